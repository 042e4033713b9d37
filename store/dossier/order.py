"""Which record stands where: passages in sources, facts in passages, without decoding the whole of them."""

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


class ReadingOrder(msgspec.Struct, frozen=True, kw_only=True):
    """Sources by id, passages by their place in the source, facts by their place in the passage.

    `facts` leaves out what was deleted and what hangs on no passage; `facts_in` holds the deleted ones too.
    """

    sources: list[int]
    passages: list[int]
    facts: list[int]
    passages_in: dict[int, list[int]]
    facts_in: dict[int, list[int]]
    source_of: dict[int, int]
    deleted: set[int]

    def facts_of(self, source: int) -> list[int]:
        """Return the facts of a source in the order of its text."""
        return [
            fact
            for passage in self.passages_in.get(source, ())
            for fact in self.facts_in[passage]
            if fact not in self.deleted
        ]


def order_records(sources: Table[Source], passages: Table[Passage], facts: Table[Fact]) -> ReadingOrder:
    """Put the records in the order of reading; what hangs on nothing is left out."""
    known = sorted(number for number in sources.numbers() if sources.find(number) is not None)
    places = _place_passages(passages, set(known))
    source_of = {number: place.source for number, place in places.items()}
    ordered = sorted(places, key=lambda number: (places[number].source, places[number].ordinal, number))
    passages_in: dict[int, list[int]] = {number: [] for number in known}
    for number in ordered:
        passages_in[source_of[number]].append(number)
    facts_in: dict[int, list[int]] = {number: [] for number in ordered}
    deleted = set()
    for number, fact in sorted(_place_facts(facts, source_of).items(), key=_place_in_passage):
        facts_in[fact.passage].append(number)
        if fact.deleted:
            deleted.add(number)
    in_order = [number for passage in ordered for number in facts_in[passage] if number not in deleted]
    return ReadingOrder(
        sources=known,
        passages=ordered,
        facts=in_order,
        passages_in=passages_in,
        facts_in=facts_in,
        source_of=source_of,
        deleted=deleted,
    )


def place_fact(facts: Table[Fact], number: int) -> FactPlace | None:
    """Return where a fact stands, `None` where the record is no fact."""
    raw = facts.raw(number)
    if raw is None:
        return None
    try:
        return msgspec.json.decode(raw, type=FactPlace)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        fact = facts.find(number)
        if fact is None:
            return None
        return FactPlace(fact.passage, fact.text, fact.start, fact.sentence_start, fact.deleted)


def _place_facts(facts: Table[Fact], known: dict[int, int]) -> dict[int, FactPlace]:
    places = {}
    for number in facts.numbers():
        place = place_fact(facts, number)
        if place is None:
            continue
        if place.passage in known:
            places[number] = place
        else:
            facts.complaints[number] = (f"passage {place.passage} does not exist",)
    return places


def _place_in_passage(entry: tuple[int, FactPlace]) -> tuple[int, int]:
    number, place = entry
    start = place.start if place.start is not None else place.sentence_start
    return (-1 if start is None else start), number


def _place_passages(passages: Table[Passage], known: set[int]) -> dict[int, PassagePlace]:
    places = {}
    for number in passages.numbers():
        place = _place_passage(passages, number)
        if place is None:
            continue
        if place.source in known:
            places[number] = place
        else:
            passages.complaints[number] = (f"source {place.source} does not exist",)
    return places


def _place_passage(passages: Table[Passage], number: int) -> PassagePlace | None:
    raw = passages.raw(number)
    if raw is None:
        return None
    try:
        return msgspec.json.decode(raw, type=PassagePlace)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        passage = passages.find(number)
        return None if passage is None else PassagePlace(passage.source, passage.text, passage.ordinal)
