"""A canvas of lines that are known: the text of an article, a strip of evidence, a page of help."""

from collections.abc import Sequence

from textual.geometry import Region
from textual.strip import Strip

from tui.widgets.canvas import Canvas
from tui.widgets.line import Line, changed_cells


class Sheet(Canvas):
    """Shows lines under fixed head lines; showing other lines repaints only those that differ."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 (Textual's word)
        super().__init__(id=id)
        self.head: Sequence[Line] = ()
        self.lines: Sequence[Line] = ()
        self._showing = False

    @property
    def room(self) -> int:
        """How many lines fit under the head."""
        return max(0, self.size.height - len(self.head))

    def show_lines(self, lines: Sequence[Line], head: Sequence[Line] = (), top: int | None = None) -> None:
        """Show these lines, scrolled so that `top` is the first, or left where it was."""
        before = self._visible()
        self._showing = True
        self.head, self.lines = head, lines
        self.reach(len(lines) + len(head))
        if top is not None or self.scroll_offset.y > self.max_scroll_y:
            self.jump(self.scroll_offset.y if top is None else top)
        self._showing = False
        changed = zip(before, self._visible(), strict=True)
        self.repaint(
            Region(cells[0], row, cells[1], 1)
            for row, (old, new) in enumerate(changed)
            if (cells := changed_cells(old, new, self.size.width))
        )

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Repaint what scrolled, unless other lines are about to be shown anyway."""
        if not self._showing:
            super().watch_scroll_y(old_value, new_value)

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
