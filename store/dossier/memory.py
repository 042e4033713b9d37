"""What a process keeps in mind of a dossier's records, and what it hands on to the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.dossier.remembering import recall, remember
from store.dossier.weighing import Weighed, Weights, weigh
from store.storage import collector_paused

if TYPE_CHECKING:
    from store.comparison import Asked
    from store.dossier.contents import Contents
    from store.dossier.remembering import Recalled
    from store.storage import StoreFile, Tables

_FEW = 1_000
"""So many facts may differ from what is written down beside the file before that is done anew."""


class Memory:
    """The weights of records, and what was worked out from them, beside the file of a large dossier."""

    def __init__(self, file: StoreFile) -> None:
        self._file = file
        self._weighed: Weighed | None = None
        self._written: Weights | None = None

    def weigh(self, tables: Tables) -> Weighed:
        """Return the weights of the records; those that are as they were are not weighed again."""
        if self._weighed is None or self._weighed.tables is not tables:
            self._weighed = weigh(tables, self._weighed)
        return self._weighed

    def recall(self, contents: Contents) -> Recalled | None:
        """Return what an earlier process has worked out and written down, if it is of use."""
        written = self._file.recall()
        with collector_paused():
            recalled = recall(contents, written, self.weigh(contents.tables).weights) if written else None
        self._written = recalled.weights if recalled else None
        return recalled

    def remember(self, contents: Contents, asked: Asked) -> None:
        """Write down what was asked, unless hardly anything has changed since that was last done."""
        weights = self.weigh(contents.tables).weights
        if self._written and len(self._written["facts"].items() ^ weights["facts"].items()) <= _FEW:
            return
        self._written = weights
        with collector_paused():
            self._file.remember(remember(contents, asked, weights))
