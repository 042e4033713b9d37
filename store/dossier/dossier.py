"""The dossier: one method for each thing that a reader can do."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec

from store.dossier import corrections, decisions, notes, sources
from store.dossier.extracting import extract_from, read_draft, read_facts
from store.dossier.lexicon import remember_words
from store.dossier.naming import name_record
from store.dossier.proposing import propose_anew
from store.dossier.reextracting import extract_all_again, find_again
from store.dossier.reporting import summarise, write_report_on
from store.dossier.ruled import refuse_where_nothing_is_ruled
from store.dossier.sources import Added, Outcome
from store.dossier.view import View
from store.lexicon.words_in_force import words_in_force
from store.model.fact import Check

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from store.dossier.reextracting import Reextracted
    from store.model.discrepancy import Decision, Discrepancy
    from store.model.fact import Fact
    from store.model.note import Note, Target
    from store.model.noun import Noun
    from store.model.ruling import Ruling, RulingKind
    from store.model.source import Draft, Source


class Dossier(View):
    """One store file about one story.

    Every method that writes raises StoreError when it could not, and then nothing was changed.
    """

    # Sources

    def add_source(self, draft: Draft, *, progress: Callable[[float], None] | None = None) -> Added:
        """Add a text with its facts, unless it is there already; raise UnreadableArticleError if it is no text.

        Who adds to a large dossier that was not compared in this session is not told which discrepancies that
        touches, unless they can wait (some seconds) and pass `progress`, called with the share that is done, 0 to 1.
        """
        source = read_draft(draft)
        known = sources.recognise(self._contents, source)
        if known.source and known.outcome == "present":
            return Added(source=self.source(known.source.id), outcome="present")
        with words_in_force(self._contents.words):
            reading = extract_from(source)
        with self._ledger.writing(f"adding {source.title}") as writer:
            if not self._contents.order.sources:
                remember_words(writer)
            number, outcome = sources.take_in(writer, reading, read_facts)
            propose_anew(writer, number)
            comparison = self._queue.take_along(writer, progress)
        self._queue.stand(comparison)
        return self._added(number, outcome, progress)

    def set_source(self, number: int, fields: Mapping[str, str | None]) -> Source:
        """Set what is known about a source; a date of publication resolves the dates of its facts anew."""
        self.source(number)
        with self._ledger.writing(f"{', '.join(fields)} of source {number}") as writer:
            sources.set_fields(writer, number, fields, read_facts)
            propose_anew(writer, number)
        self._queue.follow()
        return self.source(number)

    def withdraw(self, number: int, *, withdrawn: bool = True) -> Source:
        """Take the facts of a source out of the comparison, or back into it; nothing is deleted."""
        self.source(number)
        with self._ledger.writing(f"{'withdrawing' if withdrawn else 'taking back'} source {number}") as writer:
            sources.withdraw(writer, number, withdrawn=withdrawn)
            propose_anew(writer, number)
        self._queue.follow()
        return self.source(number)

    def reextract(self, progress: Callable[[Source], None] | None = None) -> Reextracted:
        """Extract the facts of all sources again, and say what that changed; readers' work is kept."""
        found = []
        for source in self.sources():
            if progress is not None:
                progress(source)
            if (facts := find_again(self._contents, source, read_facts)) is not None:
                found.append((source.id, facts))
        with self._ledger.writing("extracting again") as writer:
            told = extract_all_again(writer, found)
        with self._ledger.caching() as writer:
            remember_words(writer)
        self._queue.follow()
        return told

    # Notes

    def write_note(self, target: Target, body: str, tags: Sequence[str] = ()) -> Note:
        """Add a note on a record, or on words in it; raise StoreError if the words are not there."""
        self._find_target(target)
        with self._ledger.writing(f"the note on {name_record(target.table, target.id)}") as writer:
            number = notes.write(writer, target, body, tags, self.reader, _now())
        return self.note(number)

    def edit_note(self, number: int, body: str) -> Note:
        """Change the words of a note; the earlier ones are kept in its history."""
        self.note(number)
        with self._ledger.writing(f"the change of note {number}") as writer:
            notes.edit(writer, number, body, _now(), self.reader)
        return self.note(number)

    def delete_note(self, number: int) -> None:
        """Take a note away."""
        self.note(number)
        with self._ledger.writing(f"deleting note {number}") as writer:
            writer.remove(writer.contents.notes, number)

    # Facts

    def check_fact(self, number: int, *, checked: bool = True) -> Fact:
        """Say that the reader compared a fact with its words, or take that back."""
        self.fact(number)
        check = Check(by=self.reader or "", at=_now()) if checked else None
        with self._ledger.writing(f"the check of fact {number}") as writer:
            corrections.check(writer, number, check)
            comparison = self._queue.carry_over(writer)
        self._queue.stand(comparison)
        return self.fact(number)

    def edit_fact(self, number: int, fields: Mapping[str, str | None]) -> Fact:
        """Set fields of a fact; extraction leaves them alone from now on."""
        self.fact(number)
        with self._ledger.writing(f"{', '.join(fields)} of fact {number}") as writer:
            corrections.edit(writer, number, fields)
        self._queue.follow()
        return self.fact(number)

    def delete_fact(self, number: int) -> None:
        """Delete a fact; extraction does not bring it back."""
        self.fact(number)
        with self._ledger.writing(f"deleting fact {number}") as writer:
            corrections.delete(writer, number)
        self._queue.follow()

    def add_fact(self, passage: int, words: str, fields: Mapping[str, str | None], *, start: int | None = None) -> Fact:
        """Add a fact that hangs on words of a passage: the first such words, or those at `start` of the source."""
        place = self.passage(passage)
        text = self.source(place.source).text or ""
        with self._ledger.writing(f"the fact in passage {passage}") as writer:
            number = corrections.add(writer, place, text, words, fields, start)
        self._queue.follow()
        return self.fact(number)

    # Discrepancies

    def rule(self, kind: RulingKind, facts: Sequence[int]) -> Ruling:
        """Record what a reader ruled on the alignment of facts; the newest ruling on a fact wins."""
        for number in facts:
            self.fact(number)
        if kind == "as_read":
            refuse_where_nothing_is_ruled(self._contents, facts)
        with self._ledger.writing(f"the ruling on facts {', '.join(map(str, facts))}") as writer:
            number = corrections.rule(writer, kind, facts, self.reader, _now())
        self._queue.follow()
        return self._known("rulings", number, self._contents.rulings.find(number))

    def decide(self, number: int, decision: Decision) -> Discrepancy:
        """Decide on a discrepancy; who, when and which facts were seen is filled in."""
        discrepancy = self._stored_discrepancy(number)
        with self._ledger.writing(f"the decision on discrepancy {number}") as writer:
            decisions.decide(writer, discrepancy, decision, self.reader, _now())
        return self.discrepancy(number)

    def sign(self, number: int) -> Discrepancy:
        """Put the reader's name under a decision of somebody else."""
        discrepancy = self._stored_discrepancy(number)
        with self._ledger.writing(f"the signature under discrepancy {number}") as writer:
            decisions.sign(writer, discrepancy, self.reader, _now())
        return self.discrepancy(number)

    # The session

    def report(self, form: Literal["markdown", "html"] = "markdown") -> str:
        """Return the editor's report, with what is new since the last one that was recorded."""
        with words_in_force(self._contents.words):
            return write_report_on(self, self._contents.meta.last_report, form, _now())

    def record_report(self) -> None:
        """Keep in mind what a report tells now, so that the next one says what is new since; nothing to undo.

        Raises StoreError where the dossier cannot be written.
        """
        reported = summarise(self, self.reader, _now())
        with self._ledger.caching() as writer:
            writer.batch.meta = msgspec.structs.replace(writer.batch.meta, last_report=reported)

    def undo(self) -> str:
        """Take back the last change of this session; return it in words."""
        words = self._ledger.undo()
        self._queue.follow()
        return words

    def redo(self) -> str:
        """Put back what was taken back last; return it in words."""
        words = self._ledger.redo()
        self._queue.follow()
        return words

    def refresh(self) -> bool:
        """Take over what another program wrote; say whether there was anything."""
        return self._ledger.refresh()

    def close(self) -> None:
        """Let go of the indexes; everything but the comparison after an addition was saved when it was done."""
        self._queue.settle()
        self._searching = None

    # Inside

    def _find_target(self, target: Target) -> None:
        find: dict[str, Callable[[int], Noun]] = {
            "sources": self.source,
            "passages": self.passage,
            "facts": self.fact,
            "discrepancies": self._stored_discrepancy,
        }
        find[target.table](target.id)

    def _stored_discrepancy(self, number: int) -> Discrepancy:
        """Return a discrepancy that has a record, so that something can be hung on it."""
        discrepancy = self.discrepancy(number)
        if self._contents.stored_discrepancies.find(number) != discrepancy:
            self._queue.keep()
        return self.discrepancy(number)

    def _added(self, number: int, outcome: Outcome, progress: Callable[[float], None] | None) -> Added:
        self._queue.follow()
        facts = self._contents.order.facts_of(number)
        comparison = self._queue.after_adding(progress)
        touched = comparison.touching(facts) if comparison else ()
        return Added(
            source=self.source(number),
            outcome=outcome,
            passages=len(self.passages_of(number)),
            facts=len(facts),
            discrepancies=touched,
            compared=comparison is not None,
        )


def open_dossier(path: Path | str, *, reader: str | None = None, create: bool = False) -> Dossier:
    """Open a store file; `create` starts a dossier where there is none, written with its first save.

    Raises MissingStoreError and UnreadableStoreError. A file that cannot be written opens `read_only`.
    """
    return Dossier(Path(path), reader=reader, create=create)


def _now() -> str:
    return datetime.now(UTC).astimezone().isoformat(timespec="seconds")
