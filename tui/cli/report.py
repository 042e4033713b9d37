"""`variorum report`: the editor's report."""

import sys
from pathlib import Path

import click

from tui.cli.arguments import store_argument
from tui.cli.opening import open_for_reading
from tui.cli.output import say


@click.command("report")
@store_argument
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="F.md", help="Write it to a file.")
def command(store: Path, output: Path | None) -> None:
    """Write the editor's report in Markdown: each discrepancy with its figures, who says them, and what was decided."""
    if output and output.suffix.casefold() in {".html", ".htm"}:
        raise click.UsageError("the report is Markdown, name its file F.md")
    with open_for_reading(store) as dossier:
        report = dossier.report()
    if output is None:
        sys.stdout.write(report)
        return
    output.write_text(report, encoding="utf-8")
    say(f"{output}: {len(report.splitlines())} lines")
