"""Finding what was held back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.panes.held_back import HeldRow
from tui.screens.browse.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store import Dossier


def held_rows(dossier: Dossier) -> Sequence[HeldRow]:
    """Return a lazy row for each relation that is no discrepancy, in the order of the queue."""
    held = [(found, relation) for found in dossier.discrepancies() for relation in found.held_back]

    def make(place: int) -> HeldRow:
        found, relation = held[place]
        facts = [dossier.fact(number) for number in relation.facts]
        return HeldRow(relation, [(fact, dossier.source_of(fact)) for fact in facts], found.title, found.id)

    return Rows(range(len(held)), make)
