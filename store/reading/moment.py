"""The date, and where it is given the time, of a publication."""

import re
from datetime import datetime

from store.model.clock import read_clock
from store.model.noun import Noun
from store.text.dates import find_written_dates

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
    r"(?:published|updated|posted|modified|publication date|date|on|issued)\b(?: on| at)?)?[\s:]*",
    re.IGNORECASE,
)
_BESIDES = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:at|on|and|hrs?|local time)\b|[\W_]",
    re.IGNORECASE,
)
_LONGEST = 100


class DateLine(Noun, frozen=True, kw_only=True, gc=False):
    """A line that says nothing but when; `label` is its first word in lower case, as "updated", or empty."""

    moment: str
    label: str = ""


def read_moment(written: str) -> str | None:
    """Return ISO 8601 for a date, with or without a time, however it is written; `None` if it is none."""
    bare = written.strip()
    if _is_iso(bare):
        return bare
    line = read_date_line(bare)
    return line.moment if line else None


def read_date_line(line: str) -> DateLine | None:
    """Return what a line says that is only a date, with a label, a weekday, a time and a zone around it."""
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
    return DateLine(moment=dates[0].edtf + (time if len(dates[0].edtf) > len("2022-01") else ""), label=name)


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
