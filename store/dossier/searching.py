"""Searching the dossier: an index a table, made when it is first searched and kept while it fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.dossier.article import notes_on
from store.dossier.comparing import Comparison
from store.dossier.contents import Contents
from store.model.evidence import Hit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from store.search import Found, Index, Subject

TABLES = ("sources", "passages", "facts", "discrepancies", "notes")


class Searching:
    """The indexes of one state of the dossier; `compare` is asked only where discrepancies are searched."""

    def __init__(self, contents: Contents, compare: Callable[[], Comparison], before: Searching | None = None) -> None:
        self.contents = contents
        self._compare = compare
        self._indexes: dict[str, Index] = {}

    def search(self, query: str, table: str, limit: int | None) -> Found:
        """Return the ids that match, best first, and how many there are."""
        return self._index(table).find(query, limit)

    def find(self, query: str, limit: int | None) -> list[Hit]:
        """Return what matches in any table, best first."""
        hits = [
            Hit(
                kind=table.removesuffix("s") if table != "discrepancies" else "discrepancy",
                id=number,
                score=score,
                text=self._text(table, number),
            )
            for table in TABLES
            for found in (self.search(query, table, limit),)
            for number, score in zip(found.ids, found.scores, strict=True)
        ]
        return sorted(hits, key=lambda hit: -hit.score)[:limit]

    def _index(self, table: str) -> Index:
        from store.search import Index  # noqa: PLC0415 - not needed to open a dossier

        if table not in self._indexes:
            self._indexes[table] = Index(list(self._subjects(table)))
        return self._indexes[table]

    def _subjects(self, table: str) -> Iterator[Subject]:
        from store.search import (  # noqa: PLC0415 - not needed to open a dossier
            discrepancy_subject,
            fact_subject,
            note_subject,
            passage_subject,
            source_subject,
        )

        contents = self.contents
        yield from ()

    def _text(self, table: str, number: int) -> str:
        return ""
