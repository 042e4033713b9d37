"""A screen that shows many facts at once, from which a reader goes on to one, or to a comparison."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui import keys
from tui.safe import clean
from tui.screens.verbs import VerbScreen
from tui.widgets.line import Piece, fit_loosely
from tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from store import Dossier


class PickingScreen(VerbScreen):
    """Goes back with `picked`, the fact that the reader wants to read, if any."""

    def __init__(self, dossier: Dossier, *, ask_name: bool, remapped: Mapping[str, str]) -> None:
        super().__init__()
        self.dossier, self.ask_name, self.remapped = dossier, ask_name, remapped
        self.picked: int | None = None

    def say(self, words: str, *, wrong: bool = False) -> None:
        """Tell the reader something in a corner of the screen."""
        self.app.notify(clean(words), severity="error" if wrong else "information", markup=False)

    def pick(self, fact: int) -> None:
        """Go back to the lists, to a fact in its text."""
        self.picked = fact
        self.dismiss()

    def compare_answers(self, number: int, queue: Sequence[int], then: Callable[[], None]) -> None:
        """Open a discrepancy's answers side by side; `then` is done on coming back."""
        from tui.screens.compare import CompareScreen  # noqa: PLC0415 (not needed to see this screen)

        screen = CompareScreen(self.dossier, number, queue, ask_name=self.ask_name, remapped=self.remapped)

        def come_back(_: None) -> None:
            self.ask_name = screen.ask_name
            then()

        self.app.push_screen(screen, come_back)

    def show_footer(self, moving: str) -> None:
        """Show the keys that matter in the last line."""
        listed = [(moving, "move"), *keys.footer("list", self.part, "everywhere", changed=self.remapped)]
        words = "  ".join(f"{key} {word}" for key, word in listed)
        self.query_one("#footer", Sheet).show_lines([(Piece(fit_loosely(f" {words}", self.size.width), "dim"),)])
