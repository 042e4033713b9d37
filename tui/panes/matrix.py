"""Questions by sources: what each source answers, with a sign where it disagrees."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui import format as shown
from tui.safe import clean_line
from tui.widgets.line import Line, Look, Piece, fit, rule
from tui.widgets.line_list import LineList

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from store import Fact, Severity, Source

_CELL_LEAST, _CELL_MOST, _SIGN = 13, 28, 2
_TITLE_MOST, _TITLE_LEAST = 34, 24
_CHECK = 2
"""The severity from which a sign is shown in a cell: what is only context does not disagree."""


class Cell(NamedTuple):
    """What one source answers, and how bad it is at most."""

    facts: Sequence[Fact] = ()
    severity: Severity = 0


class MatrixRow(NamedTuple):
    """A question with its place in the list and the answers by source."""

    number: int
    title: str
    cells: Mapping[int, Cell]
    status: str = ""


class MatrixColumn(NamedTuple):
    """A source, and the one it is a copy of."""

    source: Source
    copy_of: int | None = None


class MatrixPane(LineList[MatrixRow]):
    """A list with columns that scroll sideways; the names of questions and sources stay where they are."""

    nothing = "asking…"

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 (Textual's word)
        super().__init__(id=id)
        self.columns: Sequence[MatrixColumn] = ()
        self.column = 0
        self._first = 0

    @property
    def cell(self) -> Cell:
        """The cell under the cursor."""
        if self.chosen is None or not self.columns:
            return Cell()
        return self.chosen.cells.get(self.columns[self.column].source.id, Cell())

    def show_matrix(self, columns: Sequence[MatrixColumn], rows: Sequence[MatrixRow]) -> None:
        """Show these questions and sources, the cursor where it was."""
        self.columns = columns
        self.column = min(self.column, max(0, len(columns) - 1))
        self.nothing = "no question has an answer yet"
        self._follow_column()
        self.show_rows(rows, self.cursor)

    def go_to_column(self, place: int) -> None:
        """Put the cursor on another source."""
        place = max(0, min(place, len(self.columns) - 1))
        if place != self.column:
            self.column = place
            self._follow_column()
            self.head = self.heading()
            self.refresh()
            self.post_message(self.Moved(self, self.cursor))

    def draw(self, row: MatrixRow) -> Line:
        """Return the question and the answers of the sources in sight."""
        pieces = [Piece(fit(clean_line(row.title), self._title), "")]
        for at, column in self._in_sight():
            cell = row.cells.get(column.source.id, Cell())
            here = row.number == self.cursor and at == self.column
            sign = shown.SIGNS[cell.severity] if cell.severity >= _CHECK else ""
            pieces.append(Piece("▸" if here else " ", "strong"))
            pieces.append(Piece(fit(sign, _SIGN, right=True), "alarm"))
            pieces.append(Piece(fit(f" {joined(cell.facts) or '·'}", self._cell - _SIGN), _look(cell, here=here)))
        return tuple(pieces)

    def heading(self) -> Sequence[Line]:
        """Return the title, the sources and their dates."""
        sight = list(self._in_sight())
        more = f"sources {sight[0][0] + 1}-{sight[-1][0] + 1} of {len(self.columns)}" if sight else ""
        title = f"Matrix · {_counted(len(self.rows), 'question')} × {_counted(len(self.columns), 'source')}"
        names, dates = [" " * (self._title + 1)], [fit(" = copy of  ^ newer than", self._title + 1)]
        for at, column in sight:
            mark = "▸" if at == self.column else " "
            names.append(mark + fit(f"{shown.label(column.source.id)} {_outlet(column.source)}", self._cell))
            dates.append(" " + fit(f"{_origin(column)}{_date(column.source)}", self._cell))
        width = self.size.width
        return (
            rule(title, more, width, strong=True),
            (Piece("".join(names), "strong"),),
            (Piece("".join(dates), "dim"),),
        )

    def empty_line(self) -> str:
        """Return why there is nothing."""
        return self.nothing

    def on_resize(self) -> None:
        """Draw as many sources as there is room for."""
        self._follow_column()
        super().on_resize()

    @property
    def _title(self) -> int:
        return max(_TITLE_LEAST, min(_TITLE_MOST, self.size.width * 3 // 10))

    @property
    def _breadth(self) -> int:
        return self.size.width - 1 - self._title

    @property
    def _cell(self) -> int:
        """The width of a cell: all sources share the room, down to a least width; then they scroll."""
        return max(_CELL_LEAST, min(_CELL_MOST, self._breadth // max(1, len(self.columns)) - 1))

    @property
    def _fitting(self) -> int:
        return max(1, self._breadth // (self._cell + 1))

    def _in_sight(self) -> Sequence[tuple[int, MatrixColumn]]:
        last = min(len(self.columns), self._first + self._fitting)
        return [(at, self.columns[at]) for at in range(self._first, last)]

    def _follow_column(self) -> None:
        least = max(0, self.column - self._fitting + 1)
        most = max(0, min(self.column, len(self.columns) - self._fitting))
        self._first = max(least, min(self._first, most))


def joined(facts: Sequence[Fact]) -> str:
    """Return the figures of one source's answers, each once: `800|NOT 800`."""
    return "|".join(dict.fromkeys(shown.figure(fact) or "?" for fact in facts))


def preview(row: MatrixRow, column: MatrixColumn, cell: Cell) -> list[tuple[str, bool]]:
    """Return what the cell under the cursor says, in paragraphs, with whether each is a heading."""
    source = column.source
    copy = f" (copy of {shown.label(column.copy_of)})" if column.copy_of else ""
    place = f"{shown.label(source.id)} {shown.outlet(source)}{copy} · {shown.published(source)}"
    told = [(clean_line(f"{row.title}{f' · {row.status}' if row.status else ''}"), True), (place, False)]
    for fact in cell.facts:
        checked = "checked ✓" if fact.checked else "unchecked"
        head = f"{shown.figure(fact) or '-'} {shown.who_what(fact)} · {shown.said_by(fact)}"
        told.append((f"{head} · as of {shown.as_of(fact, source.published)} · {checked}", True))
        told.append((f"“{clean_line(fact.text)}”", False))
    if not cell.facts:
        told.append(("this source does not answer the question", False))
    return told


def _look(cell: Cell, *, here: bool) -> Look:
    return "figure" if here and cell.facts else "strong" if cell.facts else "dim"


def _outlet(source: Source) -> str:
    return clean_line(source.publisher or "outlet?")


def _origin(column: MatrixColumn) -> str:
    if column.source.supersedes:
        return f"^ {shown.label(column.source.supersedes)} "
    return f"= {shown.label(column.copy_of)} " if column.copy_of else ""


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _date(source: Source) -> str:
    return shown.day(source.published, source.published) or "no date"
