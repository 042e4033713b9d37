"""The dated entries of a timeline: where each begins, and as much of its day as its line and the headings tell."""

import re
from datetime import date
from typing import NamedTuple

from store.extraction.clocks.resolving import resolve
from store.extraction.clocks.time_word import TimeWord
from store.extraction.clocks.time_words import find_single_words
from store.model.clock import read_clock
from store.text.dates import MONTH, month_number

_LINE = re.compile(
    r"^[^\S\n]*+(?P<lead>[^\W_][^\n]{0,59}?|[-–—*•·][^\n]{2,59}?)[^\S\n]*+(?:$|:[^\S\n]|[–—][^\S\n]|(?<=[^\S\n])-[^\S\n])",
    re.MULTILINE,
)
_SENTENCE = re.compile(r"(?<=[.!?])[”\"’)]?[^\S\n]++(?P<lead>[^\W_][\w ,.]{2,30}?):[^\S\n]")
_LEADING = frozenset("0123456789ADFJMNOSTWadfjmnostw-–—*•·")
_HEADING = re.compile(
    rf"[-–—*•·\s]*(?:(?P<month>{MONTH}),?(?:\s+(?P<year>(?:1[4-9]|20)\d\d))?|(?P<alone>(?:1[4-9]|20)\d\d))[-–—*\s]*"
)
_BARE_DAY = re.compile(r"[-–—*•·\s]*(?P<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?")
_LEAP_YEAR = 2024
"""A year that has every day there is."""
_UNKNOWN = -1
_ASIDE = 3
"""So many letters beside a date make no other words."""


class Entry(NamedTuple):
    """An entry that begins at `place`; `year` is `None` and `month` 0 where no line tells them."""

    place: int
    year: int | None
    month: int
    day: int


class _Heading(NamedTuple):
    """The year and month that the entries below it are of, the latest day among them, whether the year goes on."""

    year: int | None = None
    month: int = 0
    latest: int = 0
    of_a_year: bool = False


def find_entries(text: str) -> list[Entry]:
    """Return the entries in order: lines and sentences that begin with a day alone, "March 22:" or "2014-03-22".

    Below a heading "March 2014" a number alone is a day of it ("- 22:"); one that comes before the day above it is of
    a month that no line tells.
    """
    leads = [(found.start("lead"), found["lead"], True) for found in _LINE.finditer(text)]
    leads += [(found.start("lead"), found["lead"], False) for found in _SENTENCE.finditer(text)]
    heading, entries = _Heading(), []
    for place, lead, begins_line in sorted(each for each in leads if each[1][0] in _LEADING):
        bare = lead.rstrip(" .,*#")
        if begins_line and (told := _HEADING.fullmatch(lead)):
            heading = _below(told, heading)
        elif day := _day_of(bare):
            entries.append(Entry(place, day.year or heading.year, day.month, day.day))
        elif begins_line and heading.month and (number := _BARE_DAY.fullmatch(bare)):
            heading = _count_on(heading, int(number["day"]))
            entries.append(Entry(place, heading.year, max(heading.month, 0), heading.latest))
    return entries


def _below(told: re.Match[str], above: _Heading) -> _Heading:
    if told["alone"]:
        return _Heading(int(told["alone"]), of_a_year=True)
    month = month_number(told["month"])
    if told["year"]:
        return _Heading(int(told["year"]), month)
    return _Heading(above.year if above.of_a_year else None, month, of_a_year=above.of_a_year)


def _count_on(heading: _Heading, day: int) -> _Heading:
    return heading._replace(month=_UNKNOWN if day < heading.latest else heading.month, latest=day)


def _day_of(lead: str) -> Entry | None:
    """Return the day if the words are a date and nothing else, a weekday aside."""
    words = [word for word in find_single_words(lead, 0, len(lead)) if word.kind in ("date", "day_month", "weekday")]
    dates = [word for word in words if word.kind != "weekday"]
    told = sum(last - first for first, last in (word.span for word in words))
    if len(dates) != 1 or told < len(lead.lstrip("-–—*•· ")) - _ASIDE:
        return None
    day = _one_day(dates[0])
    if day is None:
        return None
    return Entry(0, None if dates[0].kind == "day_month" else day.year, day.month, day.day)


def _one_day(word: TimeWord) -> date | None:
    clock = read_clock(resolve(word, date(_LEAP_YEAR, 12, 31)))
    return clock.first if clock is not None and clock.first == clock.last else None
