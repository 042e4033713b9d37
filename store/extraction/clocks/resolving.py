"""Turning words that tell a time into EDTF, seen from the day they were written on."""

from collections.abc import Callable
from datetime import date, timedelta

from store.extraction.clocks.days import DAYS, MONTHS, ago, day_month, month, today, weekday, weekday_beside
from store.extraction.clocks.feasts import feast
from store.extraction.clocks.periods import months_back, past, quarter, unit
from store.extraction.clocks.time_word import TimeKind, TimeWord
from store.model.clock import Clock, read_clock

_TO_THE_MONTH, _YEAR = len("2019-05"), len("2019")


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
    told = resolve(word.parts[0], anchor) if word.parts and word.which != "vague" else None
    clock = read_clock(told)
    if told is None or clock is None or word.unit in ("hour", "minute"):
        return told
    if word.unit == "weekday":
        return weekday_beside(word, clock.first, clock.last)
    if word.unit in DAYS:
        return _days_away(word, told, clock)
    day = months_back(clock.first, -word.number * MONTHS[word.unit])
    return f"{day if len(told) >= _TO_THE_MONTH else day[:_YEAR]}~"


def _days_away(word: TimeWord, told: str, clock: Clock) -> str | None:
    if clock.first != clock.last:
        return None if "/" in told or clock.approximate else f"{told}~"
    day = (clock.first + timedelta(days=word.number * DAYS[word.unit])).isoformat()
    return day if word.unit in ("day", "night") and word.which != "about" else f"{day}~"


def _up_to(word: TimeWord, anchor: date | None) -> str | None:
    """Return "the week ending 5 May", "the three months to March"."""
    clock = read_clock(resolve(word.parts[0], anchor)) if word.parts else None
    if clock is None:
        return None
    if word.unit in DAYS:
        first = clock.last - timedelta(days=word.number * DAYS[word.unit] - 1)
        return f"{first.isoformat()}/{clock.last.isoformat()}"
    return f"{months_back(clock.last, word.number * MONTHS[word.unit] - 1)}/{clock.last.isoformat()[:_TO_THE_MONTH]}"


_RESOLVERS: dict[TimeKind, Callable[[TimeWord, date], str]] = {
    "weekday": weekday,
    "day_month": day_month,
    "month": month,
    "today": today,
    "ago": ago,
    "past": past,
    "unit": unit,
}
_COMPOUND: dict[TimeKind, Callable[[TimeWord, date | None], str | None]] = {
    "feast": feast,
    "quarter": quarter,
    "span": _span,
    "away": _away,
    "up_to": _up_to,
}
