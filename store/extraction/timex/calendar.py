"""Days, weeks, months, quarters and years as TIMEX3 values, counted from a day; see `_unknown` for no known day."""

from collections.abc import Callable
from datetime import date, timedelta

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = 12
_QUARTER = 3
_WEEK = 7
_HALF_A_YEAR = 183


def _unknown(digits: int) -> str:
    """Return what TIMEX3 (ISO-TimeML, value of TIMEX3) writes for digits that the text does not tell: an X for each."""
    return "X" * digits


def day_of(day: date | None, offset: int = 0) -> str:
    """Return the day `offset` days from `day`."""
    return f"{month_of(day)}-{_unknown(2)}" if day is None else (day + timedelta(days=offset)).isoformat()


def week_of(day: date | None, offset: int = 0) -> str:
    """Return the week `offset` weeks from that of `day`."""
    if day is None:
        return f"{year_of(day)}-W{_unknown(2)}"
    year, week, _ = (day + timedelta(weeks=offset)).isocalendar()
    return f"{year:04}-W{week:02}"


def month_of(day: date | None, offset: int = 0) -> str:
    """Return the month `offset` months from that of `day`."""
    if day is None:
        return f"{year_of(day)}-{_unknown(2)}"
    count = day.year * _MONTHS + day.month - 1 + offset
    return f"{count // _MONTHS:04}-{count % _MONTHS + 1:02}"


def quarter_of(day: date | None, offset: int = 0) -> str:
    """Return the quarter `offset` quarters from that of `day`."""
    if day is None:
        return f"{year_of(day)}-Q{_unknown(1)}"
    count = day.year * 4 + (day.month - 1) // _QUARTER + offset
    return f"{count // 4:04}-Q{count % 4 + 1}"


def year_of(day: date | None, offset: int = 0) -> str:
    """Return the year `offset` years from that of `day`."""
    return _unknown(4) if day is None else f"{date(day.year + offset, 1, 1).year:04}"


def decade_of(day: date | None, offset: int = 0) -> str:
    """Return the decade `offset` decades from that of `day`, by its first three digits."""
    return _unknown(3) if day is None else f"{day.year // 10 + offset:03}"


def century_of(day: date | None, offset: int = 0) -> str:
    """Return the century by its first two digits."""
    return _unknown(2) if day is None else f"{day.year // 100 + offset:02}"


def weekend_of(day: date | None, offset: int = 0) -> str:
    """Return the weekend of the week."""
    return f"{week_of(day, offset)}-WE"


def weekday_of(day: date | None, weekday: int, direction: int) -> str:
    """Return the nearest such weekday: the last one (-1, today included), the next one (1), in this week (0)."""
    if day is None:
        return f"{week_of(day)}-{weekday + 1}"
    back = (day.weekday() - weekday) % _WEEK
    if direction < 0:
        return day_of(day, -back)
    if direction > 0:
        return day_of(day, (weekday - day.weekday() - 1) % _WEEK + 1)
    return day_of(day, weekday - day.weekday())


def year_of_day(published: date | None, month: int, day: int) -> str:
    """Return the year that brings a day and month nearest to the publication."""
    if published is None:
        return year_of(published)
    years = [_distance(published, published.year + step, month, day) for step in (-1, 0, 1)]
    return year_of(published, years.index(min(years)) - 1)


def _distance(published: date, year: int, month: int, day: int) -> int:
    try:
        return abs((date(year, month, day) - published).days)
    except ValueError:
        return _HALF_A_YEAR


UNITS: dict[str, Callable[[date | None, int], str]] = {
    "day": day_of,
    "night": day_of,
    "week": week_of,
    "fortnight": week_of,
    "weekend": weekend_of,
    "month": month_of,
    "quarter": quarter_of,
    "year": year_of,
    "decade": decade_of,
    "century": century_of,
}
