"""Comparing a large dossier in a thread, while the lists stay usable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.screens.browse import showing
from tui.screens.browse.status import show_status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.worker import Worker

    from store import Discrepancy
    from tui.screens.browse.screen import Browse


class _LeftError(Exception):
    """The reader left; nobody waits for the comparison."""


class _Telling:
    """Tells the screen how far the comparison is, once for each percent, without waiting for it."""

    def __init__(self, desk: Browse, worker: Worker[None]) -> None:
        self._desk, self._worker = desk, worker
        self._told = -1

    def __call__(self, share: float) -> None:
        """Take over which share of the work is done, 0 to 1."""
        if self._worker.is_cancelled:
            raise _LeftError
        percent = int(share * 100)
        if percent != self._told:
            self._told = percent
            self._desk.call_later(_show_share, self._desk, percent)


def compare_in_thread(desk: Browse) -> None:
    """Begin to compare; where that is under way, what changed meanwhile is compared after it."""
    if desk.state.comparing:
        return
    desk.state.comparing = True
    desk.run_worker(lambda: _compare(desk), thread=True, group="queue")


def is_comparing(desk: Browse) -> bool:
    """Say whether the first comparison is still to come, and tell the reader so."""
    state = desk.state
    if state.comparing and not state.compared:
        desk.say(f"the answers are still being compared: {state.share or 0} % done")
    return state.comparing and not state.compared


def _compare(desk: Browse) -> None:
    from textual.worker import get_current_worker  # noqa: PLC0415 (after the first paint)

    worker = get_current_worker()
    telling = _Telling(desk, worker)
    try:
        revision = -1
        while revision != desk.dossier.revision:
            revision = desk.dossier.revision
            found = list(desk.dossier.discrepancies(telling))
    except _LeftError:
        return
    if worker.is_cancelled:
        return
    desk.app.call_from_thread(_take, desk, found, revision)
    desk.dossier.search("0", limit=1)  # the index is there before the first key of a search
    try:
        desk.dossier.prepare(telling)  # an article more, and what stands beside a figure, need not be waited for then
    except _LeftError:
        return


def _show_share(desk: Browse, percent: int) -> None:
    state = desk.state
    if state.comparing:
        state.share = percent
        if not state.compared:
            desk.discrepancies.remark = f"comparing, {percent} % done"
            desk.discrepancies.refresh_head()
        show_status(desk)


def _take(desk: Browse, found: Sequence[Discrepancy], revision: int) -> None:
    """Show what was found; the reader's row and text stay where they are."""
    state = desk.state
    state.comparing, state.share = False, None
    if revision != desk.dossier.revision:
        compare_in_thread(desk)
        return
    state.compared = True
    showing.take_queue(desk, found)
