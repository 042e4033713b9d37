"""The days of a timeline's entries: the years that their lines leave out follow from their order."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from store.extraction.clocks.entries import Entry

_DAYS_OF_A_MONTH, _DAYS_OF_A_YEAR = 31, 12 * 31
"""As if all months were long: only the order counts."""
_SOON = timedelta(days=2)
_OUT_OF_ORDER = timedelta(days=60)
"""An entry so little before the one above it stands out of order; one further before it is of the next year."""


def days_of(entries: Sequence[Entry], published: date | None, year: int | None) -> list[date | None]:
    """Return the day of each entry, `None` where nothing tells it.

    Years are counted on from an entry that has one, in the direction in which the list runs; where none has, the last
    one is the nearest before `published`, or of `year`.
    """
    backward = _runs_backward(entries)
    listed = list(reversed(entries)) if backward else list(entries)
    days = _with_years(listed, published, year)
    return days[::-1] if backward else days


def _runs_backward(entries: Sequence[Entry]) -> bool:
    """Say whether the list begins with the latest entry: so read, it spans fewer days."""
    places = [_in_a_year(entry) for entry in entries if entry.month]
    forward = sum(_span(one, other) for one, other in pairwise(places))
    return sum(_span(other, one) for one, other in pairwise(places)) < forward


def _in_a_year(entry: Entry) -> int:
    return _DAYS_OF_A_MONTH * entry.month + entry.day


def _span(earlier: int, later: int) -> int:
    """Return the days from one to the other, over the end of a year if need be; out of order, they count double."""
    days = (later - earlier) % _DAYS_OF_A_YEAR
    before = _DAYS_OF_A_YEAR - days
    return 2 * before if before < _OUT_OF_ORDER.days else days


def _with_years(entries: Sequence[Entry], published: date | None, year: int | None) -> list[date | None]:
    days = [_day(entry, entry.year) for entry in entries]
    dated = [place for place, entry in enumerate(entries) if entry.month]
    if dated and not any(days):
        last = entries[dated[-1]]
        days[dated[-1]] = _latest(last, published) if published else _day(last, year)
    known = next((place for place in dated if days[place]), None)
    if known is None:
        return days
    for above, place in pairwise(reversed([place for place in dated if place <= known])):
        days[place] = days[place] or _before(entries[place], days[above])
    for above, place in pairwise(place for place in dated if place >= known):
        days[place] = days[place] or _after(entries[place], days[above], published)
    return days


def _latest(entry: Entry, published: date) -> date | None:
    """Return the latest such day up to the publication; a day or two after it is another clock's."""
    return next(
        (day for year in (0, 1) if (day := _day(entry, published.year - year)) and day <= published + _SOON), None
    )


def _before(entry: Entry, later: date | None) -> date | None:
    if later is None:
        return None
    day = _day(entry, later.year)
    return day if day is None or day <= later + _OUT_OF_ORDER else _day(entry, later.year - 1)


def _after(entry: Entry, earlier: date | None, published: date | None) -> date | None:
    if earlier is None:
        return None
    day = _day(entry, earlier.year)
    if day is None or day >= earlier - _OUT_OF_ORDER:
        return day
    later = _day(entry, earlier.year + 1)
    return day if later and published and later > published + _SOON else later


def _day(entry: Entry, year: int | None) -> date | None:
    """Return the day of an entry, the first one of its month or year where it tells no more."""
    try:
        return date(year, entry.month or 1, entry.day or 1) if year and (entry.month or not entry.day) else None
    except ValueError:
        return None  # no calendar has that day
