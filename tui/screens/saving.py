"""Doing what writes in the dossier, so that a failure is said and nothing else is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from store import StoreError, WrongFieldError

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.screens.asking import Written, Wrong


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


def saving(write: Callable[[Written], object]) -> Callable[[Written], Wrong | None]:
    """Return what a form does with its fields: write those that were changed, and say what is wrong if that fails."""
    from tui.screens.asking import Wrong  # noqa: PLC0415 (after the first paint)

    def save(changed: Written) -> Wrong | None:
        try:
            write(changed)
        except StoreError as error:
            return Wrong(str(error), error.field if isinstance(error, WrongFieldError) else "")
        return None

    return save
