"""A lazy sequence: records are decoded when somebody looks at them."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar, overload

from store.model.noun import Noun

N = TypeVar("N", bound=Noun)


class Shelf(Sequence[N], Generic[N]):
    """Nouns by their place; `ids` are at hand without decoding. It stays as it is when the dossier changes."""

    def __init__(self, ids: Sequence[int], fetch: Callable[[int], N | None]) -> None:
        self.ids = ids
        self._fetch = fetch

    def __len__(self) -> int:
        """Return how many there are, without decoding one."""
        return len(self.ids)

    @overload
    def __getitem__(self, place: int) -> N: ...
    @overload
    def __getitem__(self, place: slice) -> "Shelf[N]": ...
    def __getitem__(self, place: int | slice) -> "N | Shelf[N]":
        """Return one noun, or a part of the shelf, still lazy."""
        if isinstance(place, slice):
            return Shelf(self.ids[place], self._fetch)
        noun = self._fetch(self.ids[place])
        if noun is None:
            raise LookupError(self.ids[place])
        return noun

    def __eq__(self, other: object) -> bool:
        """Compare with any sequence of nouns."""
        return isinstance(other, Sequence) and len(self) == len(other) and all(map(_same, self, other))

    __hash__ = None  # type: ignore[assignment]  # as of a list

    def __repr__(self) -> str:
        """Show the size only: a dossier is long."""
        return f"<Shelf of {len(self)}>"


def _same(left: object, right: object) -> bool:
    return left == right
