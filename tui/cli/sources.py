"""`variorum sources`: the articles of a dossier."""

from collections.abc import Sequence
from pathlib import Path

import click

from store import Dossier, Source
from tui import format as shown
from tui.cli.listing import Listing, Order, listing_options, show_listing
from tui.cli.rows import SourceRow, source_row
from tui.cli.table import Column


def _columns(dossier: Dossier) -> Sequence[Column[Source]]:
    return (
        Column(heading="ID", cell=lambda source: str(source.id), right=True),
        Column(heading="OUTLET", cell=shown.outlet, most=28),
        Column(heading="PUBLISHED", cell=shown.published, most=20),
        Column(heading="FACTS", cell=lambda source: str(len(dossier.facts_of(source.id))), right=True),
        Column(heading="CHECKED", cell=lambda source: str(_checked(dossier, source)), right=True),
        Column(heading="TITLE", cell=_title),
    )


def _checked(dossier: Dossier, source: Source) -> int:
    return sum(fact.checked is not None for fact in dossier.facts_of(source.id))


def _title(source: Source) -> str:
    marks = ("withdrawn" if source.withdrawn else "", f"supersedes S{source.supersedes}" if source.supersedes else "")
    said = ", ".join(mark for mark in marks if mark)
    return f"{source.title} [{said}]" if said else source.title


SOURCES = Listing(
    table="sources",
    all=Dossier.sources,
    one=Dossier.source,
    row_type=SourceRow,
    row=source_row,
    columns=_columns,
)


@click.command("sources")
@listing_options
def command(store: Path, query: tuple[str, ...], as_json: bool, limit: int | None, sort: str | None) -> None:
    """List the sources: outlet, date of publication, facts, and how many of them were checked."""
    show_listing(SOURCES, store, Order(query=" ".join(query), sort=sort, limit=limit), as_json=as_json)
