"""The date, and where it is given the time, of a publication."""

import re
from datetime import datetime

from store.model.clock import read_clock
from store.model.noun import Noun
from store.text.dates import find_written_dates
from store.text.day_order import day_order

_TIME = re.compile(
    r"(?<![\d:])(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d\d)(?::\d\d)?)?\s*(?:(?P<half>[ap])\.?\s?m\b\.?)?"
    r"\s*(?P<zone>GMT|UTC|BST|CES?T|E[SD]T|P[SD]T|ET|local time)?(?![\d:])",
    re.IGNORECASE,
)
_ZONES = {
    "gmt": "Z", "utc": "Z", "bst": "+01:00", "cet": "+01:00", "cest": "+02:00",
    "est": "-05:00", "edt": "-04:00", "pst": "-08:00", "pdt": "-07:00",
}  # fmt: skip
_LABEL = re.compile(
    r"\W*(?P<label>(?:first |last |date |originally )?"
    r"(?:published|updated|posted|modified|publication date|date|on|issued|today(?:['’]s date)?(?: is)?)\b"
    r"(?: on| at)?)?[\s:]*",
    re.IGNORECASE,
)
_BESIDES = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:at|on|and|hrs?|local time)\b|[\W_]",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"[Bb]y:?\s+[A-Z].*[^.!?]$")
_UPDATED = re.compile(r"\b(?:updated|modified)\b[\s:]*(?:on|at)?\s*$", re.IGNORECASE)
_LONGEST = 100


class DateLine(Noun, frozen=True, kw_only=True, gc=False):
    """A line that says nothing but when; `label` is its first words in lower case, as "updated", or empty."""

    moment: str
    label: str = ""

    @property
    def is_of_the_reader(self) -> bool:
        """Whether it is the day on which the page was looked at ("Today is Friday 21 January 2022")."""
        return self.label.startswith("today")


def read_moment(written: str, among: str = "") -> str | None:
    """Return ISO 8601 for a date, with or without a time, however it is written; `None` if it is none.

    `among` is the text whose other dates tell what comes first in one in figures; the day where they tell nothing.
    """
    bare = written.strip()
    if _is_iso(bare):
        return bare
    line = read_date_line(bare, among)
    return line.moment if line else None


def read_date_line(line: str, among: str = "") -> DateLine | None:
    """Return what a line of the text `among` says that is only a date, with a label, a weekday, a time and a zone."""
    if len(line) > _LONGEST:
        return None
    dates = find_written_dates(line)
    if not dates:
        return None
    start, end = dates[0].span
    label = _LABEL.match(line[:start])
    before = line[label.end() : start] if label else line[:start]
    time, rest = _time(before + " · " + line[end:])
    if _BESIDES.sub("", rest):
        return None
    name = (label["label"] or "").lower() if label else ""
    day = dates[0].other if dates[0].other and day_order(among) == "month" else dates[0].edtf
    return DateLine(moment=day + (time if len(day) > len("2022-01") else ""), label=name)


def read_signed_date(line: str) -> str | None:
    """Return when a text was published by a byline that tells it: "By Ann Author, January 21, 2022 | Updated ..."."""
    if len(line) > _LONGEST or not _SIGNED.match(line):
        return None
    dates = [date for date in find_written_dates(line) if len(date.edtf) > len("2022-01")]
    ends = [*(date.span[0] for date in dates[1:]), len(line)]
    for date, end in zip(dates, ends[: len(dates)], strict=True):
        if not _UPDATED.search(line[: date.span[0]]):
            told = read_date_line(line[date.span[0] : end].rstrip(" |·•-–—,"))
            return told.moment if told else date.edtf
    return None


def _is_iso(bare: str) -> bool:
    if read_clock(bare) is None:
        return False
    try:
        datetime.fromisoformat(bare)
    except ValueError:
        return "T" not in bare and " " not in bare
    return True


def _time(around: str) -> tuple[str, str]:
    """Return the time of day in ISO form, or nothing, and what else stands around the date."""
    for match in _TIME.finditer(around):
        hour, minute, half = int(match["hour"]), int(match["minute"] or 0), (match["half"] or "").lower()
        if not (match["minute"] or half):
            continue
        if half and hour <= 12:  # noqa: PLR2004
            hour = hour % 12 + (12 if half == "p" else 0)
        if hour < 24 and minute < 60:  # noqa: PLR2004
            zone = _ZONES.get((match["zone"] or "").lower(), "")
            return f"T{hour:02}:{minute:02}{zone}", around[: match.start()] + around[match.end() :]
    return "", around
