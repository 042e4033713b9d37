"""How far the work is: facts compared with their words, discrepancies decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from store import Discrepancy, Dossier


def checked_of(dossier: Dossier) -> str:
    """Return `37 of 212 checked`, nothing for a dossier without facts."""
    facts = dossier.count("facts")
    return f"{dossier.count_checked()} of {facts} checked" if facts else ""


def is_open(found: Discrepancy) -> bool:
    """Say whether a reader still has to decide: not done yet, or answers came since."""
    return found.decision.status == "new" or bool(found.reopened)


def to_decide(discrepancies: Iterable[Discrepancy]) -> int:
    """Return how many are still to be decided."""
    return sum(1 for found in discrepancies if is_open(found))
