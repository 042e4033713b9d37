"""The words in force: the bundled lexicons and what a reader adds to them, for one piece of work at a time."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import TypeVar, TypeVarTuple

from store.lexicon.additions import NO_ADDITIONS, Additions

A = TypeVarTuple("A")
R = TypeVar("R")
K = TypeVar("K")
V = TypeVar("V")

_IN_FORCE: ContextVar[Additions] = ContextVar("words in force", default=NO_ADDITIONS)
_VOCABULARIES = 8
"""So many sets of additions are kept at hand; a process seldom has more than one dossier open."""


@contextmanager
def words_in_force(additions: Additions) -> Iterator[None]:
    """Let `additions` hold for everything that is read and compared inside, in this thread only."""
    before = _IN_FORCE.set(additions)
    try:
        yield
    finally:
        _IN_FORCE.reset(before)


def added_words() -> Additions:
    """Return what readers have added to the lexicons that are in force."""
    return _IN_FORCE.get()


def in_force(function: Callable[[], R]) -> Callable[[], R]:
    """Remember the result of a function without arguments, that of each set of added words apart."""
    remembered: dict[Additions, R] = {}
    latest: tuple[Additions, R] | None = None

    @wraps(function)
    def read() -> R:
        nonlocal latest
        additions = _IN_FORCE.get()
        if latest is not None and latest[0] is additions:
            return latest[1]
        if additions not in remembered:
            _make_room(remembered, _VOCABULARIES)
            remembered[additions] = function()
        latest = additions, remembered[additions]
        return latest[1]

    return read


def by_words(size: int = 1) -> Callable[[Callable[[*A], R]], Callable[[*A], R]]:
    """Remember up to `size` results of a function, those of each set of added words apart."""

    def remembering(function: Callable[[*A], R]) -> Callable[[*A], R]:
        remembered: dict[Additions, dict[tuple[*A], R]] = {}
        latest: tuple[Additions | None, dict[tuple[*A], R]] = (None, {})

        @wraps(function)
        def read(*arguments: *A) -> R:
            nonlocal latest
            known, results = latest
            if known is not (additions := _IN_FORCE.get()):
                results = _results_of(remembered, additions)
                latest = additions, results
            try:
                return results[arguments]
            except KeyError:
                result = function(*arguments)
            _make_room(results, size)
            results[arguments] = result
            return result

        return read

    return remembering


def _results_of(remembered: dict[Additions, dict[K, V]], additions: Additions) -> dict[K, V]:
    """Return what is remembered under these additions; looking them up costs more than all else of a call."""
    if additions not in remembered:
        _make_room(remembered, _VOCABULARIES)
    return remembered.setdefault(additions, {})


def _make_room(remembered: dict[K, V], most: int) -> None:
    """Forget everything where there is no room for more; what is in use comes back at once."""
    if len(remembered) >= most:
        remembered.clear()
