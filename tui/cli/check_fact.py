"""`variorum check-fact`: a fact was compared with its words."""

from pathlib import Path

import click

from tui.cli.arguments import Pointer, by_option, pointer_argument, store_argument
from tui.cli.lines import fact_line
from tui.cli.opening import open_for_writing
from tui.cli.output import say


@click.command("check-fact")
@store_argument
@pointer_argument("fact")
@click.option("--undo", is_flag=True, help="Call the fact unchecked again.")
@by_option
def command(store: Path, target: Pointer, undo: bool, by: str | None) -> None:
    """Say that you compared a fact with its words; the report prints "unchecked" where nobody did."""
    with open_for_writing(store, by) as dossier:
        say(fact_line(dossier.check_fact(target.id, checked=not undo)))
