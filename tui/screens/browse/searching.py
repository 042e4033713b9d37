"""Searching the facts as the reader types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from tui.safe import clean_line
from tui.screens.browse import choosing, showing
from tui.screens.browse.status import show_status
from tui.widgets.line import Piece
from tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from store import Found
    from tui.screens.browse.screen import Browse

_IN_THREAD_FROM = 5_000


def start(desk: Browse) -> None:
    """Open the search bar with the last query in it."""
    from textual.widgets import Input  # noqa: PLC0415 (after the first paint)

    if desk.query("#search"):
        return
    state = desk.state
    state.before_search = state.fact
    choosing.go_to_pane(desk, "facts")
    bar = Input(
        state.query if state.hits is not None else "",
        placeholder='words, "a phrase", said:NAME, value>100 …',
        id="search",
        select_on_focus=False,
    )
    hint = Sheet(id="hint")
    desk.add_class("searching")
    desk.mount(bar, hint, before="#columns")
    desk.set_focus(bar)
    show_hint(desk)


def changed(desk: Browse, query: str) -> None:
    """Search for what is written now; an earlier search that is not done is given up."""
    if len(desk.state.all_ids) < _IN_THREAD_FROM:
        found = desk.dossier.search(query) if query.strip() else None
        show_found(desk, query, found)
        return
    desk.run_worker(lambda: _search(desk, query), thread=True, group="search", exclusive=True)


def _search(desk: Browse, query: str) -> None:
    from textual.worker import get_current_worker  # noqa: PLC0415 (after the first paint)

    worker = get_current_worker()
    found = desk.dossier.search(query) if query.strip() else None
    if not worker.is_cancelled:
        desk.app.call_from_thread(show_found, desk, query, found)


def show_found(desk: Browse, query: str, found: Found | None) -> None:
    """Show the hits; a mistake in the query leaves the last good ones and says what is wrong."""
    state = desk.state
    state.hint = (found.hint or "") if found else ""
    if found is None or not found.hint:
        state.query, state.hits = query, found.ids if found else None
        state.fact = next(iter(found.ids), state.fact) if found else state.before_search or state.fact
        showing.show_facts(desk)
    show_hint(desk)


def show_hint(desk: Browse) -> None:
    """Say under the bar what is wrong with the query, or how much it found."""
    hints = desk.query("#hint").results(Sheet)
    for hint in hints:
        state = desk.state
        counted = f"{len(desk.facts.rows)} of {len(state.all_ids)} facts" if state.hits is not None else "all facts"
        words = clean_line(state.hint or counted)
        keys = "enter keep · esc clear "
        gap = max(1, desk.size.width - cell_len(words) - len(keys) - 1)
        hint.show_lines([(Piece(f" {words}", "alarm" if state.hint else ""), Piece(" " * gap + keys, "dim"))])


def accept(desk: Browse) -> None:
    """Close the bar; the list keeps to what was found."""
    _close(desk)
    choosing.go_to_pane(desk, "facts")
    if desk.state.before_search != desk.state.fact and desk.state.before_search:
        desk.state.places.append(desk.state.before_search)


def clear(desk: Browse) -> None:
    """Close the bar and show all facts again, the cursor on the fact it is on, or where the search began."""
    state = desk.state
    if not desk.facts.rows and state.before_search:
        state.fact = state.before_search
    state.hits, state.hint = None, ""
    _close(desk)
    choosing.go_to_pane(desk, "facts")
    showing.show_facts(desk)


def next_hit(desk: Browse, by: int) -> None:
    """Go to the next or the previous fact that was found last."""
    state, pane = desk.state, desk.facts
    if state.hits is not None:
        if pane.rows:
            pane.move_to((pane.cursor + by) % len(pane.rows))
        return
    if not state.query or not pane.rows:
        desk.say("nothing was searched for yet: / searches")
        return
    hits = set(desk.dossier.search(state.query).ids)
    ids = state.listed
    around = [(pane.cursor + by * step) % len(ids) for step in range(1, len(ids) + 1)]
    if place := next((place for place in around if ids[place] in hits), None):
        choosing.remember(desk)
        pane.move_to(place)


def _close(desk: Browse) -> None:
    for widget in desk.query("#search, #hint"):
        widget.remove()
    desk.remove_class("searching")
    show_status(desk)
