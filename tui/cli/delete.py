"""`variorum delete`: a fact or a note goes."""

from pathlib import Path

import click

from tui.cli.arguments import Pointer, by_option, pointer_argument, store_argument
from tui.cli.opening import open_for_writing
from tui.cli.output import say


@click.command("delete")
@store_argument
@pointer_argument("fact", "note")
@by_option
def command(store: Path, target: Pointer, by: str | None) -> None:
    """Delete a fact or a note; a deleted fact stays deleted when its source is read again."""
    with open_for_writing(store, by) as dossier:
        if target.kind == "fact":
            dossier.delete_fact(target.id)
        else:
            dossier.delete_note(target.id)
        say(f"{target.kind}:{target.id} deleted")
