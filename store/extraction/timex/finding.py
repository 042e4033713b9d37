"""Finding every expression of time in a text."""

import re
from collections.abc import Iterable
from datetime import date

from store.extraction.timex import (
    away,
    clock,
    dated,
    feasts,
    lasting,
    periods,
    relative,
    returning,
    weekdays,
    years,
)
from store.extraction.timex.calendar import quarter_of, year_of
from store.extraction.timex.joining import join
from store.extraction.timex.looking import looks_ahead
from store.extraction.timex.names import is_named
from store.extraction.timex.rule import Place, Reading, Rule
from store.extraction.timex.timex import Timex
from store.model.clock import read_clock
from store.model.noun import Span
from store.text.day_order import day_order

_NAMELESS: tuple[Rule, ...] = (*feasts.RULES, *dated.RULES, *years.RULES, *clock.RULES, *periods.RULES)
RULES: tuple[Rule, ...] = (*_NAMELESS, *weekdays.RULES, *relative.RULES, *away.RULES, *returning.RULES, *lasting.RULES)
_SIGNS = re.compile(
    r"\d|day|night|week|month|quarter|year|decade|centur|hour|minute|second|morning|noon|evening|ago\b|now\b|current|recent"
    r"|present|past|future|near term|soon|late|ly\b|clock|then\b|long\b|period|end\b|spring|summer|autumn|fall|winter"
    r"|moment|annum|christmas|halloween|easter|pentecost|mardi|epiphany|thanksg|previous|tomorrow|ties\b|nineteen"
    r"|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec",
    re.IGNORECASE,
)
_PERIOD = re.compile(r"\d{4}-(?:\d\d|Q\d|H\d)")
_LONG_PERIODS = frozenset({"P6M", "P9M", "P12M", "P1Y"})
_THE = re.compile(r"\b[Tt]he ")
_YEAR_BEFORE = re.compile(r"\b(?:year|previous|last)\b", re.IGNORECASE)
_YEAR = re.compile(r"[1-9]\d{3}")
_QUARTER = re.compile(r"\d{4}-[QH]\d")


def find_timexes(text: str, sentences: Iterable[Span], published: date | None) -> list[Timex]:
    """Return the expressions of time in `sentences`, in order, seen from the day of publication if it is known."""
    found: list[Timex] = []
    named: date | None = None
    quarter: str | None = None
    year: date | None = None
    order = day_order(text)
    for start, end in sentences:
        if not _SIGNS.search(text, start, end):
            continue
        for timex in _find_in_sentence(text, start, end, Place(published, named, -1, None, quarter, year, order)):
            found.append(timex)
            quarter = timex.value if _is_past(text, timex, published) else quarter
            year = _year_of(timex) or year
            clock = read_clock(timex.value[:10]) if timex.type in ("DATE", "TIME") else None
            if clock is not None and clock.first == clock.last:
                named = clock.first
    return list(join(text, found))


def _find_in_sentence(text: str, start: int, end: int, place: Place) -> list[Timex]:
    sentence = text[start:end].replace("\n", " ").replace("\u00a0", " ")
    low = sentence.lower()
    matches = [
        (match.start(), -match.end(), order, match)
        for order, rule in enumerate(RULES)
        if not rule.signs or any(sign in low for sign in rule.signs)
        for match in rule.pattern.finditer(sentence)
    ]
    found: list[Timex] = []
    taken = 0
    for begin, behind, order, match in sorted(matches, key=lambda one: one[:3]):
        if begin < taken or match.start() == match.end():
            continue
        read = _read(order, match, place)
        if read is None:
            continue
        kind, value = read
        taken = -behind
        found.append(Timex(span=(start + begin, start + taken), type=kind, value=value))
        place = _seen(place, text, found[-1])
    return found


def _seen(place: Place, text: str, timex: Timex) -> Place:
    """Return the place after a time that was read."""
    whole = timex.value in _LONG_PERIODS and _THE.search(text, max(0, timex.span[0] - 4), timex.span[0] + 4)
    if timex.type == "DURATION" and whole and place.published is not None:
        return place._replace(period=year_of(place.published))
    if timex.type != "DATE":
        return place
    place = place._replace(year=_year_of(timex) or place.year)
    if _PERIOD.fullmatch(timex.value):
        past = _is_past(text, timex, place.published)
        return place._replace(period=timex.value, quarter=timex.value if past else place.quarter)
    clock = read_clock(timex.value)
    return place._replace(named=clock.first) if clock is not None and clock.first == clock.last else place


def _year_of(timex: Timex) -> date | None:
    """Return the first day of the year that a date lies in."""
    told = timex.value[:4]
    return date(int(told), 1, 1) if timex.type == "DATE" and _YEAR.fullmatch(told) else None


def _is_past(text: str, timex: Timex, published: date | None) -> bool:
    """Return whether the words are a quarter or a half that is over, and not one told as a year before another."""
    told = _QUARTER.fullmatch(timex.value) is not None and timex.value < quarter_of(published)
    return told and not _YEAR_BEFORE.search(text, *timex.span)


def _read(order: int, match: re.Match[str], place: Place) -> Reading | None:
    if order >= len(_NAMELESS) and is_named(match):
        return None
    try:
        return RULES[order].read(match, place._replace(ahead=1 if looks_ahead(match) else -1))
    except (ValueError, OverflowError):
        return None  # no calendar has that day
