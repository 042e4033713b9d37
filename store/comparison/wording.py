"""Saying in plain words what was compared: figure, speaker, time."""

from datetime import date

from store.comparison.moments import Moment
from store.comparison.remarks import place_in_sentence
from store.comparison.side import Side
from store.lexicon.nouns import singular
from store.lexicon.questions import is_unit
from store.model.clock import Clock
from store.model.quantity import Number, Quantity

_HEDGES = {"about": "about ", "at_least": "at least ", "at_most": "up to ", "exact": "", "range": "", "fuzzy": ""}


def tell(side: Side) -> str:
    """Return "S1 has more than 100 people killed (nobody named, as of 26 Jan 2022)"."""
    return f"{side.answer.label} has {count(side)} ({speaker(side)}, {time(side.moment)})"


def tell_shortly(side: Side) -> str:
    """Return "more than 100 people killed (S1, 26 Jan 2022)"."""
    return f"{count(side)} ({side.answer.label}, {time(side.moment).removeprefix('as of ')})"


def count(side: Side) -> str:
    """Return the figure in the words of the source, and what it counts."""
    what = side.answer.fact.what or side.answer.fact.population or ""
    first, _, rest = what.partition(" ")
    if side.dimension and (singular(first.lower()) in figure(side).lower() or is_unit(singular(first.lower()))):
        what = rest.removeprefix("of ")
    return f"{figure(side)} {what}".strip()


def figure(side: Side) -> str:
    """Return the figure in the words of the source; a denied one with its number."""
    start, end = place_in_sentence(side.answer)
    if side.denied or not end:
        return _spell(side.answer.fact.quantity)
    words = side.answer.fact.text[start:end]
    return words if words.isupper() else words[:1].lower() + words[1:]


def speaker(side: Side) -> str:
    """Return who says it, or that nobody is named."""
    return side.answer.fact.speaker or "nobody named"


def time(moment: Moment) -> str:
    """Return as of when, and how that is known."""
    if moment.clock is not None:
        return f"as of {days(moment.clock)}{', inferred' if moment.inferred else ''}"
    if moment.proposed is not None:
        return f"no date; its text implies {days(moment.proposed)}"
    return "no date"


def days(clock: Clock) -> str:
    """Return a clock as a day or as a span of days."""
    if clock.first == clock.last:
        return _day(clock.first)
    return f"{_day(clock.first)} to {_day(clock.last)}"


def _day(day: date) -> str:
    return f"{day.day} {day:%b %Y}"


def _spell(quantity: Quantity | None) -> str:
    if quantity is None:
        return "a figure"
    if quantity.value is None:
        low, high = quantity.low, quantity.high
        return (
            f"{_number(low)} to {_number(high)}"
            if low is not None and high is not None
            else _number(low if high is None else high)
        )
    return f"{_HEDGES[quantity.qualifier]}{_number(quantity.value)}"


def _number(number: Number | None) -> str:
    return "any number" if number is None else f"{number:,}"
