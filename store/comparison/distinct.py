"""Choosing which answers to lay side by side, so that a question of thousands is summarised and never paired."""

from collections import Counter
from collections.abc import Sequence

from store.comparison.side import Side

MANY = 60
"""Up to so many answers are compared each with each."""

_Sameness = tuple[object, ...]


def choose(sides: Sequence[Side]) -> list[Side]:
    """Return all sides, or where there are too many: one a (population, figure, speaker, day), and of these the
    lowest, the highest, the latest and the most often given.
    """
    if len(sides) <= MANY:
        return list(sides)
    counted = Counter(map(_sameness, sides))
    first: dict[_Sameness, Side] = {}
    for side in sides:
        first.setdefault(_sameness(side), side)
    distinct = list(first.values())
    if len(distinct) <= MANY:
        return distinct
    by_size = sorted(distinct, key=lambda side: (side.interval.middle(), side.order))
    by_day = sorted(distinct, key=lambda side: (side.moment.day(), side.order), reverse=True)
    often = sorted(distinct, key=lambda side: (-counted[_sameness(side)], side.order))
    quarter = MANY // 4
    chosen = {
        side.order: side
        for side in (*by_size[: quarter // 2], *by_size[-quarter // 2 :], *by_day[:quarter], *often[:quarter])
    }
    return [chosen[key] for key in sorted(chosen)]


def _sameness(side: Side) -> _Sameness:
    return (
        side.who,
        side.interval.figure(),
        side.interval.qualifier,
        side.speaker,
        side.moment.day(),
        side.denied,
        side.place,
    )
