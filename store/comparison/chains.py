"""Chains: a running figure through time, with its head."""

from collections.abc import Sequence

from store.comparison import wording
from store.comparison.side import Side
from store.model.relation import Relation

_FEWEST = 3
_SHOWN = 8


def find_chain(sides: Sequence[Side], relations: Sequence[Relation]) -> Relation | None:
    """Return one update that holds three figures or more of one population in the order of their clocks, or `None`."""
    updated = {fact for relation in relations if relation.type == "update" for fact in relation.facts}
    links = {frozenset(relation.facts) for relation in relations if relation.type == "update"}
    steps = sorted(
        (side for side in sides if side.id in updated and not side.denied),
        key=lambda side: (side.moment.day(), side.interval.middle(), side.order),
    )
    chain: list[Side] = []
    for side in steps:
        if not chain or all(frozenset((link.id, side.id)) in links for link in chain):
            chain.append(side)
    if len(chain) < _FEWEST:
        return None
    told = ", ".join(wording.tell_shortly(side) for side in chain[-_SHOWN:])
    head = wording.figure(chain[-1])
    return Relation(
        type="update",
        severity=1,
        why=f"A running figure: {told}; the latest is {head}.",
        facts=tuple(side.id for side in chain),
        internal=len({side.answer.source.id for side in chain}) == 1,
    )
