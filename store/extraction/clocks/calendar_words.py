"""Reading the words of the calendar: "5-6 June", "in March", "between 2019 and 2021", "Good Friday"."""

import re

from store.extraction.clocks.time_word import TimeWord
from store.lexicon.quantities import numerals
from store.lexicon.times import times
from store.model.noun import Span
from store.text.dates import month_number

_QUARTERS = ("first", "second", "third", "fourth")
_SHORT_YEAR = 2
_AROUND = 80
_SPORT = re.compile(rf"\b(?:{'|'.join(times().sport.words)}|game|games|team)\b", re.IGNORECASE)


def read_calendar(match: re.Match[str], span: Span) -> TimeWord | None:
    """Return what a match of the calendar's words tells; `None` where it is of other words."""
    return _read_day(match, span) or _read_year(match, span) or _read_period(match, span) or _read_span(match, span)


def _read_day(match: re.Match[str], span: Span) -> TimeWord | None:
    """Read "5-6 June", "in March"."""
    if month := match["dmonth"] or match["mmonth"]:
        if match["dyear"] or match["myear"]:
            return TimeWord(span, "date")  # no calendar has that day: else it was found as a written date
        day, until = match["day"] or match["mday"], match["day2"] or match["mday2"] or 0
        return TimeWord(span, "day_month", number=int(day), month=month_number(month), until=int(until))
    which = "next" if match[0].lower().startswith("next") else ""
    return TimeWord(span, "month", month=month_number(match["month"]), which=which) if match["month"] else None


def _read_year(match: re.Match[str], span: Span) -> TimeWord | None:
    """Read "in 2019", "the 2019 flood"."""
    which = "event" if match["eyear"] else ""
    told = match["year"] or match["eyear"]
    return TimeWord(span, "year", number=int(told), which=which) if told else None


def _read_period(match: re.Match[str], span: Span) -> TimeWord | None:
    """Read "on Good Friday", but not "the Easter bombings"; "in the third quarter", "Q3 2022"."""
    if match["feast"] and match["feastprep"]:
        name = match["feast"].lower().replace("’", "'") + (" weekend" if match["fweekend"] else "")
        return TimeWord((match.start("feast"), span[1]), "feast", number=int(match["fyear"] or 0), which=name)
    if (match["quarter"] or match["nthquarter"]) and not _is_of_a_game(match):
        return TimeWord(span, "quarter", number=_quarter(match), until=int(match["qyear"] or 0))
    return None


def _is_of_a_game(match: re.Match[str]) -> bool:
    begin, end = max(0, match.start() - _AROUND), match.end() + _AROUND
    return _SPORT.search(match.string, begin, end) is not None


def _quarter(match: re.Match[str]) -> int:
    if match["quarter"]:
        return int(match["quarter"])
    told = match["nthquarter"].lower()
    return int(told[0]) if told[0].isdecimal() else _QUARTERS.index(told) + 1 if told != "last" else 0


def _read_span(match: re.Match[str], span: Span) -> TimeWord | None:
    if match["month2"]:
        last = _month(match["month2"], match["year2"], span)
        first = _month(match["month1"], match["year1"] or _shared(match), span)
        return TimeWord(span, "span", parts=(first, last))
    if match["only1"]:
        told = match["only2"]
        until = int(match["only1"][:_SHORT_YEAR] + told if len(told) == _SHORT_YEAR else told)
        return TimeWord(span, "span", parts=tuple(_year(year, span) for year in (int(match["only1"]), until)))
    if not match["longunit"]:
        return None
    many = match["long"] or "1"
    number = int(many) if many.isdecimal() else numerals().words.get(many.lower(), 1)
    ends = (_month(match["longmonth"], match["longyear"], span),) if match["longmonth"] else ()
    return TimeWord(span, "up_to", number=number, unit=match["longunit"].lower(), parts=ends)


def _shared(match: re.Match[str]) -> str | None:
    """Return the year that "between January and March 2019" tells of both; "December to March 2019" began before."""
    if not match["year2"]:
        return None
    earlier = month_number(match["month1"]) > month_number(match["month2"])
    return str(int(match["year2"]) - earlier)


def _month(word: str, year: str | None, span: Span) -> TimeWord:
    month = month_number(word)
    return TimeWord(span, "date", edtf=f"{year}-{month:02}") if year else TimeWord(span, "month", month=month)


def _year(year: int, span: Span) -> TimeWord:
    return TimeWord(span, "year", number=year)
