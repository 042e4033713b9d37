"""Days with a name of their own, seen from a day: "Good Friday", "the Easter weekend"."""

from datetime import date, timedelta

from store.extraction.clocks.time_word import TimeWord
from store.extraction.timex.feasts import RULES
from store.extraction.timex.rule import Place
from store.model.clock import read_clock

_WEEKEND = " weekend"


def feast(word: TimeWord, anchor: date | None) -> str | None:
    """Return the nearest such feast, or that of a year that is told; a weekend is known for Easter only."""
    if not word.which.endswith(_WEEKEND):
        return _day(word.which, word.number, anchor)
    easter = _day("easter", word.number, anchor) if word.which == f"easter{_WEEKEND}" else None
    if easter is None:
        return None
    day = date.fromisoformat(easter)
    return f"{day - timedelta(days=2)}/{day + timedelta(days=1)}"


def _day(name: str, year: int, anchor: date | None) -> str | None:
    if anchor is None and not year:
        return None
    told = f"{name} {year}" if year else name
    for rule in RULES:
        match = rule.pattern.fullmatch(told)
        if match is not None and (read := rule.read(match, Place(anchor, None, -1))) is not None:
            return read[1] if read_clock(read[1]) else None
    return None
