"""Days, months and years of the calendar, and times of the clock."""

import re
from calendar import monthcalendar
from datetime import date

from store.extraction.timex.calendar import day_of, year_of
from store.extraction.timex.rule import WEEKDAY, Place, Reading, Rule, count_of, words_before
from store.lexicon.times import times
from store.text.dates import MONTH, month_number

_SIDES = {"last": -1, "this": 0, "next": 1}
_WEEK = 7
_HALF_A_YEAR = 183
_NOON = 12
_LED = rf"(?:(?:{WEEKDAY}|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\.?),? )?(?:the )?"
_DAY = r"(?P<day>[12]?\d|3[01])(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"
_MOD = r"(?:(?:early|late|mid)[ -])?"
_VERBS = frozenset({"May", "March"})
_BEFORE_MONTH = re.compile(
    r"\b(?:[Ii]n|of|[Ss]ince|by|until|early|late|mid|to|for|from|between|and|end of)[ -](?:early |late )?$"
)
_COUNTED = (
    r"(?! ?(?:%|percent|per cent|million|billion|thousand|people|others|km|miles|feet|dollars|euros|pounds"
    r"|[a-z]+s\b(?<!was)(?<!is)(?<!has)))"
)


def _day_and_month(match: re.Match[str], place: Place) -> Reading:
    month, day = month_number(match["month"]), int(match["day"])
    year = match["year"] or _year_of_day(place.published, month, day)
    return "DATE", f"{year}-{month:02}-{day:02}"


def _month(match: re.Match[str], place: Place) -> Reading | None:
    month, which = month_number(match["month"]), (match["which"] or "").lower()
    if match["month"] in _VERBS and not match["year"] and not which and not _BEFORE_MONTH.search(words_before(match)):
        return None
    if match["side"]:
        year = year_of(place.published, _SIDES[match["side"].lower()])
    else:
        year = match["year"] or _year_of_month(place, month, which)
    return "DATE", f"{year}-{month:02}"


def _year_of_month(place: Place, month: int, which: str) -> str:
    """Return the year of a month by where the sentence looks."""
    published = place.published
    if published is None:
        return year_of(published)
    if which == "last":
        return year_of(published, -int(month >= published.month))
    if which == "next":
        return year_of(published, int(month <= published.month))
    return year_of(published, int(month < published.month) if place.ahead > 0 else -int(month > published.month))


def _year_of_day(published: date | None, month: int, day: int) -> str:
    """Return the year that brings a day and month nearest to the publication."""
    if published is None:
        return year_of(published)
    years = [_distance(published, published.year + step, month, day) for step in (-1, 0, 1)]
    return year_of(published, years.index(min(years)) - 1)


def _distance(published: date, year: int, month: int, day: int) -> int:
    try:
        return abs((date(year, month, day) - published).days)
    except ValueError:
        return _HALF_A_YEAR


def _figures(match: re.Match[str], _: Place) -> Reading | None:
    if match["iso"]:
        return "DATE", match["iso"]
    month, day, year = int(match["m"]), int(match["d"]), match["y"]
    if month > 12:  # noqa: PLR2004 - months
        month, day = day, month
    year = year if len(year) > 2 else ("19" if int(year) > 50 else "20") + year  # noqa: PLR2004 - two figures, this century
    try:
        return "DATE", date(int(year), month, day).isoformat()
    except ValueError:
        return None


def _only_year(match: re.Match[str], _: Place) -> Reading:
    return "DATE", match["year"] or match["last"]


def _decade(match: re.Match[str], _: Place) -> Reading:
    written = match["decade"]
    if written.endswith("00") and written < "2000":
        return "DATE", written[:2]
    return "DATE", written[:3] if len(written) > 2 else f"19{written[0]}"  # noqa: PLR2004 - "1990", "90"


_TENS = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")


def _decade_in_words(match: re.Match[str], _: Place) -> Reading:
    return "DATE", f"19{_TENS.index(match['tens']) + 2}"


def _year_in_words(match: re.Match[str], _: Place) -> Reading:
    """Read "the year 2000", "the year two thousand", "nineteen ninety-seven"."""
    told = match.groupdict()
    if told.get("tens"):
        return "DATE", f"19{(count_of(told['tens']) or 0) + (count_of(told['one']) or 0 if told['one'] else 0):02}"
    return "DATE", told["year"] or "2000"


def _century(match: re.Match[str], _: Place) -> Reading:
    return "DATE", f"{int(match['nth']) - 1:02}"


def _holiday(match: re.Match[str], place: Place) -> Reading:
    month, day = map(int, times().days[match[0].lower().replace("’", "'")].split("-"))
    return "DATE", f"{_year_of_day(place.published, month, day)}-{month:02}-{day:02}"


def _feast(match: re.Match[str], place: Place) -> Reading:
    month, weekday, which = map(int, times().feasts[match[0].lower()].split("-"))
    year = _year_of_day(place.published, month, which * _WEEK)
    if place.published is None:
        return "DATE", f"{year}-{month:02}"
    days = [day for day in monthcalendar(int(year), month) if day[weekday - 1]]
    return "DATE", f"{year}-{month:02}-{days[min(which, len(days)) - 1][weekday - 1]:02}"


def _clock(match: re.Match[str], place: Place) -> Reading | None:
    if match["word"]:
        hour, minute = (_NOON if match["word"].lower() in ("noon", "midday") else 0), 0
        if hour == 0:
            return "TIME", f"{day_of(place.named or place.published)}T24:00"
    else:
        hour, minute = int(match["hour"] or match["hour24"]), int(match["minute"] or match["minute24"] or 0)
        half = (match["half"] or "").lower()
        if half.startswith("p"):
            hour = hour % _NOON + _NOON
        elif half.startswith("a"):
            hour %= _NOON
    if hour > 24 or minute > 59:  # noqa: PLR2004 - a clock
        return None
    day = day_of(place.named or place.published)
    return "TIME", f"{day}T{hour:02}:{minute:02}"


_HOLIDAYS = "|".join(sorted(times().days, key=len, reverse=True)).replace("'", "['’]")

RULES = (
    Rule(re.compile(rf"\b{_LED}{_DAY}(?: of)? (?P<month>{MONTH})(?:,? {_YEAR}\b)?"), _day_and_month),
    Rule(re.compile(rf"\b{_LED}(?P<month>{MONTH}) {_DAY}(?!\d|:\d)(?!,\d)(?:,? {_YEAR}\b)?"), _day_and_month),
    Rule(
        re.compile(
            rf"\b{_MOD}(?:(?P<which>(?i:last|next|this)) )?(?P<month>{MONTH})(?<![A-Za-z]{{4}}\.)(?<!May\.)"
            rf"(?:,? (?:of )?{_YEAR}\b|,? (?:of )?(?P<side>last|this|next) year\b)?(?! \d)"
        ),
        _month,
    ),
    Rule(
        re.compile(
            r"(?<![\w.-])(?:(?P<iso>\d{4}-\d\d-\d\d)"
            r"|(?P<m>\d{1,2})[/-](?P<d>\d{1,2})[/-](?P<y>\d{4}|\d\d))(?![\w-])"
        ),
        _figures,
    ),
    Rule(re.compile(r"\b(?:the )?(?:(?:early|late|mid)[ -])?"
            r"(?P<decade>(?:1[5-9]|20)\d0|(?<=['’])\d0|(?<=mid-)\d0)s\b"), _decade),
    Rule(re.compile(rf"\bthe (?:(?:early|late|mid)[ -])?(?P<tens>{'|'.join(_TENS)})\b(?! [a-z]+s\b)"),
         _decade_in_words),
    Rule(re.compile(rf"\bthe year (?:{_YEAR}|(?P<two>two thousand))\b"), _year_in_words),
    Rule(re.compile(r"\b(?P<nineteen>nineteen) (?P<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
            r"(?:[- ](?P<one>one|two|three|four|five|six|seven|eight|nine))?\b"), _year_in_words),
    Rule(re.compile(r"\b(?:the )?(?:(?:early|late|mid)[ -])?(?P<nth>1\d|2[01])(?:th|st)[ -]century\b"), _century),
    Rule(
        re.compile(
            rf"(?:(?<=\b[Ii]n )|(?<=\b[Ss]ince )|(?<=\bof )|(?<=\bby )|(?<=\bfrom )|(?<=\bto )|(?<=\buntil )"
            rf"|(?<=\bfor )"
            rf"|(?<=\bafter )|(?<=\bbefore )|(?<=\band )|(?<=\bthan )|(?<=[(,;] )|(?<=[(]))"
            rf"(?:(?:early|late|mid|fiscal)[ -])?{_YEAR}\b(?![\d,.:/-]\d){_COUNTED}"
        ),
        _only_year,
    ),
    Rule(re.compile(rf"(?<=\b[Tt]he ){_YEAR}(?= (?!met(?:er|re)|kilomet|mile|euro|dollar|pound)"
            r"(?:[A-Z][a-z]|[a-z]+(?<!s)\b))"),
         _only_year),
    Rule(re.compile(rf"(?<=\b[Bb]etween ){_YEAR}(?= and (?:1[5-9]|20)\d\d(?! [a-z]| ?%))"), _only_year),
    Rule(re.compile(rf"(?<![\d.,-]){_YEAR}(?=[–-](?:1[5-9]|20)\d\d\b(?!-))"
            r"|(?<=\b(?:1[5-9]|20)\d\d[–-])(?P<last>(?:1[5-9]|20)\d\d)\b(?!-)"),
         _only_year),
    Rule(re.compile(rf"\b(?i:early|late|mid|fiscal)[ -](?:fiscal )?(?:year )?{_YEAR}\b"), _only_year),
    Rule(re.compile(rf"\b{_YEAR}(?= (?:election|film|book|season|report|budget|agreement|war|invasion|uprising"
            rf"|presidential|World))"), _only_year),
    Rule(re.compile(rf"\b(?i:{_HOLIDAYS})\b"), _holiday),
    Rule(re.compile(rf"\b(?i:{'|'.join(sorted(times().feasts, key=len, reverse=True))})\b"), _feast),
    Rule(
        re.compile(
            r"(?i)\b(?:(?P<hour>1[0-2]|0?[1-9])(?::(?P<minute>[0-5]\d))? ?(?P<half>[ap])\.?m\b\.?(?-i: [A-Z]{2,4}\b)?"
            r"|(?P<hour24>[01]?\d|2[0-4]):?(?P<minute24>[0-5]\d)(?: (?:GMT|UTC|hours|EST|EDT|local time))"
            r"|(?P<word>noon|midday|midnight))(?!\w)"
        ),
        _clock,
    ),
)  # fmt: skip
