"""`variorum extract`: the facts of texts, without a dossier."""

import sys
from collections.abc import Sequence

import click
import msgspec

from store import Fact, UnreadableArticleError, extract, gather
from tui import format as shown
from tui.cli.output import hint, say, write_rows
from tui.cli.rows import loose_fact_row
from tui.cli.table import Column, write_table

COLUMNS: Sequence[Column[Fact]] = (
    Column(heading="FIGURE", cell=shown.figure, right=True, most=18),
    Column(heading="WHO · WHAT", cell=shown.who_what, most=32),
    Column(heading="SAID BY", cell=shown.said_by, most=20),
    Column(heading="AS OF", cell=shown.as_of, most=16),
    Column(heading="SENTENCE", cell=lambda fact: " ".join(fact.text.split())),
)


@click.command("extract")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option("--json", "as_json", is_flag=True, help="JSON Lines for programs.")
@click.option("--published", metavar="D", help="The date of publication that relative dates count from.")
@click.pass_context
def command(ctx: click.Context, files: tuple[str, ...], as_json: bool, published: str | None) -> None:
    """Show the facts of texts; nothing is kept. FILE is a file, a folder, or - for standard input."""
    missed = 0
    for found in gather(files, sys.stdin.buffer.read):
        try:
            if isinstance(found, UnreadableArticleError):
                raise found
            draft = msgspec.structs.replace(found, published=published) if published else found
            _, _, facts = extract(draft)
        except UnreadableArticleError as error:
            hint(str(error))
            missed += 1
        else:
            _show(found.path, facts, as_json=as_json)
    ctx.exit(1 if missed else 0)


def _show(file: str | None, facts: Sequence[Fact], *, as_json: bool) -> None:
    if as_json:
        write_rows(loose_fact_row(fact, file) for fact in facts)
        return
    say(f"{file or '-'}: {len(facts)} facts")
    if facts:
        write_table(COLUMNS, facts)
