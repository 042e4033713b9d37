"""The Textual app: theme, keys, the first screen."""

from __future__ import annotations

import os
import signal
import sys
from asyncio import get_running_loop
from functools import partial
from typing import TYPE_CHECKING

from rich.text import Text
from textual.app import App, SystemCommand
from textual.worker import WorkerFailed

from tui.config import named_reader, read_config, reader_name
from tui.keys import TABLE, shown
from tui.opening import begin_opening
from tui.safe import clean_line
from tui.screens.browse import editing, opening
from tui.screens.browse.screen import Browse
from tui.screens.verbs import VerbScreen
from tui.typing_ahead import type_ahead

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from textual import events
    from textual.screen import Screen


_BY_SIGNAL = 128
"""Added to the number of a signal, the exit code that shells expect."""
_SWITCH = 0.0005
"""Seconds after which a thread that compares or searches lets the screen have a turn."""


class Variorum(App[None]):
    """One dossier on the screen."""

    ENABLE_COMMAND_PALETTE = True
    NOTIFICATION_TIMEOUT = 4
    BINDINGS = []  # noqa: RUF012 (Textual's word; the screens bind the keys of the one table)
    TITLE = "Variorum"

    def __init__(self, path: Path, *, reader: str | None, scratch: bool = False) -> None:
        super().__init__(ansi_color=False)
        self._config = read_config()
        self._browse = Browse(
            path,
            begin_opening(path),
            reader=reader_name(reader),
            ask_name=named_reader(reader) is None and not scratch,
            scratch=scratch,
            remapped=self._config.keys,
        )

    def get_default_screen(self) -> Screen[None]:
        """Return the first screen."""
        return self._browse

    def on_mount(self) -> None:
        """Use the reader's own keys and theme; leave in order when the system asks for it."""
        if sys.platform != "win32":
            for number in (signal.SIGTERM, signal.SIGHUP):
                get_running_loop().add_signal_handler(number, self._leave_for, number)
        self.set_keymap(self._config.keys)
        if self._config.theme in self.available_themes:
            self.theme = self._config.theme
        if self._config.complaint:
            self.notify(self._config.complaint, severity="warning", markup=False)

    def on_key(self, event: events.Key) -> None:
        """Write letters that were pressed before the line for them had the focus; no key of the lists takes them."""
        if type_ahead(self.focused, event):
            event.prevent_default().stop()

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Offer every key of the present screen by its help, under `:` and ctrl+p."""
        yield SystemCommand("quit", "leave Variorum", self.action_quit)
        yield SystemCommand("help", "keys and words", self.action_help)
        yield SystemCommand("theme", "choose other colours", self.action_change_theme)
        if isinstance(screen, VerbScreen):
            for key in TABLE[screen.part]:
                yield SystemCommand(key.help, f"key {shown(key.keys)}", partial(screen.action_do, key.id))

    def action_help(self) -> None:
        """Show the keys and the words."""
        from tui.screens.reading import help_page  # noqa: PLC0415 (after the first paint)

        self.push_screen(help_page(self._config.keys))

    async def action_quit(self) -> None:
        """Leave; the place is remembered."""
        self.exit()

    def _leave_for(self, number: int) -> None:
        """Leave for a signal; nothing is painted on a terminal that is gone, since that may wait for ever."""
        editing.keep_words(self._browse)
        if os.isatty(0):
            self.exit(return_code=_BY_SIGNAL + number)
        else:
            opening.leave_dossier(self._browse)
            os._exit(_BY_SIGNAL + number)

    def _fatal_error(self) -> None:
        """Say in one sentence what went wrong inside; Textual would write its traceback over the screen."""
        from tui.failure import tell_failure  # noqa: PLC0415 (it should never be needed)

        editing.keep_words(self._browse)
        error = self._exception
        self.panic(Text(clean_line(tell_failure(error.error if isinstance(error, WorkerFailed) else error))))

    def on_unmount(self) -> None:
        """Remember the place and close the dossier."""
        opening.leave_dossier(self._browse)


def browse(path: Path, *, reader: str | None, scratch: bool = False) -> int:
    """Show a dossier until the reader leaves; return the exit code. A missing file is offered to be started."""
    sys.setswitchinterval(_SWITCH)
    app = Variorum(path, reader=reader, scratch=scratch)
    app.run()
    return app.return_code or 0
