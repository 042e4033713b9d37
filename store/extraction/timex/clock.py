"""Times of the clock: "5 p.m.", "17:30 GMT", "noon"."""

import re

from store.extraction.timex.calendar import day_of
from store.extraction.timex.rule import Place, Reading, Rule

_NOON = 12
_LAST_HOUR = 24
_LAST_MINUTE = 59
_HOURS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_LATE = ("afternoon", "evening", "night")


def _clock(match: re.Match[str], place: Place) -> Reading | None:
    day = day_of(place.named or place.published)
    if match["word"]:
        return "TIME", f"{day}T{'24' if match['word'].lower() == 'midnight' else _NOON}:00"
    hour, minute = int(match["hour"] or match["hour24"]), int(match["minute"] or match["minute24"] or 0)
    half = (match["half"] or "").lower()
    if half.startswith("p"):
        hour = hour % _NOON + _NOON
    elif half.startswith("a"):
        hour %= _NOON
    if hour > _LAST_HOUR or minute > _LAST_MINUTE:
        return None
    return "TIME", f"{day}T{hour:02}:{minute:02}"


def _o_clock(match: re.Match[str], place: Place) -> Reading:
    """Read "six o'clock", "9 o'clock in the evening"."""
    told = match["hour"].lower()
    hour = _HOURS.index(told) + 1 if told in _HOURS else int(told)
    if match["part"] and match["part"].lower() in _LATE and hour < _NOON:
        hour += _NOON
    return "TIME", f"{day_of(place.named or place.published)}T{hour:02}:00"


RULES = (
    Rule(
        re.compile(
            r"(?i)\b(?:(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))? ?(?P<half>[ap])\.?m\b\.?"
            r"(?-i: [A-Z]{2,4}\b)?"
            r"|(?P<hour24>[01]?\d|2[0-4])[:.]?(?P<minute24>[0-5]\d)"
            r"(?:h(?:rs)?| (?:GMT|UTC|hours|hrs|EST|EDT|BST|CET|local time))"
            r"|(?<!High )(?<!high )(?P<word>noon|midday|midnight))(?!\w)"
        ),
        _clock,
    ),
    Rule(
        re.compile(
            rf"(?i)\b(?P<hour>1[0-2]|[1-9]|{'|'.join(_HOURS)}) o['’]clock"
            r"(?: (?:in the|at) (?P<part>morning|afternoon|evening|night))?\b"
        ),
        _o_clock,
    ),
)
