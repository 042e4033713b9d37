"""`variorum report`: the editor's report."""

import sys
from pathlib import Path

import click

from store import Dossier
from tui.cli.arguments import by_option, store_argument
from tui.cli.opening import open_for_writing
from tui.cli.output import say

_PAGES = {".html", ".htm"}


@click.command("report")
@store_argument
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="F.md", help="A file: F.md or F.html.")
@by_option
def command(store: Path, output: Path | None, by: str | None) -> None:
    """Write the editor's report: each discrepancy with its figures, who says them, and what was decided.

    In Markdown, or as one HTML page where the file is named so. A report that is written to a file is kept in mind:
    the next one says what is new since.
    """
    with open_for_writing(store, by) as dossier:
        if output is None:
            sys.stdout.write(dossier.report())
        else:
            _write(dossier, output)


def _write(dossier: Dossier, output: Path) -> None:
    report = dossier.report("html" if output.suffix.casefold() in _PAGES else "markdown")
    output.write_text(report, encoding="utf-8")
    if not dossier.read_only:
        dossier.record_report()
    say(f"{output}: {len(report.splitlines())} lines")
