"""Answers over their dates: a plot, and a row for each answer under it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from textual_plotext import PlotextPlot

from tui import format as shown
from tui.panes.points import Point, day_ticks, figure_ticks, find_scale, grouped
from tui.safe import clean_line
from tui.widgets.line import Column, Line, Piece, row, rule, widths
from tui.widgets.line_list import LineList

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tui.panes.by_date import Dated

_COLUMNS = (
    Column("", 4), Column("AS OF", 13), Column("FIGURE", 9, right=True), Column("WHO · WHAT"), Column("SAID BY"),
    Column("SRC", 5), Column("", 12),
)  # fmt: skip
_NARROW = (
    Column("", 4), Column("AS OF", 8), Column("FIGURE", 8, right=True), Column("WHO · WHAT"), Column("SAID BY"),
    Column("SRC", 3), Column("", 5),
)  # fmt: skip
_ROOMY = 76
_TICK = 11
_AXES = 4


class TimelineRow(NamedTuple):
    """An answer, its signs in the plot (`-` where it is not in it), and which answer updates it."""

    signs: str
    answer: Dated
    remark: str = ""


class TimelineList(LineList[TimelineRow]):
    """The answers, in the order of their dates, those without one last."""

    title = ""

    def draw(self, row_: TimelineRow) -> Line:
        """Return sign, date, figure, what, speaker, source and what became of it."""
        fact, source = row_.answer.fact, row_.answer.source
        when = shown.as_of(fact, source.published) if row_.answer.clock else "undated"
        cells = (
            row_.signs, when, shown.figure(fact) or "-", shown.who_what(fact), shown.said_by(fact),
            f"{shown.label(source.id)}{'✓' if fact.checked else ''}", row_.remark,
        )  # fmt: skip
        return (Piece(self._fitted(cells), "" if row_.answer.clock else "dim"),)

    def heading(self) -> Sequence[Line]:
        """Return what the signs mean and the names of the columns."""
        legend = "✗ denied · ? date inferred · ↑ at least · ↓ at most · │ between · ··· update"
        names = self._fitted([each.heading for each in _COLUMNS])
        return rule(legend, "", self.size.width), (Piece(f" {names}", "dim"),)

    def _fitted(self, cells: Sequence[str]) -> str:
        columns = _COLUMNS if self.size.width >= _ROOMY else _NARROW
        return row(cells, widths(columns, self.size.width - 1, flexible=(3, 2)), columns)


class TimelinePlot(PlotextPlot):
    """The answers as points: letters and signs, so that nothing hangs on a colour."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 (Textual's word)
        super().__init__(id=id)
        self._points: Sequence[Point] = ()
        self._joined: set[tuple[int, int]] = set()
        self._chosen = ""

    def show_points(self, points: Sequence[Point], joined: set[tuple[int, int]]) -> None:
        """Draw these answers; a line of dots joins an answer with the one that updates it."""
        self._points, self._joined = points, joined
        self._draw()

    def choose(self, mark: str) -> None:
        """Put the brackets around another mark."""
        self._chosen = mark
        self._draw()

    def on_resize(self) -> None:
        """Choose the marks on the axes anew for the new size."""
        self._draw()

    def draw_at(self, width: int, height: int) -> None:
        """Put everything into the plot, laid out for this size."""
        plot, points, scale = self.plt, self._points, find_scale(self._points)
        plot.clear_data()
        plot.clear_color()
        for one, other in _ends(points, self._joined):
            plot.plot([one.first, other.first], [scale.height(one.figure), scale.height(other.figure)], marker="·")
        for point in points:
            if point.low is not None and point.high is not None and point.low < point.high:
                bar = [scale.height(point.low), scale.height(point.high)]
                plot.plot([point.first, point.first], bar, marker="│")
            if point.last > point.first:
                plot.plot([point.first, point.last], [scale.height(point.figure)] * 2, marker="─")
        for x, y, group in grouped(points, scale, width, height - _AXES):
            plot.text(" ".join(self._signs(point) for point in group), x, y, alignment="left")
        self._name_axes(points, width, height)

    def _draw(self) -> None:
        if self._points and self.size.width and self.size.height:
            self.draw_at(*self.size)
            self.refresh()

    def _name_axes(self, points: Sequence[Point], width: int, height: int) -> None:
        scale = find_scale(points)
        days = day_ticks(points, width // _TICK)
        figures = figure_ticks(points, scale, (height - _AXES) // 2)
        first, last = min(point.first for point in points), max(point.last for point in points)
        margin = max(1, (last - first) / 12)
        self.plt.xlim(first - margin / 2, last + margin)
        self.plt.xticks([day for day, _ in days], [name for _, name in days])
        self.plt.yticks([at for at, _ in figures], [name for _, name in figures])

    def _signs(self, point: Point) -> str:
        return f"[{point.signs}]" if point.mark == self._chosen else point.signs


def _ends(points: Sequence[Point], joined: set[tuple[int, int]]) -> Iterator[tuple[Point, Point]]:
    by_fact = {point.answer.fact.id: point for point in points}
    return ((by_fact[one], by_fact[other]) for one, other in sorted(joined) if one in by_fact and other in by_fact)


def timeline_rows(points: Sequence[Point], answers: Sequence[Dated], joined: set[tuple[int, int]]) -> list[TimelineRow]:
    """Return a row for each answer, with its signs, and the mark of the one that updates it."""
    by_fact = {point.answer.fact.id: point for point in points}
    later = {one: by_fact[other].mark for one, other in sorted(joined) if other in by_fact}
    return [
        TimelineRow(
            by_fact[each.fact.id].signs if each.fact.id in by_fact else "-",
            each,
            clean_line(f"→ {later[each.fact.id]}") if each.fact.id in later else "",
        )
        for each in answers
    ]
