"""Proposing a date of publication that a text implies."""

from collections.abc import Sequence

from store.model.passage import Passage
from store.model.source import Proposal, Source


def propose_published(source: Source, passages: Sequence[Passage]) -> Proposal | None:
    """Return the day a text without a date implies, with the reason; `None` without real support."""
    del source, passages
    return None
