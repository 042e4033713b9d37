"""Searching the dossier: an index a table, made when it is first searched and kept while it fits."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from store.dossier.naming import KINDS
from store.model.evidence import Hit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from store.dossier.comparing import Comparison
    from store.dossier.contents import Contents
    from store.model.note import Note
    from store.search import Found, Index, Subject

_SEARCHED = ("sources", "passages", "facts", "discrepancies", "notes")


class Searching:
    """The indexes of one state of the dossier; without a comparison, facts are not found by their discrepancies."""

    def __init__(self, contents: Contents, comparison: Comparison | None) -> None:
        self.contents = contents
        self.comparison = comparison
        self._indexes: dict[str, Index] = {}
        self._notes: dict[tuple[str, int], list[Note]] = defaultdict(list)
        for number in contents.notes.numbers():
            if (note := contents.note(number)) and note.target:
                self._notes[note.target.table, note.target.id].append(note)

    def search(self, query: str, table: str, limit: int | None) -> Found:
        """Return the ids that match, best first, and how many there are."""
        return self._index(table).find(query, limit)

    def find(self, query: str, limit: int | None) -> list[Hit]:
        """Return what matches in any table, best first."""
        hits = [
            Hit(kind=KINDS[table], id=number, score=score, text=self._text(table, number))
            for table in _SEARCHED
            for found in (self.search(query, table, limit),)
            for number, score in zip(found.ids, found.scores, strict=True)
        ]
        return sorted(hits, key=lambda hit: -hit.score)[:limit]

    def _index(self, table: str) -> Index:
        from store.search import Index  # noqa: PLC0415 - not needed to open a dossier

        if table not in self._indexes:
            subjects = {
                "sources": self._sources,
                "passages": self._passages,
                "facts": self._facts,
                "discrepancies": self._discrepancies,
                "notes": self._note_subjects,
            }
            self._indexes[table] = Index(subjects[table]())
        return self._indexes[table]

    def _sources(self) -> Iterator[Subject]:
        from store.search import source_subject  # noqa: PLC0415 - not needed to open a dossier

        for number in self.contents.order.sources:
            if source := self.contents.sources.find(number):
                yield source_subject(source, self._notes["sources", number])

    def _passages(self) -> Iterator[Subject]:
        from store.search import passage_subject  # noqa: PLC0415 - not needed to open a dossier

        for number in self.contents.order.passages:
            passage = self.contents.passages.find(number)
            source = passage and self.contents.sources.find(passage.source)
            if passage and source:
                yield passage_subject(passage, source, self._notes["passages", number])

    def _facts(self) -> Iterator[Subject]:
        from store.search import fact_subject  # noqa: PLC0415 - not needed to open a dossier

        comparison = self.comparison
        for number in self.contents.order.facts:
            fact = self.contents.facts.find(number)
            passage = fact and self.contents.passages.find(fact.passage)
            source = passage and self.contents.sources.find(passage.source)
            if fact and passage and source:
                disputed = comparison.about(number) if comparison else ()
                yield fact_subject(fact, passage, source, self._notes["facts", number], disputed)

    def _discrepancies(self) -> Iterator[Subject]:
        from store.search import discrepancy_subject  # noqa: PLC0415 - not needed to open a dossier

        for one in self.comparison.discrepancies.values() if self.comparison else ():
            facts = self.contents.read(self.contents.facts.find, one.facts)
            yield discrepancy_subject(one, facts, self._notes["discrepancies", one.id])

    def _note_subjects(self) -> Iterator[Subject]:
        from store.search import note_subject  # noqa: PLC0415 - not needed to open a dossier

        for number in sorted(self.contents.notes.numbers()):
            if note := self.contents.note(number):
                yield note_subject(note)

    def _text(self, table: str, number: int) -> str:
        """Return what a hit is shown by."""
        contents = self.contents
        if table == "sources":
            return source.title if (source := contents.sources.find(number)) else ""
        if table == "passages":
            return passage.text if (passage := contents.passages.find(number)) else ""
        if table == "facts":
            return fact.text if (fact := contents.facts.find(number)) else ""
        if table == "notes":
            return note.body if (note := contents.notes.find(number)) else ""
        return self.comparison.discrepancies[number].title if self.comparison else ""
