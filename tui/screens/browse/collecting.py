"""Bringing sources in and setting what is known about them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from store import Draft, StoreError, UnreadableArticleError
from tui import format as shown
from tui.safe import clean_line
from tui.screens.browse import showing
from tui.screens.saving import saving

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tui.screens.asking import Written
    from tui.screens.browse.screen import Browse

_PASTED = "pasted"
_FIELDS = {
    "published": "2022-01-26, or 2022-01-26T14:40",
    "publisher": "",
    "title": "",
    "author": "",
    "url": "",
    "outlet_of_origin": "the agency it is a copy of",
    "language": "",
    "reliability": "A to F",
}


def paste(desk: Browse, text: str = "") -> None:
    """Take a pasted text as a source; `text` is what was pasted before and could not be added."""
    from tui.screens.asking import PasteScreen  # noqa: PLC0415 (after the first paint)

    def add(text: str | None) -> None:
        if text and text.strip():
            _add_in_thread(desk, [Draft(content=text.encode("utf-8", "replace"), path=_PASTED)])

    question = "Paste an article; Title:, Publisher:, Published: lines may stand first"
    desk.app.push_screen(PasteScreen(question, text), add)


def add_files(desk: Browse) -> None:
    """Ask for files or a folder and add what they hold."""
    from tui.screens.asking import AskScreen  # noqa: PLC0415 (after the first paint)

    def add(written: str | None) -> None:
        if written and written.strip():
            from store import gather  # noqa: PLC0415 (it loads the reading)

            _add_in_thread(desk, gather(_paths(written), lambda: b""))

    desk.app.push_screen(AskScreen("Files or folders to add, blanks between (quote names with blanks)"), add)


def _paths(written: str) -> list[str]:
    import shlex  # noqa: PLC0415 (after the first paint)

    try:
        words = shlex.split(written)
    except ValueError:
        words = [written]
    return [str(Path(word).expanduser()) for word in words]


def _add_in_thread(desk: Browse, drafts: Iterable[Draft | UnreadableArticleError]) -> None:
    desk.say("reading…")
    desk.run_worker(lambda: _add(desk, drafts), thread=True, group="adding")


def _add(desk: Browse, drafts: Iterable[Draft | UnreadableArticleError]) -> None:
    for draft in drafts:
        if isinstance(draft, UnreadableArticleError):
            desk.app.call_from_thread(showing.say, desk, str(draft), wrong=True)
            continue
        try:
            added = desk.dossier.add_source(draft)
        except StoreError as error:
            desk.app.call_from_thread(showing.say, desk, str(error), wrong=True)
            if draft.path == _PASTED:
                desk.app.call_from_thread(paste, desk, draft.content.decode())
            continue
        words = f"{shown.label(added.source.id)} {added.source.title}: {added.outcome}, {added.facts} facts"
        desk.app.call_from_thread(showing.say, desk, words)
    desk.app.call_from_thread(showing.show_all, desk)


def edit_source(desk: Browse) -> None:
    """Show what is known about the source; what the reader changes is saved, dates are resolved anew."""
    from tui.screens.asking import Field, FormScreen  # noqa: PLC0415 (after the first paint)

    if not desk.state.source:
        return
    source = desk.dossier.source(desk.state.source)
    missing = ""
    if not source.published:
        missing = f"\n{shown.NO_DATE}"
        if source.proposed:
            missing += f": likely {source.proposed.date} ({source.proposed.reason}); type it to set it"
    fields = [Field(name, getattr(source, name) or "", hint) for name, hint in _FIELDS.items()]

    def write(changed: Written) -> None:
        if changed:
            desk.dossier.set_source(source.id, changed)

    def tell(changed: Written | None) -> None:
        if changed:
            desk.say(f"{shown.label(source.id)}: {', '.join(changed)} set, u takes it back")
            showing.show_all(desk)

    title = f"{shown.label(source.id)} {clean_line(source.title)}{missing}"
    desk.app.push_screen(FormScreen(title, fields, saving(write)), tell)
