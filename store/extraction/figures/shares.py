"""Parts of a whole: half, a fifth, two-thirds, one in three."""

import msgspec

from store.extraction.figures.measures import read_unit
from store.extraction.figures.numerals import read_numeral
from store.extraction.figures.words import Words
from store.lexicon.quantities import Number, numerals

_DIGITS = 6
"""A third is kept as 0.333333."""
_HALF_OF = frozenset(
    {"of", "the", "a", "an", "its", "their", "his", "her", "our", "all", "those", "that", "these", "them"}
)
_NOT_HALF = frozenset({"second", "first", "other", "in", "one", "second-", "latter", "better", "this", "and", "-"})
_PART_BEHIND = frozenset({"of", "less", "more", "fewer", "larger", "smaller", "higher", "lower", "the", "that", "its"})
_PERIODS = frozenset(
    {
        "day",
        "days",
        "week",
        "weeks",
        "month",
        "months",
        "year",
        "years",
        "hour",
        "hours",
        "minutes",
        "night",
        "nights",
        "decades",
    }
)
_VERBS = frozenset(
    {"is", "are", "was", "were", "has", "have", "had", "who", "will", "would", "and", "said", "could", "can"}
)
_DIVIDED = frozenset({"point", "percentage", "mile", "inch", "hour"})
_DIGITS_OF_A_YEAR = 4
_LARGEST_BASE = 10
_SMALL_BASE = 20


class Share(msgspec.Struct, frozen=True, gc=False):
    """A part of one, and the place behind its last word."""

    value: Number
    end: int


def read_share(words: Words, place: int, *, hedged: bool) -> Share | None:
    """Return the share that begins at `place`; `hedged` says that a word like "about" stands before it."""
    return _half(words, place, hedged=hedged) or _fraction(words, place, hedged=hedged) or _one_in(words, place)


def _half(words: Words, place: int, *, hedged: bool) -> Share | None:
    if words.at(place) != "half" or words.at(place + 1) == "-":
        return None
    if words.at(place + 1) in ("a", "an") and read_unit(words, place + 2) is not None:
        return None
    if words.at(place + 1) in _HALF_OF or hedged:
        allowed = hedged or words.at(place - 1) not in _NOT_HALF
        return Share(0.5, place + 1) if allowed else None
    return Share(0.5, place + 1) if words.at(place - 1) == "by" else None


def _fraction(words: Words, place: int, *, hedged: bool) -> Share | None:
    known = numerals()
    if words.at(place) in known.glyphs:
        return Share(known.glyphs[words.at(place)], place + 1) if words.at(place + 1) in _HALF_OF else None
    if words.number(place):
        return _slashed(words, place)
    top = 1 if words.at(place) in ("a", "an") else known.words.get(words.at(place), 0)
    k = place + 2 if words.at(place + 1) == "-" else place + 1
    if words.at(place - 1) == "-" and words.at(place - 2) == "and":
        return None
    part = words.at(k)
    bottom = known.shares.get(part.removesuffix("s") if top > 1 else part, 0)
    if not 0 < top < bottom or bottom == 2:  # noqa: PLR2004
        return None
    joined = words.at(place + 1) == "-"
    if joined and words.at(k + 1) == "-" and words.at(k + 2) not in _DIVIDED:
        return None
    sure = joined or top > 1 or hedged or words.at(k + 1) in _PART_BEHIND or words.at(place - 1) == "by"
    return Share(round(top / bottom, _DIGITS), k + 1) if sure else None


def _slashed(words: Words, place: int) -> Share | None:
    """Read "2/3"; not a date, not "24/7"."""
    if words.at(place + 1) != "/" or not (
        words.glued(place + 1) and words.glued(place + 2) and words.number(place + 2)
    ):
        return None
    top, bottom = words.at(place), words.at(place + 2)
    if not (top.isdecimal() and bottom.isdecimal() and len(top) + len(bottom) <= 3 and words.at(place + 3) != "/"):  # noqa: PLR2004
        return None
    if not 0 < int(top) < int(bottom) <= _LARGEST_BASE or words.at(place + 3) not in _HALF_OF:
        return None
    return Share(round(int(top) / int(bottom), _DIGITS), place + 3)


def _one_in(words: Words, place: int) -> Share | None:
    """Read "one in three", "two out of every five", "9 in 10"."""
    top = read_numeral(words, place)
    if top is None or not isinstance(top.value, int) or top.scale > 1:
        return None
    k = top.end
    person = top.value == 1 and words.word(k) and words.at(k + 1) == "in" and words.at(k) not in ("out", "in")
    k += person
    joint = "-" if words.at(k) == "-" else ""
    k += words.at(k) == "-"
    if words.at(k) == "out" and words.at(k + 1) == "of":
        k += 2
    elif words.at(k) == "in":
        k += 1
    else:
        return None
    k += words.at(k) == joint == "-"
    every = words.at(k) == "every"
    k += every
    bottom = read_numeral(words, k)
    if (
        bottom is None
        or not top.value < bottom.value
        or words.at(bottom.end) in _PERIODS
        or words.at(bottom.end) == "-"
    ):
        return None
    if person and not _ends(words, k, bottom.end):
        return None
    round_base = bottom.value <= _SMALL_BASE or bottom.value % _LARGEST_BASE == 0
    if bottom.value > _LARGEST_BASE and not every and (top.value > 1 or not round_base):
        return None
    return Share(round(top.value / bottom.value, _DIGITS), bottom.end)


def _ends(words: Words, place: int, end: int) -> bool:
    """Say whether "one person in 10,000" is over behind its number, which is no year."""
    year = words.number(place) and len(words.at(place)) == _DIGITS_OF_A_YEAR
    return not year and (not words.word(end) or words.at(end) in _VERBS)
