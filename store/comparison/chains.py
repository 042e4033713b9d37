"""Chains: a running figure through time, with its head."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from itertools import combinations

from store.comparison import wording
from store.comparison.side import Side
from store.model.relation import Relation

_FEWEST = 3
_SHOWN = 8
_MOST = 12
"""Starts of chains that are followed in one population."""


def find_chains(sides: Sequence[Side], relations: Sequence[Relation]) -> list[Relation]:
    """Return the updates that hold three figures or more of one kind of thing each, in the order of their clocks.

    A figure may stand in several chains, where its links do not all fit into one.
    """
    links = {frozenset(relation.facts) for relation in relations if relation.type == "update"}
    linked = {fact for link in links for fact in link}
    groups: dict[str, list[Side]] = defaultdict(list)
    for side in sides:
        if side.id in linked and not side.denied:
            groups[side.who.root].append(side)
    return [chain for group in groups.values() for chain in _chains_of(group, links)]


def _chains_of(group: Sequence[Side], links: Collection[frozenset[int]]) -> Iterable[Relation]:
    steps = sorted(group, key=lambda side: (side.moment.day(), side.interval.middle(), side.order))
    left = set(links)
    for _ in range(_MOST):
        open_ends = {fact for link in left for fact in link}
        first = next((side for side in steps if side.id in open_ends), None)
        if first is None:
            return
        chain = _follow(first, steps, links, left)
        left -= {frozenset((one.id, other.id)) for one, other in combinations(chain, 2)}
        if len(chain) >= _FEWEST:
            yield _tell(chain)
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


def _tell(chain: Sequence[Side]) -> Relation:
    told = ", ".join(wording.tell_shortly(side) for side in chain[-_SHOWN:])
    return Relation(
        type="update",
        severity=1,
        why=f"A running figure: {told}; the latest is {wording.figure(chain[-1])}.",
        facts=tuple(side.id for side in chain),
        internal=len({side.source for side in chain}) == 1,
    )
