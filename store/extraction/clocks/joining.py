"""Putting the words together that tell one time: a weekday and its date, two ends, "two days before 2 June"."""

import re
from collections.abc import Callable, Sequence

from msgspec.structs import replace

from store.extraction.clocks.time_word import TimeWord

_DATED = frozenset({"date", "day_month"})
_OF_A_DAY = frozenset({"date", "day_month", "weekday", "today"})
_BESIDE = re.compile(r"\s*(?:,\s*|[(]\s*|\s)(?:the\s+|an?\s+)?(?:[)])?", re.IGNORECASE)
_OF = re.compile(r"\s+(?:of\s+)?", re.IGNORECASE)
_LISTED = re.compile(r",\s*")
_TO = re.compile(
    r"\s*(?:[-–—]\s*|,?\s+(?:and|or|to|through|until|till)\s+)(?:(?:on|late|early|into)\s+)*",
    re.IGNORECASE,
)
_OWNED = re.compile(r"['’]s?\b")
_DIVIDED = re.compile(r"[,.;:?!\n]")
_FAR = 90
_AT_ONCE = 3
Together = Callable[[str, TimeWord, TimeWord], TimeWord | None]


def join(text: str, words: Sequence[TimeWord]) -> list[TimeWord]:
    """Return the words in order, those that tell one time as one."""
    days = _fold(text, words, _as_one_time)
    told = _fold(text, days, _as_counted)
    return [word for word in told if word.kind not in ("away", "up_to") or word.parts or word.which == "beside"]


def _fold(text: str, words: Sequence[TimeWord], together: Together) -> list[TimeWord]:
    joined: list[TimeWord] = []
    for word in words:
        both = together(text, joined[-1], word) if joined and joined[-1].span[1] <= word.span[0] else None
        if both is None:
            joined.append(word)
        else:
            joined[-1] = both
    return joined


def _as_one_time(text: str, one: TimeWord, other: TimeWord) -> TimeWord | None:
    """Return the day or the span of days that two words next to each other tell."""
    whole = (one.span[0], other.span[1])
    if _is_day_and_date(text, one, other):
        date = one if one.kind in _DATED else other
        return replace(date, span=whole, role=one.role)
    if _is_day_of_a_week(text, one, other):
        return replace(one, span=whole, which=f"{other.which} week")
    if _are_ends(text, one, other):
        first = one.parts[0] if one.kind == "span" else one
        return TimeWord(whole, "span", role=one.role, parts=(_with_year(first, other), other))
    return None


def _as_counted(text: str, one: TimeWord, other: TimeWord) -> TimeWord | None:
    """Return the time that is counted from another one: "two days before the vote on 2 June"."""
    if one.parts or one.kind not in ("away", "up_to"):
        return None
    gap = text[one.span[1] : other.span[0]]
    near = len(gap) <= _FAR and not _DIVIDED.search(gap) if one.kind == "away" else len(gap) <= _AT_ONCE
    return replace(one, span=(one.span[0], other.span[1]), parts=(other,)) if near else None


def _is_day_and_date(text: str, one: TimeWord, other: TimeWord) -> bool:
    """Read "Friday, 3 May 2019", "Friday (May 3)", "3 May, a Friday"."""
    kinds = {one.kind, other.kind}
    if "weekday" not in kinds or not kinds & _DATED or one.which or len(_told(one, other).edtf) == len("2019-05"):
        return False
    return _BESIDE.fullmatch(text, one.span[1], other.span[0]) is not None


def _is_day_of_a_week(text: str, one: TimeWord, other: TimeWord) -> bool:
    """Read "on Tuesday last week", "on Tuesday of this week"."""
    kinds = one.kind == "weekday" and not one.which and other.kind == "unit" and other.unit == "week"
    return kinds and bool(other.which) and _OF.fullmatch(text, one.span[1], other.span[0]) is not None


def _told(one: TimeWord, other: TimeWord) -> TimeWord:
    return one if one.kind in _DATED else other


def _are_ends(text: str, one: TimeWord, other: TimeWord) -> bool:
    """Read "Monday and Tuesday", "from 29 April to 3 May", "on Friday, Saturday and Sunday"."""
    first = one.parts[-1] if one.kind == "span" else one
    alike = first.kind in _OF_A_DAY and other.kind in _OF_A_DAY and first.role != "said"
    if not alike or _OWNED.match(text, other.span[1]) or _is_coarse(first) != _is_coarse(other):
        return False
    if _TO.fullmatch(text, one.span[1], other.span[0]):
        return True
    return first.kind == other.kind == "weekday" and _LISTED.fullmatch(text, one.span[1], other.span[0]) is not None


def _is_coarse(word: TimeWord) -> bool:
    return word.kind == "date" and len(word.edtf) == len("2019-05")


def _with_year(first: TimeWord, last: TimeWord) -> TimeWord:
    """Return "29 April" with its year, where "to 3 May 2019" tells it."""
    if first.kind != "day_month" or last.kind != "date" or not last.edtf:
        return first
    year = int(last.edtf[:4]) - (first.month > int(last.edtf[5:7]))
    return TimeWord(first.span, "date", edtf=f"{year}-{first.month:02}-{first.number:02}")
