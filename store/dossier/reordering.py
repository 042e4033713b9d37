"""Putting records in order again after some of them changed, the others left where they are."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

import msgspec

from store.dossier.places import FactPlace, PassagePlace, ReadingOrder, in_order
from store.dossier.table import Table
from store.model.fact import Fact
from store.model.noun import Noun
from store.model.passage import Passage

N = TypeVar("N", bound=Noun)
Place = TypeVar("Place", PassagePlace, FactPlace)
Within = dict[int, list[int]]


class Known(msgspec.Struct, frozen=True):
    """An order, and the records it is of."""

    order: ReadingOrder
    passages: Table[Passage]
    facts: Table[Fact]


def reorder_passages(sources: Iterable[int], passages: Table[Passage], earlier: Known) -> Within | None:
    """Put the passages of those sources in order that passages came to or left; `None` where some hang on nothing."""
    changed = set(passages.differing(earlier.passages))
    found = _reorder(sources, PassagePlace, earlier.order.passages_in, (earlier.passages, passages), changed)
    return found and found[0]


def reorder_facts(passages: Iterable[int], facts: Table[Fact], earlier: Known) -> tuple[Within, set[int]] | None:
    """Put the facts of those passages in order that facts came to or left; `None` where some hang on nothing."""
    changed = set(facts.differing(earlier.facts))
    found = _reorder(passages, FactPlace, earlier.order.facts_in, (earlier.facts, facts), changed)
    if found is None:
        return None
    within, now = found
    return within, (earlier.order.deleted - changed) | {number for number, place in now.items() if place.deleted}


def _reorder(
    around: Iterable[int],
    part: type[Place],
    known: Mapping[int, list[int]],
    records: tuple[Table[N], Table[N]],
    changed: set[int],
) -> tuple[Within, dict[int, Place]] | None:
    """Return the order of records within those `around` them, and the places of those that changed."""
    before, after = records
    if sum(map(len, known.values())) != len(before.records) or len(changed) > len(after.records) // 2:
        return None
    within = {number: known.get(number, []) for number in around}
    if not known.keys() <= within.keys():
        return None
    now = dict(after.read_parts(part, changed))
    touched = {place.around for place in now.values()}
    touched |= {place.around for _, place in before.read_parts(part, changed)}
    if not touched <= within.keys():
        return None
    for one in touched:
        numbers = {number for number in within[one] if number not in changed}
        numbers |= {number for number, place in now.items() if place.around == one}
        within[one] = in_order([(place.first, number) for number, place in after.read_parts(part, numbers)])
    return within, now
