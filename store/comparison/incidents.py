"""Reports that count each day anew: a timeline of many attacks gives tolls that rise and fall, no running total."""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from store.comparison.remarks import place_in_sentence, read_remarks
from store.comparison.side import Side
from store.comparison.since import count_from

_FEWEST = 4
_APART = 1.5
_LONG = 30
_NEAR = 40
_PERFECT = re.compile(r"\b(?:has|have)\b", re.IGNORECASE)


def find_day_by_day(by_source: Mapping[int, Sequence[Side]]) -> frozenset[int]:
    """Return the sources whose figures for all people fall far from one day to the next, and others like them.

    Where one report counts so, another one that gives figures of days a month and more apart does as well.
    `by_source` are the totals of each source, one a day.
    """
    found = {source for source, days in by_source.items() if len(days) >= _FEWEST and _falls_far(days)}
    if not found:
        return frozenset()
    return frozenset(found | {source for source, days in by_source.items() if days[-1].day - days[0].day >= _LONG})


def one_a_day(sides: Iterable[Side]) -> list[Side]:
    """Return the first figure for all people of each day, of the answers of one source."""
    days: dict[int, Side] = {}
    for side in sides:
        if side.theme.figure == "total" and not side.denied and side.who.head == side.who.root and side.moment.clock:
            days.setdefault(side.day, side)
    return [days[day] for day in sorted(days)]


def is_of_a_day(side: Side, day_by_day: frozenset[int]) -> bool:
    """Say whether a figure is of its day alone: given day by day, and not as what it has come to."""
    if side.source not in day_by_day or side.theme.figure != "total":
        return False
    remarks = read_remarks(side.answer)
    return not (remarks.risen or remarks.wide or count_from(side) or _has_come_to(side))


def _has_come_to(side: Side) -> bool:
    """Whether the perfect tense tells what it has come to ("has killed nearly 93,000")."""
    start, end = place_in_sentence(side.answer)
    text = side.answer.fact.text
    return _PERFECT.search(text[max(0, start - _NEAR) : start] + text[end : end + _NEAR]) is not None


def _falls_far(in_order: Sequence[Side]) -> bool:
    return any(_APART * later.middle < earlier.middle for earlier, later in pairwise(in_order))
