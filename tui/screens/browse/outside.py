"""Writing a note in the reader's own editor, and taking it back into ours."""

from __future__ import annotations

import os
import shlex
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from tui.safe import clean
from tui.screens.browse import showing

if TYPE_CHECKING:
    from tui.screens.browse.screen import Browse


def write_outside(desk: Browse, text: str) -> None:
    """Open $VISUAL or $EDITOR with the text; what it leaves is in our editor, not yet saved."""
    command = editor_command()
    if not command:
        desk.say("neither $VISUAL nor $EDITOR names an editor", wrong=True)
        return
    try:
        with desk.app.suspend():
            written = write_with(command, text)
    except (OSError, UnicodeDecodeError, SuspendNotSupported) as error:
        desk.say(f"{command[0]} did not open: {error}", wrong=True)
        return
    editor = showing.editor_of(desk)
    if editor is None:
        return
    if written is None:
        desk.say(f"{command[0]} was left with an error: the text is as it was", wrong=True)
    else:
        editor.text = clean(written)
        editor.move_cursor(editor.document.end)
    desk.refresh()


def editor_command() -> list[str]:
    """Return the words of the command that the reader has set."""
    set_by_reader = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    try:
        return shlex.split(set_by_reader)
    except ValueError:
        return []


def write_with(command: list[str], text: str) -> str | None:
    """Return the text as an editor left it, `None` where it ended with an error; the file is gone afterwards."""
    with TemporaryDirectory(prefix="variorum-") as folder:
        place = Path(folder) / "note.txt"
        place.write_text(text, encoding="utf-8", errors="replace")
        done = subprocess.run([*command, str(place)], check=False)  # noqa: S603 (the reader's own setting)
        return place.read_text(encoding="utf-8").removesuffix("\n") if done.returncode == 0 else None
