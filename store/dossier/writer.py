"""Writing nouns into one save."""

from typing import TypeVar

from store.codec import KINDS, change_record, write_record
from store.dossier.contents import Contents
from store.dossier.table import Table
from store.model.noun import Noun
from store.storage import Batch

N = TypeVar("N", bound=Noun)

_TABLES = {kind: name for name, kind in KINDS.items()}


class Writer:
    """Adds, changes and removes nouns in a batch; `contents` is what the batch stands on.

    From the operation `computed_from` on, what is written can be computed again: it is no change of the reader's.
    """

    def __init__(self, batch: Batch, contents: Contents) -> None:
        self.batch = batch
        self.contents = contents
        self.computed_from: int | None = None

    def new_id(self, kind: type[Noun]) -> int:
        """Give out an id for a noun that is about to be added."""
        return self.batch.new_id(_TABLES[kind])

    def add(self, number: int, noun: Noun) -> None:
        """Add a noun under an id that was given out for it."""
        self.batch.put(_TABLES[type(noun)], number, write_record(noun))

    def change(self, table: Table[N], number: int, after: N) -> None:
        """Write what differs from the stored noun over its record; a noun that is not stored yet is added."""
        raw, before = table.raw(number), table.find(number)
        if raw is None or before is None:
            self.batch.put(table.name, number, write_record(after))
        elif before != after:
            self.batch.put(table.name, number, change_record(raw, before, after))

    def remove(self, table: Table[N], number: int) -> None:
        """Take a noun out of its table."""
        self.batch.remove(table.name, number)
