"""The list of what was held back, with the reason of the row under the cursor."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on

from tui.keys import Where, bindings
from tui.panes.held_back import HeldBackList, HeldRow, reason
from tui.panes.wrapping import wrap
from tui.screens.picking import PickingScreen
from tui.widgets.line import Line, Look, Piece, rule
from tui.widgets.line_list import LineList
from tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from textual.app import ComposeResult

    from store import Dossier


class HeldBackScreen(PickingScreen):
    """Shows relations that are no discrepancy; enter compares the answers to their question."""

    part: ClassVar[Where] = "held_back"
    BINDINGS = [*bindings("held_back"), *bindings("everywhere")]  # noqa: RUF012 (Textual's word)
    CSS = """
    HeldBackScreen { layout: vertical; }
    HeldBackScreen #held { height: 1fr; }
    HeldBackScreen #reason { height: 45%; }
    HeldBackScreen #footer { height: 1; }
    """

    def __init__(
        self, dossier: Dossier, rows: Sequence[HeldRow], *, ask_name: bool, remapped: Mapping[str, str]
    ) -> None:
        super().__init__(dossier, ask_name=ask_name, remapped=remapped)
        self.rows, self.held = rows, HeldBackList(id="held")

    def compose(self) -> ComposeResult:
        """Put the list over the reason."""
        yield self.held
        yield Sheet(id="reason")
        yield Sheet(id="footer")

    def on_mount(self) -> None:
        """List what was held back."""
        self.held.show_rows(self.rows)
        self.held.focus()

    def on_resize(self) -> None:
        """Lay out for the new width."""
        self.call_after_refresh(self._draw)

    def action_do(self, name: str) -> None:
        """Do what a key stands for."""
        VERBS[name](self)

    @on(LineList.Moved)
    def show_reason(self) -> None:
        """Show the reason of the row under the cursor, and the words that were compared."""
        width = self.size.width
        lines: list[Line] = []
        if row := self.held.chosen:
            for words, heading in reason(row):
                look: Look = "strong" if heading else ""
                lines += [(Piece(f" {words[start:end]}", look),) for start, end in wrap(words, width - 2)]
        self.query_one("#reason", Sheet).show_lines(lines, (rule("", "", width),), top=0)

    @on(LineList.Chosen)
    def compare(self) -> None:
        """Open all answers to the question side by side."""
        if row := self.held.chosen:
            numbers = [each.discrepancy for each in self.rows]
            self.compare_answers(row.discrepancy, list(dict.fromkeys(numbers)), self.show_reason)

    def read(self) -> None:
        """Go back to the lists, to the later answer in its text."""
        if row := self.held.chosen:
            self.pick(row.facts[-1][0].id)

    def _draw(self) -> None:
        self.show_footer("jk")
        self.show_reason()


VERBS: dict[str, Callable[[HeldBackScreen], object]] = {
    "leave": lambda screen: screen.dismiss(),
    "compare": HeldBackScreen.compare,
    "read": HeldBackScreen.read,
}
