"""The roll of a question: its answers by what they are looked up by, so that of thousands only a few are looked at."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from functools import cached_property
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

_source, _sentence, _words = attrgetter("source"), attrgetter("sentence"), attrgetter("words")
_likeness, _middle, _is_telling = attrgetter("likeness"), attrgetter("middle"), attrgetter("telling")


class Roll:
    """All answers to a question, looked up as somebody asks for them; those that are no copies are its `own`.

    Sides stand in their order.
    """

    def __init__(self, ordered: Sequence[Side]) -> None:
        self._ordered = ordered

    @cached_property
    def sides(self) -> Mapping[int, Side]:
        """The sides by their ids."""
        return {side.id: side for side in self._ordered}

    @cached_property
    def folded(self) -> tuple[Sequence[Side], Sequence[tuple[Side, Side]]]:
        """The sides that are no copies of earlier ones, and the others behind those they copy."""
        return fold_copies(self._ordered)

    @property
    def own(self) -> Sequence[Side]:
        """The sides that are no copies of earlier ones."""
        return self.folded[0]

    @property
    def copies(self) -> Sequence[tuple[Side, Side]]:
        """The copies, each behind what it copies."""
        return self.folded[1]

    @cached_property
    def by_sentence(self) -> Mapping[int, Sequence[Side]]:
        """The own sides by their sentences."""
        return _group(self.own, _sentence)

    @cached_property
    def by_words(self) -> Mapping[int, Sequence[Side]]:
        """The own sides by their sentences, figures aside."""
        return _group(self.own, _words)

    @cached_property
    def alike(self) -> Mapping[int, Sequence[Side]]:
        """The own sides by their likeness."""
        return _group(self.own, _likeness)

    @cached_property
    def distinct(self) -> Sequence[Side]:
        """The first side of each likeness."""
        return [group[0] for group in self.alike.values()]

    @cached_property
    def dated(self) -> Sequence[Side]:
        """The own sides that may name a weekday."""
        return [side for side in self.own if side.weekday]

    @cached_property
    def by_source(self) -> Mapping[int, Sequence[Side]]:
        """All sides by their sources."""
        return _group(self._ordered, _source)

    @cached_property
    def by_day(self) -> Mapping[int, Sequence[Side]]:
        """The totals of each source that gives any, one a day."""
        return {source: days for source, group in self.by_source.items() if (days := one_a_day(group))}

    @cached_property
    def numbers(self) -> Mapping[float, Sequence[Side]]:
        """The sides that give a telling number."""
        return _group(filter(_is_telling, self._ordered), _middle)

    @cached_property
    def voices(self) -> Mapping[str, Side]:
        """The first side of each speaker."""
        return {side.speaker: side for side in reversed(self._ordered) if side.speaker}

    @cached_property
    def places(self) -> Mapping[str, Side]:
        """The first side of each place."""
        return {side.place: side for side in reversed(self._ordered) if side.place}

    @cached_property
    def denials(self) -> Sequence[Side]:
        """The statements that something is not so."""
        return [side for side in self._ordered if _denies(side)]

    @cached_property
    def contrasted(self) -> Sequence[Side]:
        """The sides that a word in front of their figure sets against others."""
        return [side for side in self._ordered if side.contrasted]


def join_roll(before: Roll, came: Sequence[Side], ordered: Sequence[Side]) -> Roll:
    """Return the roll with a few sides more, with what was asked of it before; `ordered` are all of them."""
    after = Roll(ordered)
    known = before.__dict__
    if "folded" in known:
        _join_own(before, after, came)
    joined: dict[str, object] = {}
    if "sides" in known:
        joined["sides"] = {**before.sides, **{side.id: side for side in came}}
    if "by_source" in known:
        joined["by_source"] = by_source = _join(before.by_source, came, _source)
        if "by_day" in known:
            totals = {source: one_a_day(by_source[source]) for source in {_source(side) for side in came}}
            joined["by_day"] = {**before.by_day, **{source: days for source, days in totals.items() if days}}
    if "numbers" in known:
        joined["numbers"] = _join(before.numbers, filter(_is_telling, came), _middle)
    if "voices" in known:
        joined["voices"] = _firsts(before.voices, came, _speaker)
    if "places" in known:
        joined["places"] = _firsts(before.places, came, _place)
    if "denials" in known:
        joined["denials"] = _merged(before.denials, filter(_denies, came))
    if "contrasted" in known:
        joined["contrasted"] = _merged(before.contrasted, (side for side in came if side.contrasted))
    after.__dict__.update(joined)
    return after


def _join_own(before: Roll, after: Roll, came: Iterable[Side]) -> None:
    """Tell own sides from copies; one that comes in front of a copy of it has all of them told apart anew."""
    by_sentence, own, copies = dict(before.by_sentence), list(before.own), list(before.copies)
    new = []
    for side in sorted(came, key=in_order):
        original = _find_original(by_sentence.get(side.sentence, ()) if side.sentence is not None else (), side)
        if original is None:
            new.append(side)
            insort(own, side, key=in_order)
            by_sentence = _join(by_sentence, (side,), _sentence)
        elif in_order(original) < in_order(side):
            insort(copies, (original, side), key=lambda pair: in_order(pair[1]))
        else:
            return
    known = before.__dict__
    joined: dict[str, object] = {"folded": (own, copies), "by_sentence": by_sentence}
    if "by_words" in known:
        joined["by_words"] = _join(before.by_words, new, _words)
    if "dated" in known:
        joined["dated"] = _merged(before.dated, (side for side in new if side.weekday))
    if "distinct" in known:
        joined["alike"] = alike = _join(before.alike, new, _likeness)
        joined["distinct"] = _renew_firsts(before, alike, new)
    after.__dict__.update(joined)


def in_order(side: Side) -> tuple[tuple[object, ...], int]:
    """Return what puts a side in its place, whatever the order of arrival."""
    return side.order, side.id


def _find_original(same_sentence: Iterable[Side], side: Side) -> Side | None:
    said = side.interval.figure(), side.speaker
    return next((other for other in same_sentence if (other.interval.figure(), other.speaker) == said), None)


def _group(sides: Iterable[Side], key: Callable[[Side], K | None]) -> Groups[K]:
    """Return sides by what they share; those of which it is not known are left out."""
    sides = list(sides)
    found: Groups[K] = defaultdict(list)
    for shared, side in zip(map(key, sides), sides, strict=True):
        if shared is not None:
            found[shared].append(side)
    return dict(found)


def _join(
    groups: Mapping[K, Sequence[Side]], came: Iterable[Side], key: Callable[[Side], K | None]
) -> dict[K, Sequence[Side]]:
    joined = dict(groups)
    for side in came:
        if (shared := key(side)) is not None:
            joined[shared] = _merged(joined.get(shared, ()), (side,))
    return joined


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


def _speaker(side: Side) -> str | None:
    return side.speaker


def _place(side: Side) -> str | None:
    return side.place


def _denies(side: Side) -> bool:
    return side.dimension == STATEMENT and side.denied
