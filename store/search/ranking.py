"""The order of hits."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from math import log

from store.search.terms import Wording

_FIGURE = 3.0
"""A hit whose own figure is asked for comes before one that only mentions the number."""
_FEW, _RARE = 1000, 0.05
"""A word in more subjects than both says too little about any of them to be worth counting."""


def rank(
    found: frozenset[int],
    wordings: Sequence[Wording],
    size: int,
    exact: Callable[[str], frozenset[int]],
    figures: Callable[[str], frozenset[int]],
    order: Sequence[int] | None = None,
) -> tuple[list[int], list[float]]:
    """Return places, best first, and their scores; equal ones stay in the order of the index.

    `order` has the position of each place, where that is another one.

    A word that stands in a hit as it was typed counts by its rarity, up to 1; a frequent word and the
    beginning of a word count nothing.
    """
    gains: dict[int, float] = defaultdict(float)
    for word in {word for wording in wordings for word in wording.words}:
        _gain(gains, found & figures(word), _FIGURE)
        places = exact(word)
        if len(places) <= max(_FEW, size * _RARE):
            _gain(gains, found & places, log(1 + size / max(1, len(places))) / log(2 + size))
    position = order.__getitem__ if order else None
    first = sorted(sorted(gains, key=position), key=lambda place: -gains[place])
    rest = sorted(found - gains.keys() if gains else found, key=position)
    return [*first, *rest], [*(1.0 + gains[place] for place in first), *([1.0] * len(rest))]


def _gain(gains: dict[int, float], places: Iterable[int], gain: float) -> None:
    for place in places:
        gains[place] += gain
