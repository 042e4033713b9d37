"""`variorum search`: everything in a dossier, best hits first."""

from collections.abc import Sequence
from pathlib import Path

import click

from store import Hit
from tui.cli.arguments import store_argument
from tui.cli.opening import open_for_reading
from tui.cli.output import hint, write_rows
from tui.cli.table import Column, write_table

COLUMNS: Sequence[Column[Hit]] = (
    Column(heading="RECORD", cell=lambda hit: f"{hit.kind}:{hit.id}"),
    Column(heading="TEXT", cell=lambda hit: " ".join(hit.text.split())),
)


@click.command("search")
@store_argument
@click.argument("query", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="JSON Lines for programs.")
@click.option("--limit", type=click.IntRange(min=0), metavar="N", help="At most N hits.")
def command(store: Path, query: tuple[str, ...], as_json: bool, limit: int | None) -> None:
    """Search sources, passages, facts, discrepancies and notes in the query language of the screen."""
    with open_for_reading(store) as dossier:
        hits = dossier.find(" ".join(query), limit)
        if as_json:
            write_rows(hits)
        elif hits:
            write_table(COLUMNS, hits)
        else:
            hint(f"nothing in {store} matches {' '.join(query)}")
