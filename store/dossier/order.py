"""Which record stands where: passages in sources, facts in passages, without decoding the whole of them."""

from collections.abc import Iterator

import msgspec

from store.dossier.table import Table
from store.model.fact import Fact
from store.model.passage import Passage
from store.model.source import Source


class PassagePlace(msgspec.Struct, frozen=True, gc=False):
    """The part of a passage's record that says where it stands."""

    source: int
    text: str
    ordinal: int = 0


class FactPlace(msgspec.Struct, frozen=True, gc=False):
    """The part of a fact's record that says where it stands."""

    passage: int
    text: str
    start: int | None = None
    sentence_start: int | None = None
    deleted: bool = False

    @property
    def first(self) -> int:
        """Where it begins, -1 if that is not written."""
        if self.start is not None:
            return self.start
        return -1 if self.sentence_start is None else self.sentence_start


class ReadingOrder(msgspec.Struct, frozen=True, kw_only=True):
    """Sources by id, passages by their place in the source, facts by their place in the passage.

    `facts` leaves out what was deleted; what hangs on nothing is nowhere.
    """

    sources: list[int]
    passages: list[int]
    facts: list[int]
    passages_in: dict[int, list[int]]
    facts_in: dict[int, list[int]]
    deleted: set[int]

    def facts_of(self, source: int) -> list[int]:
        """Return the facts of a source in the order of its text, without those that were deleted."""
        numbers = (fact for passage in self.passages_in.get(source, ()) for fact in self.facts_in[passage])
        return [fact for fact in numbers if fact not in self.deleted]


Known = tuple[ReadingOrder, Table[Fact]]
"""An order, and the facts it is of."""


def order_records(
    sources: Table[Source], passages: Table[Passage], facts: Table[Fact], earlier: Known | None = None
) -> ReadingOrder:
    """Put the records in the order of reading; `earlier` spares decoding facts that are as they were."""
    known = sorted(number for number in sources.numbers() if sources.find(number) is not None)
    passages_in = _order_passages(known, passages)
    ordered = [passage for source in known for passage in passages_in[source]]
    again = earlier and _reorder_facts(ordered, facts, earlier)
    facts_in, deleted = again or _order_facts(ordered, facts)
    shown = [fact for passage in ordered for fact in facts_in[passage]]
    return ReadingOrder(
        sources=known,
        passages=ordered,
        facts=[fact for fact in shown if fact not in deleted] if deleted else shown,
        passages_in=passages_in,
        facts_in=facts_in,
        deleted=deleted,
    )


def stands(before: Table[Fact], after: Table[Fact]) -> bool:
    """Say whether all facts stand where they stood, whatever else was changed in them."""
    if before.records.keys() != after.records.keys():
        return False
    changed = (number for number in after.numbers() if after.raw(number) is not before.raw(number))
    return all(_place(before, number) == _place(after, number) for number in changed)


def _order_passages(sources: list[int], passages: Table[Passage]) -> dict[int, list[int]]:
    places: dict[int, list[tuple[int, int]]] = {number: [] for number in sources}
    for number, place in passages.read_parts(PassagePlace):
        if place.source in places:
            places[place.source].append((place.ordinal, number))
        else:
            passages.complain(number, "error", f"source {place.source} does not exist")
    return {source: list(_in_order(found)) for source, found in places.items()}


def _order_facts(passages: list[int], facts: Table[Fact]) -> tuple[dict[int, list[int]], set[int]]:
    places: dict[int, list[tuple[int, int]]] = {number: [] for number in passages}
    deleted = set()
    for number, place in facts.read_parts(FactPlace):
        if place.passage in places:
            places[place.passage].append((place.first, number))
            if place.deleted:
                deleted.add(number)
        else:
            facts.complain(number, "error", f"passage {place.passage} does not exist")
    return {passage: list(_in_order(found)) for passage, found in places.items()}, deleted


def _reorder_facts(
    passages: list[int], facts: Table[Fact], earlier: Known
) -> tuple[dict[int, list[int]], set[int]] | None:
    """Put the facts of those passages in order that facts came to or left; `None` where some hang on nothing."""
    order, before = earlier
    changed = set(facts.differing(before))
    if sum(map(len, order.facts_in.values())) != len(before.records) or len(changed) > len(facts.records) // 2:
        return None
    facts_in = {passage: order.facts_in.get(passage, []) for passage in passages}
    if not order.facts_in.keys() <= facts_in.keys():
        return None
    now = dict(facts.read_parts(FactPlace, changed))
    touched = {place.passage for place in now.values()}
    touched |= {place.passage for _, place in before.read_parts(FactPlace, changed)}
    if not touched <= facts_in.keys():
        return None
    for passage in touched:
        numbers = {number for number in facts_in[passage] if number not in changed}
        numbers |= {number for number, place in now.items() if place.passage == passage}
        places = [(place.first, number) for number, place in facts.read_parts(FactPlace, numbers)]
        facts_in[passage] = list(_in_order(places))
    return facts_in, (order.deleted - changed) | {number for number, place in now.items() if place.deleted}


def _in_order(places: list[tuple[int, int]]) -> Iterator[int]:
    places.sort()
    return (number for _, number in places)


def _place(facts: Table[Fact], number: int) -> tuple[int, int, bool] | None:
    fact = facts.find(number)
    if fact is None:
        return None
    start = fact.start if fact.start is not None else fact.sentence_start
    return fact.passage, -1 if start is None else start, fact.deleted
