"""One line of the screen: pieces of text, each with a look, fitted into cells."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Literal, NamedTuple

from rich.cells import cell_len, set_cell_size

Look = Literal["", "dim", "strong", "figure", "alarm", "cursor", "rule", "note", "role"]


class Piece(NamedTuple):
    """Words with one look; the text has been through `tui.safe`."""

    text: str
    look: Look = ""


Line = tuple[Piece, ...]


class Column(NamedTuple):
    """A column of a list: its heading, its width in cells (0 takes what is left), its side."""

    heading: str
    width: int = 0
    right: bool = False


@lru_cache(maxsize=8192)
def fit(text: str, width: int, *, right: bool = False) -> str:
    """Return `text` in exactly `width` cells; what does not fit ends in an ellipsis."""
    if width <= 0:
        return ""
    length = cell_len(text)
    if length > width:
        return set_cell_size(text, width - 1) + "…"
    return " " * (width - length) + text if right else text + " " * (width - length)


def widths(columns: Iterable[Column], total: int, flexible: tuple[int, ...] = (1,)) -> list[int]:
    """Return the width of each column; columns of width 0 share what is left by their `flexible` parts."""
    listed = list(columns)
    left = total - sum(column.width for column in listed) - (len(listed) - 1)
    shares = iter(flexible)
    parts = [next(shares, 1) if column.width == 0 else 0 for column in listed]
    whole = sum(parts) or 1
    return [column.width or max(4, left * part // whole) for column, part in zip(listed, parts, strict=True)]


def row(cells: Iterable[str], sizes: Iterable[int], columns: Iterable[Column]) -> str:
    """Return the cells as one row, a blank between columns."""
    return " ".join(
        fit(cell, size, right=column.right) for cell, size, column in zip(cells, sizes, columns, strict=True)
    )


def rule(left: str, right: str, width: int, *, strong: bool = False) -> Line:
    """Return a pane's title: a line across, with words on the left and on the right."""
    tail = f" {right} ─" if right else ""
    head = fit_loosely(f"─{left} ", max(4, width - cell_len(tail)))
    middle = "─" * max(0, width - cell_len(head) - cell_len(tail))
    return (Piece(head, "strong" if strong else "rule"), Piece(middle + tail, "rule"))


def changed_cells(before: Line, after: Line, width: int) -> tuple[int, int] | None:
    """Return the first cell that differs and how many follow up to the last one; `None` where the lines are equal."""
    if before == after:
        return None
    old, new = _cells(before), _cells(after)
    if old is None or new is None:
        return 0, width
    if old == new:
        return None
    shorter = min(len(old), len(new))
    first = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    if len(old) != len(new):
        return first, max(len(old), len(new)) - first
    last = next(at for at in range(shorter, 0, -1) if old[at - 1] != new[at - 1])
    return first, last - first


def _cells(line: Line) -> list[tuple[str, Look]] | None:
    """Return a letter and its look for each cell; `None` where a letter is not one cell wide."""
    if any(cell_len(piece.text) != len(piece.text) for piece in line):
        return None
    return [(letter, piece.look) for piece in line for letter in piece.text]


def fit_loosely(text: str, width: int) -> str:
    """Return `text`, cut with an ellipsis where it is wider than `width`; not filled up."""
    return text if cell_len(text) <= width else fit(text, width)
