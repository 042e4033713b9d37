"""The discrepancies at hand: taken from the store while they hold, computed again when they do not."""

import msgspec

from store.codec import Compared
from store.dossier.comparing import (
    RULES,
    Comparison,
    compare,
    digest_after,
    digest_of,
    gather_families,
    stored_comparison,
)
from store.dossier.contents import Contents
from store.dossier.saving import Ledger
from store.dossier.writer import Writer
from store.storage import Tables

_AT_ONCE = 20_000
"""Up to this many facts are compared with every save; more of them when the discrepancies are asked for."""
_WITHOUT_WAITING = 2_000


class Queue:
    """The comparison that fits the contents of a ledger."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._made_from: Contents | None = None
        self._comparison: Comparison | None = None
        self._families_of: Contents | None = None
        self._families: dict[int, tuple[int, ...]] = {}

    def current(self) -> Comparison:
        """Return the comparison, computing it if need be; nothing is written."""
        contents = self._ledger.contents
        if (ready := self._ready(contents)) is not None:
            return ready
        comparison = stored_comparison(contents) or compare(contents)
        self._made_from, self._comparison = contents, comparison
        return comparison

    def at_hand(self) -> Comparison | None:
        """Return the comparison if a reader need not wait for it."""
        contents = self._ledger.contents
        ready = self._ready(contents)
        return self.current() if ready is None and len(contents.facts.records) <= _WITHOUT_WAITING else ready

    def family_of(self, fact: int) -> tuple[int, ...]:
        """Return the facts that answer a question with this one; in a large store, those of its discrepancies."""
        contents = self._ledger.contents
        if len(contents.facts.records) > _WITHOUT_WAITING:
            ready = self._ready(contents)
            return () if ready is None else ready.together_with(fact)
        if self._families_of is None or not _same(self._families_of.tables, contents.tables):
            self._families_of, self._families = contents, gather_families(contents)
        return self._families.get(fact, ())

    def follow(self) -> None:
        """Compare anew after facts or rulings changed, and keep the result; a large store waits until it is asked."""
        if len(self._ledger.contents.facts.records) <= _AT_ONCE:
            self.keep()

    def keep(self) -> None:
        """Write the comparison down, so that its discrepancies can be decided and need not be computed again."""
        self.current()
        with self._ledger.caching() as writer:
            comparison = self.current()
            digest = digest_of(writer.contents.tables)
            order = tuple(comparison.discrepancies)
            writer.batch.meta = msgspec.structs.replace(
                writer.batch.meta, compared=Compared(rules=RULES, digest=digest, order=order)
            )
            table = writer.contents.stored_discrepancies
            for number, one in comparison.discrepancies.items():
                writer.change(table, number, one)
            for number in set(table.numbers()) - set(order):
                writer.remove(table, number)
        self._made_from, self._comparison = self._ledger.contents, comparison

    def carry_over(self, writer: Writer) -> Comparison | None:
        """In a save that changes nothing that is compared: let the stored comparison hold, return the one at hand."""
        meta = writer.batch.meta
        if meta.compared is not None:
            digest = meta.compared.digest
            for op in writer.batch.ops:
                before = writer.batch.tables[op.table][str(op.id)]
                if op.record is not None:
                    digest = digest_after(digest, op.table, op.id, before, op.record)
            compared = msgspec.structs.replace(meta.compared, digest=digest)
            writer.batch.meta = msgspec.structs.replace(meta, compared=compared)
        return self._ready(writer.contents)

    def stand(self, comparison: Comparison | None) -> None:
        """Go on with a comparison that was carried over."""
        if comparison is not None:
            self._made_from, self._comparison = self._ledger.contents, comparison

    def _ready(self, contents: Contents) -> Comparison | None:
        if self._made_from is None or not _same(self._made_from.tables, contents.tables):
            return None
        return self._comparison


def _same(left: Tables, right: Tables) -> bool:
    tables = ("sources", "passages", "facts", "rulings", "discrepancies")
    return all(left.get(table) is right.get(table) for table in tables)
