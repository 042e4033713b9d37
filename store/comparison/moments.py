"""Which of two figures is the later one, and how it is known."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from store.comparison.answer import Answer
from store.model.clock import Clock, read_clock

Order = Literal["before", "after", "same", "unknown"]


_NARROW = 14
_LONG_AGO = 60
"""A clock that no words of the sentence give is not put further back than this, but for an entry of a timeline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """As of when a figure stood.

    `clock` is `None` where it is unknown; `proposed` is then what the text of the source implies. `inferred`:
    no words of the sentence give it. `happened`: the clock is the day it happened, and the figure is told as of another
    one. `long_ago` is as of when it stood where that is too far back to be compared by. `printed` orders figures of one
    day by the hour of their publication.
    """

    clock: Clock | None
    happened: bool = False
    coarse: bool = False
    inferred: bool = False
    long_ago: Clock | None = None
    printed: str | None = None
    proposed: Clock | None = None

    def day(self) -> date:
        """Return a day to sort by; an unknown one comes first."""
        clock = self.clock or self.proposed
        return date.min if clock is None else clock.last


def read_moment(answer: Answer, *, of_a_day: bool = False) -> Moment:
    """Return as of when the fact stood: its own clock, else its source's day of publication.

    For what was done on a day, that day counts where it is told, unless a reader says as of when it is.
    """
    fact, source = answer.fact, answer.source
    of_its_day = of_a_day and "as_of" not in fact.edited and "event_date" not in fact.clocks_inferred
    if of_its_day and (clock := read_clock(fact.event_date)):
        return Moment(clock=clock, happened=clock != read_clock(fact.as_of), coarse=clock.first != clock.last)
    if clock := read_clock(fact.as_of):
        inferred = "as_of" in fact.clocks_inferred
        long_ago = inferred and not fact.of_an_entry
        if long_ago and (printed := read_clock(source.published)) and (printed.first - clock.last).days > _LONG_AGO:
            return Moment(clock=printed, inferred=True, long_ago=clock, printed=source.published)
        coarse = "/" not in (fact.as_of or "") and clock.first != clock.last
        return Moment(clock=clock, coarse=coarse, inferred=inferred, printed=source.published if inferred else None)
    if clock := read_clock(source.published):
        return Moment(clock=clock, coarse=clock.first != clock.last, inferred=True, printed=source.published)
    if clock := read_clock(fact.event_date):
        return Moment(clock=clock, coarse=clock.first != clock.last, inferred=True)
    return Moment(clock=None, proposed=read_clock(source.proposed.date) if source.proposed else None)


def order(one: Moment, other: Moment) -> Order:
    """Say where `one` stands towards `other`; a span of days counts up to its last day."""
    if one.clock is None or other.clock is None:
        return "unknown"
    if not one.clock.meets(other.clock):
        return "before" if one.clock.last < other.clock.first else "after"
    if one.coarse or other.coarse or one.clock.approximate or other.clock.approximate:
        return "same"
    if one.clock.last != other.clock.last:
        return "before" if one.clock.last < other.clock.last else "after"
    return _by_the_hour(one.printed, other.printed)


def likely_order(one: Moment, other: Moment) -> Order:
    """Say where `one` would stand if the dates that the texts imply were right."""
    left, right = one.clock or one.proposed, other.clock or other.proposed
    if left is None or right is None or (left.meets(right) and not (_is_narrow(left) and _is_narrow(right))):
        return "unknown"
    return "same" if left.last == right.last else "before" if left.last < right.last else "after"


def _is_narrow(clock: Clock) -> bool:
    return (clock.last - clock.first).days <= _NARROW


def _by_the_hour(one: str | None, other: str | None) -> Order:
    if not (one and other and "T" in one and "T" in other) or one[11:13] == other[11:13]:
        return "same"
    return "before" if one < other else "after"
