"""The Textual app: theme, keys, the first screen."""

from __future__ import annotations

from functools import partial
from sys import setswitchinterval
from typing import TYPE_CHECKING

from textual.app import App, SystemCommand

from tui.config import named_reader, read_config, reader_name
from tui.keys import TABLE, shown
from tui.opening import begin_opening
from tui.screens.browse.opening import leave_dossier
from tui.screens.browse.screen import Browse
from tui.screens.verbs import VerbScreen

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from textual.screen import Screen


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
        """Use the reader's own keys and theme."""
        self.set_keymap(self._config.keys)
        if self._config.theme in self.available_themes:
            self.theme = self._config.theme
        if self._config.complaint:
            self.notify(self._config.complaint, severity="warning", markup=False)

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

    def on_unmount(self) -> None:
        """Remember the place and close the dossier."""
        leave_dossier(self._browse)


def browse(path: Path, *, reader: str | None, scratch: bool = False) -> int:
    """Show a dossier until the reader leaves; return the exit code. A missing file is offered to be started."""
    setswitchinterval(_SWITCH)
    app = Variorum(path, reader=reader, scratch=scratch)
    app.run()
    return app.return_code or 0
