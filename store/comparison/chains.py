"""Chains: a running figure through time, with its head."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from itertools import combinations

from store.comparison import wording
from store.comparison.side import Side
from store.comparison.voices import apart_by_voice
from store.model.relation import Relation

_AGAINST = frozenset({"conflict", "bound", "denial", "state"})
_FEWEST = 3
_SHOWN = 8
_MOST = 12
"""Starts of chains that are followed in one population."""


def tell_chains(sides: Sequence[Side], relations: Sequence[Relation]) -> list[Relation]:
    """Return the updates that hold three figures or more of one kind of thing each, and what they do not cover.

    A chain follows one voice, and what it took back stands in it; what is left is told of several speakers. A figure
    may stand in several chains, where its links do not all fit into one. What is an update only if a
    report of no day is of an earlier one links nothing.
    """
    undated = {side.id for side in sides if side.moment.day() == date.min}
    followed = [each for each in relations if each.severity == 1 or undated.isdisjoint(each.facts)]
    updates = {frozenset(relation.facts) for relation in followed if relation.type == "update"}
    links = updates | {frozenset(relation.facts) for relation in followed if relation.type == "revision"}
    linked = {fact for link in updates for fact in link}
    groups: dict[str, list[Side]] = defaultdict(list)
    for side in sides:
        if side.id in linked and not side.denied:
            groups[side.who.root].append(side)
    told, left = [], set(updates)
    for group in groups.values():
        voices = apart_by_voice(group, _rivals(group, relations))
        for chain in (chain for voice in voices for chain in _chains_of(voice, links, links)):
            told.append(_tell(chain))
            left -= _pairs(chain)
        for chain in _chains_of(group, updates, left):
            told.append(_tell_voices(chain))
            left -= _pairs(chain)
    covered = updates - left
    return [*told, *(each for each in relations if each.type != "update" or frozenset(each.facts) not in covered)]


def _pairs(chain: Sequence[Side]) -> set[frozenset[int]]:
    return {frozenset((one.id, other.id)) for one, other in combinations(chain, 2)}


def _rivals(sides: Sequence[Side], relations: Sequence[Relation]) -> set[frozenset[str]]:
    """Return the pairs of speakers who contradict each other."""
    named = {side.id: side.speaker for side in sides}
    told = ([named.get(fact) for fact in each.facts] for each in relations if each.type in _AGAINST)
    return {frozenset(filter(None, speakers)) for speakers in told}


def _chains_of(
    group: Sequence[Side], links: Collection[frozenset[int]], told: Collection[frozenset[int]]
) -> Iterable[Sequence[Side]]:
    """Yield chains of a group, each with a link at least that is still to be `told`."""
    steps = sorted(group, key=_in_time)
    here = {side.id for side in group}
    left = {link for link in told if link <= here}
    for _ in range(_MOST):
        open_ends = {fact for link in left for fact in link}
        first = next((side for side in steps if side.id in open_ends), None)
        if first is None:
            return
        chain = _follow(first, steps, links, left)
        left -= {frozenset((one.id, other.id)) for one, other in combinations(chain, 2)}
        if len(chain) >= _FEWEST:
            yield chain
        else:
            left -= {link for link in left if first.id in link}


def _follow(
    first: Side, steps: Sequence[Side], links: Collection[frozenset[int]], left: Collection[frozenset[int]]
) -> list[Side]:
    """Return `first` with all that follow it: linked to each other, and by a link that is `left` before others."""
    chain = [first]
    for told_first in (True, False):
        for side in steps:
            fresh = frozenset((first.id, side.id)) in left
            if (
                side not in chain
                and fresh == told_first
                and all(frozenset((link.id, side.id)) in links for link in chain)
            ):
                chain.append(side)
    return sorted(chain, key=steps.index)


def _in_time(side: Side) -> tuple[object, ...]:
    return side.moment.day(), side.answer.source.published or "", side.interval.middle(), side.order


def _tell(chain: Sequence[Side]) -> Relation:
    told = ", ".join(wording.tell_shortly(side) for side in chain[-_SHOWN:])
    return _chain(chain, f"A running figure: {told}; the latest is {wording.figure(chain[-1])}.")


def _tell_voices(chain: Sequence[Side]) -> Relation:
    """Tell figures of several speakers: there is no latest one that all of them give."""
    told = "; ".join(
        f"{f'{wording.speaker(side)}, ' if side.speaker else ''}{wording.tell_shortly(side)}"
        for side in chain[-_SHOWN:]
    )
    return _chain(chain, f"Figures of several speakers, one after the other: {told}.")


def _chain(chain: Sequence[Side], why: str) -> Relation:
    return Relation(
        type="update",
        severity=1,
        why=why,
        facts=tuple(side.id for side in chain),
        internal=len({side.source for side in chain}) == 1,
    )
