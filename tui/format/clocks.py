"""When something happened, stood, or was published, as a reader sees it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tui.format.figures import cut_words
from tui.safe import clean_line

if TYPE_CHECKING:
    from store import Fact, Source

UNKNOWN_CLOCK = "??"
NO_DATE = "DATE MISSING"
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MOMENT = re.compile(
    r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d)[\d:.]*)?(T(?:MO|AF|EV|NI))?(Z|[+-]\d\d:?\d\d)?([~?%])?"
)
_DAYTIMES = {"TMO": " morning", "TAF": " afternoon", "TEV": " evening", "TNI": " night"}
_WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)


def as_of(fact: Fact, near: str | None = None) -> str:
    """Return as of when the figure stood: `26 Jan`, `26 Jan?` where inferred, `??` where unknown.

    The year is left out when it is that of `near`, the date of publication.
    """
    return _clock(fact, "as_of", fact.as_of, near)


def happened(fact: Fact, near: str | None = None) -> str:
    """Return when the event took place, marked as `as_of` is."""
    return _clock(fact, "event_date", fact.event_date, near)


def day(written: str | None, near: str | None = None) -> str:
    """Return an EDTF or ISO 8601 time in words: `20-26 Jan 2022`, `Jan 2022`, `26 Jan 2022 14:40`; `` for none."""
    if not written:
        return ""
    start, _, end = written.partition("/")
    year = near[:4] if near else ""
    first, last = _moment(start, year), _moment(end, year) if end else ""
    if not last or first == last:
        return first
    head, _, tail = first.partition(" ")
    return f"{head}-{last}" if tail and last.endswith(tail) else f"{first} - {last}"


def published(source: Source) -> str:
    """Return the date of publication, marked `?` where it was inferred, or that there is none."""
    if not source.published:
        return NO_DATE
    return day(source.published) + ("?" if source.published_inferred else "")


def _clock(fact: Fact, name: str, written: str | None, near: str | None) -> str:
    if written:
        return day(written, near) + ("?" if name in fact.clocks_inferred and not written.endswith("?") else "")
    weekday = _WEEKDAY.search(cut_words(fact, fact.words.date))
    return f"{weekday[0][:3].title()} {UNKNOWN_CLOCK}" if weekday else UNKNOWN_CLOCK


def _moment(written: str, year: str) -> str:
    match = _MOMENT.fullmatch(written.strip())
    if match is None:
        return clean_line(written)
    days = [str(int(match[3]))] if match[3] else []
    if match[2] and 1 <= int(match[2]) <= len(MONTHS):
        days.append(MONTHS[int(match[2]) - 1])
    if match[1] != year or not days:
        days.append(match[1])
    hour = f" {match[4]}" if match[4] else ""
    return " ".join(days) + hour + _DAYTIMES.get(match[5] or "", "") + (match[7] or "")
