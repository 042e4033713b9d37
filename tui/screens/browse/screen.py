"""The first screen: sources, discrepancies and facts beside the text of the chosen fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.containers import Horizontal, Vertical

from tui.keys import bindings
from tui.panes.discrepancies import DiscrepanciesPane
from tui.panes.evidence import EvidencePane
from tui.panes.facts import FactsPane
from tui.panes.notes import NotesPane
from tui.panes.sources import SourcesPane
from tui.panes.text import TextPane
from tui.screens.browse import choosing, opening, showing
from tui.screens.browse.state import State
from tui.screens.verbs import VerbScreen
from tui.widgets.line_list import LineList
from tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from textual.app import ComposeResult
    from textual.widgets import Input

    from store import Dossier
    from tui.opening import Opening
    from tui.panes.marking import MarkingBar
    from tui.widgets.inline_editor import InlineEditor


class Browse(VerbScreen):
    """Shows panes and turns what the reader does into the verbs of `ACTIONS`; those talk to the dossier."""

    BINDINGS = [*bindings("browse"), *bindings("everywhere")]  # noqa: RUF012 (Textual's word)
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (90, "-two"), (170, "-three")]  # noqa: RUF012 (Textual's word)
    DEFAULT_CSS = """
    Browse { layout: vertical; }
    Browse #status, Browse #tabs, Browse #footer { height: 1; }
    Browse #columns { height: 1fr; }
    Browse #left { width: 10fr; }
    Browse #upper { height: auto; }
    Browse #facts, Browse #notes { height: 1fr; }
    Browse #notes, Browse.at-notes #facts { display: none; }
    Browse.at-notes #notes { display: block; }
    Browse #right { width: 9fr; border-left: solid $panel; layers: base over; }
    Browse #text { height: 2fr; }
    Browse #evidence { height: 1fr; min-height: 5; }
    Browse.-three #left { layout: horizontal; width: 18fr; }
    Browse.-three #upper { width: 1fr; height: 1fr; }
    Browse.-three #facts, Browse.-three #notes { width: 1fr; border-left: solid $panel; }
    Browse #tabs { display: none; }
    Browse.-narrow #tabs { display: block; }
    Browse.-narrow #columns { layout: vertical; }
    Browse.-narrow #left { width: 1fr; height: 1fr; }
    Browse.-narrow #right { width: 1fr; height: 13; max-height: 65%; border-left: none; }
    Browse.-narrow #evidence { height: 3; min-height: 1; max-height: 30%; }
    Browse.-narrow #upper { height: 1fr; display: none; }
    Browse.-narrow.at-sources #facts, Browse.-narrow.at-discrepancies #facts { display: none; }
    Browse.-narrow.at-sources #upper, Browse.-narrow.at-discrepancies #upper { display: block; }
    Browse.-narrow.at-sources #discrepancies, Browse.-narrow.at-discrepancies #sources { display: none; }
    Browse.-narrow.at-text #left { display: none; }
    Browse.-narrow.at-text #right { height: 1fr; max-height: 100%; }
    Browse #hint { height: 1; }
    Browse.-narrow.searching #tabs { display: none; }
    Browse #search { border: none; height: 1; padding: 0 1; background: $panel; }
    Browse #search:focus { border: none; height: 1; }
    """

    def __init__(
        self, path: Path, coming: Opening, *, reader: str, ask_name: bool, scratch: bool, remapped: Mapping[str, str]
    ) -> None:
        super().__init__()
        self.coming = coming
        self.remapped, self.ask_name = remapped, ask_name
        self.path, self.reader, self.scratch = path, reader, scratch
        self.state = State()
        self.dossier: Dossier
        self.facts, self.sources = FactsPane(id="facts"), SourcesPane(id="sources")
        self.discrepancies, self.text = DiscrepanciesPane(id="discrepancies"), TextPane(id="text")
        self.evidence, self.notes = EvidencePane(id="evidence"), NotesPane(id="notes")

    def compose(self) -> ComposeResult:
        """Lay out the frame; it is drawn before the dossier is read, once: its class is that of the size already."""
        self.add_class([name for least, name in self.HORIZONTAL_BREAKPOINTS if least <= self.app.size.width][-1])
        yield Sheet(id="status")
        yield Sheet(id="tabs")
        with Horizontal(id="columns"):
            with Vertical(id="left"):
                with Vertical(id="upper"):
                    yield self.sources
                    yield self.discrepancies
                yield self.facts
                yield self.notes
            with Vertical(id="right"):
                yield self.text
                yield self.evidence
        yield Sheet(id="footer")

    def on_mount(self) -> None:
        """Show the dossier, or the frame while it is read in a thread."""
        self.facts.focus()
        opening.await_dossier(self)

    def action_do(self, name: str) -> None:
        """Do what a key stands for, once the dossier is open."""
        from tui.screens.browse.actions import ACTIONS  # noqa: PLC0415 (after the first paint)

        if self.state.opened:
            showing.fall_silent(self, self.state.said)
            choosing.catch_up(self)
        if self.state.opened or name == "leave":
            ACTIONS[name](self)

    @on(LineList.Moved)
    def follow_cursor(self, event: LineList.Moved) -> None:
        """Show what the row under the cursor is about."""
        choosing.follow_soon(self, event.control)

    @on(LineList.Chosen)
    def open_row(self, event: LineList.Chosen) -> None:
        """Open what the row is about."""
        choosing.open_row(self, event.control)

    @on(TextPane.PassageChosen)
    def go_to_passage(self, event: TextPane.PassageChosen) -> None:
        """Show a passage and its first fact."""
        choosing.go_to_passage(self, event.passage)

    @on(TextPane.GapMoved)
    def place_editor(self) -> None:
        """Keep the editor over the lines that are free for it."""
        from tui.screens.browse import editing  # noqa: PLC0415 (after the first paint)

        editing.place(self)

    def on_marking_bar_ended(self, event: MarkingBar.Ended) -> None:
        """Do with the marked words what the reader wants."""
        from tui.screens.browse import marking  # noqa: PLC0415 (after the first paint)

        marking.end(self, event)

    def on_descendant_focus(self) -> None:
        """Show which pane the keys go to."""
        showing.show_frame(self)

    def on_resize(self) -> None:
        """Draw titles, tabs and footer for the new width."""
        self.call_after_refresh(showing.show_frame, self)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search as the reader types."""
        from tui.screens.browse import searching  # noqa: PLC0415 (after the first paint)

        searching.changed(self, event.value)

    def on_input_submitted(self) -> None:
        """Keep what was found and go to it."""
        from tui.screens.browse import searching  # noqa: PLC0415 (after the first paint)

        searching.accept(self)

    def on_inline_editor_saved(self, event: InlineEditor.Saved) -> None:
        """Save the note; if that fails the text stays."""
        from tui.screens.browse import editing  # noqa: PLC0415 (after the first paint)

        editing.save(self, event.text)

    def on_inline_editor_left(self, event: InlineEditor.Left) -> None:
        """Keep the words as a draft."""
        from tui.screens.browse import editing  # noqa: PLC0415 (after the first paint)

        editing.leave(self, event.text)

    def on_inline_editor_outside(self, event: InlineEditor.Outside) -> None:
        """Go on writing in the reader's own editor."""
        from tui.screens.browse import outside  # noqa: PLC0415 (after the first paint)

        outside.write_outside(self, event.text)

    def on_text_area_changed(self) -> None:
        """Keep what is written, in case the terminal goes away."""
        from tui.screens.browse import editing  # noqa: PLC0415 (after the first paint)

        editing.keep_words(self)

    def say(self, words: str, *, wrong: bool = False) -> None:
        """Tell the reader something in a corner of the screen."""
        showing.say(self, words, wrong=wrong)
