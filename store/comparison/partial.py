"""Counts in passing: a report that gives a toll many times larger does not mean its small figure as a toll."""

import re

from store.comparison.moments import likely_order
from store.comparison.pair import Pair
from store.comparison.remarks import place_in_sentence
from store.comparison.scope import Scope
from store.comparison.side import Side
from store.lexicon.marks import read_belittled
from store.lexicon.populations import is_party, is_within
from store.model.clock import read_clock

_WINDOW = re.compile(
    r"\b(?:past|last|previous)\s+(?:[\w-]+\s+)?(?:hour|day|week|fortnight|month)s?\b|\bthis\s+(?:week|month)\b",
    re.IGNORECASE,
)
_MANY_TIMES = 5
_TWICE = 2
_LONG = 60
_MOVING = frozenset({"total", "stock"})


def find_partial(pair: Pair) -> Scope | None:
    """Return that one of two figures counts some of the other, as its own report gives a far larger one as well.

    Two parties that contradict each other are left to contradict each other, and two such figures may be of one
    thing. `None` where neither is such a figure.
    """
    if pair.same_figure or pair.behaviour not in _MOVING or _are_parties(pair):
        return None
    partial = [_larger_beside(side, pair) for side in pair.sides]
    if all(partial):
        return None
    for side, other, larger in zip(pair.sides, pair.sides[::-1], partial, strict=True):
        if larger is not None and other.interval.low >= _MANY_TIMES * side.interval.high:
            why = f"{side.answer.label} itself gives a figure many times larger"
            return Scope(kind="inside", part=side, whole=other, why=why, steps=2, told_by="size")
    return None


def counts_far_longer(pair: Pair) -> bool:
    """Whether the larger figure counts months or years ("since the coup"), and the other one does not."""
    small, large = pair.by_size
    if pair.behaviour != "total" or pair.acknowledged or large.interval.low < _TWICE * small.interval.high:
        return False
    return _counts_months(large) and not _counts_months(small)


def counts_a_window(pair: Pair) -> bool:
    """Whether the smaller figure counts the last days or weeks only ("in the past week"), and the larger one all."""
    small, large = pair.by_size
    if pair.behaviour != "total" or large.interval.low < _TWICE * small.interval.high:
        return False
    return _is_of_a_window(small) and not _is_of_a_window(large)


def _is_of_a_window(side: Side) -> bool:
    fact = side.answer.fact
    if fact.words is None or fact.words.date is None or fact.sentence_start is None or fact.event_date is None:
        return False
    start, end = (place - fact.sentence_start for place in fact.words.date)
    return start >= 0 and _WINDOW.search(fact.text, start, end) is not None


def _counts_months(side: Side) -> bool:
    fact = side.answer.fact
    told = read_clock(fact.event_date) if "event_date" not in fact.clocks_inferred else None
    return told is not None and "/" in (fact.event_date or "") and (told.last - told.first).days > _LONG


def _are_parties(pair: Pair) -> bool:
    return _differ(pair.left, pair.right) or belittles(*pair.by_size)


def belittles(small: Side, large: Side) -> bool:
    """Whether a speaker says that it is no more, and another speaker gives more ("only one person was found dead")."""
    start, end = place_in_sentence(small.answer)
    two_voices = bool(small.speaker and large.speaker) and small.speaker != large.speaker
    return two_voices and read_belittled().match(small.answer.fact.text[start:end]) is not None


def _differ(one: Side, other: Side) -> bool:
    """Whether two parties, or two voices of one passage, may give two figures for one thing."""
    if all(is_party(side.answer.fact.speaker) for side in (one, other)):
        return True
    return one.passage == other.passage and bool(one.speaker and other.speaker) and one.speaker != other.speaker


def _larger_beside(side: Side, pair: Pair) -> Side | None:
    """Return an answer of the same report, for all of whom these are some, many times as large and of one time."""
    return next((other for other in pair.question.beside(side) if _is_toll_beside(other, side)), None)


def _is_toll_beside(other: Side, side: Side) -> bool:
    if other.denied or other.interval.low < _MANY_TIMES * side.interval.high or side.interval.high <= 0:
        return False
    of_all = other.who == side.who or is_within(side.who, other.who)
    return of_all and not _differ(side, other) and _of_one_time(side, other)


def _of_one_time(side: Side, other: Side) -> bool:
    """Whether two figures of one report are at most a day apart, as far as their dates are known."""
    order = likely_order(side.moment, other.moment)
    return order in {"same", "unknown"} or abs(side.day - other.day) <= 1
