"""A canvas of lines that are known: the text of an article, a strip of evidence, a page of help."""

from collections.abc import Sequence

from textual.strip import Strip

from tui.widgets.canvas import Canvas
from tui.widgets.line import Line


class Sheet(Canvas):
    """Shows lines under fixed head lines; showing other lines repaints only those that differ."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 (Textual's word)
        super().__init__(id=id)
        self.head: Sequence[Line] = ()
        self.lines: Sequence[Line] = ()

    @property
    def room(self) -> int:
        """How many lines fit under the head."""
        return max(0, self.size.height - len(self.head))

    def show_lines(self, lines: Sequence[Line], head: Sequence[Line] = (), top: int | None = None) -> None:
        """Show these lines, scrolled so that `top` is the first, or left where it was."""
        before = self._visible()
        self.head, self.lines = head, lines
        self.reach(len(lines) + len(head))
        if top is not None or self.scroll_offset.y > self.max_scroll_y:
            self.scroll_to(y=self.scroll_offset.y if top is None else top, animate=False)
        after = self._visible()
        self.repaint_lines(*(row for row, line in enumerate(after) if row >= len(before) or line != before[row]))

    def render_line(self, y: int) -> Strip:
        """Return one line of the widget; the head stays where it is."""
        return self.paint(self._at(y))

    def _at(self, y: int) -> Line:
        if y < len(self.head):
            return self.head[y]
        place = y - len(self.head) + self.scroll_offset.y
        return self.lines[place] if place < len(self.lines) else ()

    def _visible(self) -> list[Line]:
        return [self._at(y) for y in range(self.size.height)]
