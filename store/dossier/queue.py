"""The discrepancies at hand: taken from the store while they hold, computed again when they do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from store.codec import Compared
from store.dossier.asking import Asking, ask, ask_of
from store.dossier.comparing import (
    Comparison,
    compare,
    digest_after,
    digest_of,
    rules_in_force,
    stored_comparison,
)
from store.errors import SaveError, StaleRecordError
from store.lexicon.additions import name_additions
from store.storage import collector_paused

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from store.comparison import Progress, Question
    from store.dossier.contents import Contents
    from store.dossier.saving import Ledger
    from store.dossier.writer import Writer
    from store.storage import Tables

_AT_ONCE = 5_000
"""Up to this many facts are compared with every save (under a second); more of them when somebody asks."""

_ASKING = 0.75
"""The part of the work that is asking; the rest is comparing."""
_ASKED = ("sources", "passages", "facts", "rulings")
_COMPARED = (*_ASKED, "discrepancies")


class Queue:
    """The comparison that fits the contents of a ledger."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        # Each pair is replaced at once: a thread may look while another one computes.
        self._compared: tuple[Contents, Comparison] | None = None
        self._asking: Asking | None = None

    def current(self, progress: Callable[[float], None] | None = None) -> Comparison:
        """Return the comparison, computing what has changed if need be; nothing is written.

        `progress` is called now and then with the share that is done, 0 to 1.
        """
        contents = self._ledger.contents
        if (ready := self._ready(contents)) is not None:
            return ready
        comparison = stored_comparison(contents)
        if comparison is None:
            with collector_paused():
                asked = self._ask(contents, _part(progress, 0, _ASKING)).asked
                before = self._compared[1] if self._compared else None
                comparison = compare(contents, asked.questions, before, _part(progress, _ASKING, 1))
        self._compared = contents, comparison
        return comparison

    def after_adding(self) -> Comparison | None:
        """Return the comparison with what was just added; in a large store only if the rest was compared before."""
        return self.current() if self._is_small() or (self._asking and self._compared) else None

    def at_hand(self) -> Comparison | None:
        """Return the comparison if a reader need not wait for it."""
        return self.current() if self._is_small() else self._ready(self._ledger.contents)

    def questions(self) -> Sequence[Question]:
        """Return all questions; in a large store a reader has to wait for them."""
        return self._ask(self._ledger.contents).asked.questions

    def question_of(self, fact: int) -> Question | None:
        """Return the question that a fact answers, as far as a reader need not wait for it.

        In a large store whose comparison was not made in this session it is asked of the facts of its discrepancies.
        """
        contents = self._ledger.contents
        if self._is_small() or (self._asking and _same(self._asking.contents.tables, contents.tables, _ASKED)):
            return self._ask(contents).question_of(fact)
        comparison = self._ready(contents)
        beside = {number for one in comparison.about(fact) for number in one.facts} if comparison else ()
        return ask_of(contents, sorted(beside), fact)

    def follow(self) -> None:
        """Compare anew after facts or rulings changed, and keep the result; a large store waits until it is asked."""
        if not self._is_small():
            return
        try:
            self.keep()
        except (SaveError, StaleRecordError):
            # The change itself is saved; a comparison that could not be kept is computed again.
            self._compared = None

    def keep(self) -> None:
        """Write the comparison down, so that its discrepancies can be decided and need not be computed again."""
        self.current()
        with self._ledger.caching() as writer:
            comparison = self.current()
            digest = digest_of(writer.contents.tables)
            order = tuple(comparison.discrepancies)
            writer.batch.meta = msgspec.structs.replace(
                writer.batch.meta,
                compared=Compared(
                    rules=rules_in_force(), digest=digest, words=name_additions(writer.contents.words), order=order
                ),
            )
            table = writer.contents.stored_discrepancies
            for number, one in comparison.discrepancies.items():
                writer.change(table, number, one)
            for number in set(table.numbers()) - set(order):
                _set_aside(writer, number)
        self._compared = self._ledger.contents, comparison

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
            self._compared = self._ledger.contents, comparison

    def _ask(self, contents: Contents, progress: Progress | None = None) -> Asking:
        asking = self._asking
        if asking is None or not _same(asking.contents.tables, contents.tables, _ASKED):
            asking = self._asking = ask(contents, asking, progress)
        return asking

    def _is_small(self) -> bool:
        return len(self._ledger.contents.facts.records) <= _AT_ONCE

    def _ready(self, contents: Contents) -> Comparison | None:
        compared = self._compared
        if compared is None or not _same(compared[0].tables, contents.tables, _COMPARED):
            return None
        return compared[1]


def _part(progress: Callable[[float], None] | None, start: float, end: float) -> Progress | None:
    """Return what tells of one part of the work as of a part of the whole."""
    if progress is None:
        return None
    return lambda done, there_are: progress(start + (end - start) * done / max(there_are, 1))


def _set_aside(writer: Writer, number: int) -> None:
    """Keep id and facts of a discrepancy that is no longer one."""
    table = writer.contents.stored_discrepancies
    if one := table.find(number):
        after = msgspec.structs.replace(one, severity=0, relations=(), held_back=(), orphaned=True)
        writer.change(table, number, after)


def _same(left: Tables, right: Tables, tables: Sequence[str]) -> bool:
    return all(left.get(table) is right.get(table) for table in tables)
