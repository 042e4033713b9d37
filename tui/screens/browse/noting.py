"""The list of notes: what each is on, and showing that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store import UnknownRecordError
from tui import format as shown
from tui.panes.notes import NoteRow
from tui.screens.browse.rows import Rows, chosen_id

if TYPE_CHECKING:
    from store import Dossier, Note, Target
    from tui.screens.browse.screen import Browse


def show_notes(desk: Browse) -> None:
    """List the notes, the newest first, the cursor on the one it was on."""
    dossier, chosen = desk.dossier, chosen_id(desk.notes)
    rows = Rows(
        [note.id for note in reversed(dossier.notes())],
        lambda number: NoteRow(dossier.note(number), place_of(dossier, dossier.note(number))),
    )
    place = rows.place(chosen) if chosen else None
    desk.notes.show_rows(rows, desk.notes.cursor if place is None else place)


def place_of(dossier: Dossier, note: Note) -> str:
    """Return what a note is on, in short: `S1 fact 8`, `S1 passage`, `S1`, `question 3`."""
    target = note.target
    if target is None:
        return "the dossier"
    try:
        return _place(dossier, target)
    except UnknownRecordError:
        return f"{target.table} {target.id}, gone"


def show_target(desk: Browse) -> None:
    """Show in the text what the chosen note is on."""
    row = desk.notes.chosen
    if row is None or row.note.target is None:
        return
    try:
        _show(desk, row.note.target)
    except UnknownRecordError:
        desk.say("what this note is on is gone")


def open_target(desk: Browse) -> None:
    """Go to what the chosen note is on: the words in their text, or the answers to the question."""
    from tui.screens.browse import choosing  # noqa: PLC0415 (it goes to notes itself)

    row = desk.notes.chosen
    if row and row.note.target and row.note.target.table == "discrepancies":
        choosing.compare_answers(desk, row.note.target.id)
    elif row and row.note.target:
        choosing.remember(desk)
        choosing.go_to_pane(desk, "text")


def _place(dossier: Dossier, target: Target) -> str:
    match target.table:
        case "facts":
            return f"{shown.label(dossier.source_of(dossier.fact(target.id)).id)} fact {target.id}"
        case "passages":
            return f"{shown.label(dossier.passage(target.id).source)} passage"
        case "sources":
            return shown.label(dossier.source(target.id).id)
        case "discrepancies":
            return f"question {target.id}"


def _show(desk: Browse, target: Target) -> None:
    from tui.screens.browse import choosing, showing  # noqa: PLC0415 (they list notes themselves)

    dossier = desk.dossier
    match target.table:
        case "facts":
            showing.show_fact(desk, target.id)
        case "passages":
            showing.show_passage(desk, target.id)
        case "sources":
            showing.show_source(desk, target.id)
        case "discrepancies":
            found = dossier.discrepancy(target.id)
            showing.show_fact(desk, choosing.leading_fact(found.relations, found.facts))
