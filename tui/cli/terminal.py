"""Starting the screen, if there is a terminal for it."""

import sys
from pathlib import Path

import click


class NoTerminalError(click.ClickException):
    """Nobody could see the screen; wrong usage."""

    exit_code = 2


def need_terminal(instead: str) -> None:
    """Refuse to start a screen where nobody can see it; `instead` says what works there."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise NoTerminalError(f"the screen needs a terminal, and there is none; {instead}")


def show_screen(store: Path, *, reader: str | None, scratch: bool = False) -> int:
    """Run the screen on a dossier until it is left, and return the exit code."""
    from tui.app import browse  # noqa: PLC0415  Textual is loaded for the screen only

    code: int = browse(store, reader=reader, scratch=scratch)
    return code
