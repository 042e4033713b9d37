"""Choosing which answers to lay side by side, so that a question of thousands is summarised and never paired."""

from collections import Counter
from collections.abc import Sequence
from operator import attrgetter

from store.comparison.side import Side

MANY = 60
"""Up to so many answers are compared each with each."""
_FROM_EACH_END = 10
_likeness = attrgetter("likeness")


def choose(sides: Sequence[Side]) -> list[Side]:
    """Return all sides, or where there are too many: one a (population, figure, speaker, day), and of these the
    lowest, the highest, the latest and the most often given. `sides` are in their order.
    """
    if len(sides) <= MANY:
        return list(sides)
    alike = Counter(map(_likeness, sides))
    first = dict(zip(map(_likeness, reversed(sides)), reversed(sides), strict=True))
    distinct = [first[likeness] for likeness in alike]
    if len(distinct) <= MANY:
        return distinct
    few, most = _FROM_EACH_END // 2, _FROM_EACH_END - _FROM_EACH_END // 2
    by_size = _sorted_places([side.middle for side in distinct])
    by_day = _sorted_places([side.day for side in distinct])
    by_count = _sorted_places([-count for count in alike.values()])
    chosen = {*by_size[:few], *by_size[-most:], *by_day[-_FROM_EACH_END:], *by_count[:_FROM_EACH_END]}
    return [distinct[place] for place in sorted(chosen)]


def _sorted_places(keys: Sequence[float]) -> list[int]:
    """Return places by their keys, equal ones in their order."""
    return sorted(range(len(keys)), key=keys.__getitem__)
