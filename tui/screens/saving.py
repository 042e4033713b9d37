"""Doing what writes in the dossier, so that a failure is said and nothing else is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from store import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable


class Speaker(Protocol):
    """What can tell the reader something."""

    def say(self, words: str, *, wrong: bool = False) -> None:
        """Tell it."""


def saved(screen: Speaker, write: Callable[[], object]) -> bool:
    """Write, and return whether it worked; where it did not, the reader is told why."""
    try:
        write()
    except StoreError as error:
        screen.say(str(error), wrong=True)
        return False
    return True
