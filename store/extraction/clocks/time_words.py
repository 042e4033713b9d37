"""Finding the words of a sentence that tell a time."""

import re
from bisect import bisect_left, bisect_right

from msgspec.structs import replace

from store.extraction.clocks.calendar_words import read_calendar
from store.extraction.clocks.joining import join
from store.extraction.clocks.roles import look_ahead, role_of
from store.extraction.clocks.time_patterns import ORDINALS, RELATIVE, TURNS
from store.extraction.clocks.time_word import WEEKDAYS, TimeWord
from store.lexicon.quantities import numerals
from store.model.noun import Span
from store.text.any_of import any_of
from store.text.dates import MONTHS, WrittenDate, find_written_dates
from store.text.folding import lowered

__all__ = ["WEEKDAYS", "TimeWord", "find_time_words"]

_ABBREVIATED = 5
_YEAR_LENGTH = 4
_MONTH = re.compile(any_of(MONTHS))
_YEAR = re.compile(r"\d{4}")
_COUNTED = frozenset({"day", "week", "month", "quarter", "year"})
_BACKWARD = ("earlier", "before", "previous")


def find_time_words(text: str, start: int, end: int) -> list[TimeWord]:
    """Return the words of `text[start:end]` that tell a time, in order; those that tell one together are one."""
    return join(text, find_single_words(text, start, end))


def find_single_words(text: str, start: int, end: int) -> list[TimeWord]:
    """Return the words that tell a time, a weekday apart from the date beside it."""
    if not _may_tell(text[start:end]):
        return []
    told = [_written(date) for date in find_written_dates(text, start, end)]
    starts, ends = [word.span[0] for word in told], [word.span[1] for word in told]
    found: list[TimeWord] = []
    hidden: set[int] = set()
    for match in RELATIVE.finditer(text, start, end):
        first, last = bisect_right(ends, match.start()), bisect_left(starts, match.end())
        word = _read(match)
        if word is None or (first < last and not _tells_more(word)):
            continue
        hidden.update(range(first, last))
        found.append(word)
    found += [word for place, word in enumerate(told) if place not in hidden]
    roled = (replace(word, role=role_of(text, start, word)) for word in found)
    return sorted((look_ahead(text, start, word) for word in roled), key=lambda word: word.span)


def _tells_more(word: TimeWord) -> bool:
    """Whether the words tell more than the dates in them: "from March 2019 to May 2020", "the year ended June 2023"."""
    return word.kind in ("span", "up_to") and bool(word.parts)


def _written(date: WrittenDate) -> TimeWord:
    """Return a date; of one in figures that may be read in two ways only the year is sure."""
    if date.other is None:
        return TimeWord(date.span, "date", edtf=date.edtf)
    readings = tuple(TimeWord(date.span, "date", edtf=edtf) for edtf in (date.edtf, date.other))
    return TimeWord(date.span, "date", edtf=date.edtf[:_YEAR_LENGTH], parts=readings)


def _may_tell(sentence: str) -> bool:
    """Say whether the sentence has a word without which nothing tells a time; most have none."""
    low = lowered(sentence)
    return (
        any(map(low.__contains__, TURNS)) or _MONTH.search(sentence) is not None or _YEAR.search(sentence) is not None
    )


def _read(match: re.Match[str]) -> TimeWord | None:
    bare = match[0].endswith(".") and len(match[0].split()[-1]) > _ABBREVIATED
    span = (match.start(), match.end() - bare)
    if match["weekday"]:
        return _read_weekday(match, span)
    return _read_counted(match, span) or _read_beside(match, span) or read_calendar(match, span)


def _read_weekday(match: re.Match[str], span: Span) -> TimeWord:
    """Read "last Friday", "the following Tuesday night", "the Friday after"."""
    number = WEEKDAYS.index(match["weekday"].lower())
    which = " ".join((match["which"] or "").lower().split())
    if which.startswith("the "):
        return TimeWord(span, "later", number=number, unit="weekday", which=which.removeprefix("the "))
    if match["beside"] and match.string[: span[0]].lower().endswith("the "):
        return TimeWord(span, "away", number=number, unit="weekday", which=match["beside"].strip())
    return TimeWord(span, "weekday", number=number, which=which)


def _read_counted(match: re.Match[str], span: Span) -> TimeWord | None:
    """Read "two days ago", "in the past week", "last month", "over the weekend", "yesterday"."""
    if match["ago"]:
        about = "about" if match["agohedge"] else ""
        return TimeWord(span, "ago", number=_count(match["ago"]), unit=match["agounit"].lower(), which=about)
    if unit := match["pastunit"] or match["pastunit2"]:
        many = match["past"] or match["past2"] or match["prior"] or "one"
        return TimeWord(span, "past", number=_count(many), unit=unit.lower())
    if match["unit"] or match["weekend"]:
        return TimeWord(
            span, "unit", unit=(match["unit"] or "weekend").lower(), which=(match["unitwhich"] or "").lower()
        )
    if match["start"]:
        return TimeWord(span, "unit", unit=match["start"].lower(), which="start")
    near = match["around"] or match["today"]
    return TimeWord(span, "today", which=" ".join(near.lower().split())) if near else None


def _read_beside(match: re.Match[str], span: Span) -> TimeWord | None:
    """Read what is counted from another time: "two days later", "that night", "its seventh day", "a day after"."""
    if match["later"] or match["turned"] or match["that"]:
        unit = (match["laterunit"] or match["turnedunit"] or match["thatunit"]).lower()
        turn = (match["turn"] or match["turned"] or match["that"]).lower()
        count = 0 if turn in ("same", "that") else _count(match["later"]) if match["later"] else 1
        sign = -1 if turn.startswith(_BACKWARD) else 1
        which = "" if match["later"] else "turned"
        return TimeWord(span, "later", number=sign * count, unit=unit if unit in _COUNTED else "day", which=which)
    if match["nth"] or match["dayn"]:
        number = _ordinal(match["nth"]) if match["nth"] else _count(match["dayn"])
        unit = (match["nthunit"] or "day").lower()
        return TimeWord(span, "nth", number=number, unit="week" if unit == "week" else "day", which=match["of"] or "")
    return _read_away(match, span)


def _read_away(match: re.Match[str], span: Span) -> TimeWord | None:
    """Read "two days before", "years after", "the day before"."""
    if match["away"]:
        sign = -1 if match["side"].lower() == "before" else 1
        about = "about" if match["awayhedge"] else ""
        return TimeWord(span, "away", number=sign * _count(match["away"]), unit=match["awayunit"].lower(), which=about)
    if match["vague"]:
        return TimeWord(span, "away", unit=match["vague"].lower().removesuffix("s"), which="vague")
    if match["besideunit"]:
        sign = -1 if match["bside"].lower() == "before" else 1
        unit = match["besideunit"].lower()
        return TimeWord(span, "away", number=sign, unit=unit if unit in _COUNTED else "day", which="beside")
    return None


def _count(written: str) -> int:
    if written.isdecimal():
        return int(written)
    known = numerals().words
    return sum(known.get(word, 0) for word in written.lower().split("-")) or 1


def _ordinal(written: str) -> int:
    digits = written.rstrip("stndrh")
    return int(digits) if digits.isdecimal() else ORDINALS.index(written.lower()) + 1
