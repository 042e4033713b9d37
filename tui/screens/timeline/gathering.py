"""What a timeline shows: the answers to one question, and which of them update others."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui.panes.by_date import PLOTTED_FROM, Dated, by_date, count_dates, in_words, joined_pairs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store import Discrepancy, Dossier


class Timeline(NamedTuple):
    """A question with its answers in the order of their dates, and those without a date."""

    title: str
    dated: Sequence[Dated]
    undated: Sequence[Dated]
    joined: set[tuple[int, int]]
    discrepancy: int | None = None


def gather_timeline(dossier: Dossier, fact: int, discrepancy: int | None = None) -> Timeline | None:
    """Return the answers to the question of a discrepancy, else of a fact; `None` if it answers none."""
    found = next((each for each in dossier.discrepancies() if each.id == discrepancy), None)
    for question in dossier.questions():
        if question.key == found.question if found else fact in question.facts:
            found = found or next((each for each in dossier.discrepancies() if each.question == question.key), None)
            return lay_out(dossier, question.title, question.facts, found)
    return lay_out(dossier, found.title, found.facts, found) if found else None


def too_few(timeline: Timeline) -> str:
    """Return the answers in a line where there are too few dates for a plot, else ``."""
    dates = count_dates(timeline.dated)
    if dates >= PLOTTED_FROM:
        return ""
    words = in_words(timeline.dated, timeline.undated, timeline.joined)
    return f"{dates} date{'' if dates == 1 else 's'}, too few for a timeline: {words}"


def lay_out(dossier: Dossier, title: str, facts: Sequence[int], found: Discrepancy | None) -> Timeline:
    """Return the timeline of these facts, with the updates that a discrepancy knows of."""
    answers = [dossier.fact(number) for number in facts]
    dated, undated = by_date((fact, dossier.source_of(fact)) for fact in answers)
    joined = joined_pairs((*found.relations, *found.held_back)) if found else set()
    compared = found.id if found and found.relations else None
    return Timeline(found.title if found else title, dated, undated, joined, compared)
