"""The clipboard of the reader's terminal, over OSC 52; what is copied has been through `tui.safe`."""

from typing import Protocol

from tui.safe import clean


class Terminal(Protocol):
    """What can put a text on the clipboard: Textual's app."""

    def copy_to_clipboard(self, text: str) -> None:
        """Put a text on the clipboard."""


def copy(terminal: Terminal, text: str) -> str:
    """Copy a text and return what to tell the reader."""
    terminal.copy_to_clipboard(clean(text))
    lines = text.count("\n") + 1
    return f"copied {lines} line{'s' if lines > 1 else ''} (if the terminal allows OSC 52)"
