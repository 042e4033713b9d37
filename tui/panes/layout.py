"""Laying out an article: passages in lines, roles and notes under the words they are about, room for an editor."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len

from tui.format import note_line
from tui.panes.roles import mark, mark_words, pieces, role_line
from tui.panes.wrapping import wrap
from tui.safe import clean, clean_line
from tui.widgets.line import Line, Look, Piece, fit_loosely

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from store import Article, Fact, Passage, PlacedNote, Span

_GUTTER = 2


class Gap(NamedTuple):
    """Blank lines kept free for the editor, under the words that end at `end`."""

    end: int
    height: int


class View(NamedTuple):
    """What of an article is shown, and how."""

    article: Article
    fact: Fact | None = None
    passage: int = 0
    folded: bool = True
    gap: Gap | None = None
    marked: Span | None = None


class TextLine(NamedTuple):
    """A line of the text pane with the words it shows; `kind` is `gap` where the editor goes."""

    line: Line
    start: int = -1
    end: int = -1
    kind: str = "words"
    passage: int = 0


class Layout:
    """Lays out one article at one width; passages without marks are wrapped once."""

    def __init__(self, width: int) -> None:
        self.width = width
        self._plain: dict[int, list[TextLine]] = {}

    def lines(self, view: View) -> list[TextLine]:
        """Return the whole article as lines."""
        laid: list[TextLine] = []
        notes = {placed.note.id: placed for placed in view.article.notes}
        for placed in [placed for placed in notes.values() if placed.span is None]:
            laid += _note_box(placed, view.article, self.width)
        if view.gap and view.gap.end <= 0:
            laid += [TextLine((), kind="gap")] * view.gap.height
        hidden = 0
        for passage in view.article.passages:
            if view.folded and passage.kind == "boilerplate":
                hidden += 1
                continue
            laid += _fold_line(hidden)
            hidden = 0
            laid += self._passage(view, passage)
            laid.append(TextLine((), kind="blank"))
        return laid + list(_fold_line(hidden))

    def _passage(self, view: View, passage: Passage) -> Sequence[TextLine]:
        fact = view.fact if view.fact and view.fact.passage == passage.id and not view.marked else None
        notes = [placed for placed in view.article.notes if _ends_in(placed, passage)]
        here = passage.id == view.passage
        gap = view.gap if view.gap and passage.start < view.gap.end <= passage.end else None
        if fact or notes or here or gap:
            return _marked_passage(view, passage, fact, notes, gap, self.width)
        if passage.id not in self._plain:
            self._plain[passage.id] = _marked_passage(view, passage, None, (), None, self.width)
        return self._plain[passage.id]


def _marked_passage(
    view: View, passage: Passage, fact: Fact | None, notes: Sequence[PlacedNote], gap: Gap | None, width: int
) -> list[TextLine]:
    gutter = "▌ " if passage.id == view.passage else "  "
    text = clean(passage.text).replace("\t", " ")
    marked = mark_words(text, passage.start, view.marked) if fact is None else mark(text, passage.start, fact)
    laid: list[TextLine] = []
    cuts = wrap(marked.text, width - _GUTTER)
    for line in cuts:
        start, end = (passage.start + marked.source_offset(place) for place in line)
        last = line is cuts[-1]
        look: Look = "strong" if passage.kind == "heading" else "dim" if passage.kind == "boilerplate" else ""
        laid.append(TextLine((Piece(gutter, "strong"), *pieces(marked, line, look)), start, end, "words", passage.id))
        if names := role_line(marked, line, width - _GUTTER):
            shown = (Piece(gutter, "strong"), Piece(names, "role"))
            laid.append(TextLine(shown, start, end, "roles", passage.id))
        for placed in notes:
            if placed.span and (start < placed.span[1] <= end or (last and placed.span[1] > end)):
                laid += _note_box(placed, view.article, width)
        if gap and (start < gap.end <= end or (last and gap.end > end)):
            laid += [TextLine((), start, end, "gap", passage.id)] * gap.height
    return laid


def _note_box(placed: PlacedNote, article: Article, width: int) -> Iterator[TextLine]:
    note = placed.note
    text = article.source.text or ""
    quote = note.target.quote if note.target and note.target.quote else text[slice(*placed.span)] if placed.span else ""
    words = " ".join(quote.split())
    about = f"on “{fit_loosely(clean_line(words), max(12, width // 3))}”" if words else "on the source"
    lost = " · words no longer found" if note.orphaned else ""
    said = " · ".join(part for part in (f"note {note.id} {about}", note_line(note)) if part)
    top = fit_loosely(f"  ┌ {said}{lost} ", width)
    body = clean(note.body).replace("\t", " ")
    rows = [top + "─" * max(0, width - cell_len(top) - 1)]
    rows += [f"  │ {body[start:end]}" for start, end in wrap(body, width - 5)]
    rows.append("  └" + "─" * (width - 4))
    return (TextLine((Piece(row, "note"),), kind="note") for row in rows)


def _fold_line(hidden: int) -> list[TextLine]:
    if not hidden:
        return []
    words = f"  [{hidden} site line{'s' if hidden > 1 else ''}, z]"
    return [TextLine((Piece(words, "dim"),), kind="fold")]


def _ends_in(placed: PlacedNote, passage: Passage) -> bool:
    return placed.span is not None and passage.start < placed.span[1] <= passage.end
