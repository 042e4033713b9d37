"""Sources in the order they are listed: copies under the source they copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.screens.browse.rows import source_rows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tui.screens.browse.screen import Browse


def show_sources(desk: Browse, ids: Sequence[int]) -> None:
    """List the sources, the cursor on the one it was on."""
    chosen = desk.sources.chosen
    rows = source_rows(desk.dossier, under_origins(ids, desk.state.copies), desk.state)
    place = rows.place(chosen.source.id) if chosen else None
    desk.sources.show_rows(rows, desk.sources.cursor if place is None else place)


def find_copies(desk: Browse, ids: Sequence[int]) -> None:
    """Look in a thread for copies among these sources, unless that was done, and list them under their origins."""
    state = desk.state
    if tuple(ids) == state.grouped:
        return
    state.grouped = tuple(ids)
    desk.run_worker(lambda: _find_copies(desk, ids), thread=True, group="copies", exclusive=True)


def under_origins(ids: Sequence[int], copies: Mapping[int, int]) -> Sequence[int]:
    """Return the sources with each copy behind the one it is a copy of."""
    if not copies:
        return ids
    behind: dict[int, list[int]] = {}
    for number in ids:
        if number in copies:
            behind.setdefault(copies[number], []).append(number)
    return [each for number in ids if number not in copies for each in (number, *behind.get(number, ()))]


def _find_copies(desk: Browse, ids: Sequence[int]) -> None:
    copies = {copy: group[0] for group in desk.dossier.copies() for copy in group[1:]}
    desk.app.call_from_thread(_show_copies, desk, ids, copies)


def _show_copies(desk: Browse, ids: Sequence[int], copies: dict[int, int]) -> None:
    if copies != desk.state.copies:
        desk.state.copies = copies
        show_sources(desk, ids)
