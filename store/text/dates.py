"""Finding dates that are written out in full, with their year."""

import re
from datetime import date

from store.model.noun import Noun, Span
from store.text.day_order import day_order

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?"
    r"|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\b\.?"
)
"""A month as papers write it; the match begins with its three letters."""
MONTHS = tuple(form for month in _MONTHS for form in (month.capitalize(), month.upper()))
"""The letters that such a month begins with."""
_WRITTEN = re.compile(
    r"(?<![\w.])(?:"
    r"(?P<iso>(?P<iy>\d{4})-(?P<im>\d\d)-(?P<id>\d\d))(?![\d-])"
    rf"|(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?[\s/.-]{{1,3}}(?P<month>{MONTH})[\s,/.-]{{1,3}}(?P<year>\d{{4}})(?!\d)"
    rf"|(?P<umonth>{MONTH})\s{{0,3}}(?P<uday>\d{{1,2}})(?:st|nd|rd|th)?\s{{0,2}},?\s{{0,3}}(?P<uyear>(?:1[4-9]|20)\d\d)(?!\d)"
    rf"|(?P<mmonth>{MONTH}),?\s(?:of\s)?(?P<myear>(?:1[4-9]|20)\d\d)(?!\d)"
    r"|(?P<nd>\d{1,2})[/.](?P<nm>\d{1,2})[/.](?P<ny>(?:19|20)\d\d)(?!\d)"
    r")"
)
_YEAR = re.compile(r"\d{4}")


class WrittenDate(Noun, frozen=True, kw_only=True, gc=False):
    """A date with its words; `edtf` is a day (`2022-01-26`) or a month (`2022-01`).

    `other` is the day it may mean as well, where nothing in the text tells which of day and month comes first.
    """

    span: Span
    edtf: str
    other: str | None = None


def find_written_dates(text: str, start: int = 0, end: int | None = None) -> list[WrittenDate]:
    """Return the absolute dates of `text[start:end]`; a date that no calendar has is left out.

    Days and months in figures alone ("03/04/2022") are read in the order of the text's other dates; where those tell
    none, day first. One that can be read in one way only is read so, and so is one with dots, day first.
    """
    stop = len(text) if end is None else end
    if not _YEAR.search(text, start, stop):
        return []
    found = (_read(text, match) for match in _WRITTEN.finditer(text, start, stop))
    return [date for date in found if date is not None]


def _read(text: str, match: re.Match[str]) -> WrittenDate | None:
    if not match["nd"]:
        edtf = _edtf(match)
        return WrittenDate(span=match.span(), edtf=edtf) if edtf else None
    first, second, year = match["nd"], match["nm"], match["ny"]
    day_first, month_first = _day(year, int(second), first), _day(year, int(first), second)
    if day_first is None or month_first is None or day_first == month_first or "." in match[0]:
        edtf = day_first or month_first
        return WrittenDate(span=match.span(), edtf=edtf) if edtf else None
    order = day_order(text)
    if order is None:
        return WrittenDate(span=match.span(), edtf=day_first, other=month_first)
    return WrittenDate(span=match.span(), edtf=day_first if order == "day" else month_first)


def month_number(word: str) -> int:
    """Return 1 to 12 for a word that `MONTH` matched."""
    return _MONTHS.index(word[:3].lower()) + 1


def _edtf(match: re.Match[str]) -> str | None:
    if match["iso"]:
        return _day(match["iy"], int(match["im"]), match["id"])
    if match["month"]:
        return _day(match["year"], month_number(match["month"]), match["day"])
    if match["umonth"]:
        return _day(match["uyear"], month_number(match["umonth"]), match["uday"])
    return _day(match["myear"], month_number(match["mmonth"]), None)


def _day(year: str, month: int, day: str | None) -> str | None:
    try:
        written = date(int(year), month, int(day or 1)).isoformat()
    except ValueError:
        return None
    return written if day else written[:7]
