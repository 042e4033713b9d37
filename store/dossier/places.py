"""Where records stand: the parts of them that say it, and the order of reading that comes of it."""

import msgspec


class PassagePlace(msgspec.Struct, frozen=True, gc=False):
    """The part of a passage's record that says where it stands."""

    source: int
    text: str
    ordinal: int = 0

    @property
    def around(self) -> int:
        """What it stands in."""
        return self.source

    @property
    def first(self) -> int:
        """Where it stands in that."""
        return self.ordinal


class FactPlace(msgspec.Struct, frozen=True, gc=False):
    """The part of a fact's record that says where it stands."""

    passage: int
    text: str
    start: int | None = None
    sentence_start: int | None = None
    deleted: bool = False

    @property
    def around(self) -> int:
        """What it stands in."""
        return self.passage

    @property
    def first(self) -> int:
        """Where it begins, -1 if that is not written."""
        if self.start is not None:
            return self.start
        return -1 if self.sentence_start is None else self.sentence_start


class ReadingOrder(msgspec.Struct, frozen=True, kw_only=True):
    """Sources by id, passages by their place in the source, facts by their place in the passage.

    `facts` leaves out what was deleted; what hangs on nothing is nowhere.
    """

    sources: list[int]
    passages: list[int]
    facts: list[int]
    passages_in: dict[int, list[int]]
    facts_in: dict[int, list[int]]
    deleted: set[int]

    def facts_of(self, source: int) -> list[int]:
        """Return the facts of a source in the order of its text, without those that were deleted."""
        numbers = (fact for passage in self.passages_in.get(source, ()) for fact in self.facts_in[passage])
        return [fact for fact in numbers if fact not in self.deleted]


Places = list[tuple[int, int]]
"""Where records stand among those beside them, and their ids."""


def in_order(places: Places) -> list[int]:
    """Return ids by where they stand."""
    places.sort()
    return [number for _, number in places]
