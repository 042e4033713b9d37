"""Putting a time of the clock or a part of a day and its day together."""

import re
from collections.abc import Iterable, Iterator

from store.extraction.timex.rule import PART
from store.extraction.timex.timex import Timex
from store.lexicon.times import times

_DAY = re.compile(r"[\dX]{4}-[\dX]{2}-[\dX]{2}(?!\d)")
_CLOCK = re.compile(r"[\dX]{4}-[\dX]{2}-[\dX]{2}T\d\d:\d\d")
_FAR = 40
_PART_OF = re.compile(rf"(?:\b[Tt]he )?\b(?:(?:early|late) )?(?P<part>{PART}) of (?:the )?$")
_BETWEEN = re.compile(r"(?: local time)?,? (?:on |at |of )?|, ")


def _at(one: Timex, other: Timex) -> str | None:
    """Return the value of a time of the clock on a day; `None` where the two are not that."""
    clock = next((each for each in (one, other) if _CLOCK.fullmatch(each.value)), None)
    day = other if clock is one else one
    if clock is None or clock is day or day.type == "SET" or not _DAY.match(day.value) or _CLOCK.fullmatch(day.value):
        return None
    return day.value[:10] + clock.value[10:]


def _with_part(text: str, timex: Timex) -> Timex:
    """Return "the night of 12 March" for "12 March"."""
    start, end = timex.span
    part = _PART_OF.search(text, max(0, start - _FAR), start) if _DAY.fullmatch(timex.value) else None
    if part is None:
        return timex
    return Timex(span=(part.start(), end), type="TIME", value=f"{timex.value}T{times().parts[part['part'].lower()]}")


def join(text: str, found: Iterable[Timex]) -> Iterator[Timex]:
    """Yield the times, each day with its time: "10 p.m. on Friday", "Friday at noon", "the night of 12 March"."""
    waiting: Timex | None = None
    for each in found:
        timex = _with_part(text, each)
        if waiting is None or waiting.span[1] > timex.span[0]:
            waiting = timex
            continue
        if _BETWEEN.fullmatch(text, waiting.span[1], timex.span[0]) and (value := _at(waiting, timex)):
            waiting = Timex(span=(waiting.span[0], timex.span[1]), type="TIME", value=value)
            continue
        yield waiting
        waiting = timex
    if waiting is not None:
        yield waiting
