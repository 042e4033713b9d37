"""Since when a running total counts ("since 8 August", "since the start of the rains")."""

import re
from functools import lru_cache

from store.comparison.remarks import place_in_sentence
from store.comparison.side import Side
from store.lexicon.marks import name_no_beginning
from store.text.folding import fold

_SINCE = re.compile(r"\bsince ((?:[A-Z][a-z]{2,3}\. )?[^.,;:()]{2,60})")
_LASTING = re.compile(r"\bin its \w+ (?:week|month|year)\b|\b(?:weeks|months|years)[- ](?:long|old)\b", re.IGNORECASE)
_STOPS = re.compile(
    r"\s(?:and|but|as|according|when|while|who|which|to|with|after|because)\s.*$"
    r"|\s(?:at|to|stands at|stood at|is|was)(?: (?:about|some|nearly))?$"
    r"|\s\d[\d,]* (?:people|were|had).*$"
)
_MONTHS = frozenset({"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"})
_WEEKDAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
_AHEAD = 90
_LONGEST_MONTH = 9


def count_from(side: Side) -> frozenset[str] | None:
    """Return the words that say since when a figure counts, months by three letters; `None` where none do."""
    start, end = place_in_sentence(side.answer)
    return _read(side.answer.fact.text, start, end) if end else None


def counts_a_long_thing(side: Side) -> bool:
    """Say whether the sentence tells of a thing that has gone on for long ("the war, now in its seventh month")."""
    return _LASTING.search(side.answer.fact.text) is not None


@lru_cache(maxsize=8192)
def _read(sentence: str, start: int, end: int) -> frozenset[str] | None:
    if "ince " not in sentence:
        return None
    behind = re.split(r"[;:]", sentence[end : end + _AHEAD])[0]
    found = _SINCE.search(behind) or _SINCE.search(_clause_before(sentence[:start]))
    if found is None:
        return None
    words = [_short(word) for word in fold(_STOPS.sub("", found[1])).replace(".", "").split()]
    return frozenset(word for word in words if word not in name_no_beginning()) or None


def _clause_before(words: str) -> str:
    """Return what stands before a figure back to another figure or clause ("the toll since the rains began at")."""
    return re.split(r"[;:]|\d+\S* (?=people|were|had|and)", words[:1].lower() + words[1:])[-1][-_AHEAD:]


def _short(word: str) -> str:
    return word[:3] if word[:3] in _MONTHS and len(word) <= _LONGEST_MONTH else word


def dates_in(words: frozenset[str]) -> frozenset[str]:
    """Return the words that are part of a date."""
    return frozenset(word for word in words if word in _MONTHS or word in _WEEKDAYS or word.isdigit())
