"""The timeline on the screen: the plot over its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on

from tui.keys import Where, bindings
from tui.panes.points import find_points
from tui.panes.timeline import TimelineList, TimelinePlot, timeline_rows
from tui.safe import clean_line
from tui.screens.picking import PickingScreen
from tui.widgets.line import fit_loosely, rule
from tui.widgets.line_list import LineList
from tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from textual.app import ComposeResult

    from store import Dossier
    from tui.screens.timeline.gathering import Timeline


class TimelineScreen(PickingScreen):
    """Shows the answers to one question."""

    part: ClassVar[Where] = "timeline"
    BINDINGS = [*bindings("timeline"), *bindings("everywhere")]  # noqa: RUF012 (Textual's word)
    CSS = """
    TimelineScreen { layout: vertical; }
    TimelineScreen #title, TimelineScreen #footer { height: 1; }
    TimelineScreen #plot { height: 1fr; }
    TimelineScreen #answers { height: 45%; }
    """

    def __init__(self, dossier: Dossier, timeline: Timeline, *, ask_name: bool, remapped: Mapping[str, str]) -> None:
        super().__init__(dossier, ask_name=ask_name, remapped=remapped)
        self.timeline = timeline
        self.answers, self.plot = TimelineList(id="answers"), TimelinePlot(id="plot")

    def compose(self) -> ComposeResult:
        """Put the plot over the answers."""
        yield Sheet(id="title")
        yield self.plot
        yield self.answers
        yield Sheet(id="footer")

    def on_mount(self) -> None:
        """Draw the points and list the answers."""
        told = self.timeline
        points = find_points(told.dated)
        self.plot.show_points(points, told.joined)
        self.answers.show_rows(timeline_rows(points, [*told.dated, *told.undated], told.joined))
        self.answers.focus()
        self._show_chosen()

    def on_resize(self) -> None:
        """Draw title and keys for the new width."""
        self.call_after_refresh(self._frame)

    def action_do(self, name: str) -> None:
        """Do what a key stands for."""
        VERBS[name](self)

    @on(LineList.Moved)
    def _show_chosen(self) -> None:
        if row := self.answers.chosen:
            self.plot.choose(row.signs[:1])

    @on(LineList.Chosen)
    def read(self) -> None:
        """Go back to the lists, to the answer in its text."""
        if row := self.answers.chosen:
            self.pick(row.answer.fact.id)

    def compare(self) -> None:
        """Open the answers side by side."""
        number = self.timeline.discrepancy
        if number is None:
            self.say("nothing disagrees on this question")
            return
        self.compare_answers(number, [number], lambda: None)

    def _frame(self) -> None:
        told, width = self.timeline, self.size.width
        undated = f" · {len(told.undated)} undated" if told.undated else ""
        count = f"{len(told.dated)} dated answers{undated}"
        title = fit_loosely(f"Timeline · {clean_line(told.title)}", max(20, width - len(count) - 8))
        self.query_one("#title", Sheet).show_lines([rule(title, count, width, strong=True)])
        self.show_footer("jk")


VERBS: dict[str, Callable[[TimelineScreen], object]] = {
    "leave": lambda screen: screen.dismiss(),
    "compare": TimelineScreen.compare,
    "read": TimelineScreen.read,
}
