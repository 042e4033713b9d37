"""Times so long before or after another one: "two years ago", "a week earlier", "three days later"."""

import re

from store.extraction.timex.calendar import UNITS, day_of, year_of
from store.extraction.timex.periods import year_before
from store.extraction.timex.rule import (
    HEDGE,
    NUMBER,
    VAGUE,
    Place,
    Reading,
    Rule,
    count_of,
    duration_of,
    unit_of,
    words_around,
)
from store.extraction.timex.rule import UNITS as UNIT_WORDS

_HOURS = frozenset({"second", "minute", "hour"})
_RESULTS = re.compile(r"[$€£%]|\b(?:share|revenue|sales|profit|net|earnings|income|loss)\b")
_HALF = 0.5
_MONTHS_IN_HALF = 6


def _away(match: re.Match[str], place: Place) -> Reading:
    number = count_of(match["number"]) if match["number"] else None
    unit, side = unit_of(match["unit"]), match["side"].lower()
    back = side in ("ago", "earlier")
    if number is None:
        return (
            ("DURATION", duration_of(None, unit)) if side == "later" else ("DATE", "PAST_REF" if back else "FUTURE_REF")
        )
    if unit == "year" and number == 1 and back and (period := place.period or _reported(match, place)):
        return "DATE", year_before(period)
    if unit == "year" and side == "later" and place.year and number == int(number):
        return "DATE", year_of(place.year, int(number))
    if (side == "later" and (place.named is None or unit in _HOURS)) or (side == "earlier" and unit in _HOURS):
        return "DURATION", duration_of(number, unit)
    return "DATE", _counted(place, number, unit, side)


def _counted(place: Place, number: float, unit: str, side: str) -> str:
    anchor = place.published if side in ("ago", "from now") or place.named is None else place.named
    sign = -1 if side in ("ago", "earlier") else 1
    if unit == "year" and number == _HALF:
        return UNITS["month"](anchor, sign * _MONTHS_IN_HALF)
    if unit in _HOURS or number != int(number):
        return day_of(anchor)
    return UNITS[unit](anchor, sign * int(number) * (2 if unit == "fortnight" else 1))


def _reported(match: re.Match[str], place: Place) -> str | None:
    """Return the quarter whose results the sentence goes on about."""
    return place.quarter if place.quarter and _RESULTS.search(words_around(match)) else None


def _bare(match: re.Match[str], _: Place) -> Reading:
    """Read "minutes later", "weeks earlier"."""
    return "DURATION", duration_of(None, unit_of(match["unit"]))


RULES = (
    Rule(
        re.compile(
            rf"(?i)\b{HEDGE}(?:(?P<number>{NUMBER})|{VAGUE}) (?P<unit>{UNIT_WORDS})"
            r" (?P<side>ago|earlier|later|from now)\b"
        ),
        _away,
        ("ago", "earlier", "later", "from now"),
    ),
    Rule(
        re.compile(
            r"(?i)\b(?P<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries) (?:later|earlier)\b"
        ),
        _bare,
        ("later", "earlier"),
    ),
)
