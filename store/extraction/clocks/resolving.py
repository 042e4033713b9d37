"""Turning words that tell a time into EDTF, seen from the day they were written on."""

from collections.abc import Callable
from datetime import date, timedelta

from store.extraction.clocks.time_words import TimeKind, TimeWord

_DAYS = {"day": 1, "night": 1, "week": 7}
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
_HOURS_A_DAY = 24
_SOON = timedelta(days=2)
_MONTHS_A_YEAR = 12


def resolve(word: TimeWord, anchor: date | None) -> str | None:
    """Return EDTF for `word` as written on `anchor`; `None` where the words need a day that is not known.

    What names no year is the nearest in the past ("Friday", "11 April", "in March").
    """
    if word.kind == "date":
        return word.edtf
    if word.kind == "year":
        return str(word.number)
    if anchor is None or word.kind == "later":
        return None
    try:
        return _RESOLVERS[word.kind](word, anchor)
    except (ValueError, OverflowError):
        return None  # no calendar has that day


def _weekday(word: TimeWord, anchor: date) -> str:
    if word.which == "next":
        ahead = (word.number - anchor.weekday() - 1) % 7 + 1
        return (anchor + timedelta(days=ahead)).isoformat() + word.part
    back = (anchor.weekday() - word.number) % 7
    if word.which == "last" and back == 0:
        back = 7
    return (anchor - timedelta(days=back)).isoformat() + word.part


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
    return f"{_year(year)}-{word.month:02}"


def _today(word: TimeWord, anchor: date) -> str:
    yesterday = (anchor - timedelta(days=1)).isoformat()
    if word.which == "overnight":
        return f"{yesterday}/{anchor.isoformat()}"
    if word.which in ("yesterday", "last night"):
        return yesterday + word.part
    return anchor.isoformat() + word.part


def _ago(word: TimeWord, anchor: date) -> str:
    mark = "~" if word.which else ""
    if word.unit in _DAYS:
        return (anchor - timedelta(days=word.number * _DAYS[word.unit])).isoformat() + mark
    if word.unit in ("hour", "minute"):
        return (anchor - timedelta(hours=word.number if word.unit == "hour" else 0)).isoformat() + mark
    if word.unit == "month":
        return _months_back(anchor, word.number) + mark
    years = word.number * (10 if word.unit == "decade" else 1)
    return f"{_year(anchor.year - years)}~"


def _year(number: int) -> str:
    """Return four digits; raise ValueError for a year before the first."""
    return f"{date(number, 1, 1).year:04}"


def _months_back(anchor: date, months: int) -> str:
    count = anchor.year * _MONTHS_A_YEAR + anchor.month - 1 - months
    return f"{count // _MONTHS_A_YEAR:04}-{count % _MONTHS_A_YEAR + 1:02}"


def _past(word: TimeWord, anchor: date) -> str:
    """Return the days up to the anchor: "over the last two days"."""
    if word.unit in _DAYS:
        first = anchor - timedelta(days=word.number * _DAYS[word.unit])
    elif word.unit in ("hour", "minute"):
        days = -(-word.number // _HOURS_A_DAY) if word.unit == "hour" else 0
        first = anchor - timedelta(days=days)
    elif word.unit == "month":
        return f"{_months_back(anchor, word.number)}/{anchor.isoformat()[:7]}"
    else:
        years = word.number * (10 if word.unit == "decade" else 1)
        return f"{_year(anchor.year - years)}/{anchor.year:04}"
    return f"{first.isoformat()}/{anchor.isoformat()}"


def _unit(word: TimeWord, anchor: date) -> str:
    back = word.which == "last"
    if word.unit in _SEASONS:
        return _season(word.unit, anchor, back=back)
    if word.unit == "year":
        return f"{anchor.year - back:04}"
    if word.unit == "month":
        return _months_back(anchor, int(back))
    monday = anchor - timedelta(days=anchor.weekday() + 7 * back)
    if word.unit == "weekend":
        saturday = anchor - timedelta(days=(anchor.weekday() - 5) % 7)
        return f"{saturday.isoformat()}/{(saturday + timedelta(days=1)).isoformat()}"
    return f"{monday.isoformat()}/{(monday + timedelta(days=6) if back else anchor).isoformat()}"


def _season(name: str, anchor: date, *, back: bool) -> str:
    """Return the months of a season; "last summer" is one that is over. North of the equator, as agencies write."""
    first = _SEASONS[name]
    year = anchor.year
    if back and anchor < date(year, first, 1) + timedelta(days=92):
        year -= 1
    last = (first + 1) % _MONTHS_A_YEAR + 1
    return f"{year:04}-{first:02}/{year + (last < first):04}-{last:02}"


def count_on(word: TimeWord, day: date) -> str | None:
    """Return the time "two days later" tells, counted from `day`; `None` where no calendar has it."""
    try:
        if word.unit in _DAYS:
            return (day + timedelta(days=word.number * _DAYS[word.unit])).isoformat()
        if word.unit == "month":
            return _months_back(day, -word.number)
        return f"{_year(day.year + word.number)}"
    except (ValueError, OverflowError):
        return None


_RESOLVERS: dict[TimeKind, Callable[[TimeWord, date], str]] = {
    "weekday": _weekday,
    "day_month": _day_month,
    "month": _month,
    "today": _today,
    "ago": _ago,
    "past": _past,
    "unit": _unit,
}
