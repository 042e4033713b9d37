"""Facts and passages that hang on nothing: what they were taken from is not in the dossier."""

from store.dossier.contents import Contents
from store.model.fact import Fact
from store.model.passage import Passage


def find_stray_facts(contents: Contents) -> list[Fact]:
    """Return the facts whose passage or source is missing, as they are written, by id; without deleted ones."""
    facts_in = contents.order.facts_in
    if sum(map(len, facts_in.values())) == len(contents.facts.records):
        return []
    placed = {number for numbers in facts_in.values() for number in numbers}
    strays = sorted(set(contents.facts.numbers()) - placed)
    return [fact for fact in contents.read(contents.facts.find, strays) if not fact.deleted]


def find_stray_passages(contents: Contents) -> list[Passage]:
    """Return the passages whose source is missing, as they are written, by id."""
    order = contents.order
    if len(order.passages) == len(contents.passages.records):
        return []
    strays = sorted(set(contents.passages.numbers()) - set(order.passages))
    return contents.read(contents.passages.find, strays)
