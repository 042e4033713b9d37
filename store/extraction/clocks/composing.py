"""Putting the clocks of a figure together from the words that tell them and the day of the text."""

from functools import lru_cache

import msgspec

from store.extraction.clocks.anchors import Anchor
from store.extraction.clocks.explaining import explain
from store.extraction.clocks.judging import event_date_of, is_background, is_to_come, resolve_at
from store.extraction.clocks.nouns import ClockReading
from store.extraction.clocks.time_word import TimeWord
from store.model.clock import OF_THE_ENTRY, read_clock


class _Clock(msgspec.Struct, frozen=True, gc=False):
    """One clock: its value, how it was read, and whether no words gave it."""

    value: str | None
    how: str | None = None
    inferred: bool = False


@lru_cache(maxsize=8)
def compose(
    text: str, anchor: Anchor, event: TimeWord | None, stood: TimeWord | None, *, carried: bool
) -> ClockReading:
    """Return when it happened by `event`, `carried` from the sentence before or not, as of when it stood by `stood`.

    Most figures of a sentence share their clocks: the latest are kept.
    """
    if stood is not None and stood.role == "as_of" and is_to_come(stood, anchor):
        event, stood = event if event is not None and not carried else stood, None
        carried = carried and event is not None and event.role != "as_of"
    happened = _happened(text, anchor, event, carried=carried)
    later = happened.value if event is not None and event.kind == "later" else None
    standing = _standing(text, anchor, happened.value, stood, later)
    shown = event if event is not None and not (carried and stood) else stood
    named = {"event_date": happened, "as_of": standing}
    return ClockReading(
        event_date=happened.value,
        as_of=standing.value,
        inferred=tuple(name for name, clock in named.items() if clock.inferred),
        date_span=shown.span if shown is not None else None,
        how={name: clock.how for name, clock in named.items() if clock.how is not None},
    )


def _happened(text: str, anchor: Anchor, event: TimeWord | None, *, carried: bool) -> _Clock:
    if event is None:
        if anchor.source == OF_THE_ENTRY and anchor.written is not None:
            return _Clock(anchor.written, "no words say when; taken from the date of the entry", inferred=True)
        return _Clock(None)
    value = event_date_of(event, anchor)
    how = explain(text, event, value, anchor)
    if carried and value:
        return _Clock(value, f"{how}, carried over from the sentence before", inferred=True)
    return _Clock(value, how, inferred=event.inferred and value is not None)


def _standing(text: str, anchor: Anchor, event_date: str | None, stood: TimeWord | None, later: str | None) -> _Clock:
    if stood is not None:
        value = resolve_at(stood, anchor)
        return _Clock(value, explain(text, stood, value, anchor), inferred=stood.inferred and value is not None)
    if is_background(event_date, anchor):
        return _Clock(event_date, "the figure is told of a time long before the text", inferred=True)
    if (day := _after_the_entry(anchor, later)) is not None:
        return _Clock(day, "no words say as of when; taken from the time it happened, after the entry", inferred=True)
    if anchor.written is None:
        return _Clock(None)
    return _Clock(anchor.written, f"no words say as of when; taken from {anchor.source}", inferred=True)


def _after_the_entry(anchor: Anchor, later: str | None) -> str | None:
    """Return the day of what an entry tells of "two days later": nothing stood before it happened."""
    entry, event = read_clock(anchor.written), read_clock(later)
    told = anchor.source == OF_THE_ENTRY and entry is not None and event is not None and event.last > entry.last
    return event.last.isoformat() if told and event is not None else None
