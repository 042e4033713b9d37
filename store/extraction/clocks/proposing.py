"""Proposing a date of publication that a text implies."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from store.extraction.clocks.beside import propose_beside
from store.extraction.clocks.time_word import WEEKDAYS, TimeWord
from store.extraction.clocks.time_words import find_single_words
from store.lexicon.quantities import numerals
from store.model.clock import read_clock
from store.model.noun import cut
from store.model.passage import Passage
from store.model.source import Proposal, Source
from store.text.dates import MONTH, WrittenDate, find_written_dates

_DAY_LENGTH = len("2022-01-26")
_HEAD = 3
_WEEK = 7
_DATELINE = re.compile(
    rf"^[“\"]?[A-Z][\w .,'’/()-]{{2,60}}?,?\s+(?P<day>{MONTH}\s+\d{{1,2}},?\s+\d{{4}})\s*(?:[-—–:(]|$)"
)
_VIEWED = re.compile(r"\W*(?:today(?:['’]s date)?(?: is)?|accessed|retrieved|printed|©|copyright)\b", re.IGNORECASE)
"""A line with the day on which somebody looked at the page."""
_YEARS_AFTER = re.compile(
    r"(?P<hedge>almost|nearly|about|around|some)\s+(?P<many>\w+)\s+years\s+(?:after|since)\b", re.IGNORECASE
)
_PAST_YEAR = re.compile(r"\b(?:in|since|during|after)\s+(?P<year>(?:19|20)\d\d)\b(?!\s*[-–/]\s*\d)")


def propose_published(
    source: Source, passages: Sequence[Passage], others: Sequence[tuple[Source, Sequence[Passage]]] = ()
) -> Proposal | None:
    """Return the day a text without a date implies, with the reason; `None` without real support.

    `others` are sources with a date on the same story: a weekday that both tell of is a day in theirs. Without
    them only what the text itself says counts, and where that is no more than a year, the year is proposed.
    """
    body = [passage for passage in passages if passage.kind == "body"]
    return _from_head(passages) or _from_latest_day(body) or propose_beside(source, body, others) or _from_years(body)


def _from_head(passages: Sequence[Passage]) -> Proposal | None:
    """Read a dateline, or a line beside the text that holds a date and little else."""
    body = [passage for passage in passages if passage.kind == "body"][:_HEAD]
    for passage in body:
        if (line := _DATELINE.match(passage.text)) is not None and (day := _day_in(line["day"])) is not None:
            return Proposal(date=day.edtf, reason=f"the text begins with “{' '.join(line['day'].split())}”")
    for passage in passages:
        if passage.kind != "body" and not _VIEWED.match(passage.text) and (day := _day_in(passage.text)) is not None:
            return Proposal(date=day.edtf, reason=f"a line beside the text says “{cut(passage.text, day.span)}”")
    return None


def _day_in(text: str) -> WrittenDate | None:
    return next((day for day in find_written_dates(text) if len(day.edtf) == _DAY_LENGTH), None)


def _from_latest_day(body: Sequence[Passage]) -> Proposal | None:
    """Take the weekday of the first lines, at or after the latest day the text names."""
    days = [day.edtf for passage in body for day in find_written_dates(passage.text) if len(day.edtf) == _DAY_LENGTH]
    told = first_weekday(body) if days else None
    if told is None:
        return None
    latest = date.fromisoformat(max(days))
    written = latest + timedelta(days=(told.number - latest.weekday()) % _WEEK)
    weekday = WEEKDAYS[told.number].capitalize()
    return Proposal(date=written.isoformat(), reason=f"the latest day it names is {latest}, and it tells of {weekday}")


def first_weekday(body: Sequence[Passage]) -> TimeWord | None:
    """Return the last weekday of the first passage that tells of one."""
    for passage in body[:_HEAD]:
        words = [
            word
            for word in find_single_words(passage.text, 0, len(passage.text))
            if word.kind == "weekday" and not word.which
        ]
        if words:
            return words[-1]
    return None


def _from_years(body: Sequence[Passage]) -> Proposal | None:
    """Take the year that "almost three years after" gives, counted from the latest year the text names."""
    years = [int(found["year"]) for passage in body for found in _PAST_YEAR.finditer(passage.text)]
    if not years:
        return None
    spoken = [found for passage in body for found in _YEARS_AFTER.finditer(passage.text)]
    many = [numerals().words.get(found["many"].lower(), 0) for found in spoken]
    if not any(many):
        return None
    since = next(found for found, number in zip(spoken, many, strict=True) if number)
    written = f"{max(years) + max(many):04}~"
    if read_clock(written) is None:
        return None
    return Proposal(
        date=written, reason=f"it says “{' '.join(since[0].split())}” and names {max(years)} as the latest year"
    )
