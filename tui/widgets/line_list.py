"""The one virtual list of all panes: any number of rows, drawn when they are seen."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Generic, TypeVar

from textual import events
from textual.message import Message
from textual.strip import Strip

from tui.keys import bindings
from tui.widgets.canvas import Canvas
from tui.widgets.line import Line, Piece

Row = TypeVar("Row")


class LineList(Canvas, Generic[Row], can_focus=True):
    """Rows from a lazy sequence under fixed head lines, with a cursor; a move repaints two lines."""

    BINDINGS = bindings("list")

    class Moved(Message):
        """The cursor stands on another row."""

        def __init__(self, pane: Canvas, place: int) -> None:
            super().__init__()
            self.pane, self.place = pane, place

        @property
        def control(self) -> Canvas:
            """The list, for `@on(LineList.Moved, "#facts")`."""
            return self.pane

    class Chosen(Moved):
        """The row under the cursor is to be opened."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 (Textual's word)
        super().__init__(id=id)
        self.rows: Sequence[Row] = ()
        self.cursor = 0
        self.head: Sequence[Line] = ()

    @abstractmethod
    def draw(self, row: Row) -> Line:
        """Return a row as a line, without the mark at its left; each pane has its own."""

    def flag(self, row: Row) -> str:
        """Return one character for the left edge where the cursor is not."""
        del row
        return " "

    def heading(self) -> Sequence[Line]:
        """Return the fixed lines above the rows."""
        return ()

    @property
    def chosen(self) -> Row | None:
        """The row under the cursor, or `None` in an empty list."""
        return self.rows[self.cursor] if self.cursor < len(self.rows) else None

    def show_rows(self, rows: Sequence[Row], cursor: int = 0, *, steady: bool = False) -> None:
        """Show these rows with the cursor on one of them; nothing is drawn that is not seen.

        `steady` keeps the cursor on its line of the screen where the rows reach so far.
        """
        line = self.cursor - self.scroll_offset.y
        self.rows = rows
        self.cursor = max(0, min(cursor, len(rows) - 1))
        self.head = self.heading()
        self.reach(len(rows) + len(self.head))
        if steady:
            self.jump(max(0, min(self.cursor - line, len(rows) - self._room)))
        self._follow()
        self.refresh()

    def move_to(self, place: int) -> None:
        """Put the cursor on another row and say so."""
        place = max(0, min(place, len(self.rows) - 1))
        if place == self.cursor or not self.rows:
            return
        before, self.cursor = self.cursor, place
        self._repaint(before, place)
        self._follow()
        self.post_message(self.Moved(self, place))

    def refresh_row(self, place: int) -> None:
        """Draw one row anew."""
        self._repaint(place)

    def refresh_head(self) -> None:
        """Draw the fixed lines anew, since a count or the focus changed."""
        if not self.size.width:
            return
        before, self.head = self.head, self.heading()
        if len(before) != len(self.head):
            self.refresh()
        self.repaint_lines(*(y for y, line in enumerate(self.head) if y >= len(before) or line != before[y]))

    def render_line(self, y: int) -> Strip:
        """Return one line of the widget."""
        if y < len(self.head):
            return self.paint(self.head[y])
        place = y - len(self.head) + self.scroll_offset.y
        if place >= len(self.rows):
            return self.paint(self._below(place))
        row = self.rows[place]
        here = place == self.cursor
        return self.paint((Piece("▸" if here else self.flag(row)), *self.draw(row)), cursor=here)

    def empty_line(self) -> str:
        """Return what an empty list says."""
        return ""

    def on_resize(self) -> None:
        """Draw the head for the new width and keep the cursor in sight."""
        self.head = self.heading()
        self.reach(len(self.rows) + len(self.head))
        self._follow()
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Take the row under the mouse; twice opens it."""
        place = event.y - len(self.head) + self.scroll_offset.y
        if event.y < len(self.head) or place >= len(self.rows):
            return
        self.move_to(place)
        if event.chain > 1:
            self.action_choose()

    def action_down(self) -> None:
        """Go to the next row."""
        self.move_to(self.cursor + 1)

    def action_up(self) -> None:
        """Go to the row before."""
        self.move_to(self.cursor - 1)

    def action_top(self) -> None:
        """Go to the first row."""
        self.move_to(0)

    def action_bottom(self) -> None:
        """Go to the last row."""
        self.move_to(len(self.rows) - 1)

    def action_half_down(self) -> None:
        """Go half a page down."""
        self.move_to(self.cursor + max(1, self._room // 2))

    def action_half_up(self) -> None:
        """Go half a page up."""
        self.move_to(self.cursor - max(1, self._room // 2))

    def action_choose(self) -> None:
        """Open what the row shows."""
        if self.rows:
            self.post_message(self.Chosen(self, self.cursor))

    @property
    def _room(self) -> int:
        return max(1, self.size.height - len(self.head))

    def _below(self, place: int) -> Line:
        return (Piece(f"  {self.empty_line()}", "dim"),) if not self.rows and place == 0 else ()

    def _repaint(self, *places: int) -> None:
        first = len(self.head) - self.scroll_offset.y
        self.repaint_lines(*(first + place for place in places if first + place >= len(self.head)))

    def _follow(self) -> None:
        """Keep the cursor in sight; by half a page, so that most moves repaint two rows and not the whole list."""
        top, room = self.scroll_offset.y, self._room
        if top <= self.cursor < top + room:
            return
        half = max(1, room // 2)
        wanted = self.cursor - half if self.cursor >= top + room else self.cursor - room + half
        self.jump(max(0, min(wanted, len(self.rows) - room)))
