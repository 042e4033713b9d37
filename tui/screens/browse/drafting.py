"""Notes that were begun and not saved, offered when the screen comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store import UnknownRecordError
from tui.drafts import list_drafts
from tui.screens.browse import choosing, showing

if TYPE_CHECKING:
    from tui.screens.browse.screen import Browse


def offer_words(desk: Browse) -> None:
    """Go to what the latest unsaved note is about, and say that it is there."""
    for about in list_drafts(desk.path):
        try:
            how = _go_to(desk, *about)
        except UnknownRecordError:
            continue
        desk.say(f"the note you began here was not saved: {how} offers its words again")
        return


def _go_to(desk: Browse, table: str, number: int) -> str:
    """Go to a record; return the key that takes its note up."""
    if table == "note":
        target = desk.dossier.note(number).target
        if target is not None:
            _go_to(desk, target.table, target.id)
        return "e"
    if table == "facts":
        desk.dossier.fact(number)
        choosing.go_to_fact(desk, number)
    elif table == "sources":
        desk.dossier.source(number)
        choosing.go_to_pane(desk, "sources")
        desk.sources.move_to([row.source.id for row in desk.sources.rows].index(number))
    elif table in {"passages", "passage"}:
        showing.show_source(desk, desk.dossier.passage(number).source)
        choosing.go_to_pane(desk, "text")
        choosing.go_to_passage(desk, number)
    return "a" if table != "passage" else "V on the same words, then a,"
