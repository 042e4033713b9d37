"""What goes along with the fields that a reader set: the plain words, who is credited, the words that are marked."""

import re
from collections.abc import Collection

import msgspec

from store.model.fact import Fact, Stance, Words
from store.model.noun import Span

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_CREDIT = ("speaker", "relayed_by", "cue")
_MARKED = ("population", "speaker", "cue", "place")


def follow(before: Fact, after: Fact, given: Collection[str]) -> Fact:
    """Return `after`, in which the fields `given` were set by a reader, with what goes along with them.

    `before` is the fact as it was read: where its words in plain English still hold, they stay.
    """
    after = _credit(before, after, given)
    return msgspec.structs.replace(
        after,
        what=after.what if "what" in given else _tell(before, after),
        words=_mark(after, given),
        clocks_inferred=tuple(name for name in after.clocks_inferred if name not in given),
        how={name: rule for name, rule in after.how.items() if name not in given},
    )


def is_told_by_hand(fact: Fact) -> bool:
    """Say whether a reader wrote the plain words of a fact of their own: they are not those that would be made."""
    from store.lexicon.plain_words import tell_what  # noqa: PLC0415 - not needed to open a dossier

    return bool(fact.what) and fact.what != tell_what(fact.population, fact.predicate, _unit(fact))


def _tell(before: Fact, after: Fact) -> str | None:
    """Return what is told of population, predicate and unit, which the words in plain English are made of."""
    from store.lexicon.plain_words import retell, tell_what  # noqa: PLC0415 - not needed to open a dossier

    of, now = (before.population, before.predicate), (after.population, after.predicate)
    same, emptied = _unit(before) == _unit(after), bool(before.what) and not after.what
    if same and of == now and not emptied:
        return after.what
    told = retell(before.what, of=of, now=now) if before.what and same and not emptied else None
    return told or tell_what(after.population, after.predicate, _unit(after))


def _unit(fact: Fact) -> str | None:
    return fact.quantity.unit if fact.quantity else None


def _credit(before: Fact, after: Fact, given: Collection[str]) -> Fact:
    """Let stance, cue and polarity fit who is credited: nobody claims without a speaker, whoever denies says no."""
    if after.speaker is None and "speaker" in given:
        emptied: dict[str, None] = dict.fromkeys(name for name in _CREDIT if name not in given)
        after = msgspec.structs.replace(after, **emptied)
    if "stance" in given:
        if "polarity" not in given and (after.stance == "denies") != (before.stance == "denies"):
            return msgspec.structs.replace(after, polarity="negative" if after.stance == "denies" else "positive")
        return after
    if not {"speaker", "polarity"} & set(given):
        return after
    return msgspec.structs.replace(after, stance=_stance(after))


def _stance(fact: Fact) -> Stance:
    if fact.speaker is None:
        return "reports"
    return "denies" if fact.stance == "denies" and fact.polarity == "negative" else "claims"


def _mark(fact: Fact, given: Collection[str]) -> Words:
    """Mark the words of the sentence that a given field is made of; where it is empty, none."""
    marked = {name: getattr(fact.words, name) for name in Words.__struct_fields__}
    for name in given:
        if name in _MARKED:
            value = getattr(fact, name)
            marked[name] = _find(fact, value) or marked[name] if value else None
    if "predicate" in given:
        marked["predicate"] = (_find_predicate(fact) or marked["predicate"]) if fact.predicate else None
    if fact.cue is None and "speaker" in given:
        marked["cue"] = None
    return Words(**marked)


def _find(fact: Fact, words: str) -> Span | None:
    found = re.search(rf"\b{re.escape(words)}\b", fact.text, re.IGNORECASE)
    return _in_source(fact, found.span()) if found else None


def _find_predicate(fact: Fact) -> Span | None:
    """Return where a form of the predicate's verb stands."""
    from store.lexicon.plain_words import find_lemma  # noqa: PLC0415 - not needed to open a dossier

    wanted = fact.predicate or ""
    if (found := _find(fact, wanted)) is not None:
        return found
    return next(
        (_in_source(fact, word.span()) for word in _WORD.finditer(fact.text) if find_lemma(word[0]) == wanted), None
    )


def _in_source(fact: Fact, span: Span) -> Span | None:
    start = fact.sentence_start
    return None if start is None else (start + span[0], start + span[1])
