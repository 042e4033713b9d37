"""A date of publication implied by other reports on the same story."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from store.extraction.clocks.resolving import resolve
from store.extraction.clocks.time_word import WEEKDAYS, TimeWord
from store.extraction.clocks.time_words import find_single_words
from store.model.clock import read_clock
from store.model.passage import Passage
from store.model.source import Proposal, Source

_WEEK = 7
_SHARED_NAMES = 5
_NEAR = 45
_SOON = 3
_WEEKDAY_BEFORE = re.compile(r"\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),?\s+(?:the\s+)?$")
_BEFORE = 100
_NAME = re.compile(r"\b[A-Z][a-z]{3,}\b")
_ORDINALS = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_DAY_NUMBER = re.compile(
    rf"\b(?P<number>{'|'.join(_ORDINALS)})\s+(?:straight\s+|consecutive\s+)?day\s+(?:of\s+\w+\s+)?(?:on\s+)?$"
)
_BEGAN = re.compile(
    r"\b(?:began|begun|started|erupted|broke\s+out|stormed|launched|struck|exploded|collapsed|sank)\b[^.;]{0,40}$"
)


def propose_beside(
    source: Source, body: Sequence[Passage], others: Sequence[tuple[Source, Sequence[Passage]]]
) -> Proposal | None:
    """Return the day that `source` implies, seen from the dated source that shares most names with it.

    It is the latest day that it names without a year ("Monday, August 13"), or the weekday that it tells of.
    """
    near = _nearest(source, body, others) if others else None
    if near is None:
        return None
    other, passages, published = near
    told = _weekdays(body)
    if (named := _from_named_day(other, body, published, told)) is not None or not told:
        return named
    today = told[0][0]
    begun = [word for word, text in told if _BEGAN.search(text, max(0, word.span[0] - _BEFORE), word.span[0])]
    return _from_start(other, passages, published, today, begun) or _from_weekday(other, published, today)


def _nearest(
    source: Source, body: Sequence[Passage], others: Sequence[tuple[Source, Sequence[Passage]]]
) -> tuple[Source, Sequence[Passage], date] | None:
    """Return the dated source that shares most names with `source`, its passages and its day."""
    names = _names(body)
    near = sorted(
        (
            (-len(names & _names(passages)), other.published or "", other.title, number)
            for number, (other, passages) in enumerate(others)
        ),
    )
    for shared, _, _, number in near:
        other, passages = others[number]
        if -shared >= _SHARED_NAMES and other is not source and (published := _day(other)) is not None:
            return other, passages, published
    return None


def _from_named_day(
    other: Source, body: Sequence[Passage], published: date, told: Sequence[tuple[TimeWord, str]]
) -> Proposal | None:
    """Take the latest day that the text names without a year, near the other report, and the weekday it tells of."""
    days = [day for passage in body for day in _named_days(passage.text, published)]
    if not days:
        return None
    latest = max(days)
    ahead = (told[0][0].number - latest.weekday()) % _WEEK if told else 0
    day = latest + timedelta(days=ahead if ahead <= _SOON else 0)
    reason = f"the latest day it names is {latest.day} {latest:%B}, and the report most like it, “{other.title}”"
    return Proposal(date=day.isoformat(), reason=f"{reason}, is of {_written(published)}")


def _named_days(text: str, published: date) -> Iterable[date]:
    """Yield the days of a month that a text names behind their weekday, where that fits the year of `published`."""
    for word in find_single_words(text, 0, len(text)):
        weekday = _WEEKDAY_BEFORE.search(text, max(0, word.span[0] - _BEFORE), word.span[0])
        if word.kind != "day_month" or word.until or weekday is None:
            continue
        try:
            day = date(published.year, word.month, word.number)
        except ValueError:
            continue
        if abs((day - published).days) <= _NEAR and day.weekday() == WEEKDAYS.index(weekday[1].lower()):
            yield day


def _from_start(
    other: Source, passages: Sequence[Passage], published: date, today: TimeWord, begun: Sequence[TimeWord]
) -> Proposal | None:
    """Both tell when it began: "started Thursday night" here, "its seventh day on Wednesday" there."""
    for word, text in _weekdays(passages):
        counted = _DAY_NUMBER.search(text, max(0, word.span[0] - _BEFORE), word.span[0])
        clock = read_clock(resolve(word, published))
        if counted is None or clock is None:
            continue
        start = clock.first - timedelta(days=_ORDINALS.index(counted["number"]) + 1)
        if any(first.number == start.weekday() for first in begun):
            day = start + timedelta(days=(today.number - start.weekday()) % _WEEK)
            return Proposal(
                date=day.isoformat(),
                reason=f"it tells of {_name(today)}, and of a beginning that “{other.title}” of {_written(published)} "
                f"puts on {_name_of(start)} {_written(start)}",
            )
    return None


def _from_weekday(other: Source, published: date, today: TimeWord) -> Proposal:
    back = (published.weekday() - today.number) % _WEEK
    day = published - timedelta(days=back)
    return Proposal(
        date=day.isoformat(),
        reason=f"it tells of {_name(today)}, and the report most like it, “{other.title}”, is of {_written(published)}",
    )


def _weekdays(passages: Sequence[Passage]) -> list[tuple[TimeWord, str]]:
    """Return the weekdays of the text with their passage; in the first passage that has some, the last one leads."""
    told: list[tuple[TimeWord, str]] = []
    for passage in passages:
        words = [
            word
            for word in find_single_words(passage.text, 0, len(passage.text))
            if word.kind == "weekday" and not word.which
        ]
        told += [(word, passage.text) for word in (reversed(words) if not told else words)]
    return told


def _names(passages: Sequence[Passage]) -> set[str]:
    return {name for passage in passages for name in _NAME.findall(passage.text)}


def _day(source: Source) -> date | None:
    clock = read_clock(source.published)
    return clock.first if clock is not None and clock.first == clock.last else None


def _name(word: TimeWord) -> str:
    return WEEKDAYS[word.number].capitalize()


def _name_of(day: date) -> str:
    return WEEKDAYS[day.weekday()].capitalize()


def _written(day: date) -> str:
    return f"{day.day} {day:%b %Y}"
