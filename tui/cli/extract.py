"""`variorum extract`: the facts of texts, without a dossier."""

import sys
from collections.abc import Sequence

import click
import msgspec

from store import Draft, Fact, UnreadableArticleError, extract, gather
from tui import format as shown
from tui.cli.output import hint, say, write_rows
from tui.cli.rows import loose_fact_row
from tui.cli.table import Column, write_table
from tui.cli.texts import answer_lines, text_row

COLUMNS: Sequence[Column[Fact]] = (
    Column(heading="FIGURE", cell=shown.figure, right=True, most=18),
    Column(heading="WHO · WHAT", cell=shown.who_what, most=32),
    Column(heading="SAID BY", cell=shown.said_by, most=20),
    Column(heading="AS OF", cell=shown.as_of, most=16),
    Column(heading="SENTENCE", cell=lambda fact: " ".join(fact.text.split())),
)


@click.command("extract")
@click.argument("files", nargs=-1, metavar="FILE...")
@click.option("--json", "as_json", is_flag=True, help="JSON Lines for programs, a fact a line.")
@click.option("--layers", is_flag=True, help="A JSON object a text: facts, and all quantities, dates, attributions.")
@click.option("--jsonl", is_flag=True, help='Read lines {"id", "text", "published"} from standard input, answer each.')
@click.option("--published", metavar="D", help="The date of publication that relative dates count from.")
@click.pass_context
def command(
    ctx: click.Context, files: tuple[str, ...], as_json: bool, layers: bool, jsonl: bool, published: str | None
) -> None:
    """Show the facts of texts; nothing is kept. FILE is a file, a folder, or - for standard input."""
    if jsonl:
        if files:
            raise click.UsageError("--jsonl reads standard input and takes no FILE")
        missed = answer_lines(sys.stdin.buffer, layers=layers, published=published)
    elif files:
        found = gather(files, sys.stdin.buffer.read)
        missed = sum(not _read(each, published, as_json=as_json, layers=layers) for each in found)
    else:
        raise click.UsageError("name a FILE, or use --jsonl")
    ctx.exit(1 if missed else 0)


def _read(found: Draft | UnreadableArticleError, published: str | None, *, as_json: bool, layers: bool) -> bool:
    """Show what one text gives; say whether it could be read."""
    try:
        if isinstance(found, UnreadableArticleError):
            raise found
        draft = msgspec.structs.replace(found, published=published) if published else found
        extracted = extract(draft)
    except UnreadableArticleError as error:
        hint(str(error))
        return False
    if layers:
        write_rows([text_row(draft.path, draft.path, extracted, layers=True)])
    else:
        _show(draft.path, extracted[2], as_json=as_json)
    return True


def _show(file: str | None, facts: Sequence[Fact], *, as_json: bool) -> None:
    if as_json:
        write_rows(loose_fact_row(fact, file) for fact in facts)
        return
    say(f"{file or '-'}: {len(facts)} facts")
    if facts:
        write_table(COLUMNS, facts)
