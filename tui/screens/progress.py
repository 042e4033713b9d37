"""How far the work is: facts compared with their words, discrepancies decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from store import Discrepancy, Fact

_MOST = 5_000
"""Of more facts than this the checked ones are not counted: each would have to be decoded."""


def checked_of(facts: Sequence[Fact]) -> str:
    """Return `37 of 212 checked`, or `` where counting would take long."""
    if not facts or len(facts) > _MOST:
        return ""
    return f"{sum(1 for fact in facts if fact.checked)} of {len(facts)} checked"


def is_open(found: Discrepancy) -> bool:
    """Say whether a reader still has to decide: not done yet, or answers came since."""
    return found.decision.status == "new" or bool(found.reopened)


def to_decide(discrepancies: Iterable[Discrepancy]) -> int:
    """Return how many are still to be decided."""
    return sum(1 for found in discrepancies if is_open(found))
