"""Rows under one another with their columns aligned; nothing in a cell can steer the terminal."""

import shutil
import sys
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from tui.safe import clean_line

Row = TypeVar("Row")

GAP = "  "
LEAST = 12
"""A last column narrower than this is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[Row]):
    """A heading and how its cells are made; `most` is the widest it gets on a terminal."""

    heading: str
    cell: Callable[[Row], str]
    right: bool = False
    most: int = 40


def write_table(columns: Sequence[Column[Row]], rows: Sequence[Row]) -> None:
    """Write the table on standard output, cut to the width of the terminal if there is one."""
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    for line in lay_out(columns, rows, width):
        sys.stdout.write(line + "\n")


def lay_out(columns: Sequence[Column[Row]], rows: Sequence[Row], width: int | None) -> Iterator[str]:
    """Yield the lines of a table; the last column takes what is left of `width`, `None` cuts nothing."""
    grid = [[column.heading for column in columns]]
    grid += [[clean_line(column.cell(row)) for column in columns] for row in rows]
    widths = [max(map(cell_width, cells)) for cells in zip(*grid, strict=True)]
    if width is not None:
        widths = [min(own, column.most) for own, column in zip(widths, columns, strict=True)]
        widths[-1] = width - sum(widths[:-1]) - len(GAP) * (len(widths) - 1)
        if widths[-1] < LEAST:
            widths.pop()
    for cells in grid:
        placed = zip(cells, widths, columns, strict=False)
        line = GAP.join(_place(cell, wide, right=column.right) for cell, wide, column in placed)
        yield (line if width is None else shorten(line, width)).rstrip()


def cell_width(text: str) -> int:
    """Return how many terminal cells a text takes."""
    if text.isascii():
        return len(text)
    return sum(map(_character_width, text))


def shorten(text: str, width: int) -> str:
    """Cut a text to `width` cells and mark the cut."""
    if cell_width(text) <= width:
        return text
    kept, taken = [], 1
    for character in text:
        taken += _character_width(character)
        if taken > width:
            break
        kept.append(character)
    return "".join(kept) + "…"


def _place(text: str, width: int, *, right: bool) -> str:
    cut = shorten(text, width)
    room = " " * (width - cell_width(cut))
    return room + cut if right else cut + room


def _character_width(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
