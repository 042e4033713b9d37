"""Lazy rows for the panes: a noun is asked for when its row is seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Generic, TypeVar, overload

from store import UnknownRecordError
from tui.panes.discrepancies import DiscrepancyRow
from tui.panes.facts import FactRow
from tui.panes.sources import SourceRow
from tui.screens.browse.straying import stray_row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from store import Discrepancy, Dossier, Fact
    from tui.screens.browse.state import State
    from tui.widgets.line_list import LineList

Row = TypeVar("Row")


class Rows(Sequence[Row], Generic[Row]):
    """Rows by id; each is made when it is drawn."""

    def __init__(self, ids: Sequence[int], make: Callable[[int], Row]) -> None:
        self.ids, self._make = ids, make

    def __len__(self) -> int:
        """Return how many rows there are."""
        return len(self.ids)

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Row]: ...
    def __getitem__(self, place: int | slice) -> Row | Sequence[Row]:
        """Return the row at a place."""
        if isinstance(place, slice):
            return Rows(self.ids[place], self._make)
        return self._make(self.ids[place])

    def place(self, number: int) -> int | None:
        """Return where the row with this id stands."""
        try:
            return self.ids.index(number)
        except ValueError:
            return None


def chosen_id(pane: LineList[Row]) -> int | None:
    """Return the id of the row under the cursor; its record may be gone since the row was drawn."""
    rows = pane.rows
    return rows.ids[pane.cursor] if isinstance(rows, Rows) and pane.cursor < len(rows) else None


def fact_rows(dossier: Dossier, ids: Sequence[int], state: State) -> Rows[FactRow]:
    """Return rows for these facts, with their notes, and marks for what is new or marked."""

    def make(number: int) -> FactRow:
        if number in state.strays:
            return stray_row(dossier, state.strays[number])
        fact = dossier.fact(number)
        notes = state.notes.get(("facts", number), 0)
        new, marked, aside = number >= state.new_fact, number in state.marked, number in state.aside
        return FactRow(fact, dossier.source_of(fact), notes, new, marked, aside=aside)

    return Rows(ids, make)


def source_rows(dossier: Dossier, ids: Sequence[int], state: State) -> Rows[SourceRow]:
    """Return rows for these sources, with how many of their facts are checked."""

    def make(number: int) -> SourceRow:
        facts = dossier.facts_of(number)
        checked = sum(1 for fact in facts if fact.checked)
        source, new = dossier.source(number), number >= state.new_source
        return SourceRow(source, len(facts), checked, new, state.copies.get(number))

    return Rows(ids, make)


def discrepancy_rows(dossier: Dossier, found: Sequence[Discrepancy]) -> Rows[DiscrepancyRow]:
    """Return rows for these discrepancies."""
    by_id = {each.id: each for each in found}

    def make(number: int) -> DiscrepancyRow:
        return DiscrepancyRow(by_id[number], tuple(_known(dossier, by_id[number].facts)))

    return Rows([each.id for each in found], make)


def _known(dossier: Dossier, facts: Sequence[int]) -> Iterator[Fact]:
    """Yield those facts that are there: some may have gone since a long comparison was done."""
    for number in facts:
        try:
            yield dossier.fact(number)
        except UnknownRecordError:
            continue
