"""The matrix on the screen: a cell is chosen with h j k l and opened with enter."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on

from tui.keys import Where, bindings
from tui.panes.matrix import MatrixPane, preview
from tui.panes.wrapping import wrap
from tui.screens.matrix.plan import Plan, matrix_rows, plan_matrix
from tui.screens.picking import PickingScreen
from tui.widgets.line import Line, Piece, rule
from tui.widgets.line_list import LineList
from tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from textual.app import ComposeResult

    from store import Dossier


class MatrixScreen(PickingScreen):
    """Shows all questions and sources."""

    part: ClassVar[Where] = "matrix"
    BINDINGS = [*bindings("matrix"), *bindings("everywhere")]  # noqa: RUF012 (Textual's word)
    CSS = """
    MatrixScreen { layout: vertical; }
    MatrixScreen #matrix { height: 1fr; }
    MatrixScreen #cell { height: 30%; min-height: 6; }
    MatrixScreen #footer { height: 1; }
    """

    def __init__(self, dossier: Dossier, *, ask_name: bool, remapped: Mapping[str, str]) -> None:
        super().__init__(dossier, ask_name=ask_name, remapped=remapped)
        self.pane = MatrixPane(id="matrix")
        self._plan: Plan | None = None

    def compose(self) -> ComposeResult:
        """Put the matrix over what the chosen cell says."""
        yield self.pane
        yield Sheet(id="cell")
        yield Sheet(id="footer")

    def on_mount(self) -> None:
        """Ask all questions in a thread."""
        self.pane.focus()
        self._ask()

    def action_do(self, name: str) -> None:
        """Do what a key stands for."""
        VERBS[name](self)

    @on(LineList.Moved)
    def show_cell(self) -> None:
        """Show what the chosen cell says, word by word."""
        pane, width = self.pane, self.size.width
        lines: list[Line] = []
        if pane.chosen and pane.columns:
            for words, heading in preview(pane.chosen, pane.columns[pane.column], pane.cell):
                lines += [
                    (Piece(f" {words[start:end]}", "strong" if heading else ""),)
                    for start, end in wrap(words, width - 2)
                ]
        self.query_one("#cell", Sheet).show_lines(lines, (rule("", "", width),), top=0)

    @on(LineList.Chosen)
    def open_cell(self) -> None:
        """Compare the answers to the question; where nothing disagrees, go to the fact."""
        if self._discrepancy() is not None:
            self.compare()
        else:
            self.read()

    def on_resize(self) -> None:
        """Lay out for the new width."""
        self.call_after_refresh(self._draw)

    def compare(self) -> None:
        """Open the answers to the question under the cursor side by side."""
        number = self._discrepancy()
        if number is None or self._plan is None:
            self.say("nothing disagrees on this question; 4 shows the answer in its text")
            return
        queue = [row.discrepancy for row in self._plan.rows if row.discrepancy is not None]
        self.compare_answers(number, queue, self._ask)

    def read(self) -> None:
        """Go back to the lists, to the answer in its text."""
        if self.pane.cell.facts:
            self.pick(self.pane.cell.facts[0].id)
        else:
            self.say("this source does not answer the question")

    def _discrepancy(self) -> int | None:
        if self._plan is None or not self._plan.rows:
            return None
        return self._plan.rows[self.pane.cursor].discrepancy

    def _ask(self) -> None:
        self.run_worker(self._plan_in_thread, thread=True, group="matrix", exclusive=True)

    def _plan_in_thread(self) -> None:
        plan = plan_matrix(self.dossier)
        self.app.call_from_thread(self._show, plan)

    def _show(self, plan: Plan) -> None:
        self._plan = plan
        self.pane.show_matrix(plan.columns, matrix_rows(self.dossier, plan))
        self._draw()

    def _draw(self) -> None:
        self.show_footer("hjkl")
        self.show_cell()


VERBS: dict[str, Callable[[MatrixScreen], object]] = {
    "leave": lambda screen: screen.dismiss(),
    "column_before": lambda screen: screen.pane.go_to_column(screen.pane.column - 1),
    "column_after": lambda screen: screen.pane.go_to_column(screen.pane.column + 1),
    "first_column": lambda screen: screen.pane.go_to_column(0),
    "last_column": lambda screen: screen.pane.go_to_column(len(screen.pane.columns) - 1),
    "compare": MatrixScreen.compare,
    "read": MatrixScreen.read,
}
