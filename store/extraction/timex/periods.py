"""Quarters, halves, fiscal years and seasons."""

import re

from store.extraction.timex.calendar import UNITS, quarter_of, year_of
from store.extraction.timex.relative import STEP
from store.extraction.timex.rule import Place, Reading, Rule, words_around
from store.lexicon.times import times
from store.text.dates import MONTH

_SEASON = f"(?:{'|'.join(times().seasons)})"
_BEGINNINGS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_SIDES = {"last": -1, "this": 0, "next": 1}
_NUMBERS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_DROP = re.compile(r" (?:of|in|from) ")
_SPORT = re.compile(rf"\b(?:{'|'.join(times().sport.words)})\b", re.IGNORECASE)
_QUARTER, _HALF = 3, 6


def year_before(period: str) -> str:
    """Return the same month, quarter or half a year before."""
    return f"{int(period[:4]) - 1:04}{period[4:]}"


def _year_ago(match: re.Match[str], place: Place) -> Reading:
    """Read "the year-ago quarter", "the year-earlier period"."""
    period = place.quarter or (quarter_of(place.published, -1) if match["unit"] == "quarter" else None)
    return "DATE", year_of(place.published, -1) if period is None else year_before(period)


def _period_of_year(match: re.Match[str], _: Place) -> Reading:
    return "DATE", match["year"]


def _the_quarter(_: re.Match[str], place: Place) -> Reading:
    return "DATE", place.quarter or quarter_of(place.published)


def _latest(_: re.Match[str], place: Place) -> Reading | None:
    return None if place.quarter is None else ("DATE", place.quarter)


def _whole_year(_: re.Match[str], __: Place) -> Reading:
    """Read "the year ended June 30", "the fiscal year to March 31"."""
    return "DURATION", "P1Y"


def _fiscal(match: re.Match[str], place: Place) -> Reading:
    return "DATE", UNITS[match["unit"].lower()](place.published, 0)


def _quarter(match: re.Match[str], place: Place) -> Reading | None:
    number, sign, months = _NUMBERS[match["nth"].lower()], "Q", _QUARTER
    if match["half"]:
        sign, months = "H", _HALF
    told = match["year"] or match["before"]
    side = match["side"] or match["owner"]
    if side:
        told = year_of(place.published, _SIDES[side.lower()])
    if not told and _SPORT.search(words_around(match)):
        return None
    return "DATE", f"{told or _year_of_part(place, number, months)}-{sign}{number}"


def _numbered_quarter(match: re.Match[str], place: Place) -> Reading | None:
    """Read "Q3", "Q3 2012", "H1 of 2012"; a half is told with its year."""
    sign, number = match["sign"][:1], match["sign"][1:]
    if sign == "H" and not match["year"]:
        return None
    return "DATE", f"{match['year'] or _year_of_part(place, int(number), _QUARTER)}-{sign}{number}"


def _year_of_part(place: Place, number: int, months: int) -> str:
    """Return the year of its first, second... part: in a sentence on the past no part is still to come."""
    if place.published is None:
        return year_of(None)
    later = number > (place.published.month - 1) // months + 1 and place.ahead < 0
    return year_of(place.published, -1 if later else 0)


def _season(match: re.Match[str], place: Place) -> Reading | None:
    season = times().seasons[match["season"].lower()]
    if match["season"].lower() == "fall" and not match["which"] and _DROP.match(match.string, match.end()):
        return None
    if match["year"] or match["short"]:
        return "DATE", f"{match['year'] or '19' + match['short']}-{season}"
    which = (match["which"] or "").lower()
    if which in ("", "past"):
        return "DATE", f"{_year_of_season(place, season, which)}-{season}"
    return "DATE", f"{year_of(place.published, STEP[which])}-{season}"


def _year_of_season(place: Place, season: str, which: str) -> str:
    if place.published is None:
        return year_of(None)
    if (
        place.named is not None
        and place.named.year == place.published.year
        and place.named.month >= _BEGINNINGS[season]
    ):
        return year_of(place.named)
    back = _BEGINNINGS[season] > place.published.month and (which == "past" or place.ahead < 0)
    return year_of(place.published, -1 if back else 0)


RULES = (
    Rule(
        re.compile(
            rf"(?i)\b(?:the|its|a) (?:(?:fiscal|financial|full|calendar) )?year"
            rf"(?= (?:that )?(?:ended|ending|ends|to|through) (?:on )?"
            rf"(?:last |this |next )?(?-i:{MONTH}|\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))"
        ),
        _whole_year,
        ("year",),
    ),
    Rule(
        re.compile(
            r"(?i)\b(?:(?:the |its )?(?:comparable |same )?year-(?:ago|earlier) (?P<unit>quarter|period|month|half)\b"
            r"|year-(?:ago|earlier)(?= [a-z]))"
        ),
        _year_ago,
        ("year-",),
    ),
    Rule(
        re.compile(
            r"(?i)(?:(?<=\bin )|(?<=\bfor )|(?<=\bof )|(?<=\bduring ))the (?:latest )?quarter\b(?! of (?:an?|the)\b)"
        ),
        _the_quarter,
        ("quarter",),
    ),
    Rule(
        re.compile(r"(?i)\b(?:the|its) (?:latest|most recent) (?:quarter|period|three months)\b"),
        _latest,
        ("latest", "recent"),
    ),
    Rule(re.compile(r"\bthe (?P<year>(?:19|20)\d\d) period\b"), _period_of_year, ("period",)),
    Rule(re.compile(r"(?i)\bthe (?:current )?fiscal (?P<unit>year)\b"), _fiscal, ("fiscal",)),
    Rule(
        re.compile(
            r"(?i)\b(?:the )?(?:(?P<before>(?:19|20)\d\d)(?:'s|’s)? |(?P<owner>this|last|next) year['’]s )?"
            r"(?P<nth>first|second|third|fourth)[ -](?:(?P<half>half)|quarter)"
            r"(?:,? (?:of )?(?:fiscal )?(?P<year>(?:19|20)\d\d)| (?:of )?(?P<side>this|last|next) year)?\b"
            r"(?! of the (?!year))"
        ),
        _quarter,
        ("quarter", "half"),
    ),
    Rule(
        re.compile(r"\b(?P<sign>Q[1-4]|H[12])(?:,? (?:of )?(?P<year>(?:19|20)\d\d))?\b(?![-\w])"),
        _numbered_quarter,
        ("q", "h"),
    ),
    Rule(
        re.compile(
            rf"(?i)\b(?:(?:this )?(?P<which>last|this|next|past) |(?:(?<=\bin )|(?<=\bduring ))(?:the )?"
            rf"(?:early |late )?|the |early |late |(?={_SEASON} (?:of )?(?:19|20)))(?P<season>{_SEASON})"
            r"(?:(?: of)? (?P<year>(?:19|20)\d\d)| of ['’‘](?P<short>\d\d))?\b"
        ),
        _season,
        tuple(times().seasons),
    ),
)
