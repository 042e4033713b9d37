"""The verbs behind the keys of the first screen, by their names in `tui.keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.screens.browse import (
    choosing,
    collecting,
    correcting,
    difference,
    editing,
    explaining,
    filtering,
    following,
    marking,
    overviews,
    searching,
    showing,
    taking,
)
from tui.screens.browse.state import ORDERS

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.screens.browse.screen import Browse


def fold(desk: Browse) -> None:
    """Show or hide the site's own lines in the text."""
    desk.text.fold()


def change_order(desk: Browse) -> None:
    """List the facts in the next order."""
    desk.state.order = ORDERS[(ORDERS.index(desk.state.order) + 1) % len(ORDERS)]
    showing.show_facts(desk)


def toggle_background(desk: Browse) -> None:
    """Show or hide background facts and discrepancies that are only context."""
    desk.state.background = not desk.state.background
    showing.show_all(desk)


def toggle_news(desk: Browse) -> None:
    """Show only what is new since the last visit, or all."""
    if not desk.state.news and not desk.state.only_new:
        desk.say("nothing is new since the last visit")
        return
    desk.state.only_new = not desk.state.only_new
    showing.show_facts(desk)


ACTIONS: dict[str, Callable[[Browse], None]] = {
    "search": searching.start,
    "filter": filtering.choose_filter,
    "next_hit": lambda desk: searching.next_hit(desk, 1),
    "previous_hit": lambda desk: searching.next_hit(desk, -1),
    "note": editing.write_note,
    "edit": correcting.edit,
    "mark_words": marking.start,
    "explain": explaining.explain,
    "check": correcting.check,
    "compare": choosing.compare,
    "decide": choosing.decide,
    "matrix": overviews.open_matrix,
    "timeline": overviews.open_timeline,
    "mark": correcting.mark,
    "same_question": correcting.same_question,
    "aside": correcting.put_aside,
    "delete": correcting.delete,
    "undo": correcting.undo,
    "redo": correcting.redo,
    "source_form": collecting.edit_source,
    "difference": difference.show_difference,
    "paste": collecting.paste,
    "add_files": collecting.add_files,
    "copy": taking.copy_fact,
    "copy_all": taking.copy_answers,
    "open_address": following.open_address,
    "report": taking.write_report,
    "order": change_order,
    "background": toggle_background,
    "held_back": overviews.open_held_back,
    "news": toggle_news,
    "fold": fold,
    "pane_before": lambda desk: choosing.step_pane(desk, -1),
    "pane_after": lambda desk: choosing.step_pane(desk, 1),
    "pane_sources": lambda desk: choosing.go_to_pane(desk, "sources"),
    "pane_discrepancies": lambda desk: choosing.go_to_pane(desk, "discrepancies"),
    "pane_facts": lambda desk: choosing.go_to_pane(desk, "facts"),
    "pane_text": lambda desk: choosing.go_to_pane(desk, "text"),
    "pane_notes": lambda desk: choosing.go_to_pane(desk, "notes"),
    "back": choosing.back,
    "forward": choosing.forward,
    "leave": choosing.leave,
}
