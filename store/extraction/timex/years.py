"""Years, decades and centuries of the calendar."""

import re

from store.extraction.timex.rule import DIGITS, Place, Reading, Rule, count_of
from store.lexicon.times import times

_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"
_MOD = r"(?:(?:early|late|mid)[ -])?"
_COUNTED = (
    r"(?! ?(?:%|percent|per cent|million|billion|thousand|people|men|women|children|others|km|miles|feet|dollars|euros"
    r"|pounds|[a-z]+s\b(?<!was)(?<!is)(?<!has)))"
)
_MEASURE = r"(?:met(?:er|re)|kilomet|mile|euro|dollar|pound|foot|feet|ton|people|men|women|children)"
_TENS = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
_AHEAD, _UNKNOWN = 10, 2040


def _only_year(match: re.Match[str], _: Place) -> Reading:
    return "DATE", match["year"]


def _short_year(match: re.Match[str], place: Place) -> Reading:
    """Read "in '98", "FY13": the last such year, seen from the publication, or the next one."""
    short = int(match["short"])
    latest = place.published.year + _AHEAD if place.published is not None else _UNKNOWN
    return "DATE", str(short + (2000 if 2000 + short <= latest else 1900))


def _decade(match: re.Match[str], _: Place) -> Reading:
    written = match["decade"]
    if written.endswith("00") and written < "2000":
        return "DATE", written[:2]
    return "DATE", written[:3] if len(written) > len("90") else f"19{written[0]}"


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


_YEARS = ("15", "16", "17", "18", "19", "20")
_AFTER = "|".join(
    rf"(?<=\b{word} )"
    for word in (
        *(
            "[Ii]n",
            "[Ss]ince",
            "of",
            "[Bb]y",
            "[Ff]rom",
            "to",
            "[Uu]ntil",
            "[Ff]or",
            "[Aa]fter",
            "[Bb]efore",
            "and",
            "than",
        ),
        *("[Tt]hrough", "[Dd]uring", "till"),
    )
)
_OWNED = "|".join(rf"(?<=\b{word} )" for word in ("[Aa]", "[Tt]he", "[Ii]ts", "his", "her", "their")) + "|(?<=['’]s )"
_EVENTS = times().events

RULES = (
    Rule(
        re.compile(r"\b(?:the )?(?:(?:early|late|mid)[ -])?(?P<decade>(?:1[5-9]|20)\d0|(?<=['’])\d0|(?<=mid-)\d0)s\b"),
        _decade,
        ("0s",),
    ),
    Rule(
        re.compile(rf"\bthe (?:(?:early|late|mid)[ -])?(?P<tens>{'|'.join(_TENS)})\b(?! [a-z]+s\b)"),
        _decade_in_words,
        ("ties",),
    ),
    Rule(re.compile(rf"\bthe year (?:{_YEAR}|(?P<two>two thousand))\b"), _year_in_words, ("the year",)),
    Rule(
        re.compile(
            r"\b(?P<nineteen>nineteen) (?P<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
            r"(?:[- ](?P<one>one|two|three|four|five|six|seven|eight|nine))?\b"
        ),
        _year_in_words,
        ("nineteen",),
    ),
    Rule(
        re.compile(r"\b(?:the )?(?:(?:early|late|mid)[ -])?(?P<nth>1\d|2[01])(?:th|st)[ -]century\b"),
        _century,
        ("century",),
    ),
    Rule(
        re.compile(
            rf"(?:{_AFTER}|(?<=[(,;] )|(?<=[(]))(?:(?:early|late|mid|fiscal)[ -])?{_YEAR}\b(?![\d,.:/-]\d){_COUNTED}"
        ),
        _only_year,
        _YEARS,
    ),
    Rule(
        re.compile(
            rf"(?:{_OWNED}){_YEAR}(?= (?!{_MEASURE})(?:[A-Z][a-z]|[a-z]+(?<!s)\b|(?:{'|'.join(_EVENTS.many)})\b))"
        ),
        _only_year,
        _YEARS,
    ),
    Rule(
        re.compile(rf"(?<=\b[Bb]etween )(?P<year>(?:19|20)\d\d)(?= and (?:19|20)\d\d\b(?![\d,]){_COUNTED})"),
        _only_year,
        ("between",),
    ),
    Rule(
        re.compile(rf"(?<=\b[Bb]etween ){_YEAR}(?= and (?:1[5-9]|20)\d\d(?! [a-z]| ?%))"),
        _only_year,
        ("between",),
    ),
    Rule(re.compile(rf"(?<![\d.,-]){_YEAR}(?=[–-](?:1[5-9]|20)\d\d\b(?!-))"), _only_year, _YEARS),
    Rule(re.compile(rf"(?<=\b(?:1[5-9]|20)\d\d[–-]){_YEAR}\b(?!-)"), _only_year, _YEARS),
    Rule(re.compile(rf"\b(?i:early|late|mid|fiscal)[ -](?:fiscal )?(?:year )?{_YEAR}\b"), _only_year, _YEARS),
    Rule(re.compile(rf"\b{_YEAR}(?= (?:{'|'.join(_EVENTS.one)}))"), _only_year, _YEARS),
    Rule(re.compile(rf"\bFY ?['’]?{_YEAR}\b"), _only_year, ("fy",)),
    Rule(re.compile(r"\bFY ?['’]?(?P<short>\d\d)\b"), _short_year, ("fy",)),
    Rule(
        re.compile(
            r"(?:(?<=\b[Ii]n )|(?<=\b[Ss]ince )|(?<=\bof )|(?<=\b[Ff]rom )|(?<=\bby ))"
            r"['’‘](?P<short>\d\d)\b(?!s| ?%|\d)"
        ),
        _short_year,
        DIGITS,
    ),
)
