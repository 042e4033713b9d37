"""The facts, a row each: figure, who and what, said by whom, as of when, printed where."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui import format as shown
from tui.safe import clean_line
from tui.widgets.line import Column, Line, Piece, row, rule, widths
from tui.widgets.line_list import LineList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store import Fact, Source

_PRINTED_FROM = 76
_NARROW = (
    Column("FIGURE", 8, right=True), Column("WHO · WHAT"), Column("SAID BY"), Column("AS OF", 7), Column("SRC", 6),
)  # fmt: skip
_PRINTED = (
    Column("FIGURE", 8, right=True), Column("WHO · WHAT"), Column("SAID BY"), Column("AS OF", 8),
    Column("PRINTED", 16), Column("ok", 5),
)  # fmt: skip


class FactRow(NamedTuple):
    """A fact with what its row shows beside it."""

    fact: Fact
    source: Source
    notes: int = 0
    new: bool = False
    marked: bool = False
    stray: bool = False
    aside: bool = False


class FactsPane(LineList[FactRow]):
    """The list of facts; its title says how many are shown, in which order, and what is hidden."""

    title = "3 Facts"
    remark = ""
    nothing = ""

    def flag(self, row: FactRow) -> str:
        """Return `!` for a fact without a source, `*` for a marked one, `x` for one put aside, `+` for a new one."""
        return "!" if row.stray else "*" if row.marked else "x" if row.aside else "+" if row.new else " "

    def draw(self, row: FactRow) -> Line:
        """Return figure, who and what, speaker, clock, source and state."""
        columns = self._columns
        alarm = row.fact.polarity == "negative"
        sizes = widths(columns, self.size.width - 1, flexible=(3, 2))
        cells = fact_cells(row, printed=columns is _PRINTED)
        head, rest = cells[0], cells[1:]
        text = _row(rest, sizes[1:], columns[1:])
        return (
            Piece(_row([head], sizes[:1], columns[:1]), "alarm" if alarm else "strong"),
            Piece(f" {text}", "dim" if row.source.withdrawn or row.aside or row.fact.lost else ""),
        )

    def heading(self) -> Sequence[Line]:
        """Return the title and the names of the columns."""
        columns = self._columns
        names = _row([column.heading for column in columns], widths(columns, self.size.width - 1, (3, 2)), columns)
        title = rule(f"{self.title} {len(self.rows)}", self.remark, self.size.width, strong=self.has_focus)
        return (title, (Piece(f" {names}", "dim"),))

    def empty_line(self) -> str:
        """Return why there is nothing."""
        return self.nothing

    @property
    def _columns(self) -> tuple[Column, ...]:
        return _PRINTED if self.size.width >= _PRINTED_FROM else _NARROW


def fact_cells(row: FactRow, *, printed: bool) -> list[str]:
    """Return the cells of a row, in the order of its columns."""
    fact, source = row.fact, row.source
    cells = [
        shown.figure(fact) or "-",
        shown.who_what(fact),
        shown.said_by(fact),
        shown.as_of(fact, source.published),
    ]
    if row.stray:
        return [*cells, "missing", ""] if printed else [*cells, "none"]
    state = ("✓" if fact.checked else "") + (f"n{row.notes}" if row.notes else "")
    state += ("†" if source.withdrawn else "") + ("‡" if fact.lost else "")
    if not printed:
        return [*cells, f"{shown.label(source.id)}{state}"]
    when = shown.day(source.published, source.published) or "no date"
    return [*cells, clean_line(f"{shown.label(source.id)} {when}"), state]


_row = row
