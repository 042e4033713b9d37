"""Days and months, seen from a day."""

from datetime import date, timedelta

from msgspec.structs import replace

from store.extraction.clocks.periods import months_back, quarter_of, year_of
from store.extraction.clocks.time_word import TimeWord

DAYS = {"day": 1, "night": 1, "week": 7, "fortnight": 14}
"""Units of time that are a number of days, and how many."""
MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120}
"""Those that are a number of months, and how many."""
_SOON = timedelta(days=2)
_WEEK = 7
_NEAR = {"yesterday": -1, "last night": -1, "before yesterday": -2, "tomorrow": 1, "after tomorrow": 2}


def weekday(word: TimeWord, anchor: date) -> str:
    """Return the last such weekday, today included; "last Friday" is before today, "next Friday" behind it."""
    if word.which == "next":
        ahead = (word.number - anchor.weekday() - 1) % _WEEK + 1
        return (anchor + timedelta(days=ahead)).isoformat()
    if word.which in ("last week", "this week"):
        monday = anchor - timedelta(days=anchor.weekday() + _WEEK * (word.which == "last week"))
        return (monday + timedelta(days=word.number)).isoformat()
    back = (anchor.weekday() - word.number) % _WEEK
    if word.which == "last" and back == 0:
        back = _WEEK
    return (anchor - timedelta(days=back)).isoformat()


def weekday_beside(word: TimeWord, first: date, last: date) -> str:
    """Return the weekday before `first` or behind `last`: "the Tuesday after Easter"."""
    if word.which == "before":
        return (first - timedelta(days=(first.weekday() - word.number - 1) % _WEEK + 1)).isoformat()
    return (last + timedelta(days=(word.number - last.weekday() - 1) % _WEEK + 1)).isoformat()


def day_month(word: TimeWord, anchor: date) -> str:
    """Return the nearest such day in the past; a day or two ahead is the day of a dateline, or of another clock."""
    named, today, soon = (word.month, word.number), (anchor.month, anchor.day), anchor + _SOON
    year = anchor.year + (named < today) if word.which == "next" else soon.year - (named > (soon.month, soon.day))
    first = date(year, word.month, word.number)
    if word.until > word.number:
        return f"{first.isoformat()}/{date(year, word.month, word.until).isoformat()}"
    return first.isoformat()


def month(word: TimeWord, anchor: date) -> str:
    """Return the nearest such month in the past, this one included."""
    if word.which == "next":
        return f"{anchor.year + (word.month <= anchor.month):04}-{word.month:02}"
    year = anchor.year - (word.month > anchor.month)
    return f"{year_of(year)}-{word.month:02}"


def today(word: TimeWord, anchor: date) -> str:
    """Return "today", "yesterday", "overnight"."""
    if word.which == "overnight":
        return f"{(anchor - timedelta(days=1)).isoformat()}/{anchor.isoformat()}"
    return (anchor + timedelta(days=_NEAR.get(word.which, 0))).isoformat()


def ago(word: TimeWord, anchor: date) -> str:
    """Return "two days ago"; hedged and told in years, it is known about."""
    mark = "~" if word.which else ""
    if word.unit in DAYS:
        return (anchor - timedelta(days=word.number * DAYS[word.unit])).isoformat() + mark
    if word.unit in ("hour", "minute"):
        return (anchor - timedelta(hours=word.number if word.unit == "hour" else 0)).isoformat() + mark
    if word.unit in ("month", "quarter"):
        return months_back(anchor, word.number * MONTHS[word.unit]) + mark
    return f"{year_of(anchor.year - word.number * MONTHS[word.unit] // MONTHS['year'])}~"


def count_on(word: TimeWord, day: date) -> str | None:
    """Return the time "two days later" tells, counted from `day`; `None` where no calendar has it."""
    try:
        return _weekday_from(word, day) if word.unit == "weekday" else _unit_from(word, day)
    except (ValueError, OverflowError):
        return None


def _unit_from(word: TimeWord, day: date) -> str:
    if word.unit == "week" and word.which == "turned":
        monday = day + timedelta(days=_WEEK * word.number - day.weekday())
        return f"{monday.isoformat()}/{(monday + timedelta(days=_WEEK - 1)).isoformat()}"
    if word.unit in DAYS:
        return (day + timedelta(days=word.number * DAYS[word.unit])).isoformat()
    if word.unit == "quarter":
        return quarter_of(day, word.number)
    return months_back(day, -word.number) if word.unit == "month" else year_of(day.year + word.number)


def _weekday_from(word: TimeWord, day: date) -> str:
    """Return "the following Tuesday" and "the previous Friday", seen from the day told before."""
    if word.which == "previous":
        return weekday_beside(replace(word, which="before"), day, day)
    if word.which == "same":
        return (day - timedelta(days=day.weekday() - word.number)).isoformat()
    return weekday_beside(word, day, day)
