"""`variorum check`: all that is wrong with a store file."""

from pathlib import Path

import click

from store import Complaint, check_store
from tui.cli.arguments import store_argument
from tui.cli.output import hint, say, write_rows
from tui.cli.rows import complaint_row


@click.command("check")
@store_argument
@click.option("--json", "as_json", is_flag=True, help="JSON Lines for programs.")
@click.pass_context
def command(ctx: click.Context, store: Path, as_json: bool) -> None:
    """List all that is wrong with a dossier file; the exit code is 1 if something is."""
    complaints = check_store(store)
    if as_json:
        write_rows(map(complaint_row, complaints))
    else:
        for complaint in complaints:
            say(f"{complaint.level}: {_place(complaint)}{complaint.what}")
    if not complaints:
        hint(f"{store}: nothing wrong")
    ctx.exit(1 if complaints else 0)


def _place(complaint: Complaint) -> str:
    parts = [
        f"line {complaint.line}" if complaint.line else "",
        " ".join(str(part) for part in (complaint.table, complaint.id) if part is not None),
    ]
    place = ", ".join(part for part in parts if part)
    return f"{place}: " if place else ""
