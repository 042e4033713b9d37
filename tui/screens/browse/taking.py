"""Taking something out: citations on the clipboard, the report in a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from store import StoreError
from tui import format as shown
from tui.clipboard import copy
from tui.safe import clean_line
from tui.screens.browse.choosing import chosen_discrepancy
from tui.screens.browse.comparing import is_comparing
from tui.screens.browse.correcting import chosen_fact

if TYPE_CHECKING:
    from store import Dossier
    from tui.screens.browse.screen import Browse

_PAGES = {".html", ".htm"}


def copy_fact(desk: Browse) -> None:
    """Copy the chosen fact as one citable line."""
    if fact := chosen_fact(desk):
        desk.say(copy(desk.app, shown.citation(fact, desk.dossier.source_of(fact))))


def copy_answers(desk: Browse) -> None:
    """Copy all answers to the question of the chosen discrepancy or fact."""
    number = chosen_discrepancy(desk)
    if number is None:
        copy_fact(desk)
        return
    desk.say(copy(desk.app, citable(desk.dossier, number)))


def citable(dossier: Dossier, number: int) -> str:
    """Return a question with its answers as text."""
    found = dossier.discrepancy(number)
    facts = [dossier.fact(each) for each in found.facts]
    lines = [f"- {shown.figure(fact)}: {shown.citation(fact, dossier.source_of(fact))}" for fact in facts]
    return "\n".join([clean_line(found.title), *lines])


def write_report(desk: Browse) -> None:
    """Ask for a file and write the report there, in a thread: it may have to wait for the comparison."""
    from tui.screens.asking import AskScreen  # noqa: PLC0415 (after the first paint)

    def write(written: str | None) -> None:
        if written and written.strip():
            place = Path(written.strip()).expanduser()
            desk.run_worker(lambda: _write_report(desk, place), thread=True, group="report")

    if not is_comparing(desk):
        desk.app.push_screen(AskScreen("Write the report to (.md or .html)", str(desk.path.with_suffix(".md"))), write)


def _write_report(desk: Browse, place: Path) -> None:
    form: Literal["markdown", "html"] = "html" if place.suffix.casefold() in _PAGES else "markdown"
    try:
        place.write_text(desk.dossier.report(form), encoding="utf-8")
        if not desk.dossier.read_only:
            desk.dossier.record_report()
    except (OSError, StoreError) as error:
        desk.app.call_from_thread(desk.say, f"{place} was not written: {error}", wrong=True)
    else:
        desk.app.call_from_thread(desk.say, f"the report is in {place}")
