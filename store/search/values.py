"""Figures and days as a reader types them into a query."""

import re
from datetime import date, timedelta

from store.model.clock import Clock
from store.model.quantity import Number
from store.search.terms import Between
from store.text.dates import MONTH, find_written_dates, month_number

_FIGURE = re.compile(r"(\d[\d,_ ]*(?:\.\d+)?)\s*(k|m|bn)?", re.IGNORECASE)
_SCALE = {"k": 1_000, "m": 1_000_000, "bn": 1_000_000_000}
_DAY = re.compile(rf"(\d{{1,2}})[-. /]?({MONTH})|({MONTH})[-. /]?(\d{{1,2}})", re.IGNORECASE)


def read_between(sign: str, written: str, *, excluded: bool = False) -> Between | None:
    """Read `>100`, `:850`, `:100..200`, `:100-200`, `>=2k`; `None` if it is none of these."""
    ends = re.split(r"\.\.+|(?<=\d)[-–](?=\d)", written)
    figures = [_figure(end) for end in ends]
    if sign in {":", "="} and len(ends) == 2:  # noqa: PLR2004
        if (not figures[0] and ends[0]) or (figures[1] is None and ends[1]) or figures == [None, None]:
            return None
        return Between(low=figures[0], high=figures[1], excluded=excluded)
    figure = figures[0]
    if figure is None or len(ends) > 1:
        return None
    match sign:
        case ">" | ">=":
            return Between(low=figure, strict=sign == ">", excluded=excluded)
        case "<" | "<=":
            return Between(high=figure, strict=sign == "<", excluded=excluded)
        case _:
            return Between(low=figure, high=figure, excluded=excluded)


def read_day(written: str, today: date) -> Clock | None:
    """Read `13-Nov`, `Nov13`, `today`, `yesterday`, `13-Nov-2022`; without a year the last one up to today."""
    spoken = {"today": today, "yesterday": today - timedelta(days=1)}.get(written.lower())
    if spoken:
        return Clock(first=spoken, last=spoken)
    if dates := find_written_dates(written.replace("-", " ")):
        day = date.fromisoformat((dates[0].edtf + "-01")[:10])
        return Clock(first=day, last=day)
    match = _DAY.fullmatch(written.strip())
    if match is None:
        return None
    number, month = int(match[1] or match[4]), month_number(match[2] or match[3])
    for year in range(today.year, today.year - 9, -1):
        try:
            day = date(year, month, number)
        except ValueError:
            continue
        if day <= today:
            return Clock(first=day, last=day)
    return None


def _figure(written: str) -> Number | None:
    match = _FIGURE.fullmatch(written.strip())
    if match is None:
        return None
    bare = re.sub(r"[,_ ]", "", match[1])
    figure = (float(bare) if "." in bare else int(bare)) * _SCALE.get((match[2] or "").lower(), 1)
    return int(figure) if figure == int(figure) else figure
