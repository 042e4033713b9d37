"""Days and months of the calendar."""

import re
from datetime import date

from store.extraction.timex.calendar import year_of, year_of_day
from store.extraction.timex.rule import DIGITS, WEEKDAY, Place, Reading, Rule, words_before
from store.text.dates import MONTH, MONTHS, month_number
from store.text.day_order import nearer_to

_SIDES = {"last": -1, "this": 0, "next": 1}
_LED = rf"(?:(?:{WEEKDAY}|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\.?),? )?(?:the )?"
_NUMBER = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_ANY_YEAR = r"(?:1[5-9]|20)\d\d"
_YEAR = rf"(?P<year>{_ANY_YEAR})"
_TO = r"(?: ?[–/-] ?| (?:to|and|or|through|until|till) (?:early |late |mid-)?)"
_MONTH = rf"(?P<month>{MONTH})(?<![A-Za-z]{{5}}\.)(?<!Ju[nl][ey]\.)(?<!May\.)"
_MOD = r"(?:(?:early|late|mid)[ -])?"
_VERBS = frozenset({"May", "March"})
_GIVEN_NAMES = frozenset({"Jan", "Mar", "April", "May", "June", "August"})
_BEFORE_MONTH = re.compile(
    r"\b(?:[Ii]n|of|[Ss]ince|by|until|early|late|mid|to|for|from|between|and|end of)[ -](?:early |late )?$"
)
_IN_A_MONTH = re.compile(r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id|[Tt]his|[Tt]he|end of)[ -]$")
_ENDED = re.compile(r"\bend(?P<side>ed|ing) (?:on )?$")
_A_NAME = re.compile(r" [A-Z][a-z]")
_CENTURY_TURNS = 50
_FAR = 120
_LETTERS = tuple({month.lower() for month in MONTHS})


def _day_and_month(match: re.Match[str], place: Place) -> Reading | None:
    month, day = month_number(match["month"]), int(match["day"])
    told = match["year"] or match["shared"]
    side = _ENDED.search(words_before(match)) if not told and place.published is not None else None
    ahead = (-1 if side["side"] == "ed" else 1) if side else 0
    year = told or _year_of(place, month, day, ahead)
    if told and _written(told, month, day) is None:
        return None  # no calendar has that day
    return "DATE", f"{year}-{month:02}-{day:02}"


def _year_of(place: Place, month: int, day: int, ahead: int) -> str:
    """Return the year that brings a day nearest to the publication; of a far day, where the words look."""
    near = year_of_day(place.published, month, day)
    if place.published is None or not (ahead or _is_far(place.published, int(near), month, day)):
        return near
    over = (month, day) <= (place.published.month, place.published.day)
    return year_of(place.published, -int(not over) if (ahead or place.ahead) < 0 else int(over))


def _is_far(published: date, year: int, month: int, day: int) -> bool:
    return abs((date(year, month, day) - published).days) > _FAR


def _month(match: re.Match[str], place: Place) -> Reading | None:
    month, which = month_number(match["month"]), (match["which"] or "").lower()
    if not match["year"] and not which and not _is_month(match):
        return None
    if match["side"]:
        year = year_of(place.published, _SIDES[match["side"].lower()])
    else:
        year = match["year"] or match["shared"] or _year_of_month(place, month, which)
    return "DATE", f"{year}-{month:02}"


def _is_month(match: re.Match[str]) -> bool:
    """Return whether the word is a month, and neither a verb ("May it last") nor a given name ("April Moss")."""
    before = words_before(match)
    if match["month"] in _GIVEN_NAMES and _A_NAME.match(match.string, match.end()) and not _IN_A_MONTH.search(before):
        return match.end("month") - match.start() > len(match["month"])
    return match["month"] not in _VERBS or _BEFORE_MONTH.search(before) is not None


def _year_of_month(place: Place, month: int, which: str) -> str:
    """Return the year of a month by where the sentence looks."""
    published = place.published
    if published is None:
        return year_of(published)
    if which == "last":
        return year_of(published, -int(month >= published.month))
    if which == "next":
        return year_of(published, int(month <= published.month))
    if which == "this":
        return year_of(published)
    return year_of(published, int(month < published.month) if place.ahead > 0 else -int(month > published.month))


def _figures(match: re.Match[str], place: Place) -> Reading | None:
    if match["iso"]:
        return "DATE", match["iso"]
    if match["dotted"]:
        day, month, year = match["dotted"].split(".")
        return _written(year, int(month), int(day))
    first, second, year = int(match["m"]), int(match["d"]), match["y"]
    if len(year) == len("99"):
        year = ("19" if int(year) > _CENTURY_TURNS else "20") + year
    day_first, month_first = _written(year, second, first), _written(year, first, second)
    if day_first is None or month_first is None or day_first == month_first:
        return day_first or month_first
    days = (date(int(year), second, first), date(int(year), first, second))
    order = place.order or nearer_to(place.published, *days)
    if order is None:
        return "DATE", year  # it may be the one or the other
    return day_first if order == "day" else month_first


def _written(year: str, month: int, day: int) -> Reading | None:
    try:
        return "DATE", date(int(year), month, day).isoformat()
    except ValueError:
        return None


_SHARED = rf"(?:(?={_TO}(?:{_NUMBER} (?:of )?{MONTH}|{MONTH} {_NUMBER}),? (?P<shared>{_ANY_YEAR})\b))?"

RULES = (
    Rule(re.compile(rf"\b{_LED}{_DAY}(?: of)? {_MONTH}(?:,? {_YEAR}\b|{_SHARED})"), _day_and_month, _LETTERS),
    Rule(
        re.compile(
            rf"(?<![\d.,$€£-])\b(?:{WEEKDAY},? )?{_DAY}(?=(?: ?[–-] ?| (?:to|and|or|through) ){_NUMBER} (?:of )?"
            rf"(?P<month>{MONTH})(?:,? {_YEAR}\b)?(?P<shared>))"
        ),
        _day_and_month,
        _LETTERS,
    ),
    Rule(
        re.compile(rf"\b{_LED}(?P<month>{MONTH}) {_DAY}(?!\d|:\d)(?!,\d)(?:,? {_YEAR}\b|{_SHARED})"),
        _day_and_month,
        _LETTERS,
    ),
    Rule(
        re.compile(
            rf"\b{_MOD}(?:(?P<which>(?i:last|next|this)) )?{_MONTH}"
            rf"(?:,? (?:of )?{_YEAR}\b|,? (?:of )?(?P<side>last|this|next) year\b"
            rf"|(?={_TO}{MONTH},? (?:of )?(?P<shared>{_ANY_YEAR})\b))?(?! \d)"
        ),
        _month,
        _LETTERS,
    ),
    Rule(
        re.compile(
            r"(?<![\w.-])(?:(?P<iso>\d{4}-\d\d-\d\d)|(?P<dotted>\d{1,2}\.\d{1,2}\.(?:19|20)\d\d)"
            r"|(?P<m>\d{1,2})[/-](?P<d>\d{1,2})[/-](?P<y>\d{4}|\d\d))(?![\w-])"
        ),
        _figures,
        DIGITS,
    ),
)
