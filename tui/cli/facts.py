"""`variorum facts`: what the sources say."""

from collections.abc import Container, Sequence
from pathlib import Path

import click

from store import Dossier, Fact
from tui import format as shown
from tui.cli.listing import Listing, Order, listing_options, show_listing
from tui.cli.rows import FactRow, fact_row
from tui.cli.table import Column


def _columns(dossier: Dossier) -> Sequence[Column[Fact]]:
    aside = dossier.aside()
    return (
        Column(heading="ID", cell=lambda fact: str(fact.id), right=True),
        Column(heading="FIGURE", cell=shown.figure, right=True, most=18),
        Column(heading="WHO · WHAT", cell=shown.who_what, most=32),
        Column(heading="SAID BY", cell=shown.said_by, most=20),
        Column(heading="AS OF", cell=lambda fact: shown.as_of(fact, dossier.source_of(fact).published), most=16),
        Column(heading="SRC", cell=lambda fact: shown.label(dossier.source_of(fact).id)),
        Column(heading="OK", cell=lambda fact: _state(fact, aside)),
        Column(heading="SENTENCE", cell=lambda fact: " ".join(fact.text.split())),
    )


def _state(fact: Fact, aside: Container[int]) -> str:
    """Return `✓` for a checked fact, `x` for one put aside, `‡` for one no longer found."""
    return ("✓" if fact.checked else "") + ("x" if fact.id in aside else "") + ("‡" if fact.lost else "")


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
    Under OK: ✓ checked, x put aside by a ruling, ‡ no longer found when its article was read again.
    """
    show_listing(FACTS, store, Order(query=" ".join(query), sort=sort, limit=limit), as_json=as_json)
