"""Going from row to row, pane to pane, place to place."""

from __future__ import annotations

from asyncio import sleep
from typing import TYPE_CHECKING

from tui.screens.browse import noting, showing
from tui.screens.browse.comparing import is_comparing
from tui.screens.browse.grouping import find_copies
from tui.screens.browse.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.widget import Widget

    from store import Relation
    from tui.screens.browse.screen import Browse

_PANES = ("sources", "discrepancies", "facts", "text", "notes")
_MOST_PLACES = 100
_REST = 0.07
"""Seconds: longer than between the keys that a held key sends, shorter than a look to the right."""


def follow_soon(desk: Browse, pane: Widget) -> None:
    """Show what the row is about once the cursor rests: a held key repaints rows only."""

    async def rest() -> None:
        await sleep(_REST)
        follow(desk, pane)

    desk.run_worker(rest(), group="following", exclusive=True)


def catch_up(desk: Browse) -> None:
    """Show what the cursor is on now, before a key does something with it."""
    row = desk.facts.chosen
    if desk.state.pane == "facts" and row and row.fact.id != desk.state.fact:
        desk.workers.cancel_group(desk, "following")
        showing.show_fact(desk, row.fact.id)


def follow(desk: Browse, pane: Widget) -> None:
    """Show what the row under the cursor is about."""
    if pane is desk.facts and (fact := desk.facts.chosen):
        showing.show_fact(desk, fact.fact.id)
    elif pane is desk.sources and (source := desk.sources.chosen):
        find_copies(desk, showing.ids_of(desk.dossier.sources()))
        showing.show_source(desk, source.source.id)
    elif pane is desk.discrepancies and (found := desk.discrepancies.chosen):
        showing.show_fact(desk, leading_fact(found.discrepancy.relations, found.discrepancy.facts))
    elif pane is desk.notes:
        noting.show_target(desk)


def leading_fact(relations: Sequence[Relation], facts: Sequence[int]) -> int:
    """Return the fact a discrepancy is shown by: the last of its worst relation, where the contradiction stands."""
    return relations[0].facts[-1] if relations else facts[0]


def open_row(desk: Browse, pane: Widget) -> None:
    """Open what the row is about: a fact's text, a discrepancy's answers, a source's text."""
    if pane is desk.discrepancies:
        compare(desk)
        return
    if pane is desk.notes:
        noting.open_target(desk)
        return
    remember(desk)
    go_to_pane(desk, "text")


def compare(desk: Browse) -> None:
    """Open the answers of the chosen discrepancy, or of the one that the chosen fact is in, side by side."""
    number = chosen_discrepancy(desk)
    if number is None and is_comparing(desk):
        return
    if number is None:
        desk.say("this fact is in no discrepancy; H lists what was compared and held back")
        return
    compare_answers(desk, number)


def compare_answers(desk: Browse, number: int) -> None:
    """Open the answers of a discrepancy side by side."""
    from tui.screens.compare import CompareScreen  # noqa: PLC0415 (after the first paint)

    remember(desk)
    queue = [row.discrepancy.id for row in desk.discrepancies.rows]
    screen = CompareScreen(desk.dossier, number, queue, ask_name=desk.ask_name, remapped=desk.remapped)

    def come_back(_: None) -> None:
        desk.ask_name = screen.ask_name
        showing.show_all(desk)

    desk.app.push_screen(screen, come_back)


def decide(desk: Browse) -> None:
    """Open the chosen discrepancy to decide on it; where none is chosen, the next one that is undecided."""
    from tui.screens.progress import is_open  # noqa: PLC0415 (after the first paint)

    number = chosen_discrepancy(desk)
    if number is None:
        rows = desk.discrepancies.rows
        number = next((row.discrepancy.id for row in rows if is_open(row.discrepancy)), None)
    if number is None and is_comparing(desk):
        return
    if number is None:
        desk.say("nothing is left to decide")
    else:
        compare_answers(desk, number)


def chosen_discrepancy(desk: Browse) -> int | None:
    """Return the discrepancy under the cursor, or the first one that the chosen fact is in."""
    rows = desk.discrepancies.rows
    if desk.state.pane == "discrepancies":
        return desk.discrepancies.chosen.discrepancy.id if desk.discrepancies.chosen else None
    return next((row.discrepancy.id for row in rows if desk.state.fact in row.discrepancy.facts), None)


def go_to_passage(desk: Browse, number: int) -> None:
    """Show a passage with its first fact, and put the list's cursor on that fact."""
    article = desk.text.view.article if desk.text.view else None
    if article is None:
        return
    fact = next((each for each in article.facts if each.passage == number), None)
    if fact is None:
        showing.show_passage(desk, number)
        return
    go_to_fact(desk, fact.id)


def go_to_fact(desk: Browse, number: int) -> None:
    """Show a fact, and put the list's cursor on it where it is listed."""
    rows = desk.facts.rows
    place = rows.place(number) if isinstance(rows, Rows) else None
    if place is not None:
        desk.facts.move_to(place)
    showing.show_fact(desk, number)


def go_to_pane(desk: Browse, name: str) -> None:
    """Send the keys to a pane; with one column, show it."""
    for each in _PANES:
        desk.set_class(each == name, f"at-{each}")
    desk.state.pane = name
    desk.set_focus(desk.query_one(f"#{name}"))
    showing.show_frame(desk)
    if name in {"sources", "discrepancies", "notes"}:
        follow(desk, desk.query_one(f"#{name}"))


def step_pane(desk: Browse, by: int) -> None:
    """Go to the pane before or after; the list of notes is one of them where there is one column."""
    panes = _PANES if desk.has_class("-narrow") or desk.state.pane == "notes" else _PANES[:-1]
    here = panes.index(desk.state.pane)
    go_to_pane(desk, panes[(here + by) % len(panes)])


def remember(desk: Browse) -> None:
    """Keep the place, so that `[` finds it again."""
    places = desk.state.places
    if desk.state.fact and (not places or places[-1] != desk.state.fact):
        places.append(desk.state.fact)
        del places[:-_MOST_PLACES]
        desk.state.ahead.clear()


def back(desk: Browse) -> None:
    """Go to the place before."""
    _travel(desk, desk.state.places, desk.state.ahead)


def forward(desk: Browse) -> None:
    """Go where `[` came from."""
    _travel(desk, desk.state.ahead, desk.state.places)


def _travel(desk: Browse, from_here: list[int], to_there: list[int]) -> None:
    while from_here:
        place = from_here.pop()
        if place != desk.state.fact:
            if desk.state.fact:
                to_there.append(desk.state.fact)
            go_to_fact(desk, place)
            return


def leave(desk: Browse) -> None:
    """Go one step back: out of the search, out of the text, out of the program."""
    from tui.screens.browse import searching  # noqa: PLC0415 (it goes to facts itself)

    if desk.state.opened and (desk.state.hits is not None or desk.query("#search")):
        searching.clear(desk)
    elif desk.state.opened and desk.state.pane in {"text", "notes"}:
        go_to_pane(desk, "facts")
    else:
        desk.app.exit()
