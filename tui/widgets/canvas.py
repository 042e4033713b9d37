"""A scrolling surface drawn line by line; what all panes and lists stand on."""

from collections.abc import Iterable
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.widget import Widget

from tui.widgets.line import Line

_WHEEL = 3
"""Lines for a turn of the wheel."""


class Canvas(ScrollView):
    """A widget that turns `Line`s into strips; a look is a component class, so themes and NO_COLOR apply."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "canvas--dim",
        "canvas--strong",
        "canvas--figure",
        "canvas--alarm",
        "canvas--cursor",
        "canvas--rule",
        "canvas--note",
        "canvas--role",
    }
    DEFAULT_CSS = """
    Canvas {
        overflow: hidden hidden;
        & > .canvas--dim { color: $text-muted; }
        & > .canvas--strong { text-style: bold; }
        & > .canvas--figure { text-style: bold underline; color: $text-accent; }
        & > .canvas--alarm { text-style: bold; color: $text-error; }
        & > .canvas--cursor { background: $panel; text-style: bold; }
        & > .canvas--rule { color: $text-muted; }
        & > .canvas--note { color: $text-warning; }
        & > .canvas--role { color: $text-accent; }
        &:focus > .canvas--cursor { background: $primary-background; }
    }
    """

    def paint(self, line: Line, *, cursor: bool = False) -> Strip:
        """Return a line as a strip as wide as the widget."""
        width = self.size.width
        if not self.is_attached:  # taken away: Textual drops the styles before the last paint
            return Strip.blank(width)
        base = self.rich_style
        under = base + self.get_component_rich_style("canvas--cursor", partial=True) if cursor else base
        segments = [Segment(text, self._style(look, under)) for text, look in line]
        return Strip(segments).adjust_cell_length(width, under)

    def _style(self, look: str, under: Style) -> Style:
        if not look:
            return under
        return under + self.get_component_rich_style(f"canvas--{look}", partial=True)

    def reach(self, height: int) -> None:
        """Say how many lines there are; without the layout of the whole screen that `virtual_size` would start."""
        self.set_reactive(Widget.virtual_size, Size(self.size.width, height))
        if self.scroll_offset.y > self.max_scroll_y:
            self.jump(self.max_scroll_y)

    def jump(self, top: int) -> None:
        """Scroll at once; without scroll bars, which would lay out the whole screen anew when they come and go."""
        self.scroll_to(y=top, animate=False, force=True)

    def on_mouse_scroll_down(self) -> None:
        """Scroll with the wheel."""
        self.jump(min(self.max_scroll_y, self.scroll_offset.y + _WHEEL))

    def on_mouse_scroll_up(self) -> None:
        """Scroll with the wheel."""
        self.jump(max(0, self.scroll_offset.y - _WHEEL))

    def repaint_lines(self, *rows: int) -> None:
        """Draw the lines at these places of the widget anew, and nothing else."""
        width, height = self.size
        self.repaint(Region(0, row, width, 1) for row in rows if 0 <= row < height)

    def repaint(self, regions: Iterable[Region]) -> None:
        """Draw these parts of the widget anew; nothing where there are none."""
        if listed := list(regions):
            self.refresh(*listed)
