"""Searching the dossier: an index a table, made when it is first searched; a change enters what it touches only."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from store.dossier.naming import KINDS
from store.dossier.touched import State, find_touched
from store.model.evidence import Hit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from store.dossier.comparing import Comparison
    from store.dossier.contents import Contents
    from store.model.note import Note
    from store.search import Found, Index, Subject

_SEARCHED = ("sources", "passages", "facts", "discrepancies", "notes")


class Searching:
    """The indexes of one state of the dossier; without a comparison, facts are not found by their discrepancies.

    `before` are those of an earlier state: what did not change since is taken over when it is searched again.
    """

    def __init__(self, contents: Contents, comparison: Comparison | None, before: Searching | None = None) -> None:
        self.contents = contents
        self.comparison = comparison
        # Of each table its index, and the state that index is of.
        self.indexes: dict[str, tuple[State, Index]] = dict(before.indexes) if before else {}
        self._notes: dict[tuple[str, int], list[Note]] = defaultdict(list)
        for number in contents.notes.numbers():
            if (note := contents.note(number)) and note.target:
                self._notes[note.target.table, note.target.id].append(note)
        self._state = State(contents, comparison, self._notes)

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

        state, index = self.indexes.get(table, (None, None))
        if index is None or state is None:
            index = Index(self._subjects(table, None))
        elif state is not self._state:
            touched = find_touched(table, state, self._state)
            if touched is None:
                index = Index(self._subjects(table, None))
            else:
                subjects = {subject.id: subject for subject in self._subjects(table, touched)}
                ids = (number for number in self._order(table) if number not in touched or number in subjects)
                index = index.changed(list(ids), subjects)
        self.indexes[table] = self._state, index
        return index

    def _order(self, table: str) -> Sequence[int]:
        order = self.contents.order
        return {"sources": order.sources, "passages": order.passages, "facts": order.facts}[table]

    def _subjects(self, table: str, only: set[int] | None) -> Iterator[Subject]:
        """Yield the records of a table, or some of them, prepared for searching, in their order."""
        if table == "discrepancies":
            return self._discrepancies()
        if table == "notes":
            return self._note_subjects()
        prepare = {"sources": self._sources, "passages": self._passages, "facts": self._facts}[table]
        return prepare([number for number in self._order(table) if only is None or number in only])

    def _sources(self, numbers: Sequence[int]) -> Iterator[Subject]:
        from store.search import source_subject  # noqa: PLC0415 - not needed to open a dossier

        for number in numbers:
            if source := self.contents.sources.find(number):
                yield source_subject(source, self._notes_on("sources", number))

    def _passages(self, numbers: Sequence[int]) -> Iterator[Subject]:
        from store.search import passage_subject  # noqa: PLC0415 - not needed to open a dossier

        for number in numbers:
            passage = self.contents.passages.find(number)
            source = passage and self.contents.sources.find(passage.source)
            if passage and source:
                yield passage_subject(passage, source, self._notes_on("passages", number))

    def _facts(self, numbers: Sequence[int]) -> Iterator[Subject]:
        from store.search import fact_subject  # noqa: PLC0415 - not needed to open a dossier

        comparison = self.comparison
        for number in numbers:
            fact = self.contents.facts.find(number)
            passage = fact and self.contents.passages.find(fact.passage)
            source = passage and self.contents.sources.find(passage.source)
            if fact and passage and source:
                disputed = comparison.about(number) if comparison else ()
                yield fact_subject(fact, passage, source, self._notes_on("facts", number), disputed)

    def _discrepancies(self) -> Iterator[Subject]:
        from store.search import discrepancy_subject  # noqa: PLC0415 - not needed to open a dossier

        for one in self.comparison.discrepancies.values() if self.comparison else ():
            facts = self.contents.read(self.contents.facts.find, one.facts)
            yield discrepancy_subject(one, facts, self._notes_on("discrepancies", one.id))

    def _note_subjects(self) -> Iterator[Subject]:
        from store.search import note_subject  # noqa: PLC0415 - not needed to open a dossier

        for number in sorted(self.contents.notes.numbers()):
            if note := self.contents.note(number):
                yield note_subject(note)

    def _notes_on(self, table: str, number: int) -> Sequence[Note]:
        return self._notes.get((table, number), ())

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
