"""Relations that are no discrepancy, a row each, and the reason in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui import format as shown
from tui.panes.evidence import why
from tui.safe import clean_line
from tui.widgets.line import Column, Line, Piece, row, rule, widths
from tui.widgets.line_list import LineList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store import Fact, Relation, Source

_COLUMNS = (Column("TYPE", 12), Column("ANSWERS", 26), Column("SRC", 10), Column("QUESTION"))


class HeldRow(NamedTuple):
    """A relation with its facts, their sources and its question."""

    relation: Relation
    facts: Sequence[tuple[Fact, Source]]
    title: str
    discrepancy: int


class HeldBackList(LineList[HeldRow]):
    """The list of what was compared and found harmless."""

    def draw(self, row_: HeldRow) -> Line:
        """Return type, figures, sources and question."""
        sources = dict.fromkeys(shown.label(source.id) for _, source in row_.facts)
        figures = " | ".join(shown.figure(fact) or "-" for fact, _ in row_.facts)
        cells = (row_.relation.type.replace("_", " "), figures, " ".join(sources), clean_line(row_.title))
        return (Piece(row(cells, widths(_COLUMNS, self.size.width - 1), _COLUMNS)),)

    def heading(self) -> Sequence[Line]:
        """Return the title and the names of the columns."""
        names = row([each.heading for each in _COLUMNS], widths(_COLUMNS, self.size.width - 1), _COLUMNS)
        title = rule(f"Compared and held back · {len(self.rows)}", "", self.size.width, strong=True)
        return title, (Piece(f" {names}", "dim"),)

    def empty_line(self) -> str:
        """Return that there is nothing."""
        return "nothing was held back"


def reason(row_: HeldRow) -> list[tuple[str, bool]]:
    """Return question, reason and words of a row, in paragraphs, with whether each is a heading."""
    told = [(clean_line(row_.title), True), (why(row_.relation), False)]
    for fact, source in row_.facts:
        when = shown.as_of(fact, source.published)
        head = f"{shown.figure(fact) or '-'} {shown.who_what(fact)} · {shown.said_by(fact)} · as of {when}"
        told.append((f"{head} · {shown.label(source.id)} {shown.outlet(source)}", True))
        told.append((f"“{clean_line(fact.text)}”", False))
    return told
