"""Marking the words a fact was read from: the figure in brackets, and a line under the words that names their roles."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len

from tui.widgets.line import Look, Piece

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from store import Fact, Span

_ROLES = {
    "figure": "figure", "population": "who", "predicate": "did", "cue": "cue", "speaker": "speaker",
    "date": "when", "place": "where",
}  # fmt: skip
_OVER = "‾"


class Role(NamedTuple):
    """Words with the part they play; the span counts the marked text."""

    start: int
    end: int
    name: str


class MarkedText(NamedTuple):
    """A passage's text with brackets around the figure, and where each role lies in it."""

    text: str
    roles: tuple[Role, ...] = ()
    figure: Span | None = None

    def source_offset(self, place: int) -> int:
        """Return the offset without the brackets."""
        if self.figure is None or place <= self.figure[0]:
            return place
        return place - 1 if place <= self.figure[1] - 1 else place - 2


def mark(text: str, start: int, fact: Fact | None) -> MarkedText:
    """Return the passage's `text`, which begins at `start` of its source, with the words of `fact` marked."""
    if fact is None:
        return MarkedText(text)
    figure = _inside(fact.words.figure or fact.span, start, len(text))
    sentence = None
    if fact.sentence_start is not None and fact.sentence_end is not None:
        sentence = _inside((fact.sentence_start, fact.sentence_end), start, len(text))
    spans = {name: _inside(getattr(fact.words, name), start, len(text)) for name in _ROLES if name != "figure"}
    bracketed = figure or (None if any(spans.values()) else sentence)
    if bracketed is None:
        return MarkedText(text, tuple(_bare(spans)))
    low, high = bracketed
    roles = [Role(low, high + 2, "figure" if figure and (fact.quantity or fact.words.figure) else "")]
    for name, span in spans.items():
        if span:
            first, last = span
            moved = first + (first >= low) + (first >= high)
            roles.append(Role(moved, last + (last > low) + (last > high), _ROLES[name]))
    words = f"{text[:low]}[{text[low:high]}]{text[high:]}"
    return MarkedText(words, tuple(sorted(roles, key=_by_place)), (low, high + 2))


def mark_words(text: str, start: int, span: Span | None) -> MarkedText:
    """Return the passage's `text` with the words of `span` marked by the reader."""
    words = _inside(span, start, len(text))
    if words is None:
        return MarkedText(text)
    low, high = words
    return MarkedText(f"{text[:low]}[{text[low:high]}]{text[high:]}", (Role(low, high + 2, "marked"),), (low, high + 2))


def pieces(marked: MarkedText, line: Span, plain: Look = "") -> Iterator[Piece]:
    """Yield one line of the marked text, its roles in their looks."""
    place = line[0]
    for role in _on_line(marked.roles, line):
        if role.start > place:
            yield Piece(marked.text[place : role.start], plain)
        yield Piece(
            marked.text[role.start : role.end],
            "role" if role.name in _ROLES.values() and role.name != "figure" else "figure",
        )
        place = role.end
    yield Piece(marked.text[place : line[1]], plain)


def role_line(marked: MarkedText, line: Span, width: int) -> str:
    """Return the names of the roles under their words, or `` where the line has none."""
    drawn = ""
    roles = [role for role in _on_line(marked.roles, line) if role.name]
    for role, after in zip_longest(roles, roles[1:]):
        left = cell_len(marked.text[line[0] : role.start])
        wide = cell_len(marked.text[role.start : role.end])
        room = cell_len(marked.text[role.start : after.start]) - 1 if after else width - left
        drawn += " " * (left - cell_len(drawn)) + _label(role.name, wide, max(wide, room))
    return drawn


def _bare(spans: dict[str, Span | None]) -> Iterator[Role]:
    yield from sorted((Role(*span, _ROLES[name]) for name, span in spans.items() if span), key=_by_place)


def _label(name: str, wide: int, room: int) -> str:
    words = f"{_OVER}{name}{_OVER}" if room >= len(name) + 2 else name[:room]
    return words + _OVER * (wide - len(words))


def _on_line(roles: Sequence[Role], line: Span) -> Iterator[Role]:
    """Yield the parts of roles that lie on a line, none over another."""
    place = line[0]
    for role in roles:
        start, end = max(role.start, place), min(role.end, line[1])
        if start < end:
            yield Role(start, end, role.name)
            place = end


def _inside(span: Span | None, start: int, length: int) -> Span | None:
    if span is None or span[0] < start or span[1] > start + length or span[0] >= span[1]:
        return None
    return span[0] - start, span[1] - start


def _by_place(role: Role) -> tuple[int, bool, int]:
    return role.start, role.name != "figure", role.end
