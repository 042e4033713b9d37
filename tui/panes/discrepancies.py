"""The queue of what to decide, a row each: how bad, which relation, which question, which figures, decided or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len

from tui import format as shown
from tui.safe import clean_line
from tui.widgets.line import Line, Piece, fit, rule
from tui.widgets.line_list import LineList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store import Discrepancy, Fact

_SIGN = 2
_LOOKED_AT = 40
"""Rows from the top whose types decide how wide their column is."""
_FIGURES = 4
_LEAST_FIGURES = 12


class DiscrepancyRow(NamedTuple):
    """A discrepancy with the facts its row shows."""

    discrepancy: Discrepancy
    facts: tuple[Fact, ...]


class DiscrepanciesPane(LineList[DiscrepancyRow]):
    """The list of discrepancies; severity is a sign, not only a colour."""

    remark = ""
    nothing = "nothing to decide"
    _type_width = 1

    def show_rows(self, rows: Sequence[DiscrepancyRow], cursor: int = 0, *, steady: bool = False) -> None:
        """Show these rows; the column of types is as wide as they are."""
        self._type_width = 1 + max((len(_type(row)) for row in rows[:_LOOKED_AT]), default=0)
        super().show_rows(rows, cursor, steady=steady)

    def draw(self, row: DiscrepancyRow) -> Line:
        """Return sign, type, question, figures and status."""
        found = row.discrepancy
        status = shown.status(found)
        figures = joined_figures(row)
        tail = f" {status}"
        room = self.size.width - 1 - _SIGN - self._type_width - len(tail)
        title = clean_line(found.title or found.question)
        figures_width = min(cell_len(figures), max(_LEAST_FIGURES, room - cell_len(title) - 1))
        return (
            Piece(fit(shown.SIGNS[found.severity], _SIGN, right=True), "alarm" if found.severity > 2 else "strong"),  # noqa: PLR2004 (contradicts, serious)
            Piece(fit(_type(row), self._type_width), ""),
            Piece(fit(title, room - figures_width - 1) + " "),
            Piece(fit(figures, figures_width), "strong"),
            Piece(tail, "dim" if found.decision.status == "new" else ""),
        )

    def heading(self) -> Sequence[Line]:
        """Return the title, with what is still to decide and what is held back."""
        return (rule(f"2 Discrepancies · {self.remark}", "", self.size.width, strong=self.has_focus),)

    def empty_line(self) -> str:
        """Return why there is nothing."""
        return self.nothing


def joined_figures(row: DiscrepancyRow) -> str:
    """Return the figures as the relation has them: `800|NOT 800|89`, `31 → >100` for an update.

    Those of the first relation come first, and arrows join only what updates each other. Before them all stand those
    that came since the decision, with a `+`.
    """
    new, relations = set(row.discrepancy.reopened), row.discrepancy.relations
    figures = {fact.id: shown.figure(fact) for fact in row.facts if fact.quantity}
    lead = [number for number in (relations[0].facts if relations else ()) if number in figures]
    marked = {number: f"{'+' if number in new else ''}{figure}" for number, figure in figures.items()}
    first = list(dict.fromkeys(marked[number] for number in lead))
    rest = list(dict.fromkeys(marked[number] for number in sorted(marked, key=lambda each: each not in new)))
    if _type(row) not in {"update", "revision"}:
        told = list(dict.fromkeys([*(each for each in rest if each[0] == "+"), *first, *rest]))
        return "|".join(told[:_FIGURES]) + ("…" if len(told) > _FIGURES else "")
    room = _FIGURES - len(first)
    chain = " → ".join(first if room >= 0 else ["…", *first[1 - _FIGURES :]])
    others = [each for each in rest if each not in first]
    return "|".join([chain, *others[: max(room, 0)]]) + ("…" if len(others) > max(room, 0) else "")


def _type(row: DiscrepancyRow) -> str:
    if row.discrepancy.orphaned:
        return "orphaned"
    relations = row.discrepancy.relations
    return relations[0].type.replace("_", " ") if relations else ""
