"""Sources in the order they are listed: copies under the source they copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.screens.browse.rows import chosen_id, source_rows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from store import Source
    from tui.screens.browse.screen import Browse


_AT_ONCE = 300
"""Of more sources than this the texts are compared only once their pane has the keys."""


def show_sources(desk: Browse, ids: Sequence[int]) -> None:
    """List the sources, the cursor on the one it was on."""
    chosen = chosen_id(desk.sources)
    rows = source_rows(desk.dossier, under_origins(ids, desk.state.roots), desk.state)
    place = rows.place(chosen) if chosen else None
    desk.sources.show_rows(rows, desk.sources.cursor if place is None else place)


def find_copies(desk: Browse, ids: Sequence[int]) -> None:
    """Look in a thread for copies among these sources, unless that was done, and list them under their origins."""
    state = desk.state
    if tuple(ids) == state.grouped or (len(ids) > _AT_ONCE and state.pane != "sources"):
        return
    state.grouped = tuple(ids)
    desk.run_worker(lambda: _find_copies(desk, ids), thread=True, group="copies", exclusive=True)


def under_origins(ids: Sequence[int], roots: Mapping[int, int]) -> Sequence[int]:
    """Return the sources with each copy or later version behind the one it goes back to."""
    if not roots:
        return ids
    behind: dict[int, list[int]] = {}
    for number in ids:
        if number in roots:
            behind.setdefault(roots[number], []).append(number)
    return [each for number in ids if number not in roots for each in (number, *behind.get(number, ()))]


def find_roots(sources: Sequence[Source], copies: Mapping[int, int]) -> dict[int, int]:
    """Return for each copy and each later version the source that all of them go back to."""
    before = {source.id: source.supersedes for source in sources if source.supersedes} | dict(copies)
    there = {source.id for source in sources}
    roots: dict[int, int] = {}
    for number in before:
        root, passed = number, {number}
        while (earlier := before.get(root)) in there and earlier not in passed:
            root = earlier
            passed.add(root)
        if root != number and before.get(root) not in passed:
            roots[number] = root
    return roots


def _find_copies(desk: Browse, ids: Sequence[int]) -> None:
    copies = {copy: group[0] for group in desk.dossier.copies() for copy in group[1:]}
    roots = find_roots(list(desk.dossier.sources()), copies)
    desk.app.call_from_thread(_show_copies, desk, ids, copies, roots)


def _show_copies(desk: Browse, ids: Sequence[int], copies: dict[int, int], roots: dict[int, int]) -> None:
    state = desk.state
    if (copies, roots) != (state.copies, state.roots):
        state.copies, state.roots = copies, roots
        show_sources(desk, ids)
