"""How long something lasts, and how often it comes back."""

import re

from store.extraction.timex.calendar import WEEKDAYS, week_of
from store.extraction.timex.rule import (
    NUMBER,
    UNIT,
    UNITS,
    VAGUE,
    WEEKDAY,
    Place,
    Reading,
    Rule,
    count_of,
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
_AGE = re.compile(
    r" old\b|[- ]old\b(?=[^\w ]|$| (?:[A-Z]|boy|girl|man|woman|son|daughter|child|baby|brother|sister|father|mother"
    r"|wife|husband|nephew|niece|cousin|student|pupil|teenager|suspect|victim|driver|soldier|player|resident|native|who|was|is|had|has|and))"
)
_BESIDE = 50
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
_ALSO_ORDINALS = frozenset({"second", "quarter"})
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def duration_of(number: float | None, unit: str) -> str:
    """Return "P3D", "PT24H", "P1DE"; an untold number is X."""
    letters = times().units[unit]
    if number is not None and number != int(number) and unit == "year":
        whole = int(number)
        return f"P{whole}Y{_MONTHS_IN_HALF}M" if whole else f"P{_MONTHS_IN_HALF}M"
    if number is not None and number != int(number) and letters in _HALVES:
        letters, number = _HALVES[letters][0], number * _HALVES[letters][1]
    if unit == "fortnight" and number is not None:
        number *= 2
    told = "X" if number is None else f"{number:g}"
    return f"PT{told}{letters[1:]}" if letters.startswith("T") else f"P{told}{letters}"


_HALVES = {"TH": ("TM", 60), "DE": ("Y", 10), "CE": ("Y", 100), "D": ("TH", 24)}
_MONTHS_IN_HALF = 6


def _numbered(match: re.Match[str], _: Place) -> Reading | None:
    number, unit = count_of(match["number"]), unit_of(match["unit"])
    if unit in _ALSO_ORDINALS and (number == 1 or match[0].lower().endswith(f" {unit}")):
        return None
    if _AGE.match(match.string, match.end("unit")):
        return None  # how old somebody is
    if (match["half"] or match["more"]) and number is not None:
        number += 0.5
    return "DURATION", duration_of(number, unit)


def _stretch(match: re.Match[str], _: Place) -> Reading:
    """Read "the past two weeks", "the first nine months", "the next few days"."""
    number = count_of(match["number"]) if match["number"] else None
    return "DURATION", duration_of(number, unit_of(match["unit"]))


def _bare(match: re.Match[str], _: Place) -> Reading:
    return "DURATION", duration_of(None, unit_of(match["unit"]))


def _one(match: re.Match[str], _: Place) -> Reading:
    return "DURATION", duration_of(1, unit_of(match["unit"]))


def _ordinal(match: re.Match[str], _: Place) -> Reading:
    return "DURATION", duration_of(_ORDINALS.index(match["nth"].lower()) + 1, unit_of(match["unit"]))


def _again(match: re.Match[str], _: Place) -> Reading | None:
    words = " ".join(match[0].lower().split())
    if match["unit"]:
        return "SET", duration_of(count_of(match["number"]) if match["number"] else 1, unit_of(match["unit"]))
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


RULES = (
    Rule(re.compile(rf"\b(?i:every|each) (?P<weekday>{WEEKDAY})\b"), _weekday),
    Rule(
        re.compile(rf"(?i)\b(?:every|each) (?:other )?(?:(?P<number>{NUMBER}) )?(?P<unit>{UNITS})\b"
            rf"|\b(?:{'|'.join(_SETS)})\b"),
        _again,
    ),
    Rule(
        re.compile(
            rf"(?i)\b(?:the )?(?:first|last|past|next|previous|coming|following|final)"
            rf" (?:(?P<number>(?!an? ){NUMBER})|{VAGUE}) (?P<unit>{UNITS})\b"
        ),
        _stretch,
    ),
    Rule(
        re.compile(
            rf"(?i)\b(?P<number>{NUMBER})(?: full| consecutive| straight| more"
            rf"| whole)?[ -](?P<half>and[ -]a[ -]half[ -])?(?P<unit>{UNITS})\b(?P<more> and a half\b)?"
            r"(?:[- ]old\b)?(?! ago\b| earlier\b| later\b)"
        ),
        _numbered,
    ),
    Rule(re.compile(rf"(?i)\b{VAGUE} (?P<unit>{UNITS})\b"), _bare),
    Rule(
        re.compile(rf"(?i)(?:(?<=\bfor )|(?<=\bover )|(?<=\bwithin )"
            rf"|(?<=\bin )|(?<=\bof )|(?<=\bafter ))(?P<unit>{UNIT}s"
            rf"|centuries)\b"),
        _bare,
    ),
    Rule(re.compile(rf"(?i)\b(?P<unit>{UNIT}s)(?: or {UNIT}s)\b"), _bare),
    Rule(re.compile(rf"(?i)\b(?:all|whole|entire) (?P<unit>{UNIT})\b"), _one),
    Rule(
        re.compile(rf"(?i)\b(?:the|a|its|their|his|her)? ?(?P<nth>{'|'.join(_ORDINALS[1:])}) (?:straight"
            rf"|consecutive) (?P<unit>{UNIT})\b"),
        _ordinal,
    ),
)  # fmt: skip
