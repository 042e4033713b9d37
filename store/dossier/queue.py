"""The discrepancies at hand: taken from the store while they hold, computed again when they do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.dossier.asking import ask_of
from store.dossier.comparing import Comparison, compare, stored_comparison
from store.dossier.contents import Contents
from store.dossier.questions import Questions
from store.dossier.sharing import share_of
from store.dossier.sizes import is_compared_for_who_waits, is_small
from store.dossier.standing import ASKED, COMPARED, are_same, let_stand, write_down
from store.errors import SaveError, StaleRecordError
from store.storage import collector_paused

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from store.comparison import Progress, Question
    from store.dossier.remembering import Recalled
    from store.dossier.saving import Ledger
    from store.dossier.writer import Writer

_ASKED_ALL, _DONE = 700, 1000
"""How far the work is after each of its parts: asking, and comparing."""


class Queue:
    """The comparison that fits the contents of a ledger."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._questions = Questions(ledger.file)
        # The pair is replaced at once: a thread may look while another one computes.
        self._compared: tuple[Contents, Comparison] | None = None
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
        recalled = self._questions.recall(contents)
        if recalled is None and not self._questions.were_asked:
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
                self._questions.ask(self._ledger.contents, share_of(progress))

    def settle(self) -> None:
        """In the end, write down a comparison that adding to a large store took: the next look need not wait for it."""
        if self._is_to_keep and self._ready(self._ledger.contents):
            self._is_to_keep = False
            self._keep_if_possible()
        contents = self._ledger.contents
        if self._is_to_hand_on and (asked := self._questions.asked_of(contents)) is not None:
            self._is_to_hand_on = False
            self._questions.memory.remember(contents, asked)

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
        return self._questions.ask(self._ledger.contents).questions

    def question_of(self, fact: int) -> Question | None:
        """Return the question that a fact answers, as far as a reader need not wait for it.

        In a large store it is asked of the facts of its discrepancies, and of those that gave its figure when all were
        asked, if they were asked in this session.
        """
        contents = self._ledger.contents
        if self._is_small() or self._questions.asked_of(contents) is not None:
            return self._questions.question_of(contents, fact)
        comparison = self._ready(contents)
        beside = {number for one in comparison.about(fact) for number in one.facts} if comparison else set()
        if before := self._questions.answered_before(fact):
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

    def carry_over(self, writer: Writer) -> Comparison | None:
        """In a save that changes nothing that is compared: let the stored comparison hold, return the one at hand."""
        let_stand(writer)
        return self._ready(writer.contents)

    def stand(self, comparison: Comparison | None) -> None:
        """Go on with a comparison that was carried over, or taken along."""
        if comparison is not None:
            self._compared = self._ledger.contents, comparison
            self._is_to_keep = False

    def _write(self, writer: Writer, contents: Contents, comparison: Comparison) -> None:
        self._is_to_hand_on = not self._is_small()
        write_down(writer, contents, comparison, self._questions.memory.weigh(contents.tables).digest)

    def _keep_if_possible(self) -> None:
        try:
            self.keep()
        except (SaveError, StaleRecordError):
            # The change itself is saved; a comparison that could not be kept is computed again.
            self._compared = None

    def _may_compare(self, progress: Callable[[float], None] | None) -> bool:
        """Say whether a large store is compared for an addition: somebody waits, or the rest is compared already."""
        waits = progress is not None and is_compared_for_who_waits(self._ledger.contents)
        return waits or bool(self._questions.were_asked and self._compared)

    def _compute(
        self, contents: Contents, progress: Progress | None = None, recalled: Recalled | None = None
    ) -> Comparison:
        from store.comparison import part_of  # noqa: PLC0415 - not needed to open a dossier

        with collector_paused():
            asked = self._questions.ask(contents, part_of(progress, 0, _ASKED_ALL), recalled)
            before = self._compared[1] if self._compared else None
            return compare(contents, asked.questions, before, part_of(progress, _ASKED_ALL, _DONE))

    def _look_up(self, contents: Contents) -> Comparison | None:
        """Return the stored comparison if it holds; it cannot where only what was compared has changed since."""
        if self._compared:
            before = self._compared[0]
            if before.meta.compared == contents.meta.compared and not are_same(before.tables, contents.tables, ASKED):
                return None
        return stored_comparison(contents, self._questions.memory.weigh)

    def _is_small(self) -> bool:
        return is_small(self._ledger.contents)

    def _ready(self, contents: Contents) -> Comparison | None:
        compared = self._compared
        if compared is None or not are_same(compared[0].tables, contents.tables, COMPARED):
            return None
        return compared[1]
