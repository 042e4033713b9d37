"""The orders in which facts can be listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store import Dossier, Fact
    from tui.screens.browse.state import State

_MOST = 20_000
"""More facts than this are listed in the order of the text: other orders need every fact decoded."""


def ordered(dossier: Dossier, ids: Sequence[int], state: State) -> Sequence[int]:
    """Return the ids in the order that is set."""
    if state.order == "question" and state.by_question:
        wanted = set(ids)
        first = [number for number in state.by_question if number in wanted]
        return [*first, *(number for number in ids if number not in set(first))] if len(ids) <= _MOST else ids
    if len(ids) > _MOST or state.order in {"text", "question"}:
        return ids
    facts = [dossier.fact(number) for number in ids]
    return [fact.id for fact in sorted(facts, key=_by_figure if state.order == "figure" else _by_date)]


def _by_figure(fact: Fact) -> tuple[bool, float]:
    stated = fact.quantity
    size = (
        next((each for each in (stated.value, stated.low, stated.high) if each is not None), None) if stated else None
    )
    return size is None, -(size or 0)


def _by_date(fact: Fact) -> tuple[bool, str]:
    return fact.as_of is None, fact.as_of or ""
