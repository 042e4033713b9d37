"""Times told from the day of publication, or from the day that was named last."""

import re
from datetime import date

from store.extraction.timex.calendar import UNITS, day_of, year_of
from store.extraction.timex.rule import EVENT, NUMBER, PART, VAGUE, Place, Reading, Rule, words_before
from store.extraction.timex.rule import UNITS as UNIT_WORDS
from store.lexicon.times import times, value_of

STEP = {"last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "following": 1}
_FROM_NAMED = frozenset({"previous", "following"})
_NAMED_UNITS = r"(?:day|week|weekend|month|quarter|year|decade|century)"
_SUNDAY = 6
_OF_ANOTHER = re.compile(r" of (?!this\b|talks\b|fighting\b|war\b)")
_THROUGH = re.compile(r"\b(?:over|during|throughout|within) $", re.IGNORECASE)
_BOUNDED = re.compile(r" (?:leading|ending|ended|before|after|following|since)\b")


def _unit(match: re.Match[str], place: Place) -> Reading | None:
    which, unit = match["which"].lower(), match["unit"].lower()
    if which == "last" and _OF_ANOTHER.match(match.string, match.end()):
        return None  # "the last week of March"
    through = which == "last" and (unit in ("decade", "century") or _is_through(match))
    if (which == "past" and not match["this"]) or through:
        return "DURATION", f"P1{times().units.get(unit, 'CE')}"
    if which == "last" and unit == "week" and place.published is not None and place.published.weekday() == _SUNDAY:
        return "DATE", UNITS["week"](place.published, 0)
    if which in _FROM_NAMED and unit == "year" and place.year:
        return "DATE", year_of(place.year, STEP[which])
    told = which in _FROM_NAMED or (which == "next" and unit == "day")
    anchor = place.named if told and place.named else place.published
    return "DATE", UNITS[unit](anchor, STEP[which])


def _is_through(match: re.Match[str]) -> bool:
    """Return whether it is "over the last week", and not "over last week"."""
    return match[0][:4].lower() == "the " and _THROUGH.search(words_before(match)) is not None


def _same(match: re.Match[str], place: Place) -> Reading:
    unit = match["unit"].lower()
    if unit == "year" and place.year:
        return "DATE", year_of(place.year)
    return "DATE", UNITS[unit](place.named or place.published, 0)


def _same_last_year(match: re.Match[str], place: Place) -> Reading:
    """Read "the same month last year", "the same period a year earlier"."""
    unit = match["unit"].lower()
    if unit not in UNITS:
        value = place.quarter or place.period
        return "DATE", year_of(place.published, -1) if value is None else f"{int(value[:4]) - 1:04}{value[4:]}"
    day = place.named or place.published
    return "DATE", UNITS[unit](None if day is None else _a_year_before(day), 0)


def _a_year_before(day: date) -> date:
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return date(day.year - 1, day.month, day.day - 1)


def _beside(match: re.Match[str], place: Place) -> Reading | None:
    if place.named is None and EVENT.match(match.string, match.end()):
        return None
    return "DATE", day_of(place.named or place.published, -1 if match["side"].lower() in ("before", "previous") else 1)


def _day(match: re.Match[str], place: Place) -> Reading:
    words = match["day"].lower()
    offset = {"yesterday": -1, "tomorrow": 1}.get(words.split()[-1], 0)
    if words.startswith("the day"):
        offset *= 2
    value = day_of(place.published, offset)
    part = match["part"] or ("night" if words == "tonight" else None)
    return ("TIME", f"{value}T{times().parts[part.lower()]}") if part else ("DATE", value)


def _of_the(match: re.Match[str], place: Place) -> Reading:
    """Read "earlier in the year", "by year's end"; "the week before the vote" lasts a week."""
    if _BOUNDED.match(match.string, match.end()):
        return "DURATION", f"P1{times().units[match['unit'].lower()]}"
    return "DATE", UNITS[match["unit"].lower()](place.published, 0)


def _then(_: re.Match[str], place: Place) -> Reading | None:
    """Read "until then", "since then": the day that was named last, or else the year."""
    if place.named is None and place.year is None:
        return None
    day = place.named if place.year is None or (place.named and place.named.year == place.year.year) else None
    return "DATE", day_of(day) if day else year_of(place.year)


def _one_day(_: re.Match[str], __: Place) -> Reading:
    """Read "will one day", "hopes to one day"."""
    return "DATE", "FUTURE_REF"


def _ref(match: re.Match[str], _: Place) -> Reading | None:
    value = value_of().get(" ".join(match[0].lower().split()))
    return None if value is None else ("DATE", value)


_UNITS_OF = ("day", "week", "month", "quarter", "year", "decade", "century")
_REFS = sorted((word for words in times().refs.values() for word in words), key=len, reverse=True)
_AFTER_REF = (
    rf"(?:(?<=past)(?! (?:{NUMBER}|{VAGUE}|{UNIT_WORDS})\b)|(?<=future)(?! of\b)"
    r"|(?<=soon)(?<!as soon)(?<!too soon)(?! (?:after|before|as|enough)\b)|(?<!past)(?<!future)(?<!soon))"
)

RULES = (
    Rule(
        re.compile(
            rf"(?i)\b(?P<day>today|tonight|the day after tomorrow|tomorrow|the day before yesterday"
            rf"|yesterday)(?:['’]s)?(?:[ ](?P<part>{PART}))?\b"
        ),
        _day,
        ("today", "tonight", "tomorrow", "yesterday"),
    ),
    Rule(
        re.compile(
            rf"(?i)\b(?:(?:early|late|later|earlier)[ ])?(?:(?P<this>this )|the )?(?P<which>last|past"
            rf"|previous|this|current|next|coming|following) (?P<unit>{_NAMED_UNITS})\b"
        ),
        _unit,
        _UNITS_OF,
    ),
    Rule(
        re.compile(
            r"(?i)\bthe (?:very )?same (?P<unit>day|week|month|period|time|quarter) (?:(?:of )?last year|(?:a|the) year"
            r" (?:ago|earlier|before))\b"
        ),
        _same_last_year,
        ("same",),
    ),
    Rule(
        re.compile(rf"(?i)\b(?:that|(?:the|that) (?:very )?same) (?P<unit>{_NAMED_UNITS})\b"), _same, ("same", "that")
    ),
    Rule(re.compile(r"(?i)\bthe day (?P<side>before|after)\b"), _beside, ("the day",)),
    Rule(re.compile(r"(?i)(?:(?<=\blater in )|(?<=\bearlier in ))the (?P<unit>day)\b"), _of_the, ("the day",)),
    Rule(
        re.compile(r"(?i)(?:(?:(?<=\bin )|(?<=\bof )|(?<=\bfor ))the (?P<unit>week|month|quarter|year|decade)\b)"),
        _of_the,
        _UNITS_OF,
    ),
    Rule(
        re.compile(
            r"(?i)(?:(?<=\bby )|(?<=\bat )|(?<=\bbefore )|(?<=\buntil ))(?:the )?(?P<unit>year|month|week)"
            r"(?:[- ]end\b|['’]s end\b)"
        ),
        _of_the,
        ("end",),
    ),
    Rule(re.compile(r"(?i)(?:(?<=\bsince )|(?<=\buntil )|(?<=\btill )|(?<=\bby ))then\b"), _then, (" then",)),
    Rule(
        re.compile(
            r"(?i)(?:(?<=\bwill )|(?<=\bwould )|(?<=\bcould )|(?<=\bmay )|(?<=\bmight )|(?<=\bcan )|(?<=\bto ))"
            r"one day\b(?! (?:a|per|of|after|before|later|earlier|in)\b)"
        ),
        _one_day,
        ("one day",),
    ),
    Rule(re.compile(rf"(?i)\b(?:{'|'.join(_REFS)})\b{_AFTER_REF}"), _ref),
)
