"""A line on standard error that says what is being done, while somebody looks."""

import shutil
import sys
from types import TracebackType
from typing import Self

from tui.cli.table import shorten
from tui.safe import clean_line

ERASE_LINE = "\r\x1b[K"


class Progress:
    """Shown on a terminal only, and wiped away when it is left."""

    def __init__(self) -> None:
        self._seen = sys.stderr.isatty()

    def __enter__(self) -> Self:
        """Begin with nothing on the line."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Leave the line as it was."""
        self.clear()

    def show(self, sentence: str) -> None:
        """Put a sentence in the place of the one before."""
        if self._seen:
            width = shutil.get_terminal_size().columns - 1
            sys.stderr.write(ERASE_LINE + shorten(clean_line(sentence), width))
            sys.stderr.flush()

    def clear(self) -> None:
        """Wipe the line."""
        if self._seen:
            sys.stderr.write(ERASE_LINE)
            sys.stderr.flush()
