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
_LEADING = frozenset("0123456789ADEFJLMNOQSTWYadefjlmnoqstwy-–—*•·")
_HEADING = re.compile(
    rf"[-–—*•·\s]*(?:(?:early|late|mid)[-\s]+)?(?:(?P<month>{MONTH}),?(?:\s+(?P<year>(?:1[4-9]|20)\d\d))?|(?P<alone>(?:1[4-9]|20)\d\d))[-–—*\s]*",
    re.IGNORECASE,
)
_UNTOLD = re.compile(
    r"[-–—*•·\s]*(?:(?:day|week|month|year)\s+\d+|(?:spring|summer|autumn|fall|winter|Q[1-4])(?:\s+(?:1[4-9]|20)\d\d)?)",
    re.IGNORECASE,
)
"""What an entry begins with that is no day, month or year, but not of the day above it either."""
_CLOCK = re.compile(r",?\s+(?:at\s+)?\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s+(?:[A-Z]{2,4}|local\s+time))?\s*$")
_YEARS = re.compile(r"\s*(?:1[4-9]|20)\d\d\b")
_BARE_DAY = re.compile(r"[-–—*•·\s]*(?P<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?")
_LEAP_YEAR = 2024
"""A year that has every day there is."""
_UNKNOWN = -1
_A_TEXT, _NOTHING, _IN_A_SENTENCE = "a text", "nothing", "in a sentence"
_ASIDE = 3
"""So many letters beside a date make no other words."""


class Entry(NamedTuple):
    """An entry that begins at `place`; `year` is `None`, `month` and `day` 0 where no line tells them."""

    place: int
    year: int | None
    month: int
    day: int


class _Lead(NamedTuple):
    """Words that may begin an entry, and what stands behind them."""

    place: int
    words: str
    behind: str


class _Heading(NamedTuple):
    """The year and month that the entries below it are of, the latest day among them, whether the year goes on."""

    year: int | None = None
    month: int = 0
    latest: int = 0
    of_a_year: bool = False


def find_entries(text: str) -> list[Entry]:
    """Return the entries in order: lines and sentences that begin with a day alone, "March 22:" or "2014-03-22".

    Below a heading "March 2014" a number alone is a day of it ("- 22:"); one that comes before the day above it is of
    a month that no line tells. A month or a year with a text behind it ("April: 90 ships") is an entry without a day.
    """
    lines, inside = _LINE.finditer(text), _SENTENCE.finditer(text)
    leads = [_Lead(found.start("lead"), found["lead"], _behind(text, found)) for found in lines if _may_lead(found)]
    leads += [_Lead(found.start("lead"), found["lead"], _IN_A_SENTENCE) for found in inside if _may_lead(found)]
    heading, entries = _Heading(), []
    for place, words, behind in sorted(leads):
        bare = _CLOCK.sub("", words).rstrip(" .,*#")
        begins_line = behind != _IN_A_SENTENCE
        if begins_line and (told := _HEADING.fullmatch(words)):
            heading, entry = _below(told, heading), _of_a_month(place, told, heading)
            if behind == _A_TEXT:
                entries.append(entry)
                heading = heading if entry.month else _Heading()
        elif behind == _A_TEXT and _UNTOLD.fullmatch(words):
            entries.append(Entry(place, None, 0, 0))
        elif day := _day_of(bare):
            entries.append(Entry(place, day.year or heading.year, day.month, day.day))
        elif begins_line and heading.month and (number := _BARE_DAY.fullmatch(bare)):
            heading = _count_on(heading, int(number["day"]))
            entries.append(Entry(place, heading.year, max(heading.month, 0), heading.latest))
    return entries


def _may_lead(found: re.Match[str]) -> bool:
    return found["lead"][0] in _LEADING


def _behind(text: str, lead: re.Match[str]) -> str:
    """Return what stands behind a lead on its line; "2019 - 2023: mayor" is none."""
    end = lead.end()
    if end >= len(text) or text[end] == "\n" or _YEARS.match(text, end):
        return _NOTHING
    return _A_TEXT


def _of_a_month(place: int, told: re.Match[str], above: _Heading) -> Entry:
    """Return the entry that a month or a year alone begins: "April: 90 ships are waiting"."""
    if told["alone"]:
        return Entry(place, int(told["alone"]), 0, 0)
    year = int(told["year"]) if told["year"] else above.year if above.of_a_year else None
    return Entry(place, year, month_number(told["month"]), 0)


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
    if not any(letter.isdigit() for letter in lead):
        return None
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
