"""`variorum` alone: the dossiers that were open last, or how to start one."""

from collections.abc import Sequence
from pathlib import Path

from tui.cli.output import hint, say
from tui.cli.table import Column, write_table
from tui.session import Session, recent_sessions

COLUMNS: Sequence[Column[Session]] = (
    Column(heading="LAST OPEN", cell=lambda session: session.visited[:16].replace("T", " ")),
    Column(heading="DOSSIER", cell=lambda session: _from_here(Path(session.path)), most=200),
)
MOST = 20


def show_recent() -> None:
    """List the recent dossiers, or say how to start one."""
    sessions = recent_sessions()[:MOST]
    if sessions:
        write_table(COLUMNS, sessions)
        hint("`variorum DOSSIER` opens one; `variorum --help` lists the commands")
        return
    say("No dossier was open yet.")
    say("")
    say("  variorum demo                      try everything on a bundled dossier")
    say("  variorum add story.json a.txt ...  start a dossier from articles")
    say("  variorum story.json                open it on the screen")
    say("  variorum --help                    all commands")


def _from_here(path: Path) -> str:
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)
