"""Weeks, months, quarters, seasons and years, seen from a day."""

from datetime import date, timedelta

from store.extraction.clocks.time_word import TimeWord

_DAYS = {"day": 1, "night": 1, "week": 7, "fortnight": 14}
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
_HOURS_A_DAY, _MONTHS_A_YEAR, _MONTHS_A_QUARTER = 24, 12, 3
_SATURDAY = 5


def year_of(number: int) -> str:
    """Return four digits; raise ValueError for a year before the first."""
    return f"{date(number, 1, 1).year:04}"


def months_back(anchor: date, months: int) -> str:
    """Return the month so many months before that of `anchor`."""
    count = anchor.year * _MONTHS_A_YEAR + anchor.month - 1 - months
    return f"{year_of(count // _MONTHS_A_YEAR)}-{count % _MONTHS_A_YEAR + 1:02}"


def past(word: TimeWord, anchor: date) -> str:
    """Return the days up to the anchor: "over the last two days"."""
    if word.unit in _DAYS:
        first = anchor - timedelta(days=word.number * _DAYS[word.unit])
    elif word.unit in ("hour", "minute"):
        days = -(-word.number // _HOURS_A_DAY) if word.unit == "hour" else 0
        first = anchor - timedelta(days=days)
    elif word.unit in ("month", "quarter"):
        months = word.number * (_MONTHS_A_QUARTER if word.unit == "quarter" else 1)
        return f"{months_back(anchor, months)}/{anchor.isoformat()[:7]}"
    else:
        years = word.number * (10 if word.unit == "decade" else 1)
        return f"{year_of(anchor.year - years)}/{anchor.year:04}"
    return f"{first.isoformat()}/{anchor.isoformat()}"


def unit(word: TimeWord, anchor: date) -> str:
    """Return "last week", "this year", "over the weekend", "since the start of the month"."""
    back = word.which == "last"
    if word.which == "start":
        return _first_day(word.unit, anchor).isoformat()
    if word.unit in _SEASONS:
        return _season(word.unit, anchor, back=back)
    if word.unit in ("week", "weekend"):
        return _week(anchor, back=back) if word.unit == "week" else _weekend(anchor, back=back)
    if word.unit == "quarter":
        return quarter_of(anchor, -int(back))
    return months_back(anchor, int(back)) if word.unit == "month" else f"{anchor.year - back:04}"


def _week(anchor: date, *, back: bool) -> str:
    monday = anchor - timedelta(days=anchor.weekday() + 7 * back)
    return f"{monday.isoformat()}/{(monday + timedelta(days=6) if back else anchor).isoformat()}"


def quarter(word: TimeWord, anchor: date | None) -> str | None:
    """Return the months of a quarter: of the year that is told, else the last such one that has begun."""
    number = word.number or 4
    if word.until or anchor is None:
        return _months_of(word.until * 4 + number - 1) if word.until else None
    begun = (anchor.month - 1) // _MONTHS_A_QUARTER + 1
    return _months_of((anchor.year - (number > begun)) * 4 + number - 1)


def quarter_of(day: date, offset: int) -> str:
    """Return the months of the quarter so many quarters from that of `day`."""
    return _months_of(day.year * 4 + (day.month - 1) // _MONTHS_A_QUARTER + offset)


def _months_of(count: int) -> str:
    first = count % 4 * _MONTHS_A_QUARTER + 1
    return f"{year_of(count // 4)}-{first:02}/{count // 4:04}-{first + _MONTHS_A_QUARTER - 1:02}"


def _first_day(name: str, anchor: date) -> date:
    if name == "week":
        return anchor - timedelta(days=anchor.weekday())
    return anchor.replace(day=1) if name == "month" else date(anchor.year, 1, 1)


def _weekend(anchor: date, *, back: bool) -> str:
    """Return the weekend that has begun last; "last weekend", said on one, is the one before it."""
    saturday = anchor - timedelta(days=(anchor.weekday() - _SATURDAY) % 7)
    if back and anchor.weekday() >= _SATURDAY:
        saturday -= timedelta(days=7)
    return f"{saturday.isoformat()}/{(saturday + timedelta(days=1)).isoformat()}"


def _season(name: str, anchor: date, *, back: bool) -> str:
    """Return the months of a season; "last summer" is one that is over. North of the equator, as agencies write."""
    first = _SEASONS[name]
    year = anchor.year
    if back and anchor < date(year, first, 1) + timedelta(days=92):
        year -= 1
    last = (first + 1) % _MONTHS_A_YEAR + 1
    return f"{year:04}-{first:02}/{year + (last < first):04}-{last:02}"
