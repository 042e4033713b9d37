"""How long something lasts: "three days", "the past two weeks", "months of talks"."""

import re

from store.extraction.timex.rule import (
    NUMBER,
    UNIT,
    UNITS,
    VAGUE,
    Place,
    Reading,
    Rule,
    count_of,
    duration_of,
    unit_of,
    words_before,
)

_AGE = re.compile(
    r" old\b|[- ]old\b(?=[^\w ]|$| (?:[A-Z]|boy|girl|man|woman|son|daughter|child|baby|brother|sister|father|mother"
    r"|wife|husband|nephew|niece|cousin|student|pupil|teenager|suspect|victim|driver|soldier|player|resident|native|who|was|is|had|has|and))"
)
_OLD = re.compile(r"\d+-year-old\b")
_HALF, _QUARTER = 0.5, 0.25
_KNOWN = re.compile(
    r"(?:\b(?:the|these|those|his|her|its|their|our|my|your|first|last|early|final|remaining|worst|best|other|all|some|most|old)"
    r"|['’]s) $",
    re.IGNORECASE,
)
_ALSO_ORDINALS = frozenset({"second", "quarter"})
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def _numbered(match: re.Match[str], _: Place) -> Reading | None:
    number, unit = count_of(match["number"]), unit_of(match["unit"])
    if unit in _ALSO_ORDINALS and (number == 1 or match[0].lower().endswith(f" {unit}")):
        return None
    if _AGE.match(match.string, match.end("unit")) or _OLD.match(match[0]):
        return None  # how old somebody is
    if (match["half"] or match["more"]) and number is not None:
        number += 0.5
    return "DURATION", duration_of(number, unit)


def _long(match: re.Match[str], _: Place) -> Reading:
    """Read "a week-long visit", "the two-month-long strike"."""
    number = count_of(match["number"]) if match["number"] else None if match["many"] else 1
    return "DURATION", duration_of(number, unit_of(match["unit"]))


def _fraction(match: re.Match[str], _: Place) -> Reading:
    """Read "a half-century", "a quarter of a century"."""
    return "DURATION", duration_of(_QUARTER if match["whole"] else _HALF, match["unit"].lower())


def _stretch(match: re.Match[str], _: Place) -> Reading:
    """Read "the past two weeks", "the first nine months", "the next few days"."""
    number = count_of(match["number"]) if match["number"] else None
    return "DURATION", duration_of(number, unit_of(match["unit"]))


def _bare(match: re.Match[str], _: Place) -> Reading:
    return "DURATION", duration_of(None, unit_of(match["unit"]))


def _around(match: re.Match[str], _: Place) -> Reading:
    """Read "the weeks ahead", "the following months", "over the years"."""
    told = match["unit"] or match["after"] or match["over"] or match["early"]
    return "DURATION", duration_of(None, unit_of(told))


def _of_something(match: re.Match[str], _: Place) -> Reading | None:
    """Read "months of talks"; not "the days of steam"."""
    if _KNOWN.search(words_before(match)):
        return None
    return "DURATION", duration_of(None, unit_of(match["unit"]))


def _one(match: re.Match[str], _: Place) -> Reading:
    return "DURATION", duration_of(1, unit_of(match["unit"]))


def _ordinal(match: re.Match[str], _: Place) -> Reading:
    return "DURATION", duration_of(_ORDINALS.index(match["nth"].lower()) + 1, unit_of(match["unit"]))


_UNITS_OF = ("second", "minute", "hour", "day", "night", "week", "month", "quarter", "year", "decade", "centur")
_PLURALS = (
    "seconds",
    "minutes",
    "hours",
    "days",
    "nights",
    "weeks",
    "fortnights",
    "months",
    "quarters",
    "years",
    "decades",
    "centur",
)

RULES = (
    Rule(
        re.compile(
            rf"(?i)\b(?:the )?(?:first|last|past|next|previous|coming|following|final)"
            rf" (?:(?P<number>(?!an? ){NUMBER})|{VAGUE}) (?P<unit>{UNITS})\b"
        ),
        _stretch,
        _UNITS_OF,
    ),
    Rule(
        re.compile(
            r"(?i)\b(?:the )?(?P<unit>days|weeks|months|years|decades) (?:ahead|to come)\b(?! of\b)"
            r"|\bthe (?:previous|preceding|following|subsequent|next|past|last)"
            r" (?P<after>days|weeks|months|years|decades)\b"
            r"|(?<=\bover )the (?:early |intervening )?(?P<over>days|weeks|months|years|decades|centuries)\b"
            r"|(?<=\bin )the (?:early|intervening|later) (?P<early>days|weeks|months|years|decades)\b(?! of\b)"
        ),
        _around,
        _PLURALS,
    ),
    Rule(
        re.compile(rf"(?i)\b(?:an? |the |its )?(?:(?P<number>{NUMBER})-)?(?P<unit>{UNIT})(?P<many>s)?-?long\b"),
        _long,
        ("long",),
    ),
    Rule(
        re.compile(
            r"(?i)\b(?:an? |the )?(?:half|(?P<whole>quarter))(?:-| of )(?:an? )?"
            r"(?P<unit>century|hour|(?<=half-)(?:decade|day))\b"
        ),
        _fraction,
        ("half", "quarter"),
    ),
    Rule(
        re.compile(
            rf"(?i)\b(?P<number>{NUMBER})(?: full| consecutive| straight| more"
            rf"| whole)?[ -](?P<half>and[ -]a[ -]half[ -])?(?P<unit>{UNITS})\b(?P<more> and a half\b)?"
            r"(?:[- ]old\b)?(?! ago\b| earlier\b| later\b)"
        ),
        _numbered,
        _UNITS_OF,
    ),
    Rule(re.compile(rf"(?i)\b{VAGUE} (?P<unit>{UNITS})\b"), _bare, _PLURALS),
    Rule(
        re.compile(
            rf"(?i)(?:(?<=\bfor )|(?<=\bover )|(?<=\bwithin )"
            rf"|(?<=\bin )|(?<=\bof )|(?<=\bafter )|(?<=\btook )|(?<=\btake )"
            rf"|(?<=\btakes )|(?<=\blasted ))(?P<unit>{UNIT}s|centuries)\b"
        ),
        _bare,
        _PLURALS,
    ),
    Rule(re.compile(rf"(?i)\b(?P<unit>{UNIT}s)(?: or {UNIT}s)\b"), _bare, _PLURALS),
    Rule(
        re.compile(
            r"(?i)\b(?P<unit>minutes|hours|days|nights|weeks|months|years|decades|centuries)"
            r"(?= (?:of [a-z]|(?:after|before) (?:the|an?|his|her|its|their|[a-z]+ing|(?-i:[A-Z][a-z]+))\b))"
        ),
        _of_something,
        _PLURALS,
    ),
    Rule(re.compile(rf"(?i)\b(?:all|whole|entire) (?P<unit>{UNIT})\b"), _one, ("all ", "whole", "entire")),
    Rule(
        re.compile(
            rf"(?i)\b(?:the|a|its|their|his|her)? ?(?P<nth>{'|'.join(_ORDINALS[1:])}) (?:straight"
            rf"|consecutive) (?P<unit>{UNIT})\b"
        ),
        _ordinal,
        ("straight", "consecutive"),
    ),
)
