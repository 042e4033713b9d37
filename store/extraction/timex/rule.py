"""A rule: words that tell a time, and how to read them."""

import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from store.extraction.timex.timex import TimexType
from store.lexicon.quantities import numerals
from store.lexicon.times import times
from store.text.day_order import Order


class Place(NamedTuple):
    """Where an expression stands: the day of publication, the day named last, and where the sentence looks.

    `ahead` is -1 in a sentence on the past, 1 in one on what is to come. `period` is the month or quarter that the
    sentence named last, `quarter` the quarter that the text did, `year` the first day of the year that it did; `order`
    is what comes first in dates in figures.
    """

    published: date | None
    named: date | None
    ahead: int
    period: str | None = None
    quarter: str | None = None
    year: date | None = None
    order: Order | None = None


Reading = tuple[TimexType, str]
Read = Callable[[re.Match[str], Place], Reading | None]


class Rule(NamedTuple):
    """A pattern and the reading of its matches; of rules that match the same words the first wins.

    `signs` are letters without a capital of which a sentence that matches has one at least; none says nothing.
    """

    pattern: re.Pattern[str]
    read: Read
    signs: tuple[str, ...] = ()


DIGITS = tuple("0123456789")


def words_before(match: re.Match[str], most: int = 40) -> str:
    """Return what stands before the match: at most so many characters, so that a line without end is read once."""
    return match.string[max(0, match.start() - most) : match.start()]


def words_around(match: re.Match[str], most: int = 300) -> str:
    """Return the match and what stands around it."""
    return match.string[max(0, match.start() - most) : match.end() + most]


NUMBER = (
    r"(?:(?<![\d/])\d{1,4}(?: 1/2|\.\d+)?|half a dozen|half an?"
    r"|(?:an?|one|two|three|four|five|six|seven|eight|nine) (?:hundred|thousand|dozen)"
    r"|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
    r"|fourteen"
    r"|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)\b)?)"
)
UNIT = r"(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|weekend)"
UNITS = rf"(?:{UNIT}s?|centur(?:y|ies))"
VAGUE = "(?:" + "|".join(sorted(map(re.escape, times().vague.words), key=len, reverse=True)) + ")"
HEDGE = r"(?:(?:more than|less than|nearly|almost|about|around|roughly|at least|up to|over|just|only|some) )?"
EVENT = re.compile(r" (?:the|an?|his|her|its|their|he|she|it|they|we|I|[A-Z][\w.]*)\b")
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
PART = r"(?:morning|afternoon|evening|night)"


def count_of(written: str) -> int | float | None:
    """Return the number of "a", "three", "twenty-two", "2.5", "half an"; `None` for a vague word."""
    word = written.lower()
    if word.startswith("half"):
        return _MANY["dozen"] // 2 if word.endswith("dozen") else 0.5
    if word in ("a", "an"):
        return 1
    if word.endswith(" 1/2"):
        return int(word.removesuffix(" 1/2")) + 0.5
    if word.replace(".", "", 1).isdigit():
        return float(word) if "." in word else int(word)
    known = numerals().words
    parts = word.replace("-", " ").split()
    if parts[-1] in _MANY:
        return (count_of(parts[0]) or 1) * _MANY[parts[-1]]
    return sum(known[part] for part in parts) if all(part in known for part in parts) else None


_MANY = {"dozen": 12, "hundred": 100, "thousand": 1000}


def unit_of(written: str) -> str:
    """Return the singular of a unit of time."""
    low = written.lower()
    return "century" if low.startswith("centur") else low.removesuffix("s")


def duration_of(number: float | None, unit: str) -> str:
    """Return "P3D", "PT24H", "P1DE"; an untold number is X."""
    letters = times().units[unit]
    if number is not None and number != int(number) and unit == "year":
        whole = int(number)
        return f"P{whole}Y{_MONTHS_IN_HALF}M" if whole else f"P{_MONTHS_IN_HALF}M"
    if number is not None and number != int(number) and letters in _HALVES:
        letters, number = _HALVES[letters][0], number * _HALVES[letters][1]
    if unit == "fortnight" and number is not None:
        number *= 2
    told = "X" if number is None else f"{number:g}"
    return f"PT{told}{letters[1:]}" if letters.startswith("T") else f"P{told}{letters}"


_HALVES = {"TH": ("TM", 60), "DE": ("Y", 10), "CE": ("Y", 100), "D": ("TH", 24)}
_MONTHS_IN_HALF = 6
