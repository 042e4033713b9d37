"""How far a long comparison is."""

from collections.abc import Callable, Collection, Iterator
from typing import TypeVar

T = TypeVar("T")

Progress = Callable[[int, int], None]
"""Called with what is done and all there is, every tenth of a second or more often."""

_WHOLE = 1000


def part_of(progress: Progress | None, start: int, end: int) -> Progress | None:
    """Return what tells of one part of the work, from `start` to `end` of 1000, as of the whole."""
    if progress is None:
        return None
    return lambda done, there_are: progress(start + (end - start) * done // max(there_are, 1), _WHOLE)


def tell_along(things: Collection[T], progress: Progress | None, step: int) -> Iterator[T]:
    """Yield things, and tell at every `step` of them how many are done."""
    for done, thing in enumerate(things):
        if progress and not done % step:
            progress(done, len(things))
        yield thing
