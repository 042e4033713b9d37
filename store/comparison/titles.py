"""A question's title, in words."""

import re
from collections import Counter
from collections.abc import Sequence

from store.comparison.counting import group
from store.comparison.side import STATEMENT, Side
from store.comparison.statements import CAUSE, CONTROL, DEED
from store.comparison.wording import name_in
from store.lexicon.nouns import singular
from store.lexicon.questions import is_carrier, is_unit, tell_deed

_WHAT = "How many WHAT?"
_SHARE = "share"


def title_of(sides: Sequence[Side]) -> str:
    """Return the question that `sides` answer ("How many children were held in the prison?"), in their own words."""
    first = sides[0]
    if first.dimension == STATEMENT:
        return _ask_statement(first)
    if first.is_money:
        return _ask_money(sides)
    if first.dimension == _SHARE:
        return f"{f'What share{_of(sides)} {_was(sides)}'.rstrip()}?"
    if first.dimension:
        return f"How many {_measured(sides)}?"
    return _ask_count(sides).replace("?", f"{_where(sides)}?")


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


def _measured(sides: Sequence[Side]) -> str:
    """Return what is measured: the unit, of what, a day or not, and what it did ("barrels of oil per day leaked")."""
    whats = [side.answer.fact.what or "" for side in sides]
    unit = _commonest([what.split()[0] for what in whats if what and is_unit(singular(what.split()[0].lower()))])
    of = _commonest([group(side) for side in sides if side.answer.fact.population])
    if unit is None or (of is None and not sides[0].rate):
        return _commonest([what for what in whats if what]) or "units"
    deed = _deed([side for side in sides if not is_carrier(side.theme.name)] or sides)
    return " ".join(part for part in (unit, f"of {of}" if of else "", _per(sides), deed) if part)


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
        return named[0] if len(heads) == 1 and len(set(named)) == 1 else "people"
    return _commonest([group(side) for side in sides if side.answer.fact.population]) or "people"


def first_root(sides: Sequence[Side]) -> str:
    """Return the whole that the first side counts within."""
    return sides[0].who.root


def _where(sides: Sequence[Side]) -> str:
    places = {side.place: side for side in sides if side.place and side.answer.fact.place}
    named = sum(side.place is not None for side in sides)
    if len(places) != 1 or 2 * named < len(sides):
        return ""
    side = next(iter(places.values()))
    if singular((side.place or "").split()[-1]) in side.theme.asks:
        return ""
    return f" {side.theme.where} {name_in(side.answer.fact.place or '', side.answer.source)}"


def _commonest(words: Sequence[str]) -> str | None:
    counted = Counter(words)
    return min(counted, key=lambda word: (-counted[word], word), default=None)
