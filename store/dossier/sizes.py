"""How large a dossier is: which comparisons a reader need not wait for, and which one who waits may have."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.dossier.contents import Contents

_AT_ONCE = 5_000
"""Up to this many facts are compared with every save (under a second); more of them when somebody asks."""
_IN_ADDING = 150_000
"""Up to this many facts are compared anew for a reader who adds a source and waits (some seconds)."""


def is_small(contents: Contents) -> bool:
    """Say whether all is compared with every save."""
    return len(contents.facts.records) <= _AT_ONCE


def is_compared_for_who_waits(contents: Contents) -> bool:
    """Say whether a reader who adds a source and waits has all compared anew."""
    return len(contents.facts.records) <= _IN_ADDING
