"""Times told from the day of publication, or from the day that was named last."""

import re
from datetime import date

from store.extraction.timex.calendar import UNITS, WEEKDAYS, day_of, week_of, weekday_of, year_of
from store.extraction.timex.rule import (
    HEDGE,
    NUMBER,
    PART,
    VAGUE,
    WEEKDAY,
    Place,
    Reading,
    Rule,
    count_of,
    unit_of,
    words_around,
    words_before,
)
from store.extraction.timex.rule import UNITS as UNIT_WORDS
from store.lexicon.times import times, value_of

_STEP = {"last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "following": 1}
_FROM_NAMED = frozenset({"previous", "following"})
_NAMED_UNITS = r"(?:day|week|weekend|month|quarter|year|decade|century)"
_SEASON = "|".join(times().seasons)
_RESULTS = re.compile(r"[$€£%]|\b(?:share|revenue|sales|profit|net|earnings|income|loss)\b")
_SUNDAY = 6
_THROUGH = re.compile(r"\b(?:over|during|throughout|within) the $|\b(?:over|during|throughout|within) $", re.IGNORECASE)
_HOURS = frozenset({"second", "minute", "hour"})


def _unit(match: re.Match[str], place: Place) -> Reading:
    which, unit = match["which"].lower(), match["unit"].lower()
    through = which == "last" and (unit in ("decade", "century") or _THROUGH.search(words_before(match)))
    if which == "past" or through:
        return "DURATION", f"P1{times().units.get(unit, 'CE')}"
    if which == "last" and unit == "week" and place.published is not None and place.published.weekday() == _SUNDAY:
        return "DATE", UNITS["week"](place.published, 0)
    if which in _FROM_NAMED and unit == "year" and place.year:
        return "DATE", year_of(place.year, _STEP[which])
    told = which in _FROM_NAMED or (which == "next" and unit == "day")
    anchor = place.named if told and place.named else place.published
    return "DATE", UNITS[unit](anchor, _STEP[which])


def _same(match: re.Match[str], place: Place) -> Reading:
    unit = match["unit"].lower()
    if unit == "year" and place.year:
        return "DATE", year_of(place.year)
    return "DATE", UNITS[unit](place.named or place.published, 0)


def _beside(match: re.Match[str], place: Place) -> Reading:
    return "DATE", day_of(place.named or place.published, -1 if match["side"].lower() in ("before", "previous") else 1)


def _day(match: re.Match[str], place: Place) -> Reading:
    words = match["day"].lower()
    offset = {"yesterday": -1, "tomorrow": 1}.get(words, 0)
    if words == "the day before yesterday":
        offset = -2
    value = day_of(place.published, offset)
    part = match["part"] or ("night" if words == "tonight" else None)
    return ("TIME", f"{value}T{times().parts[part.lower()]}") if part else ("DATE", value)


def _night(match: re.Match[str], place: Place) -> Reading:
    words = match[0].lower().split()
    day = day_of(place.published, -1 if words[0] == "last" else 0)
    part = times().parts.get(words[-1], "NI")
    return "TIME", f"{day}T{part}"


def _part(match: re.Match[str], place: Place) -> Reading:
    return "TIME", f"{day_of(place.named or place.published)}T{times().parts[match['part'].lower()]}"


def _weekday(match: re.Match[str], place: Place) -> Reading:
    number = WEEKDAYS.index(match["weekday"].lower().removesuffix("s"))
    which = (match["which"] or "").lower()
    direction = -1 if which in ("last", "past") else 1 if which in ("next", "coming") else place.ahead
    anchor = place.published
    if which == "last" and anchor is not None and anchor.weekday() == number:
        anchor = date.fromordinal(anchor.toordinal() - 1)
    value = weekday_of(anchor, number, direction)
    part = match["part"]
    return ("TIME", f"{value}T{times().parts[part.lower()]}") if part else ("DATE", value)


def _weekdays(match: re.Match[str], _: Place) -> Reading:
    return "SET", f"{week_of(None)}-{WEEKDAYS.index(match['weekday'].lower().removesuffix('s')) + 1}"


def _away(match: re.Match[str], place: Place) -> Reading:
    """Read "two years ago", "a week earlier", "three days later"."""
    number, unit, side = (
        count_of(match["number"]) if match["number"] else None,
        unit_of(match["unit"]),
        match["side"].lower(),
    )
    back = side in ("ago", "earlier")
    if number is None:
        return "DATE", "PAST_REF" if back else "FUTURE_REF"
    if unit == "year" and number == 1 and back and (period := place.period or _reported(match, place)):
        return "DATE", _year_before(period)
    if unit == "year" and side == "later" and place.year and number == int(number):
        return "DATE", year_of(place.year, int(number))
    anchor = place.published if side in ("ago", "from now") or place.named is None else place.named
    if unit in _HOURS or number != int(number):
        if unit == "year" and number == 0.5:  # noqa: PLR2004 - half a year
            return "DATE", UNITS["month"](anchor, -6 if back else 6)
        return "DATE", day_of(anchor)
    step = int(number) * (2 if unit == "fortnight" else 1)
    return "DATE", UNITS[unit](anchor, -step if back else step)


def _reported(match: re.Match[str], place: Place) -> str | None:
    """Return the quarter whose results the sentence goes on about."""
    return place.quarter if place.quarter and _RESULTS.search(words_around(match)) else None


def _year_before(period: str) -> str:
    return f"{int(period[:4]) - 1:04}{period[4:]}"


def _year_ago(match: re.Match[str], place: Place) -> Reading:
    """Read "the year-ago quarter", "the year-earlier period"."""
    period = place.quarter or (UNITS["quarter"](place.published, -1) if match["unit"] == "quarter" else None)
    return "DATE", year_of(place.published, -1) if period is None else _year_before(period)


def _period_of_year(match: re.Match[str], _: Place) -> Reading:
    return "DATE", match["year"]


def _the_quarter(_: re.Match[str], place: Place) -> Reading:
    return "DATE", place.quarter or UNITS["quarter"](place.published, 0)


def _weekday_parts(match: re.Match[str], _: Place) -> Reading:
    number = WEEKDAYS.index(match["weekday"].lower()) + 1
    return "SET", f"{week_of(None)}-{number}T{times().parts[match['part'].lower()]}"


def _weekend(_: re.Match[str], place: Place) -> Reading:
    past = place.ahead < 0 and place.published is not None and place.published.weekday() < _SUNDAY - 1
    return "DATE", UNITS["weekend"](place.published, -1 if past else 0)


def _quarter(match: re.Match[str], place: Place) -> Reading:
    number = {"first": 1, "second": 2, "third": 3, "fourth": 4}[match["nth"].lower()]
    year = match["year"] or match["before"]
    if match["half"]:
        return "DATE", f"{year or _year_of_half(place, number)}-H{number}"
    if year:
        return "DATE", f"{year}-Q{number}"
    if place.published is None:
        return "DATE", f"{year_of(None)}-Q{number}"
    later = number > (place.published.month - 1) // 3 + 1 and place.ahead < 0
    return "DATE", f"{year_of(place.published, -1 if later else 0)}-Q{number}"


def _year_of_half(place: Place, number: int) -> str:
    later = place.published is not None and number > (place.published.month - 1) // 6 + 1 and place.ahead < 0
    return year_of(place.published, -1 if later else 0)


def _season(match: re.Match[str], place: Place) -> Reading | None:
    season = times().seasons[match["season"].lower()]
    if match["season"].lower() == "fall" and not match["which"] and _DROP.match(match.string, match.end()):
        return None
    if match["year"]:
        return "DATE", f"{match['year']}-{season}"
    step = _STEP.get((match["which"] or "this").lower(), 0)
    return "DATE", f"{year_of(place.published, step)}-{season}"


def _of_the(match: re.Match[str], place: Place) -> Reading:
    """Read "earlier in the year", "the end of the month"."""
    return "DATE", UNITS[match["unit"].lower()](place.published, 0)


def _ref(match: re.Match[str], _: Place) -> Reading | None:
    value = value_of().get(" ".join(match[0].lower().split()))
    return None if value is None else ("DATE", value)


_DROP = re.compile(r" (?:of|in|from) ")
_AFTER_REF = (
    rf"(?:(?<=past)(?! (?:{NUMBER}|{VAGUE}|{UNIT_WORDS})\b)|(?<=future)(?! of\b)"
    r"|(?<=soon)(?<!as soon)(?<!too soon)(?! (?:after|before|as|enough)\b)|(?<!past)(?<!future)(?<!soon))"
)
_REFS = sorted((word for words in times().refs.values() for word in words), key=len, reverse=True)
_MOD = r"(?:(?:early|late|mid|later|earlier)[ -])?"

RULES = (
    Rule(re.compile(rf"\b(?P<weekday>{WEEKDAY}) (?P<part>{PART})s\b"), _weekday_parts),
    Rule(
        re.compile(
            r"(?i)\b(?:(?:the |its )?year-(?:ago|earlier) (?P<unit>quarter|period|month|half)\b"
            r"|year-(?:ago|earlier)(?= [a-z]))"
        ),
        _year_ago,
    ),
    Rule(
        re.compile(r"(?i)(?:(?<=\bin )|(?<=\bfor )|(?<=\bof )|(?<=\bduring ))the (?:latest )?quarter\b"),
        _the_quarter,
    ),
    Rule(re.compile(r"\bthe (?P<year>(?:19|20)\d\d) period\b"), _period_of_year),
    Rule(re.compile(r"(?i)\bthe (?:current )?fiscal (?P<unit>year)\b"), _of_the),
    Rule(re.compile(r"(?i)(?:(?<=\bover )|(?<=\bduring ))the weekend\b"), _weekend),
    Rule(
        re.compile(
            rf"\b{_MOD}(?:(?P<which>(?i:last|next|this|past|coming))[ ])?"
            rf"(?P<weekday>{WEEKDAY})(?:[ ](?P<part>{PART}))?\b(?!s)"
        ),
        _weekday,
    ),
    Rule(re.compile(rf"(?:\b[Oo]n )?\b(?P<weekday>{WEEKDAY}s)\b"), _weekdays),
    Rule(
        re.compile(
            rf"(?i)\b(?P<day>today|tonight|tomorrow|the day before yesterday"
            rf"|yesterday)(?:['’]s)?(?:[ ](?P<part>{PART}))?\b"
        ),
        _day,
    ),
    Rule(re.compile(rf"(?i)\b(?:last night|this {PART}|overnight)\b"), _night),
    Rule(re.compile(rf"(?i)\b{HEDGE}(?:(?P<number>{NUMBER})|{VAGUE}) (?P<unit>{UNIT_WORDS}) (?P<side>ago|earlier"
            rf"|later|from now)\b"), _away),
    Rule(
        re.compile(
            rf"(?i)\b(?:(?:early|late|later|earlier)[ ])?(?:the )?(?P<which>last|past|previous|this|current|next"
            rf"|coming|following) (?P<unit>{_NAMED_UNITS})\b"
        ),
        _unit,
    ),
    Rule(re.compile(rf"(?i)\b(?:that|(?:the|that) (?:very )?same) (?P<unit>{_NAMED_UNITS})\b"), _same),
    Rule(re.compile(r"(?i)\bthe day (?P<side>before|after)\b"), _beside),
    Rule(
        re.compile(
            r"(?i)\b(?:the )?(?:(?P<before>(?:19|20)\d\d)(?:'s|’s)? )?(?P<nth>first|second|third|fourth)[ -]"
            r"(?:(?P<half>half)"
            r"|quarter)(?: (?:of )?(?P<year>(?:19|20)\d\d))?\b"
        ),
        _quarter,
    ),
    Rule(
        re.compile(
            rf"(?i)\b(?:(?P<which>last|this|next) |(?:(?<=\bin )|(?<=\bduring ))(?:the )?(?:early |late )?|the "
            rf"|early |late )(?P<season>{_SEASON})"
            r"(?:(?: of)? (?P<year>(?:19|20)\d\d))?\b"
        ),
        _season,
    ),
    Rule(re.compile(r"(?i)(?:(?<=\blater in )|(?<=\bearlier in ))the (?P<unit>day)\b"), _of_the),
    Rule(re.compile(r"(?i)(?:(?<=\bin )|(?<=\bof )|(?<=\bfor ))the (?P<unit>week|month|quarter|year"
            r"|decade)\b"), _of_the),
    Rule(re.compile(rf"(?i)(?:(?<=\bin )the|\bthat) (?P<part>{PART})\b"), _part),
    Rule(re.compile(rf"(?i)\b(?:{'|'.join(_REFS)})\b{_AFTER_REF}"), _ref),
)  # fmt: skip
