"""The roll of a question: its answers by what they are looked up by, so that of thousands only a few are looked at."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

from store.comparison.copies import fold_copies
from store.comparison.incidents import one_a_day
from store.comparison.side import STATEMENT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from store.comparison.side import Side

K = TypeVar("K")
Groups = dict[K, list["Side"]]
"""Sides by what they share, in their order; a list is never changed in place."""

_sentence, _words, _likeness = attrgetter("sentence"), attrgetter("words"), attrgetter("likeness")


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """All answers to a question by id and by source; those that are no copies by sentence, words and likeness.

    `own` are no copies of earlier ones, `copies` stand behind what they copy. `distinct` is the first of each likeness.
    `by_day` are the totals of each source that gives any, one a day. `numbers` are the telling ones, `voices` and
    `places` the first side of each. `denials` deny a statement, `dated` may name a weekday. Sides stand in their order.
    """

    sides: Mapping[int, Side]
    own: Sequence[Side]
    copies: Sequence[tuple[Side, Side]]
    distinct: Sequence[Side]
    by_source: Mapping[int, Sequence[Side]]
    by_day: Mapping[int, Sequence[Side]]
    by_sentence: Mapping[int, Sequence[Side]]
    by_words: Mapping[int, Sequence[Side]]
    alike: Mapping[int, Sequence[Side]]
    numbers: Mapping[float, Sequence[Side]]
    voices: Mapping[str, Side]
    places: Mapping[str, Side]
    denials: Sequence[Side]
    dated: Sequence[Side]


def call_roll(sides: Sequence[Side]) -> Roll:
    """Return the roll of sides that are in their order."""
    own, copies = fold_copies(sides)
    alike = _group(own, _likeness)
    by_source = _group(sides, _source)
    return Roll(
        sides={side.id: side for side in sides},
        own=own,
        copies=copies,
        distinct=[group[0] for group in alike.values()],
        by_source=by_source,
        by_day={source: days for source, group in by_source.items() if (days := one_a_day(group))},
        by_sentence=_group(own, _sentence),
        by_words=_group(own, _words),
        alike=alike,
        numbers=_group(filter(_is_telling, sides), _middle),
        voices={side.speaker: side for side in reversed(sides) if side.speaker},
        places={side.place: side for side in reversed(sides) if side.place},
        denials=[side for side in sides if _denies(side)],
        dated=[side for side in own if side.weekday],
    )


def join_roll(before: Roll, came: Sequence[Side]) -> Roll | None:
    """Return the roll with a few sides more; `None` where one of them stands before a copy of it."""
    own, copies = list(before.own), list(before.copies)
    by_sentence = dict(before.by_sentence)
    new = []
    for side in sorted(came, key=in_order):
        original = _find_original(by_sentence.get(side.sentence, ()) if side.sentence is not None else (), side)
        if original is None:
            new.append(side)
            insort(own, side, key=in_order)
            _join(by_sentence, (side,), _sentence)
        elif in_order(original) < in_order(side):
            insort(copies, (original, side), key=lambda pair: in_order(pair[1]))
        else:
            return None
    alike = dict(before.alike)
    _join(alike, new, _likeness)
    by_source = _join(dict(before.by_source), came, _source)
    days = {source: one_a_day(by_source[source]) for source in {_source(side) for side in came}}
    return Roll(
        sides={**before.sides, **{side.id: side for side in came}},
        own=own,
        copies=copies,
        distinct=_renew_firsts(before, alike, new),
        by_source=by_source,
        by_day={**before.by_day, **{source: one_each for source, one_each in days.items() if one_each}},
        by_sentence=by_sentence,
        by_words=_join(dict(before.by_words), new, _words),
        alike=alike,
        numbers=_join(dict(before.numbers), filter(_is_telling, came), _middle),
        voices=_firsts(before.voices, came, _speaker),
        places=_firsts(before.places, came, _place),
        denials=_merged(before.denials, filter(_denies, came)),
        dated=_merged(before.dated, (side for side in new if side.weekday)),
    )


def in_order(side: Side) -> tuple[tuple[object, ...], int]:
    """Return what puts a side in its place, whatever the order of arrival."""
    return side.order, side.id


def _find_original(same_sentence: Iterable[Side], side: Side) -> Side | None:
    said = side.interval.figure(), side.speaker
    return next((other for other in same_sentence if (other.interval.figure(), other.speaker) == said), None)


def _group(sides: Iterable[Side], key: Callable[[Side], K | None]) -> Groups[K]:
    """Return sides by what they share; those of which it is not known are left out."""
    found: Groups[K] = defaultdict(list)
    for side in sides:
        if (shared := key(side)) is not None:
            found[shared].append(side)
    return dict(found)


def _join(groups: dict[K, Sequence[Side]], came: Iterable[Side], key: Callable[[Side], K | None]) -> Groups[K]:
    for side in came:
        if (shared := key(side)) is not None:
            groups[shared] = _merged(groups.get(shared, ()), (side,))
    return groups  # type: ignore[return-value]


def _merged(stayed: Sequence[Side], came: Iterable[Side]) -> list[Side]:
    sides = list(stayed)
    for side in came:
        insort(sides, side, key=in_order)
    return sides


def _firsts(known: Mapping[str, Side], came: Iterable[Side], key: Callable[[Side], str | None]) -> dict[str, Side]:
    """Return the first side of each name, of those that are known and those that came."""
    found = dict(known)
    for side in came:
        if (name := key(side)) and ((first := found.get(name)) is None or in_order(side) < in_order(first)):
            found[name] = side
    return found


def _renew_firsts(before: Roll, alike: Mapping[int, Sequence[Side]], new: Iterable[Side]) -> list[Side]:
    """Return the first of each likeness in their order."""
    distinct = list(before.distinct)
    for likeness in {side.likeness for side in new}:
        earlier, first = before.alike.get(likeness, (None,))[0], alike[likeness][0]
        if earlier is first:
            continue
        if earlier is not None:
            del distinct[bisect_left(distinct, in_order(earlier), key=in_order)]
        insort(distinct, first, key=in_order)
    return distinct


def _source(side: Side) -> int:
    return side.answer.source.id


def _middle(side: Side) -> float:
    return side.middle


def _speaker(side: Side) -> str | None:
    return side.speaker


def _place(side: Side) -> str | None:
    return side.place


def _is_telling(side: Side) -> bool:
    return side.telling


def _denies(side: Side) -> bool:
    return side.dimension == STATEMENT and side.denied
