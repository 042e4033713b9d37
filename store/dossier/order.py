"""Which record stands where: passages in sources, facts in passages, without decoding the whole of them."""

from store.dossier.places import FactPlace, PassagePlace, ReadingOrder, in_order
from store.dossier.reordering import Known, reorder_facts, reorder_passages
from store.dossier.table import Table
from store.model.fact import Fact
from store.model.passage import Passage
from store.model.source import Source


def order_records(
    sources: Table[Source], passages: Table[Passage], facts: Table[Fact], earlier: Known | None = None
) -> ReadingOrder:
    """Put the records in the order of reading; `earlier` spares decoding what is as it was."""
    known = sorted(number for number in sources.numbers() if sources.find(number) is not None)
    passages_in = (earlier and reorder_passages(known, passages, earlier)) or _order_passages(known, passages)
    ordered = [passage for source in known for passage in passages_in[source]]
    again = earlier and reorder_facts(ordered, facts, earlier)
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
    return {source: in_order(found) for source, found in places.items()}


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
    return {passage: in_order(found) for passage, found in places.items()}, deleted


def _place(facts: Table[Fact], number: int) -> tuple[int, int, bool] | None:
    fact = facts.find(number)
    if fact is None:
        return None
    start = fact.start if fact.start is not None else fact.sentence_start
    return fact.passage, -1 if start is None else start, fact.deleted
