"""`variorum demo`: the screen on a copy of the bundled dossier."""

from pathlib import Path
from tempfile import TemporaryDirectory

import click

from tui.cli.arguments import by_option
from tui.cli.demo.building import build_demo
from tui.cli.output import hint
from tui.cli.terminal import need_terminal, show_screen


@click.command("demo")
@by_option
@click.pass_context
def command(ctx: click.Context, by: str | None) -> None:
    """Open a copy of the bundled dossier: reports on the siege of a prison, with notes and a decision.

    It lies in a scratch folder that is removed when you quit, so everything can be tried.
    """
    need_terminal("`variorum add story.json ARTICLE...` and `variorum facts story.json` work without one")
    with TemporaryDirectory(prefix="variorum-demo-") as scratch:
        store = Path(scratch) / "hasakah.json"
        hint(f"building the demo in {store}, it is removed when you quit")
        build_demo(store)
        code = show_screen(store, reader=by, scratch=True)
    ctx.exit(code)
