"""Since when a running total counts ("since 8 August", "since the start of the rains")."""

import re
from functools import lru_cache

from store.comparison import wording
from store.comparison.pair import Pair
from store.comparison.remarks import place_in_sentence
from store.comparison.side import Side
from store.model.relation import Relation
from store.text.folding import fold

_SINCE = re.compile(r"\bsince ((?:[A-Z][a-z]{2,3}\. )?[^.,;:()]{2,60})")
_STOPS = re.compile(r"\s(?:and|but|as|according|when|while|who|which|to|with|after|because)\s.*$|\s\d[\d,]* (?:people|were|had).*$")
_MONTHS = frozenset({"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"})
_WEEKDAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
_EMPTY = frozenset(
    ["the", "a", "an", "of", "in", "on", "its", "their", "start", "started", "beginning", "began", "begun", "begin", "onset", "outbreak"]
    + ["first", "last", "this", "it", "was", "were", "had", "has", "then", "day", "when", "late", "early", "mid"]
)
_AHEAD = 90
_LONGEST_MONTH = 9


def tell_since(pair: Pair) -> Relation | None:
    """Return what two totals are that count from different days on; `None` where their reports do not say so."""
    if pair.behaviour != "total" or pair.left.dimension:
        return None
    left, right = (count_from(side) for side in pair.sides)
    if left is None or right is None or left & right:
        return None
    told = wording.tell_both(*pair.sides)
    dated = bool(_dates(left)) and bool(_dates(right))
    if pair.same_figure:
        why = f"{told}: one figure, but they do not count from the same day on."
        return pair.relation("date", 2, why) if dated else None
    if not dated and not _is_disputed(pair):
        return None
    small, large = pair.by_size
    return pair.relation("scope", 1, f"{told}: they do not count from the same day on.", (small, large))


def count_from(side: Side) -> frozenset[str] | None:
    """Return the words that say since when a figure counts, months by three letters; `None` where none do."""
    start, end = place_in_sentence(side.answer)
    return _read(side.answer.fact.text, start, end) if end else None


@lru_cache(maxsize=8192)
def _read(sentence: str, start: int, end: int) -> frozenset[str] | None:
    if "ince " not in sentence:
        return None
    behind = re.split(r"[;:]", sentence[end : end + _AHEAD])[0]
    found = _SINCE.search(behind) or (_SINCE.match(sentence[:1].lower() + sentence[1:]) if start else None)
    if found is None:
        return None
    words = [_short(word) for word in fold(_STOPS.sub("", found[1])).replace(".", "").split()]
    return frozenset(word for word in words if word not in _EMPTY) or None


def _short(word: str) -> str:
    return word[:3] if word[:3] in _MONTHS and len(word) <= _LONGEST_MONTH else word


def _dates(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if word in _MONTHS or word in _WEEKDAYS or word.isdigit())


def _is_disputed(pair: Pair) -> bool:
    """Whether the two would contradict each other if they counted the same."""
    if pair.left.interval.meets(pair.right.interval):
        return False
    return pair.order not in {"before", "after"} or pair.in_time == pair.by_size[::-1]
