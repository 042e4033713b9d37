"""`variorum facts`: what the sources say."""

from collections.abc import Sequence
from pathlib import Path

import click

from store import Dossier, Fact
from tui import format as shown
from tui.cli.listing import Listing, Order, listing_options, show_listing
from tui.cli.rows import FactRow, fact_row
from tui.cli.table import Column


def _columns(dossier: Dossier) -> Sequence[Column[Fact]]:
    return (
        Column(heading="ID", cell=lambda fact: str(fact.id), right=True),
        Column(heading="FIGURE", cell=shown.figure, right=True, most=18),
        Column(heading="WHO · WHAT", cell=shown.who_what, most=32),
        Column(heading="SAID BY", cell=shown.said_by, most=20),
        Column(heading="AS OF", cell=lambda fact: shown.as_of(fact, dossier.source_of(fact).published), most=16),
        Column(heading="SRC", cell=lambda fact: shown.label(dossier.source_of(fact).id)),
        Column(heading="OK", cell=lambda fact: "✓" if fact.checked else ""),
        Column(heading="SENTENCE", cell=lambda fact: " ".join(fact.text.split())),
    )


FACTS = Listing(
    table="facts",
    all=Dossier.facts,
    one=Dossier.fact,
    row_type=FactRow,
    row=fact_row,
    columns=_columns,
)


@click.command("facts")
@listing_options
def command(store: Path, query: tuple[str, ...], as_json: bool, limit: int | None, sort: str | None) -> None:
    """List the facts: what is said, not what is true, each with its figure, speaker and words.

    QUERY is the query language of the screen: words, said:NAME, outlet:NAME, value>100, asof>=2022-01-20, is:unchecked.
    """
    show_listing(FACTS, store, Order(query=" ".join(query), sort=sort, limit=limit), as_json=as_json)
