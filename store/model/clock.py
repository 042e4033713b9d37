"""A time as news gives it: the days an EDTF string may mean."""

import calendar
import re
from datetime import date
from functools import lru_cache

from store.model.noun import Noun

_MOMENT = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?(T(?:MO|AF|EV|NI))?([~?%])?")

OF_THE_ENTRY = "the date of the entry"
"""Where a day comes from that is the one of a timeline's entry, in the words that explain a fact."""


class Clock(Noun, frozen=True, kw_only=True, gc=False):
    """The first and the last day a written time may mean, both included."""

    first: date
    last: date
    approximate: bool = False

    def meets(self, other: "Clock") -> bool:
        """Say whether the two share a day."""
        return self.first <= other.last and other.first <= self.last


@lru_cache(maxsize=8192)
def read_clock(written: str | None) -> Clock | None:
    """Read EDTF level 1 (`2022-01`, `2022-01-20/2022-01-22`, `2022-01-20~`) or ISO 8601; `None` if it is neither."""
    if not written:
        return None
    start, _, end = written.partition("/")
    first, last = _days(start), _days(end or start)
    if first is None or last is None or first[0] > last[1]:
        return None
    return Clock(first=first[0], last=last[1], approximate=any(mark in written for mark in "~?%"))


def _days(moment: str) -> tuple[date, date] | None:
    match = _MOMENT.fullmatch(moment.strip())
    if match is None:
        return None
    year, month, day = int(match[1]), match[2], match[3]
    try:
        if day:
            exact = date(year, int(month), int(day))
            return exact, exact
        if month:
            return date(year, int(month), 1), date(year, int(month), calendar.monthrange(year, int(month))[1])
        return date(year, 1, 1), date(year, 12, 31)
    except ValueError:
        return None
