"""Writing a note in the text, under the words it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.drafts import drop_draft, keep_draft, read_draft
from tui.screens.browse import choosing, showing
from tui.screens.browse.state import Writing

if TYPE_CHECKING:
    from store import Note, Passage, Span
    from tui.screens.browse.screen import Browse

_HEIGHT = 6
_LEAST = 4


def write_note(desk: Browse) -> None:
    """Begin a note on the chosen fact's words, on the passage, or on the source."""
    from store import Target  # noqa: PLC0415 (loaded when it is needed)

    state, view = desk.state, desk.text.view
    if state.writing or view is None:
        return
    if state.pane == "sources":
        target, end = Target(table="sources", id=view.article.source.id), 0
    elif view.fact and (fact := view.fact):
        span = fact.words.figure or fact.span or (None, None)
        target = Target(table="facts", id=fact.id, start=span[0], end=span[1])
        end = span[1] or fact.sentence_end or 0
    else:
        passage = next(each for each in view.article.passages if each.id == view.passage)
        target, end = Target(table="passages", id=passage.id), passage.end
    _begin(desk, Writing(about=f"{target.table}:{target.id}", target=target, end=end), "")


def write_note_on(desk: Browse, passage: Passage, span: Span) -> None:
    """Begin a note on words of a passage."""
    from store import Target  # noqa: PLC0415 (loaded when it is needed)

    target = Target(table="passages", id=passage.id, start=span[0], end=span[1])
    _begin(desk, Writing(about=f"passage:{passage.id}:{span[0]}-{span[1]}", target=target, end=span[1]), "")


def edit_note(desk: Browse, note: Note) -> None:
    """Change the words of a note."""
    view = desk.text.view
    placed = next((each for each in view.article.notes if each.note.id == note.id), None) if view else None
    end = placed.span[1] if placed and placed.span else 0
    _begin(desk, Writing(about=f"note:{note.id}", note=note.id, end=end), note.body)


def _begin(desk: Browse, writing: Writing, body: str) -> None:
    if desk.dossier.read_only:
        desk.say(desk.dossier.why_read_only or "the dossier is open for reading only", wrong=True)
        return
    from tui.widgets.inline_editor import InlineEditor  # noqa: PLC0415 (after the first paint)

    desk.state.writing = writing
    desk.add_class("at-text")
    draft = read_draft(desk.path, writing.about)
    editor = InlineEditor(draft or body, writing.about)
    desk.query_one("#right").mount(editor)
    desk.text.reserve(writing.end, _HEIGHT)
    desk.set_focus(editor)
    desk.call_after_refresh(place, desk)
    if draft:
        desk.say("this is the draft you left here")


def place(desk: Browse) -> None:
    """Put the editor over the lines that are free for it."""
    editor = showing.editor_of(desk)
    if editor is None:
        return
    line, width, height = desk.text.gap_line(), desk.text.size.width, desk.text.size.height
    room = min(_HEIGHT, height - line)
    hidden = line < len(desk.text.head) or room < _LEAST
    top = max(len(desk.text.head), min(line, height - _LEAST)) if hidden else line
    editor.styles.offset = (1, top)
    editor.styles.width, editor.styles.height = max(10, width - 2), _LEAST if hidden else room


def keep_words(desk: Browse) -> None:
    """Keep what is written as a draft with every key, so that a terminal that goes away takes none of it along."""
    editor, writing = showing.editor_of(desk), desk.state.writing
    if editor and writing:
        keep_draft(desk.path, writing.about, editor.text)


def save(desk: Browse, text: str) -> None:
    """Save the note; where that fails, the text stays in the editor and the reason is said."""
    from store import StoreError  # noqa: PLC0415 (loaded when it is needed)

    writing = desk.state.writing
    if writing is None:
        return
    tags = tuple(word[1:].rstrip(".,;:") for word in text.split() if word.startswith("#") and len(word) > 1)
    try:
        if writing.note is not None:
            note = desk.dossier.edit_note(writing.note, text)
        elif writing.target is not None:
            note = desk.dossier.write_note(writing.target, text, tags)
    except StoreError as error:
        keep_draft(desk.path, writing.about, text)
        desk.say(str(error), wrong=True)
        return
    drop_draft(desk.path, writing.about)
    _end(desk)
    desk.say(f"note {note.id} saved")
    showing.show_all(desk)


def leave(desk: Browse, text: str) -> None:
    """Close the editor; the words are kept as a draft."""
    writing = desk.state.writing
    if writing is None:
        return
    unchanged = writing.note is not None and text == desk.dossier.note(writing.note).body
    if text.strip() and not unchanged:
        keep_draft(desk.path, writing.about, text)
        desk.say("not saved: the words are kept as a draft, a or e offers them again")
    else:
        drop_draft(desk.path, writing.about)
    _end(desk)


def _end(desk: Browse) -> None:
    desk.state.writing = None
    if editor := showing.editor_of(desk):
        editor.remove()
    desk.text.release()
    choosing.go_to_pane(desk, desk.state.pane)
