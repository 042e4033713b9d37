"""The days a source's sentences were written on: its publication, or the dated entry they stand in."""

import re
from bisect import bisect_right
from datetime import date
from typing import NamedTuple

from store.extraction.clocks.resolving import resolve
from store.extraction.clocks.time_words import TimeWord, find_time_words
from store.model.clock import read_clock

_LINE = re.compile(r"^[^\S\n]*+(?P<lead>\S[^\n]{3,59}?)[^\S\n]*+(?:$|[:–—][^\S\n]|[^\S\n]-[^\S\n])", re.MULTILINE)
_LEADING = frozenset("0123456789ADFJMNOSTWadfjmnostw")
_ENTRIES = 2
_SHORTEST = 36
"""A dated line with less behind it is no entry: an article may carry two dates at its head."""


class Anchor(NamedTuple):
    """A day and where it comes from, in words for the reader; `None` where no day is known."""

    day: date | None
    source: str


class Anchors:
    """The anchors of one text; an entry lasts until the next one."""

    def __init__(self, text: str, published: str | None) -> None:
        clock = read_clock(published)
        known = clock.first if clock is not None and clock.first == clock.last else None
        self._published = Anchor(known, "the day of publication")
        self._places: list[int] = []
        self._entries: list[Anchor] = []
        self._read_entries(text, known)

    def at(self, place: int) -> Anchor:
        """Return the anchor of what stands at `place`."""
        found = bisect_right(self._places, place) - 1
        return self._entries[found] if found >= 0 else self._published

    def _read_entries(self, text: str, published: date | None) -> None:
        lines = [line for line in _LINE.finditer(text) if line["lead"][0] in _LEADING]
        latest = published or next((day for line in lines if (day := _only_date(line["lead"], None)) is not None), None)
        for line in lines:
            day = _only_date(line["lead"], latest)
            if day is not None:
                latest = day
                self._places.append(line.start())
                self._entries.append(Anchor(day, "the date of the entry"))
        ends = [*self._places, len(text)][1:]
        told = {
            entry.day
            for entry, place, end in zip(self._entries, self._places, ends, strict=True)
            if end - place > _SHORTEST
        }
        if len(told) < _ENTRIES:
            self._places, self._entries = [], []


def _only_date(lead: str, latest: date | None) -> date | None:
    """Return the day if the words are a date and nothing else."""
    words = [word for word in find_time_words(lead, 0, len(lead)) if word.kind in ("date", "day_month", "weekday")]
    dates = [word for word in words if word.kind != "weekday"]
    if (
        len(dates) != 1
        or sum(last - first for first, last in (word.span for word in words)) < len(lead.strip(" .,*#-")) - 3
    ):
        return None
    days = [_one_day(dates[0], latest)]
    if latest is not None and dates[0].kind == "day_month":
        days += [_one_day(dates[0], date(latest.year + years, 12, 31)) for years in (0, 1)]
    known = [day for day in days if day is not None]
    return min(known, key=lambda day: abs(day - (latest or day)), default=None)


def _one_day(word: TimeWord, anchor: date | None) -> date | None:
    clock = read_clock(resolve(word, anchor))
    return clock.first if clock is not None and clock.first == clock.last else None
