"""All notes, a row each: what it is on, the words it is about, the note, who wrote it and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui import format as shown
from tui.safe import clean_line
from tui.widgets.line import Column, Line, Piece, row, rule, widths
from tui.widgets.line_list import LineList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store import Note

_COLUMNS = (Column("ON", 11), Column("WORDS"), Column("NOTE"), Column("BY", 10))
_SHARES = (2, 3)


class NoteRow(NamedTuple):
    """A note with what it is on, as `S1 fact 8`."""

    note: Note
    on: str


class NotesPane(LineList[NoteRow]):
    """The list of notes, the newest first."""

    nothing = "no notes yet: a writes one on the chosen words"

    def flag(self, row: NoteRow) -> str:
        """Return `!` for a note whose words are no longer found."""
        return "!" if row.note.orphaned else " "

    def draw(self, row: NoteRow) -> Line:
        """Return place, words, note and author."""
        note = row.note
        quote = f"“{clean_line(note.target.quote)}”" if note.target and note.target.quote else ""
        tags = " ".join(f"#{tag}" for tag in note.tags if f"#{tag}" not in note.body)
        written = (note.updated or note.created or "")[:10]
        when = shown.day(written, written)
        cells = (row.on, quote, clean_line(f"{note.body} {tags}"), clean_line(f"{note.author or ''} {when}"))
        return (Piece(_row(cells, widths(_COLUMNS, self.size.width - 1, _SHARES), _COLUMNS)),)

    def heading(self) -> Sequence[Line]:
        """Return the title and the names of the columns."""
        names = _row([column.heading for column in _COLUMNS], widths(_COLUMNS, self.size.width - 1, _SHARES), _COLUMNS)
        title = rule(f"5 Notes {len(self.rows)}", "newest first", self.size.width, strong=self.has_focus)
        return title, (Piece(f" {names}", "dim"),)

    def empty_line(self) -> str:
        """Return how to write one."""
        return self.nothing


_row = row
