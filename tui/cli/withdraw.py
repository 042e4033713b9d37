"""`variorum withdraw`: a source leaves the comparison."""

from pathlib import Path

import click

from tui.cli.arguments import Pointer, by_option, pointer_argument, store_argument
from tui.cli.opening import open_for_writing
from tui.cli.output import say


@click.command("withdraw")
@store_argument
@pointer_argument("source")
@click.option("--back", is_flag=True, help="Take it into the comparison again.")
@by_option
def command(store: Path, target: Pointer, back: bool, by: str | None) -> None:
    """Take a source out of the comparison; its text, facts and notes stay."""
    with open_for_writing(store, by) as dossier:
        source = dossier.withdraw(target.id, withdrawn=not back)
        say(f'source:{source.id} "{source.title}": {"compared again" if back else "withdrawn"}')
