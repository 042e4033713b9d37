"""A question's title, in words."""

from collections import Counter
from collections.abc import Sequence

from store.comparison.side import Side
from store.lexicon.populations import is_anybody


def title_of(sides: Sequence[Side]) -> str:
    """Return the question that `sides` answer ("How many children were held?"), in words of the sources."""
    theme = sides[0].theme
    measured = _commonest([side.answer.fact.what for side in sides if side.answer.fact.what])
    who = _who(sides)
    asks = theme.asks.replace("WHO", who or "people").replace("WHAT", measured or who or "it")
    if not any(side.dimension for side in sides):
        return asks
    return asks if "WHAT" in theme.asks or not measured else f"What is the figure for {measured}?"


def _who(sides: Sequence[Side]) -> str | None:
    crowd = [side for side in sides if is_anybody(side.answer.fact.population)]
    if crowd and any(side.who.root == "person" for side in sides):
        return "people"
    heads = {side.who.head for side in sides}
    if len(heads) > 1 and sides[0].who.root == "person":
        return "people"
    return _commonest([side.answer.fact.population for side in sides if side.answer.fact.population])


def _commonest(words: Sequence[str]) -> str | None:
    counted = Counter(words)
    return min(counted, key=lambda word: (-counted[word], word), default=None)
