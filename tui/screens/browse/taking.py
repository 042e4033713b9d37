"""Taking something out: citations on the clipboard, the report in a file, what was held back on a page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from store import StoreError
from tui import format as shown
from tui.clipboard import copy
from tui.panes.evidence import why
from tui.safe import clean_line
from tui.screens.browse.choosing import chosen_discrepancy
from tui.screens.browse.correcting import chosen_fact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from store import Dossier
    from tui.screens.browse.screen import Browse
    from tui.screens.reading import Paragraph


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
    """Ask for a file and write the report there."""
    from tui.screens.asking import AskScreen  # noqa: PLC0415 (after the first paint)

    def write(written: str | None) -> None:
        if not written or not written.strip():
            return
        place = Path(written.strip()).expanduser()
        try:
            place.write_text(desk.dossier.report(), encoding="utf-8")
        except (OSError, StoreError) as error:
            desk.say(f"{place} was not written: {error}", wrong=True)
        else:
            desk.say(f"the report is in {place}")

    desk.app.push_screen(AskScreen("Write the report to (Markdown)", str(desk.path.with_suffix(".md"))), write)


def show_held_back(desk: Browse) -> None:
    """Show what was compared and held back, with the reasons."""
    from tui.screens.reading import ReadScreen  # noqa: PLC0415 (after the first paint)

    page = list(held_back(desk.dossier)) or [("Nothing was held back.", "")]
    desk.app.push_screen(ReadScreen("Compared and held back", page))


def held_back(dossier: Dossier) -> Iterator[Paragraph]:
    """Yield a heading for each question and a line for each relation that is no discrepancy."""
    for found in dossier.discrepancies():
        if found.held_back:
            yield clean_line(found.title), "strong"
            for relation in found.held_back:
                figures = " | ".join(shown.figure(dossier.fact(number)) for number in relation.facts)
                yield f"{figures} — {why(relation)}", ""
            yield "", ""
