"""Saving, taking back and putting back: every change of a dossier goes through here."""

from collections.abc import Iterator
from contextlib import contextmanager

from store.dossier.contents import Contents
from store.dossier.lexicon import carried_lexicon
from store.dossier.naming import name_record
from store.dossier.steps import Records, Step, step_of, turned
from store.dossier.writer import Writer
from store.errors import NothingToUndoError, StoreError
from store.lexicon.reading import read_additions
from store.storage import Batch, StoreFile


class Ledger:
    """The contents of a store file and the changes that this session made to them."""

    def __init__(self, file: StoreFile) -> None:
        self.file = file
        self.contents = Contents(file.tables, words=read_additions(file.path, carried_lexicon(file.tables)))
        self.revision = 1
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def refresh(self) -> bool:
        """Take over what another program wrote; say whether there was anything."""
        changed = self.file.refresh()
        self._follow()
        return changed

    @contextmanager
    def writing(self, words: str) -> Iterator[Writer]:
        """Collect a change that can be taken back, `words` for the reader; it is kept whole or not at all."""
        with self._saving() as batch:
            writer = Writer(batch, self.contents)
            yield writer
        if batch.ops:
            self._done.append(step_of(words, batch, batch.ops[: writer.computed_from]))
            self._undone.clear()

    @contextmanager
    def caching(self) -> Iterator[Writer]:
        """Collect what can be computed again: it is no change of the reader's."""
        with self._saving() as batch:
            yield Writer(batch, self.contents)

    def undo(self) -> str:
        """Take back the last change; return it in words."""
        if not self._done:
            raise NothingToUndoError("nothing was changed in this session that could be taken back")
        step = self._done[-1]
        self._turn(step, found=step.left, wanted=step.found, verb="taken back")
        self._undone.append(self._done.pop())
        return step.words

    def redo(self) -> str:
        """Put back what was taken back last; return it in words."""
        if not self._undone:
            raise NothingToUndoError("nothing was taken back that could be put back")
        step = self._undone[-1]
        self._turn(step, found=step.found, wanted=step.left, verb="put back")
        self._done.append(self._undone.pop())
        return step.words

    def _turn(self, step: Step, *, found: Records, wanted: Records, verb: str) -> None:
        with self._saving() as batch:
            for (table, number), record in wanted.items():
                now = batch.tables.get(table, {}).get(str(number))
                fitting = turned(table, now, found[table, number], record)
                if fitting is None:
                    raise StoreError(f"{step.words}: not {verb}, {name_record(table, number)} has been changed since")
                if fitting.record is None:
                    batch.remove(table, number)
                else:
                    batch.put(table, number, fitting.record)

    @contextmanager
    def _saving(self) -> Iterator[Batch]:
        try:
            with self.file.saving() as batch:
                self._follow()
                yield batch
        finally:
            self._follow()

    def _follow(self) -> None:
        if self.file.tables is not self.contents.tables:
            self.contents = Contents(self.file.tables, self.contents)
            self.revision += 1
