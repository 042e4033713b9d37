"""Filters: a small menu that writes the query for the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui import format as shown
from tui.screens.browse import choosing, searching
from tui.screens.browse.correcting import chosen_fact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from store import Fact, Source
    from tui.screens.asking import Choice
    from tui.screens.browse.screen import Browse

_STANDING = (
    ("u", "is:unchecked", "nobody compared them with their words"),
    ("d", "is:disputed", "they contradict another one, or are to be checked against it"),
    ("a", "is:open", "in a question that is not decided"),
    ("n", "is:denied", "denied, or denials"),
    ("t", "is:undated", "as of nobody knows when"),
    ("m", "has:note", "with a note"),
    ("b", "is:hand", "made by hand"),
)


def choose_filter(desk: Browse) -> None:
    """Ask which facts to list; the choice is added to the query, or taken out of it."""
    from tui.screens.asking import ChooseScreen  # noqa: PLC0415 (after the first paint)

    state = desk.state
    query = state.query if state.hits is not None else ""
    fact = chosen_fact(desk)
    source = desk.dossier.source(state.source) if state.source else None

    def take(term: str | None) -> None:
        if term is not None:
            list_facts(desk, toggled(query, term))

    question = f"List only facts that are (again: no longer)\n/ {query}" if query else "List only facts that are"
    desk.app.push_screen(ChooseScreen(question, list(choices(fact, source, query))), take)


def choices(fact: Fact | None, source: Source | None, query: str) -> Iterator[Choice]:
    """Yield what can be asked for: how a fact stands, and what the chosen one has."""
    from tui.screens.asking import Choice  # noqa: PLC0415 (after the first paint)

    for key, term, words in _STANDING:
        yield Choice(key, term, f"{_mark(term, query)} {words}   {term}")
    for key, field, value, words in _own(fact, source):
        term = f'{field}:"{value.replace(chr(34), " ")}"'
        yield Choice(key, term, f"{_mark(term, query)} {words}   {term}")
    if query:
        yield Choice("x", "", "  all of them: no filter")


def toggled(query: str, term: str) -> str:
    """Return the query with a term put in, or taken out where it is in; an empty term empties the query."""
    if not term:
        return ""
    if term in query:
        return " ".join(query.replace(term, " ").split())
    return f"{query} {term}".strip()


def list_facts(desk: Browse, query: str) -> None:
    """List what a query finds."""
    if desk.state.hits is None:
        desk.state.before_search = desk.state.fact
    choosing.go_to_pane(desk, "facts")
    if query:
        searching.changed(desk, query)
    else:
        searching.clear(desk)


def _own(fact: Fact | None, source: Source | None) -> Iterator[tuple[str, str, str, str]]:
    if fact and fact.speaker:
        yield "s", "said", fact.speaker, f"said by {fact.speaker}"
    if source and source.publisher:
        yield "p", "outlet", source.publisher, f"printed by {source.publisher}"
    if fact and fact.place:
        yield "w", "place", fact.place, f"about {fact.place}"
    if fact and fact.population:
        yield "k", "who", fact.population, f"about {fact.population}"
    if fact and fact.predicate:
        yield "v", "predicate", fact.predicate, f"of the same kind as {shown.who_what(fact)}"


def _mark(term: str, query: str) -> str:
    return "✓" if term in query else " "
