"""`variorum passages`: the paragraphs of the sources."""

from collections.abc import Sequence
from pathlib import Path

import click

from store import Dossier, Passage
from tui import format as shown
from tui.cli.listing import Listing, Order, listing_options, show_listing
from tui.cli.rows import PassageRow, passage_row
from tui.cli.table import Column


def _columns(_: Dossier) -> Sequence[Column[Passage]]:
    return (
        Column(heading="ID", cell=lambda passage: str(passage.id), right=True),
        Column(heading="SRC", cell=lambda passage: shown.label(passage.source)),
        Column(heading="KIND", cell=lambda passage: passage.kind),
        Column(heading="TEXT", cell=lambda passage: " ".join(passage.text.split())),
    )


PASSAGES = Listing(
    table="passages",
    all=Dossier.passages,
    one=Dossier.passage,
    row_type=PassageRow,
    row=passage_row,
    columns=_columns,
)


@click.command("passages")
@listing_options
def command(store: Path, query: tuple[str, ...], as_json: bool, limit: int | None, sort: str | None) -> None:
    """List the passages with their place in the text of their source."""
    show_listing(PASSAGES, store, Order(query=" ".join(query), sort=sort, limit=limit), as_json=as_json)
