"""What a dossier shows: the reading half of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from store.dossier.article import gather_evidence, lay_article, notes_on
from store.dossier.asked import Copies, list_questions
from store.dossier.checks import Checks
from store.dossier.lexicon import words_in_use
from store.dossier.queue import Queue
from store.dossier.ruled import Aside, find_ruled, relations_between
from store.dossier.saving import Ledger
from store.dossier.searching import Searching
from store.dossier.shelf import Shelf
from store.dossier.strays import find_stray_facts, find_stray_passages
from store.errors import UnknownRecordError
from store.lexicon.words_in_force import words_in_force
from store.model.noun import Noun
from store.storage import StoreFile

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from pathlib import Path

    from store.dossier.contents import Contents
    from store.model.discrepancy import Discrepancy
    from store.model.evidence import Article, Complaint, Evidence, Hit
    from store.model.fact import Fact
    from store.model.note import Note
    from store.model.passage import Passage
    from store.model.question import AskedQuestion
    from store.model.relation import Relation
    from store.model.ruling import Ruling
    from store.model.source import Source
    from store.search import Found

N = TypeVar("N", bound=Noun)


class View:
    """A store file as nouns. Sequences are lazy and stay as they were; ask again after a change."""

    def __init__(self, path: Path, *, reader: str | None = None, create: bool = False) -> None:
        self.path = path
        self.reader = reader
        self._ledger = Ledger(StoreFile(path, create=create))
        self._queue = Queue(self._ledger)
        self._searching: Searching | None = None
        self._copies = Copies()
        self._aside = Aside()
        self._checks = Checks()

    # What the dossier is

    @property
    def read_only(self) -> bool:
        """Say whether nothing can be saved here."""
        return self.why_read_only is not None

    @property
    def why_read_only(self) -> str | None:
        """Return what stands against saving, in words."""
        return self._ledger.file.why_read_only

    @property
    def title(self) -> str:
        """Return the title of the dossier, the name of its file if it has none."""
        return self._contents.meta.title or self.path.stem

    @property
    def complaints(self) -> tuple[Complaint, ...]:
        """Return what was wrong with the records that were looked at so far; `check_store` looks at all."""
        return self._contents.list_complaints()

    @property
    def words_changed(self) -> bool:
        """Say whether the facts were read by other words than those in force: `reextract` would read them anew."""
        version = self._contents.meta.lexicon_version
        return version is not None and version != words_in_use(self._contents.words)

    @property
    def revision(self) -> int:
        """Return a number that grows with every change of what is shown."""
        return self._ledger.revision

    # What it holds

    def sources(self) -> Sequence[Source]:
        """Return all sources in the order they were added."""
        return Shelf(self._contents.order.sources, self._contents.source)

    def passages(self) -> Sequence[Passage]:
        """Return all passages in the order of reading."""
        return Shelf(self._contents.order.passages, self._contents.passage)

    def facts(self) -> Sequence[Fact]:
        """Return the facts in the order of reading, without those that were deleted."""
        return Shelf(self._contents.order.facts, self._contents.fact)

    def discrepancies(self, progress: Callable[[float], None] | None = None) -> Sequence[Discrepancy]:
        """Return the queue; it is computed if facts changed outside of Variorum (seconds, at 100,000 facts).

        `progress` is called now and then with the share of that work that is done, 0 to 1, in the thread that asks.
        """
        discrepancies = self._queue.current(progress).discrepancies
        return Shelf(list(discrepancies), discrepancies.get)

    def prepare(self, progress: Callable[[float], None] | None = None) -> None:
        """Ask a large dossier's facts what they answer (seconds, at 100,000 facts): for a thread with nothing to do.

        From then on an article is added in less than a second, and evidence knows all that give a figure.
        `progress` is called as for the queue.
        """
        self._queue.prepare(progress)

    def questions(self) -> Sequence[AskedQuestion]:
        """Return what the facts answer, with those questions too whose answers agree; they are asked anew each time."""
        return list_questions(self._queue)

    def copies(self) -> Sequence[tuple[int, ...]]:
        """Return the sources that carry nearly the same text, the earliest first in each group."""
        return self._copies.among(self._contents)

    def notes(self) -> Sequence[Note]:
        """Return all notes, oldest first."""
        return Shelf(sorted(note.id for note in self._contents.notes.read_all()), self._contents.note)

    def count(self, table: str) -> int:
        """Return how many records of a table are shown."""
        shelves = {
            "sources": self.sources,
            "passages": self.passages,
            "facts": self.facts,
            "discrepancies": self.discrepancies,
            "notes": self.notes,
        }
        return len(shelves[table]())

    def stray_facts(self) -> Sequence[Fact]:
        """Return the facts whose passage or source is missing: they are shown as they are, and in no comparison."""
        return find_stray_facts(self._contents)

    def stray_passages(self) -> Sequence[Passage]:
        """Return the passages whose source is missing."""
        return find_stray_passages(self._contents)

    def aside(self) -> Mapping[int, Ruling]:
        """Return the facts that a reader put aside, each with the ruling that did it."""
        return self._aside.among(self._contents)

    def ruled(self) -> Collection[int]:
        """Return the facts of which a ruling holds: aside, or the same question as others."""
        return find_ruled(self._contents)

    def between(self, facts: Sequence[int]) -> Sequence[Relation] | None:
        """Return what holds between facts, what was held back as well; `None` where a reader had to wait for it."""
        comparison = self._queue.at_hand()
        return None if comparison is None else relations_between(comparison, facts)

    def count_checked(self) -> int:
        """Return how many of the facts a person compared with their words; after a change that is counted quickly."""
        return self._checks.count(self._contents)

    def source(self, number: int) -> Source:
        """Return one source with its text; raise UnknownRecordError if there is none."""
        return self._known("sources", number, self._contents.source(number))

    def passage(self, number: int) -> Passage:
        """Return one passage; raise UnknownRecordError if there is none."""
        return self._known("passages", number, self._contents.passage(number))

    def fact(self, number: int) -> Fact:
        """Return one fact, also a deleted one; raise UnknownRecordError if there is none."""
        return self._known("facts", number, self._contents.fact(number))

    def discrepancy(self, number: int) -> Discrepancy:
        """Return one discrepancy; raise UnknownRecordError if there is none."""
        return self._known("discrepancies", number, self._queue.current().discrepancies.get(number))

    def note(self, number: int) -> Note:
        """Return one note with its words found again; raise UnknownRecordError if there is none."""
        return self._known("notes", number, self._contents.note(number))

    def source_of(self, fact: Fact) -> Source:
        """Return the source that a fact is from."""
        return self.source(self.passage(fact.passage).source)

    def passages_of(self, source: int) -> Sequence[Passage]:
        """Return the passages of a source in the order of its text."""
        return Shelf(self._contents.order.passages_in.get(source, []), self._contents.passage)

    def facts_of(self, source: int) -> Sequence[Fact]:
        """Return the facts of a source in the order of its text."""
        return Shelf(self._contents.order.facts_of(source), self._contents.fact)

    def notes_on(self, table: str, number: int) -> Sequence[Note]:
        """Return the notes on one record, oldest first."""
        return notes_on(self._contents, table, number)

    def article(self, number: int) -> Article:
        """Return a source as it is read: passages, facts and notes in the order of the text."""
        return lay_article(self._contents, self.source(number))

    def evidence(self, number: int) -> Evidence:
        """Return what stands around a fact: place, relations, where its figure was first."""
        fact = self.fact(number)
        with words_in_force(self._contents.words):
            return gather_evidence(self._queue, fact, self.passage(fact.passage), self.source_of(fact))

    def search(self, query: str, table: str = "facts", limit: int | None = None) -> Found:
        """Return the ids of a table that match a query, best first, with the exact count and a hint."""
        if table == "discrepancies":
            self._queue.current()
        return self._searcher().search(query, table, limit)

    def find(self, query: str, limit: int | None = None) -> list[Hit]:
        """Return what matches a query in any table, best first."""
        return self._searcher().find(query, limit)

    # Inside

    @property
    def _contents(self) -> Contents:
        return self._ledger.contents

    def _known(self, table: str, number: int, noun: N | None) -> N:
        if noun is None:
            raise UnknownRecordError(self.path, table, number)
        return noun

    def _searcher(self) -> Searching:
        contents, comparison = self._contents, self._queue.at_hand()
        searching = self._searching
        if searching is None or searching.contents is not contents or searching.comparison is not comparison:
            searching = self._searching = Searching(contents, comparison, searching)
        return searching
