"""Verbs with their forms: the base of a word of the text, its lemma, and the forms it is shown in."""

from collections.abc import Iterator
from typing import Literal

from store.lexicon.conjugation import Verb, lengthen, read_ending, third_person
from store.lexicon.known_predicates import known_predicates
from store.lexicon.words_in_force import by_words, in_force

_LEADING = frozenset({"in", "on", "out", "at", "without", "under"})
"""With these a state begins, which has no forms ("on alert")."""


@by_words(16384)
def find_verb(word: str) -> Verb | None:
    """Return the verb of which `word` (lower case) is a form; one that no list knows is told by its ending.

    Words like "unidentified" and "uninsured" are none: they deny.
    """
    if word in known_predicates().not_verbs["words"]:
        return None
    known = _forms().get(word)
    if known is None and word.startswith("un") and word.endswith("ed"):
        return None
    return known or read_ending(word)


def find_verb_before_figure(word: str) -> Verb | None:
    """Return the verb of a word that is one only with a figure as its object ("housing 300 people")."""
    return read_ending(word) if word in known_predicates().not_verbs["before_figures"] else None


@by_words(4096)
def lemma_of(base: str) -> str:
    """Return the verb that `base` is written down as ("murder" is "kill")."""
    return _same().get(base, base)


def is_lemma(word: str) -> bool:
    """Say whether facts are written down with this verb."""
    return word in _lemmas()


def find_change(base: str) -> Literal["rise", "fall"] | None:
    """Say whether a verb tells that something grew or shrank ("shares slid 4%"), and which."""
    changes = known_predicates().changes
    return "rise" if base in changes.up else "fall" if base in changes.down else None


def is_change_of_shares(base: str) -> bool:
    """Say whether a verb tells of a change with a share or percentage only ("lost 4%", but "lost $4m")."""
    return base in known_predicates().changes.of_shares


def changes_its_object(base: str) -> bool:
    """Say whether a verb of change tells of its object ("cut prices by 5%", but not "raised $5m")."""
    return base in known_predicates().changes.transitive


@by_words(512)
def lemma_of_change(base: str) -> str:
    """Return the verb that a verb of change is written down as ("shares slid 4%" is "fall")."""
    same = known_predicates().changes.same
    return next((lemma for lemma, verbs in same.items() if base in verbs), base)


@by_words(4096)
def state_of(lemma: str) -> str:
    """Return how a lemma is shown behind a population ("people killed"); it may be empty."""
    shown = known_predicates().shown.get(lemma)
    if shown is not None:
        return shown
    verb, space, particle = lemma.partition(" ")
    return lemma if verb in _LEADING else participle_of(verb) + space + particle


@by_words(4096)
def past_of(lemma: str) -> str:
    """Return the past form of a lemma ("slept", "went up")."""
    verb, space, particle = lemma.partition(" ")
    irregular = known_predicates().irregular.get(verb)
    return (irregular[0] if irregular else lengthen(verb, "ed")) + space + particle


@by_words(4096)
def gerund_of(lemma: str) -> str:
    """Return the -ing form of a lemma ("days of leaking")."""
    verb, space, particle = lemma.partition(" ")
    irregular = known_predicates().irregular.get(verb, ())
    return (irregular[2] if len(irregular) > 2 else lengthen(verb, "ing")) + space + particle  # noqa: PLR2004


@in_force
def _forms() -> dict[str, Verb]:
    known = known_predicates()
    forms: dict[str, Verb] = {}
    kinds = known.kinds
    listed = [*known.verbs.values(), sorted(kinds.steering | kinds.amounting | kinds.light | kinds.reporting)]
    bases = [*known.irregular, *(base for bases in listed for base in bases)]
    for base in bases:
        for form, verb in _conjugate(base):
            forms[form] = (
                _merge(forms[form], verb) if form in forms and forms[form].base == base else forms.get(form, verb)
            )
    for base in known.spelled["words"]:
        for form, verb in _conjugate(base):
            if verb.past or verb.participle or verb.gerund:
                forms[form] = _merge(forms[form], verb) if form in forms and forms[form].base == base else verb
    for form, base in known.other_forms.items():
        forms.setdefault(form, Verb(base, past=True, participle=True))
    return forms


def _conjugate(base: str) -> Iterator[tuple[str, Verb]]:
    odd = known_predicates().irregular.get(base, ())
    past = odd[0] if odd else lengthen(base, "ed")
    yield past, Verb(base, past=True)
    yield (odd[1] if odd else past), Verb(base, participle=True)
    yield (odd[2] if len(odd) > 2 else lengthen(base, "ing")), Verb(base, gerund=True)  # noqa: PLR2004
    yield base, Verb(base, plain=True)
    yield third_person(base), Verb(base, present=True)


def _merge(one: Verb, other: Verb) -> Verb:
    return Verb(
        one.base,
        plain=one.plain or other.plain,
        present=one.present or other.present,
        past=one.past or other.past,
        participle=one.participle or other.participle,
        gerund=one.gerund or other.gerund,
    )


@by_words(4096)
def participle_of(verb: str) -> str:
    """Return the participle of a verb ("stolen")."""
    irregular = known_predicates().irregular.get(verb)
    return irregular[1] if irregular else lengthen(verb, "ed")


@in_force
def _lemmas() -> frozenset[str]:
    known = known_predicates()
    listed = (base for bases in known.verbs.values() for base in bases)
    told = (*known.phrases.values(), *known.conditions.values(), *known.nouns.values(), *known.crowds.values())
    return frozenset((*known.irregular, *known.same, *listed, *told))


@in_force
def _same() -> dict[str, str]:
    return {verb: lemma for lemma, verbs in known_predicates().same.items() for verb in verbs}
