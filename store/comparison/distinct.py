"""Choosing which answers to lay side by side, so that a question of thousands is summarised and never paired."""

from collections.abc import Sequence
from heapq import nlargest, nsmallest

from store.comparison.side import Side

MANY = 60
"""Up to so many answers are compared each with each."""
_FROM_EACH_END = 10


def choose(sides: Sequence[Side]) -> list[Side]:
    """Return all sides, or where there are too many: one a (population, figure, speaker, day), and of these the
    lowest, the highest, the latest and the most often given.
    """
    if len(sides) <= MANY:
        return list(sides)
    alike: dict[int, list[Side]] = {}
    for side in sides:
        alike.setdefault(side.likeness, []).append(side)
    distinct = [same[0] for same in alike.values()]
    if len(distinct) <= MANY:
        return distinct
    few, most = _FROM_EACH_END // 2, _FROM_EACH_END - _FROM_EACH_END // 2
    chosen = {
        side.order: side
        for side in (
            *nsmallest(few, distinct, key=lambda side: (side.interval.middle(), side.order)),
            *nlargest(most, distinct, key=lambda side: (side.interval.middle(), side.order)),
            *nlargest(_FROM_EACH_END, distinct, key=lambda side: (side.moment.day(), side.order)),
            *(
                same[0]
                for same in nsmallest(_FROM_EACH_END, alike.values(), key=lambda same: (-len(same), same[0].order))
            ),
        )
    }
    return [chosen[key] for key in sorted(chosen)]
