"""`variorum discrepancies`: where the sources disagree."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from store import Discrepancy, Dossier, Fact, UnknownRecordError
from tui import format as shown
from tui.cli.listing import Listing, Order, listing_options, show_listing
from tui.cli.rows import DiscrepancyRow, discrepancy_row
from tui.cli.table import Column

MOST_ANSWERS = 6


def _columns(dossier: Dossier) -> Sequence[Column[Discrepancy]]:
    return (
        Column(heading="ID", cell=lambda discrepancy: str(discrepancy.id), right=True),
        Column(heading="", cell=lambda discrepancy: shown.SIGNS[discrepancy.severity], right=True),
        Column(heading="WHAT", cell=_type),
        Column(heading="QUESTION", cell=lambda discrepancy: discrepancy.title, most=44),
        Column(heading="ANSWERS", cell=lambda discrepancy: _answers(dossier, discrepancy), most=30),
        Column(heading="STATUS", cell=shown.status, most=20),
        Column(heading="WHY", cell=_why),
    )


def _answers(dossier: Dossier, discrepancy: Discrepancy) -> str:
    figures = dict.fromkeys(shown.figure(fact) for fact in _known(dossier, discrepancy.facts))
    named = [figure for figure in figures if figure]
    return " | ".join([*named[:MOST_ANSWERS], *["…"][: len(named) > MOST_ANSWERS]])


def _known(dossier: Dossier, facts: Sequence[int]) -> Iterator[Fact]:
    """Yield those facts that are there: of a decided discrepancy that the facts no longer give, some may be gone."""
    for number in facts:
        try:
            yield dossier.fact(number)
        except UnknownRecordError:
            continue


def _type(discrepancy: Discrepancy) -> str:
    if discrepancy.orphaned:
        return "orphaned"
    return discrepancy.relations[0].type if discrepancy.relations else shown.SEVERITY_WORDS[discrepancy.severity]


def _why(discrepancy: Discrepancy) -> str:
    if discrepancy.orphaned:
        return shown.ORPHANED
    return next((relation.why for relation in (*discrepancy.relations, *discrepancy.held_back)), "")


DISCREPANCIES = Listing(
    table="discrepancies",
    all=Dossier.discrepancies,
    one=Dossier.discrepancy,
    row_type=DiscrepancyRow,
    row=discrepancy_row,
    columns=_columns,
)


@click.command("discrepancies")
@listing_options
def command(store: Path, query: tuple[str, ...], as_json: bool, limit: int | None, sort: str | None) -> None:
    """List where the sources disagree, most serious first: !! serious, ! contradicts, ? check, · context.

    An orphaned one was decided once; its facts were withdrawn, deleted or changed since.
    """
    show_listing(DISCREPANCIES, store, Order(query=" ".join(query), sort=sort, limit=limit), as_json=as_json)
