"""`variorum open`: the screen."""

from pathlib import Path

import click

from tui.cli.arguments import by_option, store_argument
from tui.cli.terminal import need_terminal, show_screen


@click.command("open")
@store_argument
@by_option
@click.pass_context
def command(ctx: click.Context, store: Path, by: str | None) -> None:
    """Open a dossier on the screen; a file that is not there is offered to be started."""
    need_terminal(f"`variorum facts {store}` and `variorum discrepancies {store}` work without")
    ctx.exit(show_screen(store, reader=by))
