"""The sources, a row each: who published, when, how many facts, how many of them a person checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui import format as shown
from tui.widgets.line import Column, Line, Piece, row, rule, widths
from tui.widgets.line_list import LineList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store import Source

_COLUMNS = (Column("", 3), Column(""), Column("", 18), Column("", 4, right=True), Column("", 9, right=True))


class SourceRow(NamedTuple):
    """A source with what its row shows beside it."""

    source: Source
    facts: int = 0
    checked: int = 0
    new: bool = False
    copy_of: int | None = None


class SourcesPane(LineList[SourceRow]):
    """The list of sources; a missing date of publication is said in words."""

    def flag(self, row: SourceRow) -> str:
        """Return `+` for a source that is new since the last visit."""
        return "+" if row.new else " "

    def draw(self, row: SourceRow) -> Line:
        """Return outlet (or title), date, figures and checked figures."""
        source = row.source
        cells = (
            shown.label(source.id),
            _kin(row) + shown.outlet(source),
            shown.published(source),
            str(row.facts),
            _of(row),
        )
        sizes = widths(_COLUMNS, self.size.width - 1)
        return (Piece(_row(cells, sizes, _COLUMNS), "dim" if source.withdrawn else ""),)

    def heading(self) -> Sequence[Line]:
        """Return the title."""
        return (rule(f"1 Sources {len(self.rows)}", "figures · checked", self.size.width, strong=self.has_focus),)

    def empty_line(self) -> str:
        """Return what to do next."""
        return "none yet: A adds files, p pastes a text"


def _kin(row: SourceRow) -> str:
    """Return what a source is to another one: `= S4` a copy, a later version, or taken out of the comparison."""
    source = row.source
    withdrawn = "(withdrawn) " if source.withdrawn else ""
    if source.supersedes:
        return f"{withdrawn}supersedes {shown.label(source.supersedes)} · "
    return f"{withdrawn}= {shown.label(row.copy_of)} · " if row.copy_of else withdrawn


def _of(row: SourceRow) -> str:
    return f"{row.checked} of {row.facts}"


_row = row
