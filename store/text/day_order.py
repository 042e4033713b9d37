"""Which comes first in dates in figures, the day or the month, as the other dates of a text tell."""

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

Order = Literal["day", "month"]

_FIGURES = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(?:(?:19|20)\d\d|\d\d)(?![\d/])")
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_DAY_BEFORE = re.compile(rf"(?<![\d.,])\b\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH}")
_DAY_BEHIND = re.compile(rf"\b{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?\b(?!,?\d)")
_MONTHS_A_YEAR = 12
_NEAR = timedelta(days=7)


@lru_cache(maxsize=16)
def day_order(text: str) -> Order | None:
    """Return what comes first by a date that can be read in one way only ("13/4"), else by how months are written.

    `None` where nothing tells it, or one date says so and another otherwise.
    """
    read = {_order_of(int(first), int(second)) for first, second in _FIGURES.findall(text)} - {None}
    if read:
        return read.pop() if len(read) == 1 else None
    before, behind = _DAY_BEFORE.search(text) is not None, _DAY_BEHIND.search(text) is not None
    if before == behind:
        return None
    return "day" if before else "month"


def _order_of(first: int, second: int) -> Order | None:
    if first > _MONTHS_A_YEAR >= second:
        return "day"
    return "month" if second > _MONTHS_A_YEAR >= first else None


def nearer_to(published: date | None, day_first: date, month_first: date) -> Order | None:
    """Return the order that brings a date in figures to the day of publication, where the other one does not."""
    if published is None:
        return None
    near = [abs(day - published) <= _NEAR for day in (day_first, month_first)]
    return None if near[0] == near[1] else "day" if near[0] else "month"
