"""A question's title, in words."""

from collections import Counter
from collections.abc import Sequence

from store.comparison.side import Side

_MONEY = 3


def title_of(sides: Sequence[Side]) -> str:
    """Return the question that `sides` answer ("How many children were held in the prison?"), in their own words."""
    first = sides[0]
    what = _commonest([side.answer.fact.what for side in sides if side.answer.fact.what])
    who = _who(sides)
    if len(first.dimension) == _MONEY and first.dimension.isupper():
        return f"How much money: {what or who}?"
    if first.dimension in {"%", "share"}:
        return f"What share: {what or who}?"
    if first.dimension or "WHAT" in first.theme.asks:
        return f"How many {what or who}?"
    return first.theme.asks.replace("WHO", who).replace("?", f"{_where(sides)}?")


def _who(sides: Sequence[Side]) -> str:
    heads = {side.who.head for side in sides}
    if first_root(sides) == "person" and (len(heads) > 1 or "person" in heads):
        return "people"
    return _commonest([side.answer.fact.population for side in sides if side.answer.fact.population]) or "people"


def first_root(sides: Sequence[Side]) -> str:
    """Return the whole that the first side counts within."""
    return sides[0].who.root


def _where(sides: Sequence[Side]) -> str:
    places = {side.place: side.answer.fact.place for side in sides if side.place}
    named = sum(side.place is not None for side in sides)
    return f" in {next(iter(places.values()))}" if len(places) == 1 and 2 * named >= len(sides) else ""


def _commonest(words: Sequence[str]) -> str | None:
    counted = Counter(words)
    return min(counted, key=lambda word: (-counted[word], word), default=None)
