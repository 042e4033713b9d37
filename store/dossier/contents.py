"""What a dossier holds at one moment, as nouns; it never changes, so that threads may read it while others write."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TypeVar

import msgspec

from store.codec import Meta, read_record
from store.dossier.comparing import is_gone
from store.dossier.layout import Layout, lay_out, place_fact_in
from store.dossier.order import order_records, stands
from store.dossier.places import ReadingOrder
from store.dossier.placing import find_words
from store.dossier.reordering import Known
from store.dossier.table import Table
from store.lexicon.additions import NO_ADDITIONS, Additions
from store.model.discrepancy import Discrepancy
from store.model.evidence import Complaint
from store.model.fact import Fact
from store.model.note import Note, Target
from store.model.noun import Noun, Span
from store.model.passage import Passage
from store.model.ruling import Ruling
from store.model.source import Source
from store.storage import Tables, collector_paused

N = TypeVar("N", bound=Noun)

_LAID_OUT = 256
"""Sources whose layout is kept at hand."""


class Contents:
    """The tables in one state. `before` is the state they came from; what did not change is taken over from it.

    `words` are those that readers have added to the lexicons; they stay as they were when the dossier was opened.
    """

    def __init__(self, tables: Tables, before: "Contents | None" = None, words: Additions = NO_ADDITIONS) -> None:
        self.tables = tables
        self.words: Additions = before.words if before else words
        self.sources: Table[Source] = _table("sources", Source, tables, before.sources if before else None)
        self.passages: Table[Passage] = _table("passages", Passage, tables, before.passages if before else None)
        self.facts: Table[Fact] = _table("facts", Fact, tables, before.facts if before else None)
        self.stored_discrepancies: Table[Discrepancy] = _table(
            "discrepancies", Discrepancy, tables, before.stored_discrepancies if before else None
        )
        self.rulings: Table[Ruling] = _table("rulings", Ruling, tables, before.rulings if before else None)
        self.notes: Table[Note] = _table("notes", Note, tables, before.notes if before else None)
        self._layouts: dict[int, Layout] = {}
        self._known_order: Known | None = None
        if before and "order" in before.__dict__:
            self._known_order = Known(before.order, before.passages, before.facts)
        if before and before.has_same_texts(self):
            self._layouts = before._layouts  # noqa: SLF001 - the same class
            if "order" in before.__dict__ and (before.facts is self.facts or stands(before.facts, self.facts)):
                self.order = before.order

    def has_same_texts(self, other: "Contents") -> bool:
        """Say whether sources and passages are the same records."""
        return self.sources is other.sources and self.passages is other.passages

    @cached_property
    def order(self) -> ReadingOrder:
        """Return the ids in the order of reading."""
        known, self._known_order = self._known_order, None
        with collector_paused():
            return order_records(self.sources, self.passages, self.facts, known)

    @cached_property
    def meta(self) -> Meta:
        """Return what the dossier says of itself."""
        raw = self.tables.get("meta", {}).get("1")
        return (None if raw is None else read_record(Meta, 1, raw)[0]) or Meta()

    def source(self, number: int) -> Source | None:
        """Return a source with its text, which may be that of its passages."""
        source = self.sources.find(number)
        if source is None or source.text is not None:
            return source
        return msgspec.structs.replace(source, text=self.layout(source).text)

    def passage(self, number: int) -> Passage | None:
        """Return a passage at its place in the source's text."""
        passage = self.passages.find(number)
        source = None if passage is None else self.sources.find(passage.source)
        if passage is None or source is None:
            return None
        start, end = self.layout(source).spans[number]
        return msgspec.structs.replace(passage, start=start, end=end)

    def fact(self, number: int) -> Fact | None:
        """Return a fact with its sentence at its place in the source's text."""
        fact = self.facts.find(number)
        passage = None if fact is None else self.passage(fact.passage)
        source = None if passage is None else self.sources.find(passage.source)
        if fact is None or passage is None or source is None:
            return None
        return place_fact_in(fact, passage, self.layout(source).text)

    def note(self, number: int) -> Note | None:
        """Return a note with its words found again; `orphaned` where they are not."""
        note = self.notes.find(number)
        if note is None or note.target is None:
            return note
        place = self.place_of(note.target)
        if place is None:
            return msgspec.structs.replace(note, orphaned=True)
        text, within = place
        if not note.target.quote:
            return note
        span = find_words(note.target, text, within)
        start, end = span or (None, None)
        target = msgspec.structs.replace(note.target, start=start, end=end)
        return msgspec.structs.replace(note, target=target, orphaned=span is None)

    def place_of(self, target: Target) -> tuple[str, Span] | None:
        """Return the text that a target stands in and the part to look in first; `None` if there is no such record."""
        if target.table == "sources":
            source = self.source(target.id)
            return None if source is None else (source.text or "", (0, len(source.text or "")))
        if target.table == "discrepancies":
            one = self.stored_discrepancies.find(target.id)
            return None if one is None or is_gone(one) else ("", (0, 0))
        fact = self.fact(target.id) if target.table == "facts" else None
        passage = self.passage(fact.passage if fact else target.id) if fact or target.table == "passages" else None
        source = None if passage is None else self.source(passage.source)
        if passage is None or source is None:
            return None
        if fact and fact.sentence_start is not None and fact.sentence_end is not None:
            return source.text or "", (fact.sentence_start, fact.sentence_end)
        return source.text or "", passage.span

    def layout(self, source: Source) -> Layout:
        """Return the text of a source and the places of its passages."""
        found = self._layouts.get(source.id)
        if found is None:
            found = lay_out(source, self.read(self.passages.find, self.order.passages_in.get(source.id, ())))
            if len(self._layouts) >= _LAID_OUT:
                self._layouts.clear()
            self._layouts[source.id] = found
        return found

    def list_complaints(self) -> tuple[Complaint, ...]:
        """Return what was wrong with the records that were looked at so far."""
        tables = (self.sources, self.passages, self.facts, self.stored_discrepancies, self.rulings, self.notes)
        return tuple(complaint for table in tables for complaint in table.list_complaints())

    @staticmethod
    def read(fetch: Callable[[int], N | None], numbers: Sequence[int]) -> list[N]:
        """Return the nouns with these ids that there are."""
        return [noun for number in numbers if (noun := fetch(number)) is not None]


def _table(name: str, kind: type[N], tables: Tables, before: Table[N] | None) -> Table[N]:
    records = tables.get(name, {})
    if before is None:
        return Table(name, kind, records)
    return before if not records and not before.records else before.changed(records)
