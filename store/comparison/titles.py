"""A question's title, in words."""

import re
from collections import Counter
from collections.abc import Sequence

from store.comparison.counting import group, is_one
from store.comparison.side import STATEMENT, Side
from store.comparison.statements import CAUSE, CONTROL, DEED
from store.comparison.wording import name_in
from store.lexicon.nouns import plural, singular
from store.lexicon.predicates import find_verb, is_intransitive
from store.lexicon.questions import is_carrier, is_unit, tell_deed

_WHAT = "How many WHAT?"
_SHARE = "share"
_SUFFERED = re.compile(r"\b(?:was|were|been|is|are)\b")


def title_of(sides: Sequence[Side]) -> str:
    """Return the question that `sides` answer ("How many children were held in the prison?"), in their own words."""
    first = sides[0]
    if first.dimension == STATEMENT:
        return _ask_statement(first)
    if first.is_money:
        return _ask_money(sides)
    if first.dimension == _SHARE:
        return _ask_share(sides)
    if first.dimension:
        return f"How many {_measured(sides)}?"
    asked = _ask_count(sides)
    return asked.replace("?", f"{_where(sides, asked)}?")


def _ask_statement(side: Side) -> str:
    fact, predicate = side.answer.fact, side.theme.name
    what = name_in(fact.what or "it", side.answer.source)
    if predicate == CONTROL:
        return f"Who holds {name_in((fact.what or 'it').removeprefix('control of '), side.answer.source)}?"
    if predicate == DEED:
        return f"Who carried out the {(fact.what or 'deed').removeprefix('the ').removeprefix('any ')}?"
    return f"What caused {fact.population or 'it'}?" if predicate == CAUSE else f"Is it so: {what}?"


def _ask_count(sides: Sequence[Side]) -> str:
    theme, who = sides[0].theme, _who(sides)
    if theme.loose or (theme.asks == _WHAT and _deed(sides)):
        return f"How many {who} {_deed(sides) or 'were there'}?"
    return theme.asks.replace("WHO", who).replace("WHAT", who)


def _ask_money(sides: Sequence[Side]) -> str:
    theme = sides[0].theme
    if theme.asks != _WHAT and "WHO" not in theme.asks:
        return theme.asks
    return f"How much money{_of(sides)} {_was(sides) or 'was it'}?"


def _ask_share(sides: Sequence[Side]) -> str:
    """Return of what a share is; where nobody says so, that it is not said."""
    of, was = _of(sides), _was([side for side in sides if not is_carrier(side.answer.fact.predicate or "")])
    return f"{f'What share{of} {was}'.rstrip()}?" if of or was else "A share, of what is not said"


def _measured(sides: Sequence[Side]) -> str:
    """Return what is measured: the unit, of what, a day or not, and what it did ("barrels of oil per day leaked")."""
    whats = [side.answer.fact.what or "" for side in sides]
    unit = _commonest([what.split()[0] for what in whats if what and is_unit(singular(what.split()[0].lower()))])
    of = _commonest([group(side) for side in sides if side.answer.fact.population])
    if unit is None or (of is None and not sides[0].rate):
        return _since(_commonest([what for what in whats if what]) or "units")
    deed = _deed([side for side in sides if not is_carrier(side.theme.name)] or sides)
    return " ".join(part for part in (unit, f"of {of}" if of else "", _per(sides), deed) if part)


def _since(what: str) -> str:
    """Return "years since the fall" for "years after the fall": the question is how long ago it was."""
    unit, _, event = what.partition(" after ")
    if not event or " " in unit:
        return what
    verb = find_verb(event.rpartition(" ")[2])
    cut_short = verb and verb.past and not is_intransitive(verb.base) and not _SUFFERED.search(event)
    return f"{unit} had passed" if cut_short else f"{unit} since {event}"


def _per(sides: Sequence[Side]) -> str:
    return f"per {sides[0].rate}" if sides[0].rate else ""


def _of(sides: Sequence[Side]) -> str:
    of = _commonest([group(side) for side in sides if side.answer.fact.population])
    return f" of {name_in(of, sides[0].answer.source)}" if of else ""


def _deed(sides: Sequence[Side]) -> str:
    """Return what most of the counted did or suffered; "" where no verb is known."""
    lemma = _commonest([side.answer.fact.predicate for side in sides if side.answer.fact.predicate])
    return tell_deed(lemma) if lemma and lemma != "be" else ""


def _was(sides: Sequence[Side]) -> str:
    return re.sub("^were ", "was ", _deed(sides))


def _who(sides: Sequence[Side]) -> str:
    heads = {side.who.head for side in sides}
    if first_root(sides) == "person" and (len(heads) > 1 or "person" in heads):
        named = [group(side) for side in sides if side.answer.fact.population]
        one = len(heads) == 1 and len(set(named)) == 1 and named[0].lower() not in _named_by(sides)
        return _many(named[0], sides) if one else "people"
    who = _commonest([group(side) for side in sides if side.answer.fact.population]) or "people"
    return _many(who, sides)


def _named_by(sides: Sequence[Side]) -> frozenset[str]:
    """Return the nouns that say no more than the question does ("casualties", killed or wounded)."""
    return frozenset(sides[0].theme.nouns)


def _many(who: str, sides: Sequence[Side]) -> str:
    """Return the counted in the plural where a figure is one, or where the head stands before its "of"."""
    return plural(who) if " of " in who or any(is_one(side) for side in sides) else who


def first_root(sides: Sequence[Side]) -> str:
    """Return the whole that the first side counts within."""
    return sides[0].who.root


def _where(sides: Sequence[Side], asked: str) -> str:
    places = {side.place: side for side in sides if side.place and side.answer.fact.place}
    named = sum(side.place is not None for side in sides)
    if len(places) != 1 or 2 * named < len(sides):
        return ""
    side = next(iter(places.values()))
    if singular((side.place or "").split()[-1].lower()) in asked.lower() or _repeats(side.answer.fact.place, asked):
        return ""
    return f" {side.theme.where} {name_in(side.answer.fact.place or '', side.answer.source)}"


def _repeats(place: str | None, asked: str) -> bool:
    """Whether the last word of a place is in the question already ("taken to hospital", in "hospitals")."""
    named = {singular(word) for word in re.findall(r"\w+", asked.lower())}
    return bool(place) and singular((place or "").lower().split()[-1]) in named


def _commonest(words: Sequence[str]) -> str | None:
    counted = Counter(words)
    return min(counted, key=lambda word: (-counted[word], word), default=None)
