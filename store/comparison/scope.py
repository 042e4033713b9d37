"""Whether two answers count the same thing, one counts a part of the other, or neither."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from store.comparison.pair import Pair
from store.comparison.remarks import Remarks
from store.comparison.scenes import place_words
from store.comparison.side import Side
from store.lexicon.marks import read_ranks
from store.lexicon.populations import are_apart, is_within
from store.text.folding import fold

_WIDE = 4


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Scope:
    """How two answers lie towards each other; `part` and `whole` are set where one lies inside the other."""

    kind: Literal["same", "inside", "overlapping", "unrelated"]
    part: Side | None = None
    whole: Side | None = None
    why: str = ""
    steps: int = 1


_SAME = Scope(kind="same")
_UNRELATED = Scope(kind="unrelated")
_OVERLAPPING = Scope(kind="overlapping")


def read_scope(pair: Pair) -> Scope:
    """Say what one answer counts towards what the other counts; a ruling of the reader comes first."""
    if pair.ruled:
        return _SAME
    if _cannot_be_compared(pair):
        return _UNRELATED
    if pair.left.dimension:
        return _SAME
    if pair.left.theme.loose:
        return _by_role(pair)
    return _by_population(pair) or _by_remark(pair) or _by_verb(pair) or _by_place(pair) or _SAME


def _cannot_be_compared(pair: Pair) -> bool:
    left, right = pair.remarks
    if left.supposed != right.supposed or left.hostages != right.hostages:
        return True
    if left.own_deed and right.own_deed and pair.left.speaker != pair.right.speaker:
        return True
    if (left.changed_from or right.changed_from) and not _may_change(pair):
        return True
    if _is_increment(pair.left, left, pair) or _is_increment(pair.right, right, pair):
        return not (pair.same_figure and not pair.internal)
    return pair.left.dimension != pair.right.dimension or pair.left.rate != pair.right.rate


def _is_increment(side: Side, remarks: Remarks, pair: Pair) -> bool:
    """Whether "another 12" comes on top of a figure of the same question in the same report."""
    grows = bool(side.dimension) or side.theme.figure == "total"
    return remarks.increment and (grows or side.answer.source.id in pair.question.repeated)


def _may_change(pair: Pair) -> bool:
    """Whether "from 60 to 93" tells of a count that grew, rather than of a limit that somebody wants to raise."""
    return pair.left.theme.figure in {"total", "stock", "rate"} and not (pair.one_sentence and pair.left.dimension)


def _by_population(pair: Pair) -> Scope | None:
    left, right = pair.left.who, pair.right.who
    if left == right:
        return None
    for part, whole in (pair.sides, pair.sides[::-1]):
        if is_within(part.who, whole.who):
            why = f"{_words(part)} are some of {_words(whole)}"
            return Scope(
                kind="inside", part=part, whole=whole, why=why, steps=1 if part.who.head == whole.who.head else 2
            )
    return _UNRELATED if are_apart(left, right) or left.root != right.root else _OVERLAPPING


def _by_role(pair: Pair) -> Scope:
    """Those who are somewhere in different roles: the same group, a part of it, or others altogether."""
    if pair.left.who != pair.right.who:
        return _OVERLAPPING
    if (found := _by_remark(pair)) or pair.left.answer.fact.predicate == pair.right.answer.fact.predicate:
        return found or _SAME
    if pair.left.who.head == "person":
        return _OVERLAPPING
    if pair.left.interval.meets(pair.right.interval):
        return _SAME
    small, large = pair.by_size
    verbs = f"{small.answer.fact.predicate} and {large.answer.fact.predicate} are not the same"
    return Scope(kind="inside", part=small, whole=large, why=f"of one group, but {verbs}", steps=2)


def _by_remark(pair: Pair) -> Scope | None:
    left, right = pair.remarks
    if left.part and right.part:
        return None if pair.same_figure else _OVERLAPPING
    if left.part == right.part:
        return None
    part, whole = pair.sides if left.part else pair.sides[::-1]
    if part.interval.low > whole.interval.high:
        return _OVERLAPPING
    return Scope(kind="inside", part=part, whole=whole, why=f"{part.answer.label} counts some of a larger number")


def _by_verb(pair: Pair) -> Scope | None:
    theme = pair.left.theme
    left, right = (side.answer.fact.predicate or "" for side in pair.sides)
    if left == right:
        return None
    if (left in theme.within) != (right in theme.within):
        part, whole = pair.sides if left in theme.within else pair.sides[::-1]
        return Scope(kind="inside", part=part, whole=whole, why="the one are some of the other")
    return None


def _by_place(pair: Pair) -> Scope | None:
    for part, whole in (pair.sides, pair.sides[::-1]):
        if part.place and whole.place and part.place != whole.place and _lies_in(part, whole, pair):
            return _inside(part, whole)
    ranks = [_rank(side, wide=remark.wide) for side, remark in zip(pair.sides, pair.remarks, strict=True)]
    if None in ranks and not any(remark.wide for remark in pair.remarks):
        return _named_apart(pair)
    left, right = (1 if rank is None else rank for rank in ranks)
    if left == right:
        return _named_apart(pair)
    return _inside(*(pair.sides if left < right else pair.sides[::-1]))


def _inside(part: Side, whole: Side) -> Scope:
    inside, around = part.answer.fact.place or "one place", whole.answer.fact.place or "a wider area"
    return Scope(kind="inside", part=part, whole=whole, why=f"{inside} lies within {around}")


def _lies_in(part: Side, whole: Side, pair: Pair) -> bool:
    """Whether one of the two texts says that a place lies in another ("the prison in Hasakah", "Derna, Libya")."""
    return any(_says_in(part.place or "", whole.place or "", side.answer.source.text or "") for side in pair.sides)


@lru_cache(maxsize=4096)
def _says_in(inner: str, outer: str, text: str) -> bool:
    return (
        re.search(rf"\b{re.escape(inner)}(?:,| in| of)\s+(?:[\w-]+\s+){{0,3}}{re.escape(outer)}\b", _folded(text))
        is not None
    )


@lru_cache(maxsize=64)
def _folded(text: str) -> str:
    return fold(text)


def _named_apart(pair: Pair) -> Scope | None:
    """Tell two places apart where one report names both."""
    left, right = pair.left.place, pair.right.place
    if not (pair.internal and left and right) or place_words(left) & place_words(right):
        return None
    return _OVERLAPPING


def _rank(side: Side, *, wide: bool) -> int | None:
    if wide:
        return _WIDE
    known = read_ranks()
    ranks = [known[word] for word in (side.place or "").split() if word in known]
    return min(ranks, default=None)


def _words(side: Side) -> str:
    return side.answer.fact.population or "people"
