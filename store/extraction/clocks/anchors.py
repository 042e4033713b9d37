"""The days a source's sentences were written on: its publication, or the dated entry they stand in."""

import re
from bisect import bisect_right
from datetime import date

import msgspec

from store.extraction.clocks.entries import Entry, find_entries
from store.extraction.clocks.entry_days import days_of
from store.model.clock import OF_THE_ENTRY, read_clock

_YEARS = re.compile(r"(?<![\d.,-])(?:19|20)\d\d(?![\d-]|[.,]\d)")
_ENTRIES = 2
_YEAR, _TO_THE_MONTH = len("2019"), len("2019-05")
_SHORTEST = 36
"""A dated line with less behind it is no entry: an article may carry two dates at its head."""


class Anchor(msgspec.Struct, frozen=True, gc=False):
    """A day and where it comes from, in words for the reader; `None` where no day is known.

    `written` is as much of the day in EDTF as is told: a month or a year makes no day.
    """

    day: date | None
    source: str
    written: str | None = None


class Anchors:
    """The anchors of one text; an entry lasts until the next one."""

    def __init__(self, text: str, published: str | None) -> None:
        clock = read_clock(published)
        known = clock.first if clock is not None and clock.first == clock.last else None
        self._published = Anchor(known, "the day of publication", (published or "")[:10] or None)
        self._places: list[int] = []
        self._entries: list[Anchor] = []
        self._read_entries(text, known)

    def at(self, place: int) -> Anchor:
        """Return the anchor of what stands at `place`."""
        found = bisect_right(self._places, place) - 1
        return self._entries[found] if found >= 0 else self._published

    def _read_entries(self, text: str, published: date | None) -> None:
        entries = [entry for entry in find_entries(text) if not _is_page_clock(entry, published)]
        places = [entry.place for entry in entries]
        days = days_of(entries, published, _only_year(text[: places[0]])) if entries else []
        told = {
            day
            for day, place, end in zip(days, places, [*places, len(text)][1:], strict=True)
            if day and end - place > _SHORTEST
        }
        if len(told) >= _ENTRIES:
            self._places = places
            self._entries = [_anchor(entry, day) for entry, day in zip(entries, days, strict=True)]


def _is_page_clock(entry: Entry, published: date | None) -> bool:
    """Whether the line only tells when somebody looked at the page: it is of a year long after the publication."""
    return published is not None and entry.year is not None and entry.year > published.year + 1


def _anchor(entry: Entry, day: date | None) -> Anchor:
    """Return the anchor of an entry, as exact as its line."""
    if day is None or entry.day:
        return Anchor(day, OF_THE_ENTRY, day.isoformat() if day else None)
    return Anchor(None, OF_THE_ENTRY, day.isoformat()[: _TO_THE_MONTH if entry.month else _YEAR])


def _only_year(front: str) -> int | None:
    """Return the year if what stands before the entries names just one."""
    years = {found[0] for found in _YEARS.finditer(front)}
    return int(years.pop()) if len(years) == 1 else None
