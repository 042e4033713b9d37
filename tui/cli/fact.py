"""`variorum fact`: a fact added by hand."""

from pathlib import Path

import click

from tui.cli.arguments import Pointer, by_option, fields_argument, pointer_argument, store_argument
from tui.cli.lines import fact_line
from tui.cli.opening import open_for_writing
from tui.cli.output import say


@click.command("fact")
@store_argument
@pointer_argument("passage")
@click.option("--words", required=True, metavar="WORDS", help="The words of the passage that the fact stands on.")
@fields_argument(required=False)
@by_option
def command(
    store: Path, target: Pointer, words: str, fields: tuple[tuple[str, str | None], ...], by: str | None
) -> None:
    """Add a fact by hand; the fields are those of `variorum edit`."""
    with open_for_writing(store, by) as dossier:
        say(fact_line(dossier.add_fact(target.id, words, dict(fields))))
