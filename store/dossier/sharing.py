"""Telling a reader which share of long work is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from store.comparison import Progress


def share_of(progress: Callable[[float], None] | None) -> Progress | None:
    """Return what tells of the share that is done, when it has grown."""
    if progress is None:
        return None
    told = -1.0

    def tell(done: int, there_are: int) -> None:
        nonlocal told
        if (share := done / max(there_are, 1)) > told:
            told = share
            progress(share)

    return tell
