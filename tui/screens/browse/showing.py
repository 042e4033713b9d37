"""Showing the dossier in the panes."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from rich.cells import cell_len

from tui.safe import clean, clean_line
from tui.screens.browse.grouping import find_copies, show_sources
from tui.screens.browse.noting import show_notes
from tui.screens.browse.orders import ordered
from tui.screens.browse.rows import chosen_id, discrepancy_rows, fact_rows
from tui.screens.browse.state import ORDER_WORDS
from tui.screens.browse.status import show_footer, show_status, show_tabs
from tui.screens.browse.straying import remark, stray_article
from tui.screens.progress import to_decide

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store import Article, Discrepancy, Dossier
    from tui.screens.browse.screen import Browse
    from tui.widgets.inline_editor import InlineEditor

AT_ONCE = 5_000
"""Up to this many facts the queue is computed before the lists are shown; for more, in a thread after them."""
_SAID = 5.0
"""Seconds for which a sentence stays in the last line."""
_MOST_SOURCES, _MOST_DISCREPANCIES = 6, 9


class Numbered(Protocol):
    """What has an id."""

    @property
    def id(self) -> int:
        """The number of the record."""


@runtime_checkable
class Shelf(Protocol):
    """A lazy sequence that knows its ids."""

    ids: Sequence[int]


def ids_of(nouns: Sequence[Numbered]) -> Sequence[int]:
    """Return the ids, without decoding where the sequence knows them."""
    return nouns.ids if isinstance(nouns, Shelf) else [noun.id for noun in nouns]


def fact_ids(dossier: Dossier) -> Sequence[int]:
    """Return the ids of all facts in the order of the text."""
    return ids_of(dossier.facts())


def say(desk: Browse, words: str, *, wrong: bool = False) -> None:
    """Tell the reader something: in the last line, or over the panes where it is long or something went wrong."""
    line = clean_line(words)
    if wrong or not desk.is_current or cell_len(line) > desk.size.width - 2:
        desk.app.notify(clean(words), severity="error" if wrong else "information", markup=False)
        return
    desk.state.said = line
    show_footer(desk)
    desk.set_timer(_SAID, partial(fall_silent, desk, line))


def fall_silent(desk: Browse, line: str) -> None:
    """Show the keys again, unless something else was said meanwhile."""
    if desk.state.said == line:
        desk.state.said = ""
        show_footer(desk)


def editor_of(desk: Browse) -> InlineEditor | None:
    """Return the open editor."""
    from tui.widgets.inline_editor import InlineEditor  # noqa: PLC0415 (after the first paint)

    return next(iter(desk.query(InlineEditor)), None)


def show_all(desk: Browse) -> None:
    """Show the dossier as it is now, the cursor on the fact it was on."""
    state, dossier = desk.state, desk.dossier
    state.notes = dict(Counter((note.target.table, note.target.id) for note in dossier.notes() if note.target))
    show_sources(desk, ids_of(dossier.sources()))
    show_notes(desk)
    state.all_ids = fact_ids(dossier)
    state.strays = {fact.id: fact for fact in dossier.stray_facts()}
    state.astray = remark(dossier)
    if len(state.all_ids) <= AT_ONCE:
        _show_queue(desk, list(dossier.discrepancies()))
        show_facts(desk)
        return
    from tui.screens.browse.comparing import compare_in_thread  # noqa: PLC0415 (after the first paint, if at all)

    desk.discrepancies.nothing = "they are listed as soon as all answers are compared"
    show_facts(desk)
    compare_in_thread(desk)


def take_queue(desk: Browse, found: Sequence[Discrepancy]) -> None:
    """Show discrepancies that were long in coming: the row under the cursor and the text stay where they are."""
    if (here := chosen_id(desk.facts)) and desk.state.fact:
        desk.state.fact = here
    _show_queue(desk, found)
    _list_facts(desk, steady=True)
    if desk.evidence.evidence:
        desk.evidence.show_evidence(desk.dossier.evidence(desk.evidence.evidence.fact.id))
    show_frame(desk)


def _show_queue(desk: Browse, found: Sequence[Discrepancy]) -> None:
    """Show the discrepancies."""
    state, pane = desk.state, desk.discrepancies
    shown = [each for each in found if state.background or worth_showing(each)]
    held_back = sum(len(each.held_back) for each in found)
    pane.remark = f"{to_decide(shown)} to decide · {held_back} held back (H)"
    pane.nothing = "nothing disagrees" if state.all_ids else "none yet"
    relations = (relation for each in found for relation in each.held_back)
    state.hidden = frozenset(relation.facts[-1] for relation in relations if relation.type == "background")
    by_question = list(dict.fromkeys(number for each in found for number in each.facts))
    state.by_question = by_question
    state.aside = frozenset(desk.dossier.aside())
    state.hidden |= state.aside.difference(by_question)
    before = chosen_id(pane) or 0
    rows = discrepancy_rows(desk.dossier, shown)
    pane.show_rows(rows, rows.place(before) or 0)


def worth_showing(found: Discrepancy) -> bool:
    """Say whether a discrepancy is in the queue without `.`: severity 2 and more, chains, and what was decided."""
    chain = any(relation.type in {"update", "revision"} for relation in found.relations)
    return found.severity > 1 or chain or found.decision.status != "new"


def show_facts(desk: Browse) -> None:
    """Show the facts that are asked for, in their order, and the text of the one under the cursor."""
    _list_facts(desk)
    if desk.state.settled:
        show_chosen_fact(desk)
    show_frame(desk)


def _list_facts(desk: Browse, *, steady: bool = False) -> None:
    """List the facts that are asked for; `steady` keeps the row under the cursor on its line of the screen."""
    state, pane = desk.state, desk.facts
    ids = state.all_ids if state.hits is None else state.hits
    if state.only_new:
        ids = [number for number in ids if number >= state.new_fact]
    hidden = 0
    if not state.background and state.hits is None and state.hidden:
        shown = [number for number in ids if number not in state.hidden]
        hidden, ids = len(ids) - len(shown), shown
    if state.hits is None:
        ids = ordered(desk.dossier, ids, state)
        ids = [*ids, *state.strays] if state.strays else ids
    rows = fact_rows(desk.dossier, ids, state)
    here = state.fact or chosen_id(pane) or 0
    if state.hits is None:
        here = _still_listed(here, before=state.listed, now=ids)
    state.listed = ids
    what = "background or aside" if state.aside & state.hidden else "background"
    parts = [f"{hidden} {what} hidden (.)" if hidden else "", "new only (S)" if state.only_new else ""]
    parts.append(f"/ {clean_line(state.query)}" if state.hits is not None else f"{ORDER_WORDS[state.order]} (s)")
    pane.remark = " · ".join(part for part in parts if part)
    pane.nothing = "no fact has that" if state.hits is not None else "none yet: A adds files, p pastes a text"
    pane.show_rows(rows, rows.place(here) or 0, steady=steady)


def _still_listed(fact: int, *, before: Sequence[int], now: Sequence[int]) -> int:
    """Return the fact, or the nearest one below it, else above it, where it is no longer listed."""
    if fact in now or fact not in before:
        return fact
    place, left = list(before).index(fact), set(now)
    near = (*before[place + 1 :], *reversed(before[:place]))
    return next((number for number in near if number in left), fact)


def show_chosen_fact(desk: Browse) -> None:
    """Show the text and the evidence of the fact under the cursor."""
    find_copies(desk, ids_of(desk.dossier.sources()))
    if fact := desk.facts.chosen:
        show_fact(desk, fact.fact.id)
    elif source := desk.sources.chosen:
        show_source(desk, source.source.id)
    else:
        desk.text.clear()
        desk.evidence.show_evidence(None)


def show_fact(desk: Browse, number: int) -> None:
    """Show a fact in its text, with its evidence; of one that hangs on nothing its own words."""
    if stray := desk.state.strays.get(number):
        desk.state.fact, desk.state.source = number, 0
        desk.text.show_article(stray_article(desk.dossier, stray), None, stray.passage)
        desk.evidence.show_evidence(None)
        return
    evidence = desk.dossier.evidence(number)
    desk.state.fact, desk.state.source = number, evidence.source.id
    desk.text.show_article(article_of(desk, evidence.source.id), evidence.fact)
    desk.evidence.show_evidence(evidence)


def show_passage(desk: Browse, number: int) -> None:
    """Show a passage in its text, no fact chosen."""
    source = desk.dossier.passage(number).source
    desk.state.fact, desk.state.source = 0, source
    desk.text.show_article(article_of(desk, source), None, number)
    desk.evidence.show_evidence(None)


def show_source(desk: Browse, number: int) -> None:
    """Show a source from its top."""
    desk.state.source = number
    desk.text.show_article(article_of(desk, number))
    desk.evidence.show_evidence(None)


def article_of(desk: Browse, source: int) -> Article:
    """Return a source as it is read; it is laid out once for each state of the dossier."""
    state, key = desk.state, (source, desk.dossier.revision)
    if state.article is None or state.article_of != key:
        state.article, state.article_of = desk.dossier.article(source), key
    return state.article


def show_frame(desk: Browse) -> None:
    """Draw status, tabs, titles and footer."""
    if desk.state.opened:
        fit_panes(desk)
    show_status(desk)
    show_tabs(desk)
    show_footer(desk)
    for pane in (desk.sources, desk.discrepancies, desk.facts, desk.notes):
        pane.refresh_head()


def fit_panes(desk: Browse) -> None:
    """Give sources and discrepancies as many lines as they need, and the facts the rest.

    Discrepancies that are long in coming have all their room from the first, so that no row moves when they are there.
    """
    stacked, most = desk.has_class("-two"), max(2, desk.size.height // 3)
    slow = len(desk.state.all_ids) > AT_ONCE
    for pane, limit in ((desk.sources, _MOST_SOURCES), (desk.discrepancies, _MOST_DISCREPANCIES)):
        lines = limit if slow and pane is desk.discrepancies else len(pane.rows) + 1
        pane.styles.height = min(max(2, lines), limit, most) if stacked else "1fr"
