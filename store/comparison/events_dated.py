"""Events of one kind that the texts date days apart: two bombings of one town are no running total."""

from typing import NamedTuple

from store.comparison import wording
from store.comparison.pair import Pair
from store.comparison.side import Side
from store.lexicon.marks import kinds_of_happenings, read_dated
from store.model.clock import Clock, read_clock
from store.model.relation import Relation

_STANDING = frozenset({"stock", "rate"})
"""How many are missing on a day is told of one event as well, whose date the sentence may seem to give."""
_APART = 2
"""Days that lie between two events; what is told of nearer ones may be one event dated otherwise."""


def tell_events_apart(pair: Pair) -> Relation | None:
    """Return that two figures are of two events, as both sentences date theirs."""
    if pair.same_figure or pair.ruled or pair.behaviour in _STANDING:
        return None
    one, other = (_dated_event(side) for side in pair.in_time)
    if one is None or other is None or one.kind != other.kind or _days_between(one.day, other.day) <= _APART:
        return None
    why = f"{wording.tell_both(*pair.in_time, '; ')}: two events by their dates."
    return pair.relation("background", 0, why, pair.in_time)


class _Event(NamedTuple):
    """An event that a sentence dates: the noun that stands for its kind, and when it was."""

    kind: str
    day: Clock


def _dated_event(side: Side) -> _Event | None:
    """Read "a bombing in Orvel on 4 May", "Wednesday's bombing"."""
    fact = side.answer.fact
    span, start = fact.words.date, fact.sentence_start
    clock = read_clock(fact.event_date) if "event_date" not in fact.clocks_inferred else None
    if span is None or start is None or clock is None or clock.approximate:
        return None
    ended, begun = read_dated()
    found = ended.search(fact.text[: span[0] - start]) or begun.match(fact.text[span[1] - start :])
    return _Event(kinds_of_happenings()[found["kind"].lower()], clock) if found else None


def _days_between(one: Clock, other: Clock) -> int:
    return max((one.first - other.last).days, (other.first - one.last).days)
