"""The discrepancies at hand: taken from the store while they hold, computed again when they do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from store.codec import Compared
from store.dossier.asking import Asking, ask, ask_of
from store.dossier.comparing import Comparison, compare, rules_in_force, stored_comparison
from store.dossier.contents import Contents
from store.dossier.memory import Memory
from store.dossier.sharing import share_of
from store.dossier.weighing import digest_after
from store.errors import SaveError, StaleRecordError
from store.lexicon.additions import name_additions
from store.storage import collector_paused

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from store.comparison import Progress, Question
    from store.dossier.remembering import Recalled
    from store.dossier.saving import Ledger
    from store.dossier.writer import Writer
    from store.storage import Tables

_AT_ONCE = 5_000
"""Up to this many facts are compared with every save (under a second); more of them when somebody asks."""
_IN_ADDING = 150_000
"""Up to this many facts are compared anew for a reader who adds a source and waits (some seconds)."""

_ASKED_ALL, _DONE = 700, 1000
"""How far the work is after each of its parts: asking, and comparing."""
_ASKED = ("sources", "passages", "facts", "rulings")
_COMPARED = (*_ASKED, "discrepancies")


class Queue:
    """The comparison that fits the contents of a ledger."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._memory = Memory(ledger.file)
        # Each pair is replaced at once: a thread may look while another one computes.
        self._compared: tuple[Contents, Comparison] | None = None
        self._asking: Asking | None = None
        self._looked_up: Contents | None = None
        self._is_to_keep = self._is_to_hand_on = False

    @property
    def contents(self) -> Contents:
        """The contents that are compared."""
        return self._ledger.contents

    def current(self, progress: Callable[[float], None] | None = None) -> Comparison:
        """Return the comparison, computing what has changed if need be; nothing is written.

        `progress` is called now and then with the share that is done, 0 to 1.
        """
        contents = self._ledger.contents
        if (ready := self._ready(contents)) is not None:
            return ready
        telling = share_of(progress)
        if telling:
            telling(0, _DONE)
        comparison = self._look_up(contents)
        if comparison is None:
            if not self._is_small():
                self._ledger.file.look_ahead()
            comparison = self._compute(contents, telling)
        self._compared = contents, comparison
        return comparison

    def take_along(self, writer: Writer, progress: Callable[[float], None] | None = None) -> Comparison | None:
        """In a save that adds to a large store: compare with what is added, and write that down along with it.

        Only where it is quickly done, because all else was compared before.
        """
        if self._is_small() or not self._may_compare(progress):
            return None
        contents = Contents(writer.batch.applied(), self._ledger.contents)
        recalled = None if self._asking else self._memory.recall(contents)
        if self._asking is None and recalled is None:
            return None
        comparison = self._compute(contents, share_of(progress), recalled)
        writer.computed_from = len(writer.batch.ops)
        self._write(writer, contents, comparison)
        return comparison

    def after_adding(self, progress: Callable[[float], None] | None = None) -> Comparison | None:
        """Return the comparison with what was just added.

        In a large store only if the rest was compared in this session, or if somebody waits for it, who is told the
        `progress`; then it is written down in the end.
        """
        if (ready := self._ready(self._ledger.contents)) is not None:
            return ready
        if self._is_small():
            return self.current()
        if not self._may_compare(progress):
            return None
        self._is_to_keep = True
        return self.current(progress)

    def prepare(self, progress: Callable[[float], None] | None = None) -> None:
        """Ask the facts of a large store now, and look at its file: what a reader does next need not wait for it."""
        if not self._is_small():
            self._ledger.file.look_ahead()
            with collector_paused():
                self._ask(self._ledger.contents, share_of(progress))

    def settle(self) -> None:
        """In the end, write down a comparison that adding to a large store took: the next look need not wait for it."""
        if self._is_to_keep and self._ready(self._ledger.contents):
            self._is_to_keep = False
            self._keep_if_possible()
        contents, asking = self._ledger.contents, self._asking
        if self._is_to_hand_on and asking and _same(asking.contents.tables, contents.tables, _ASKED):
            self._is_to_hand_on = False
            self._memory.remember(contents, asking.asked)

    def at_hand(self) -> Comparison | None:
        """Return the comparison if a reader need not wait for it."""
        contents = self._ledger.contents
        if self._is_small():
            return self.current()
        if (ready := self._ready(contents)) is not None:
            return ready
        if self._looked_up is not contents:
            self._looked_up = contents
            if (stored := self._look_up(contents)) is not None:
                self._compared = contents, stored
        return self._ready(contents)

    def questions(self) -> Sequence[Question]:
        """Return all questions; in a large store a reader has to wait for them."""
        return self._ask(self._ledger.contents).asked.questions

    def question_of(self, fact: int) -> Question | None:
        """Return the question that a fact answers, as far as a reader need not wait for it.

        In a large store it is asked of the facts of its discrepancies, and of those that gave its figure when all were
        asked, if they were asked in this session.
        """
        contents, asking = self._ledger.contents, self._asking
        if self._is_small() or (asking and _same(asking.contents.tables, contents.tables, _ASKED)):
            return self._ask(contents).question_of(fact)
        comparison = self._ready(contents)
        beside = {number for one in comparison.about(fact) for number in one.facts} if comparison else set()
        if asking and (before := asking.question_of(fact)):
            beside.update(side.id for side in before.with_figure_of(fact))
        return ask_of(contents, sorted(beside), fact)

    def follow(self) -> None:
        """Compare anew after facts or rulings changed, and keep the result; a large store waits until it is asked."""
        if not self._is_small():
            return
        self._keep_if_possible()

    def keep(self) -> None:
        """Write the comparison down, so that its discrepancies can be decided and need not be computed again."""
        self.current()
        with self._ledger.caching() as writer:
            comparison = self.current()
            self._write(writer, writer.contents, comparison)
        self._compared = self._ledger.contents, comparison

    def _write(self, writer: Writer, contents: Contents, comparison: Comparison) -> None:
        self._is_to_hand_on = not self._is_small()
        digest = self._memory.weigh(contents.tables).digest
        order = tuple(comparison.discrepancies)
        words = name_additions(contents.words)
        compared = Compared(rules=rules_in_force(), digest=digest, words=words, order=order)
        writer.batch.meta = msgspec.structs.replace(writer.batch.meta, compared=compared)
        table = writer.contents.stored_discrepancies
        for number, one in comparison.discrepancies.items():
            writer.change(table, number, one)
        for number in set(table.numbers()) - set(order):
            _set_aside(writer, number)

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
        """Go on with a comparison that was carried over, or taken along."""
        if comparison is not None:
            self._compared = self._ledger.contents, comparison
            self._is_to_keep = False

    def _keep_if_possible(self) -> None:
        try:
            self.keep()
        except (SaveError, StaleRecordError):
            # The change itself is saved; a comparison that could not be kept is computed again.
            self._compared = None

    def _may_compare(self, progress: Callable[[float], None] | None) -> bool:
        """Say whether a large store is compared for an addition: somebody waits, or the rest is compared already."""
        waits = progress is not None and len(self._ledger.contents.facts.records) <= _IN_ADDING
        return waits or bool(self._asking and self._compared)

    def _compute(
        self, contents: Contents, progress: Progress | None = None, recalled: Recalled | None = None
    ) -> Comparison:
        from store.comparison import part_of  # noqa: PLC0415 - not needed to open a dossier

        with collector_paused():
            asked = self._ask(contents, part_of(progress, 0, _ASKED_ALL), recalled).asked
            before = self._compared[1] if self._compared else None
            return compare(contents, asked.questions, before, part_of(progress, _ASKED_ALL, _DONE))

    def _ask(self, contents: Contents, progress: Progress | None = None, recalled: Recalled | None = None) -> Asking:
        asking = self._asking
        if asking is None or not _same(asking.contents.tables, contents.tables, _ASKED):
            if recalled is None and asking is None and not self._is_small():
                recalled = self._memory.recall(contents)
            asking = self._asking = ask(contents, asking, recalled, progress)
        return asking

    def _look_up(self, contents: Contents) -> Comparison | None:
        """Return the stored comparison if it holds; it cannot where only what was compared has changed since."""
        if self._compared:
            before = self._compared[0]
            if before.meta.compared == contents.meta.compared and not _same(before.tables, contents.tables, _ASKED):
                return None
        return stored_comparison(contents, self._memory.weigh)

    def _is_small(self) -> bool:
        return len(self._ledger.contents.facts.records) <= _AT_ONCE

    def _ready(self, contents: Contents) -> Comparison | None:
        compared = self._compared
        if compared is None or not _same(compared[0].tables, contents.tables, _COMPARED):
            return None
        return compared[1]


def _set_aside(writer: Writer, number: int) -> None:
    """Keep id and facts of a discrepancy that is no longer one."""
    table = writer.contents.stored_discrepancies
    if one := table.find(number):
        after = msgspec.structs.replace(one, severity=0, relations=(), held_back=(), orphaned=True)
        writer.change(table, number, after)


def _same(left: Tables, right: Tables, tables: Sequence[str]) -> bool:
    return all(left.get(table) is right.get(table) for table in tables)
