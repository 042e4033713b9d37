"""`variorum note`: a reader's words."""

from pathlib import Path

import click

from store import Target, TargetTable
from tui.cli.arguments import Pointer, by_option, pointer_argument, store_argument
from tui.cli.opening import open_for_writing
from tui.cli.output import say

TABLES: dict[str, TargetTable] = {
    "passage": "passages",
    "fact": "facts",
    "discrepancy": "discrepancies",
    "source": "sources",
}


@click.command("note")
@store_argument
@pointer_argument(*TABLES)
@click.argument("text")
@click.option("--quote", metavar="WORDS", help="The words of the passage that the note is about.")
@click.option("--tag", "tags", multiple=True, metavar="TAG", help="A tag; may be given more than once.")
@by_option
def command(store: Path, target: Pointer, text: str, quote: str | None, tags: tuple[str, ...], by: str | None) -> None:
    """Write a note; its number is printed once the note is durable."""
    if not text.strip():
        raise click.UsageError("a note needs words")
    with open_for_writing(store, by) as dossier:
        note = dossier.write_note(Target(table=TABLES[target.kind], id=target.id, quote=quote), text, tags)
        say(str(note.id))
