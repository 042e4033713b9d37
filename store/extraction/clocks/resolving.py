"""Turning words that tell a time into EDTF, seen from the day they were written on."""

from collections.abc import Callable
from datetime import date, timedelta

from store.extraction.clocks.periods import months_back, past, quarter, quarter_of, unit, year_of
from store.extraction.clocks.time_word import TimeKind, TimeWord
from store.extraction.timex.feasts import easter_of
from store.extraction.timex.feasts import RULES as FEASTS
from store.extraction.timex.rule import Place
from store.model.clock import read_clock

_DAYS = {"day": 1, "night": 1, "week": 7, "fortnight": 14}
_SOON = timedelta(days=2)
_WEEK = 7
_NEAR = {"yesterday": -1, "last night": -1, "before yesterday": -2, "tomorrow": 1, "after tomorrow": 2}
_MONTH = len("2019-05")


def resolve(word: TimeWord, anchor: date | None) -> str | None:
    """Return EDTF for `word` as written on `anchor`; `None` where the words need a day that is not known.

    What names no year is the nearest in the past ("Friday", "11 April", "in March").
    """
    if word.edtf or word.kind in ("date", "later", "nth"):
        return word.edtf or None
    if word.kind == "year":
        return str(word.number)
    try:
        if word.kind in _COMPOUND:
            return _COMPOUND[word.kind](word, anchor)
        return _RESOLVERS[word.kind](word, anchor) if anchor is not None else None
    except (ValueError, OverflowError):
        return None  # no calendar has that day


def _weekday(word: TimeWord, anchor: date) -> str:
    if word.which == "next":
        ahead = (word.number - anchor.weekday() - 1) % _WEEK + 1
        return (anchor + timedelta(days=ahead)).isoformat()
    back = (anchor.weekday() - word.number) % _WEEK
    if word.which == "last" and back == 0:
        back = _WEEK
    return (anchor - timedelta(days=back)).isoformat()


def _day_month(word: TimeWord, anchor: date) -> str:
    """Return the nearest such day in the past; a day or two ahead is the day of a dateline, or of another clock."""
    named, today, soon = (word.month, word.number), (anchor.month, anchor.day), anchor + _SOON
    year = anchor.year + (named < today) if word.which == "next" else soon.year - (named > (soon.month, soon.day))
    first = date(year, word.month, word.number)
    if word.until > word.number:
        return f"{first.isoformat()}/{date(year, word.month, word.until).isoformat()}"
    return first.isoformat()


def _month(word: TimeWord, anchor: date) -> str:
    if word.which == "next":
        return f"{anchor.year + (word.month <= anchor.month):04}-{word.month:02}"
    year = anchor.year - (word.month > anchor.month)
    return f"{year_of(year)}-{word.month:02}"


def _today(word: TimeWord, anchor: date) -> str:
    if word.which == "overnight":
        return f"{(anchor - timedelta(days=1)).isoformat()}/{anchor.isoformat()}"
    return (anchor + timedelta(days=_NEAR.get(word.which, 0))).isoformat()


def _ago(word: TimeWord, anchor: date) -> str:
    mark = "~" if word.which else ""
    if word.unit in _DAYS:
        return (anchor - timedelta(days=word.number * _DAYS[word.unit])).isoformat() + mark
    if word.unit in ("hour", "minute"):
        return (anchor - timedelta(hours=word.number if word.unit == "hour" else 0)).isoformat() + mark
    if word.unit in ("month", "quarter"):
        return months_back(anchor, word.number * (3 if word.unit == "quarter" else 1)) + mark
    years = word.number * (10 if word.unit == "decade" else 1)
    return f"{year_of(anchor.year - years)}~"


def _feast(word: TimeWord, anchor: date | None) -> str | None:
    """Return the nearest such feast, or that of a year that is told; a weekend is known for Easter only."""
    name, _, weekend = word.which.partition(" weekend")
    if word.which.endswith("weekend"):
        easter = _feast(word._replace(which="easter"), anchor) if name == "easter" else None
        day = date.fromisoformat(easter) if easter else None
        return f"{day - timedelta(days=2)}/{day + timedelta(days=1)}" if day else None
    if anchor is None and not word.number:
        return None
    told = f"{word.which} {word.number}" if word.number else word.which
    for rule in FEASTS:
        if (match := rule.pattern.fullmatch(told)) and (read := rule.read(match, Place(anchor, None, -1))):
            return read[1] if read_clock(read[1]) else None
    return None


def _span(word: TimeWord, anchor: date | None) -> str | None:
    """Return the days from one time to another; what names no year or week is before the second."""
    first, last = (resolve(part, anchor) for part in word.parts)
    one, other = read_clock(first), read_clock(last)
    if first is None or last is None or one is None or other is None:
        return None
    if one.first > other.last and anchor is not None:
        first = resolve(word.parts[0], other.first)
        one = read_clock(first)
    if one is None or first is None or one.first > other.last:
        return None
    return f"{first.partition('/')[0]}/{last.rpartition('/')[2]}".replace("~", "")


def _away(word: TimeWord, anchor: date | None) -> str | None:
    """Return the time so long before or after another one; of weeks and more it is known about."""
    if not word.parts or word.which == "vague":
        return None
    told = resolve(word.parts[0], anchor)
    clock = read_clock(told)
    if told is None or clock is None:
        return None
    if word.unit in ("hour", "minute"):
        return told
    if word.unit == "weekday":
        return _weekday_beside(word, clock.first, clock.last)
    if word.unit in _DAYS:
        if clock.first != clock.last:
            return f"{told}~" if "/" not in told and "~" not in told else None
        day = (clock.first + timedelta(days=word.number * _DAYS[word.unit])).isoformat()
        return day if word.unit in ("day", "night") and not word.which else f"{day}~"
    months = word.number * {"month": 1, "quarter": 3, "year": 12, "decade": 120}[word.unit]
    return f"{months_back(clock.first, -months)[: None if len(told) >= _MONTH else 4]}~"


def _weekday_beside(word: TimeWord, first: date, last: date) -> str:
    if word.which == "before":
        return (first - timedelta(days=(first.weekday() - word.number - 1) % _WEEK + 1)).isoformat()
    return (last + timedelta(days=(word.number - last.weekday() - 1) % _WEEK + 1)).isoformat()


def _up_to(word: TimeWord, anchor: date | None) -> str | None:
    """Return "the week ending 5 May", "the three months to March"."""
    told = resolve(word.parts[0], anchor) if word.parts else None
    clock = read_clock(told)
    if told is None or clock is None:
        return None
    if word.unit in _DAYS:
        first = clock.last - timedelta(days=word.number * _DAYS[word.unit] - 1)
        return f"{first.isoformat()}/{clock.last.isoformat()}"
    months = word.number * {"month": 1, "quarter": 3, "year": 12}[word.unit]
    return f"{months_back(clock.last, months - 1)}/{clock.last.isoformat()[:_MONTH]}"


def count_on(word: TimeWord, day: date) -> str | None:
    """Return the time "two days later" tells, counted from `day`; `None` where no calendar has it."""
    try:
        if word.unit == "weekday":
            return _weekday_from(word, day)
        if word.unit == "week" and word.which == "turned":
            monday = day + timedelta(days=_WEEK * word.number - day.weekday())
            return f"{monday.isoformat()}/{(monday + timedelta(days=_WEEK - 1)).isoformat()}"
        if word.unit in _DAYS:
            return (day + timedelta(days=word.number * _DAYS[word.unit])).isoformat()
        if word.unit == "month":
            return months_back(day, -word.number)
        if word.unit == "quarter":
            return quarter_of(day, word.number)
        return f"{year_of(day.year + word.number)}"
    except (ValueError, OverflowError):
        return None


def _weekday_from(word: TimeWord, day: date) -> str:
    """Return "the following Tuesday" and "the previous Friday", seen from the day told before."""
    if word.which == "previous":
        return _weekday_beside(word._replace(which="before"), day, day)
    if word.which == "same":
        return (day - timedelta(days=day.weekday() - word.number)).isoformat()
    return _weekday_beside(word, day, day)


_RESOLVERS: dict[TimeKind, Callable[[TimeWord, date], str]] = {
    "weekday": _weekday,
    "day_month": _day_month,
    "month": _month,
    "today": _today,
    "ago": _ago,
    "past": past,
    "unit": unit,
}
_COMPOUND: dict[TimeKind, Callable[[TimeWord, date | None], str | None]] = {
    "feast": _feast,
    "quarter": quarter,
    "span": _span,
    "away": _away,
    "up_to": _up_to,
}
