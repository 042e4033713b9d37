"""A date against its own weekday."""

import calendar
import re
from datetime import date

from store.comparison.side import Side
from store.model.clock import read_clock
from store.model.relation import Relation

_MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
_DAYS = {name.lower(): number for number, name in enumerate(calendar.day_name)}
_MONTH = "|".join(_MONTHS)
_WRITTEN = re.compile(
    rf"\b(?P<day>{'|'.join(_DAYS)}),?\s+(?:the\s+)?"
    rf"(?:(?P<first>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH})|(?P<name>{_MONTH})\s+(?P<second>\d{{1,2}}))"
    r"(?:,?\s+(?P<year>\d{4}))?\b",
    re.IGNORECASE,
)


def check_weekday(side: Side) -> Relation | None:
    """Return the contradiction between a weekday and the date it stands with, or `None` where they fit."""
    match = _WRITTEN.search(side.answer.fact.text) if side.weekday else None
    if match is None:
        return None
    year = match["year"] or _year_of(side)
    if year is None:
        return None
    month = _MONTHS[(match["month"] or match["name"]).lower()]
    try:
        written = date(int(year), month, int(match["first"] or match["second"]))
    except ValueError:
        return None
    if written.weekday() == _DAYS[match["day"].lower()]:
        return None
    told = f"{side.answer.label} writes {match[0]!r}"
    why = f"{told}, but {written.day} {written:%B %Y} was a {written:%A}."
    return Relation(type="date", severity=2, why=why, facts=(side.id,), internal=True)


def _year_of(side: Side) -> str | None:
    printed = read_clock(side.answer.source.published)
    return str(printed.first.year) if printed and printed.first.year == printed.last.year else None
