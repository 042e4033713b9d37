"""The lines around the panes: the dossier and who reads it, tabs where there is one column, keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from tui import keys
from tui.safe import clean_line
from tui.screens.progress import checked_of
from tui.widgets.line import Piece, fit_loosely
from tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tui.screens.browse.screen import Browse

_ALWAYS = 2
_AT_ONCE = 5_000
"""Of more facts than this the checked ones are counted in a thread."""


def show_status(desk: Browse) -> None:
    """Show which dossier it is, who reads it, whether it is saved, and what is searched for."""
    state, width = desk.state, desk.size.width
    if not state.opened:
        left, right = f"{desk.path.stem} · opening…", ""
    else:
        dossier = desk.dossier
        saved = "scratch copy" if desk.scratch else state.trouble or ("saved" if state.written else "nothing to save")
        if dossier.read_only:
            saved = f"READ ONLY: {dossier.why_read_only or 'it cannot be written'}"
        parts = (
            dossier.title,
            f"as {dossier.reader or desk.reader or '?'}",
            saved,
            _checked(desk),
            _compared(desk),
            "words have changed: reextract" if state.settled and dossier.words_changed else "",
            state.astray,
            state.news,
        )
        left = " · ".join(part for part in parts if part)
        right = "/ search"
        if state.hits is not None:
            right = f"/ {state.query}   {len(desk.facts.rows)} of {len(state.all_ids)}"
    right = fit_loosely(clean_line(right), width // 2)
    left = fit_loosely(f" {clean_line(left)}", width - cell_len(right) - 2)
    gap = width - cell_len(left) - cell_len(right) - 1
    desk.query_one("#status", Sheet).show_lines([(Piece(left, "strong"), Piece(" " * gap + right))])


def _checked(desk: Browse) -> str:
    """Return how many facts were compared with their words; in a large dossier that is counted in a thread."""
    state, revision = desk.state, desk.dossier.revision
    if state.settled and state.checked[0] != revision:
        if len(state.all_ids) > _AT_ONCE:
            state.checked = revision, state.checked[1]
            desk.run_worker(lambda: _count(desk, revision), thread=True, group="checked", exclusive=True)
        else:
            state.checked = revision, checked_of(desk.dossier)
    return state.checked[1]


def _count(desk: Browse, revision: int) -> None:
    words = checked_of(desk.dossier)
    desk.call_later(_take_count, desk, revision, words)


def _take_count(desk: Browse, revision: int, words: str) -> None:
    desk.state.checked = revision, words
    show_status(desk)


def _compared(desk: Browse) -> str:
    """Return how far a long comparison is."""
    share = desk.state.share
    return f"comparing {share} %" if share is not None else ""


def show_tabs(desk: Browse) -> None:
    """Show the panes' names where only one has room, the current one in brackets."""
    if not desk.state.opened:
        return
    names = {
        "facts": f"Facts {len(desk.facts.rows)}",
        "discrepancies": f"Discrepancies {len(desk.discrepancies.rows)}",
        "sources": f"Sources {len(desk.sources.rows)}",
        "text": "Text",
        "notes": f"Notes {len(desk.notes.rows)}",
    }
    line = _tabs(names, desk.state.pane)
    if cell_len(line) > desk.size.width:
        line = _tabs(names | {"discrepancies": f"Discr. {len(desk.discrepancies.rows)}"}, desk.state.pane)
    desk.query_one("#tabs", Sheet).show_lines([(Piece(fit_loosely(line, desk.size.width)),)])


def _tabs(names: Mapping[str, str], current: str) -> str:
    numbers = {"sources": 1, "discrepancies": 2, "facts": 3, "text": 4, "notes": 5}
    return " " + " ".join(
        f"[{name}]" if pane == current else f" {numbers[pane]} {name} " for pane, name in names.items()
    )


def show_footer(desk: Browse) -> None:
    """Show what was said last, else the keys that matter, as many as fit."""
    width, changed = desk.size.width, desk.remapped
    if desk.state.writing:
        known = [("⏎", "new line"), *keys.footer("editor", changed=changed)]
    else:
        known = [("jk", "move"), ("1-5", "pane"), *keys.footer("list", "browse", "everywhere", changed=changed)]
    line = Piece(f" {desk.state.said}", "strong") if desk.state.said else Piece(_as_many_as_fit(known, width), "dim")
    desk.query_one("#footer", Sheet).show_lines([(line,)])


def _as_many_as_fit(known: list[tuple[str, str]], width: int) -> str:
    """Return keys with their words; the last two, which lead to all others, always stay."""
    while len(known) > _ALWAYS and cell_len(_in_words(known)) > width:
        del known[-_ALWAYS - 1]
    return fit_loosely(_in_words(known), width)


def _in_words(known: list[tuple[str, str]]) -> str:
    return " " + "  ".join(f"{key} {word}" for key, word in known)
