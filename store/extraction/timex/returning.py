"""How often something comes back: "every Monday", "daily", "20 people a year"."""

import re

from store.extraction.timex.calendar import WEEKDAYS, day_of, week_of
from store.extraction.timex.rule import (
    NUMBER,
    PART,
    UNITS,
    WEEKDAY,
    Place,
    Reading,
    Rule,
    count_of,
    duration_of,
    unit_of,
    words_before,
)
from store.lexicon.times import times, value_of

_LASTING = re.compile(
    r"\b(?:for|within|in|during|over|after|of|than|lasted|lasts|took|takes|take|last|about|nearly|almost|least|around|only|just"
    r"|is|was|be|half|until|spent) $",
    re.IGNORECASE,
)
_ONCE = re.compile(r" (?:after|before|since|and a half|or|ago|earlier|later|away|from)\b")
_RATE = re.compile(
    r"(?:[\d%]|\b(?:times|once|twice|much|many|more|million|billion|hundred|thousand|dozens?|pounds|dollars|cents|percent"
    r"|hours|days|people|two|three|four|five|six|seven|eight|nine|ten)\b)",
    re.IGNORECASE,
)
_OF_NOUNS = frozenset({"annual", "quarterly", "monthly", "weekly", "daily", "hourly", "yearly", "nightly"})
_NOUN = re.compile(
    r" (?!(?:in|on|at|by|to|from|for|and|or|since|as|but|with|because|until|after|before|during|through"
    r"|when|while)\b)[a-z]"
)
_BESIDE = 50


def _again(match: re.Match[str], _: Place) -> Reading | None:
    words = " ".join(match[0].lower().split())
    if match["unit"]:
        number = count_of(match["number"]) if match["number"] else 2 if match["other"] else 1
        return "SET", duration_of(number, unit_of(match["unit"]))
    if words.startswith(("a ", "an ")) and (
        _LASTING.search(words_before(match))
        or _ONCE.match(match.string, match.end())
        or not _RATE.search(words_before(match, _BESIDE))
    ):
        return None
    if words in _OF_NOUNS and _NOUN.match(match.string, match.end()):
        return None
    value = value_of().get(words)
    return None if value is None else ("SET", value)


_SETS = sorted((word for words in times().sets.values() for word in words), key=len, reverse=True)


def _weekday(match: re.Match[str], _: Place) -> Reading:
    return "SET", f"{week_of(None)}-{WEEKDAYS.index(match['weekday'].lower()) + 1}"


def _weekends(_: re.Match[str], __: Place) -> Reading:
    return "SET", f"{week_of(None)}-WE"


def _parts(match: re.Match[str], _: Place) -> Reading:
    return "SET", f"{day_of(None)}T{times().parts[match['part'].lower()]}"


RULES = (
    Rule(re.compile(rf"(?i)\b(?:every|each) (?P<part>{PART})\b"), _parts, ("every", "each")),
    Rule(re.compile(rf"\b(?i:every|each) (?P<weekday>{WEEKDAY})\b"), _weekday, ("every", "each")),
    Rule(re.compile(r"(?i)\b(?:on|at) weekends\b"), _weekends, ("weekends",)),
    Rule(
        re.compile(
            rf"(?i)\b(?:every|each) (?P<other>other )?(?:(?P<number>{NUMBER}) )?(?P<unit>{UNITS})\b"
            rf"|\b(?:{'|'.join(_SETS)})\b"
        ),
        _again,
    ),
)
