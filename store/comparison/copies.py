"""Copies: the same words in another source, with the same figure or with another one."""

from collections import Counter
from collections.abc import Mapping, Sequence
from operator import attrgetter

from store.comparison.side import Side

_Same = tuple[int, tuple[float, float, float | None], str | None]


def fold_copies(sides: Sequence[Side]) -> tuple[list[Side], list[tuple[Side, Side]]]:
    """Return the sides without copies of earlier ones, and each copy with the side it copies."""
    told = Counter(map(attrgetter("sentence"), sides))
    if len(told) == len(sides):
        return list(sides), []
    first: dict[_Same, Side] = {}
    own: list[Side] = []
    copies: list[tuple[Side, Side]] = []
    for side in sides:
        if side.sentence is None or told[side.sentence] == 1:
            own.append(side)
            continue
        original = first.setdefault((side.sentence, side.interval.figure(), side.speaker), side)
        if original is side:
            own.append(side)
        else:
            copies.append((original, side))
    return own, copies


def find_changed_copies(chosen: Sequence[Side], same_words: Mapping[int, Sequence[Side]]) -> set[frozenset[Side]]:
    """Return pairs of different sources that give another figure in the same words, the earliest with each other."""
    pairs = set()
    for side in chosen:
        leader = same_words[side.words][0] if side.words is not None else side
        if _is_changed(leader, side):
            pairs.add(frozenset((leader, side)))
    return pairs


def _is_changed(leader: Side, side: Side) -> bool:
    elsewhere = side.source != leader.source
    return elsewhere and side.interval.figure() != leader.interval.figure()
