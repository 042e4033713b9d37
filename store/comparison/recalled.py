"""Figures of another event that a report recalls: "last year's ambush, where 17 died", "a July 29 quake killed 16"."""

import re
from functools import lru_cache

from store.comparison.answer import Answer
from store.comparison.remarks import place_in_sentence
from store.lexicon.marks import kinds_of_happenings, read_recalled

_IN = re.compile(r"^[^.;]{0,60}?\b(?:in|by|during|of|from|after) (?:an? |the |its |their )?$")
_ENDS = re.compile(r"[;:]|\. |, (?:but|while|whereas|and now|this time) ")
_REACH = 140
_BEGINNING = 500


def recalled_event(answer: Answer, place: int) -> str:
    """Return the other event that a figure is of ("an earlier quake"), "" for none; `place` is where it stands.

    A report that begins with what happened last year is about just that.
    """
    start, end = place_in_sentence(answer)
    words, of_last_year = _read(answer.fact.text, start, end) if end else ("", False)
    return "" if of_last_year and place < _BEGINNING else words


@lru_cache(maxsize=8192)
def _read(sentence: str, start: int, end: int) -> tuple[str, bool]:
    before = sentence[max(0, start - _REACH) : start]
    for found in reversed(list(read_recalled().finditer(before))):
        if not _ENDS.search(before, found.end()):
            return _name(found), bool(found["year"])
    after = sentence[end : end + _REACH]
    behind = read_recalled().search(after)
    if behind and _IN.match(after[: behind.start()]):
        return _name(behind), bool(behind["year"])
    return "", False


def _name(found: re.Match[str]) -> str:
    return f"an earlier {kinds_of_happenings()[found['kind'].lower()]}"
