"""Cutting a passage into lines of the screen."""

from rich.cells import cell_len


def wrap(text: str, width: int) -> list[tuple[int, int]]:
    """Return start and end of each line in `text`, broken at blanks; every character but the breaks is in one."""
    lines: list[tuple[int, int]] = []
    place, end = 0, len(text)
    while place < end:
        reach = _reach(text, place, max(1, width))
        newline = text.find("\n", place, reach + 1)
        if newline >= 0:
            lines.append((place, newline))
            place = newline + 1
            continue
        if reach >= end:
            lines.append((place, end))
            break
        blank = reach if text[reach].isspace() else text.rfind(" ", place, reach)
        if blank <= place:
            lines.append((place, reach))
            place = reach
        else:
            lines.append((place, blank))
            place = blank + 1
    return lines or [(0, 0)]


def _reach(text: str, place: int, width: int) -> int:
    """Return how far the text goes that fits into `width` cells; at least one character."""
    chunk = text[place : place + width]
    if chunk.isascii():
        return place + len(chunk)
    while len(chunk) > 1 and cell_len(chunk) > width:
        chunk = chunk[: -max(1, (cell_len(chunk) - width) // 2)]
    return place + len(chunk)
