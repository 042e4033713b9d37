"""Days of the week, weekends and the parts of a day."""

import re
from datetime import date

from store.extraction.timex.calendar import UNITS, WEEKDAYS, day_of, week_of, weekday_of
from store.extraction.timex.rule import EVENT, PART, WEEKDAY, Place, Reading, Rule
from store.lexicon.times import times

_SATURDAY = 5


def _night(match: re.Match[str], place: Place) -> Reading:
    words = match[0].lower().split()
    day = day_of(place.published, -1 if words[0] == "last" else 0)
    part = times().parts.get(words[-1], "NI")
    return "TIME", f"{day}T{part}"


def _part(match: re.Match[str], place: Place) -> Reading:
    return "TIME", f"{day_of(place.named or place.published)}T{times().parts[match['part'].lower()]}"


def _part_beside(match: re.Match[str], place: Place) -> Reading | None:
    """Read "the next morning", "the previous night", "the night before"."""
    if match["side"] and EVENT.match(match.string, match.end()):
        return None
    step = -1 if (match["which"] or match["side"]).lower() in ("previous", "before") else 1
    part = times().parts[(match["part"] or match["other"]).lower()]
    return "TIME", f"{day_of(place.named or place.published, step)}T{part}"


def _weekday(match: re.Match[str], place: Place) -> Reading:
    number = WEEKDAYS.index(match["weekday"].lower().removesuffix("s"))
    which = (match["which"] or "").lower()
    direction = -1 if which in ("last", "past") else 1 if which in ("next", "coming") else place.ahead
    anchor = place.published
    if which == "last" and anchor is not None and anchor.weekday() == number:
        anchor = date.fromordinal(anchor.toordinal() - 1)
    if direction > 0 and not which and anchor is not None and anchor.weekday() == number:
        direction = 0
    value = weekday_of(anchor, number, direction)
    part = match["part"]
    return ("TIME", f"{value}T{times().parts[part.lower()]}") if part else ("DATE", value)


def _weekdays(match: re.Match[str], _: Place) -> Reading:
    return "SET", f"{week_of(None)}-{WEEKDAYS.index(match['weekday'].lower().removesuffix('s')) + 1}"


def _weekday_parts(match: re.Match[str], _: Place) -> Reading:
    number = WEEKDAYS.index(match["weekday"].lower()) + 1
    return "SET", f"{week_of(None)}-{number}T{times().parts[match['part'].lower()]}"


def _weekend(match: re.Match[str], place: Place) -> Reading:
    past = (
        place.ahead < 0
        and match["to_come"] is None
        and place.published is not None
        and place.published.weekday() < _SATURDAY
    )
    return "DATE", UNITS["weekend"](place.published, -1 if past else 0)


_MOD = r"(?:(?:early|late|mid|later|earlier)[ -])?"
_PARTS = ("morning", "afternoon", "evening", "night")

RULES = (
    Rule(re.compile(rf"\b(?P<weekday>{WEEKDAY}) (?P<part>{PART})s\b"), _weekday_parts, ("day",)),
    Rule(
        re.compile(rf"\b(?P<weekday>{WEEKDAY})(?=(?:, {WEEKDAY})* (?:and|or) {WEEKDAY} (?P<part>{PART})s\b)"),
        _weekday_parts,
        ("day",),
    ),
    Rule(
        re.compile(
            r"(?i)(?:(?<=\bover )|(?<=\bduring )|(?<=\bat )|(?<=\bsince )|(?P<to_come>(?<=\bfor )))"
            r"the weekend\b(?! of\b)"
        ),
        _weekend,
        ("weekend",),
    ),
    Rule(
        re.compile(
            rf"\b{_MOD}(?:(?i:this )?(?P<which>(?i:last|next|this|past|coming))[ ])?"
            rf"(?P<weekday>{WEEKDAY})(?:[ ](?P<part>{PART}))?\b(?!s)"
        ),
        _weekday,
        ("day",),
    ),
    Rule(re.compile(rf"(?:\b[Oo]n )?\b(?P<weekday>{WEEKDAY}s)\b"), _weekdays, ("days",)),
    Rule(
        re.compile(rf"(?i)\b(?:last (?:night|evening)|this {PART}|overnight)\b"), _night, ("night", "evening", "this ")
    ),
    Rule(
        re.compile(
            rf"(?i)\bthe (?P<which>next|following|previous) (?P<part>{PART})\b"
            rf"|\bthe (?P<other>{PART}) (?P<side>before|after)\b"
        ),
        _part_beside,
        _PARTS,
    ),
    Rule(
        re.compile(
            rf"(?i)(?:(?:(?<=\bin )|(?<=\bby )|(?<=\bduring )|(?<=\buntil )|(?<=\binto )|(?<=\bthrough ))the|\bthat"
            rf"|(?:\bthe )?\b(?:early|mid|late)[ -]?(?!night)) ?(?P<part>{PART})\b"
        ),
        _part,
        _PARTS,
    ),
)
