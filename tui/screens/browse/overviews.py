"""Going to what shows many facts at once, and coming back to one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.screens.browse import choosing, showing
from tui.screens.browse.comparing import is_comparing

if TYPE_CHECKING:
    from tui.screens.browse.screen import Browse
    from tui.screens.picking import PickingScreen
    from tui.screens.timeline.gathering import Timeline


def open_matrix(desk: Browse) -> None:
    """Show every question beside every source."""
    if is_comparing(desk):
        return
    from tui.screens.matrix import MatrixScreen  # noqa: PLC0415 (after the first paint)

    visit(desk, MatrixScreen(desk.dossier, ask_name=desk.ask_name, remapped=desk.remapped))


def visit(desk: Browse, screen: PickingScreen) -> None:
    """Show a screen and, on coming back, the fact that was picked there."""
    choosing.remember(desk)

    def come_back(_: None) -> None:
        desk.ask_name = screen.ask_name
        showing.show_all(desk)
        if screen.picked is not None:
            choosing.go_to_fact(desk, screen.picked)
            choosing.go_to_pane(desk, "text")

    desk.app.push_screen(screen, come_back)


def open_timeline(desk: Browse) -> None:
    """Show the answers to the question over their dates; with few dates, say them in a line."""
    if is_comparing(desk):
        return
    desk.run_worker(lambda: _gather(desk, choosing.chosen_discrepancy(desk)), thread=True, group="timeline")


def _gather(desk: Browse, discrepancy: int | None) -> None:
    from tui.screens.timeline.gathering import gather_timeline  # noqa: PLC0415 (after the first paint)

    timeline = gather_timeline(desk.dossier, desk.state.fact, discrepancy)
    desk.app.call_from_thread(_show_timeline, desk, timeline)


def _show_timeline(desk: Browse, timeline: Timeline | None) -> None:
    from tui.screens.timeline.gathering import too_few  # noqa: PLC0415 (after the first paint)

    if timeline is None:
        desk.say("this fact answers no question that could be laid out in time")
    elif words := too_few(timeline):
        desk.say(words)
    else:
        _open_timeline(desk, timeline)


def _open_timeline(desk: Browse, timeline: Timeline) -> None:
    from tui.screens.timeline import TimelineScreen  # noqa: PLC0415 (it loads the plot)

    visit(desk, TimelineScreen(desk.dossier, timeline, ask_name=desk.ask_name, remapped=desk.remapped))


def open_held_back(desk: Browse) -> None:
    """Show what was compared and held back, with the reasons."""
    if is_comparing(desk):
        return
    from tui.screens.held_back import HeldBackScreen, held_rows  # noqa: PLC0415 (after the first paint)

    rows = held_rows(desk.dossier)
    visit(desk, HeldBackScreen(desk.dossier, rows, ask_name=desk.ask_name, remapped=desk.remapped))
