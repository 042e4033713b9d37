"""`variorum notes`: what readers wrote."""

from collections.abc import Sequence
from pathlib import Path

import click

from store import Dossier, Note
from tui import format as shown
from tui.cli.listing import Listing, Order, listing_options, show_listing
from tui.cli.rows import NoteRow, note_row
from tui.cli.table import Column

KINDS = {"sources": "source", "passages": "passage", "facts": "fact", "discrepancies": "discrepancy"}


def _columns(_: Dossier) -> Sequence[Column[Note]]:
    return (
        Column(heading="ID", cell=lambda note: str(note.id), right=True),
        Column(heading="ON", cell=_target),
        Column(heading="BY", cell=shown.note_line, most=36),
        Column(heading="NOTE", cell=lambda note: " ".join(note.body.split())),
    )


def _target(note: Note) -> str:
    if note.target is None:
        return ""
    return f"{KINDS[note.target.table]}:{note.target.id}" + (" (words gone)" if note.orphaned else "")


NOTES = Listing(
    table="notes",
    all=Dossier.notes,
    one=Dossier.note,
    row_type=NoteRow,
    row=note_row,
    columns=_columns,
)


@click.command("notes")
@listing_options
def command(store: Path, query: tuple[str, ...], as_json: bool, limit: int | None, sort: str | None) -> None:
    """List the notes with what they are about, who wrote them and when."""
    show_listing(NOTES, store, Order(query=" ".join(query), sort=sort, limit=limit), as_json=as_json)
