"""Which answers stand in which passage and are from which source: kept up to date instead of counted anew."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Self

from store.comparison.answer import Answer
from store.model.source import Source

Told = Mapping[int, tuple[Source, int]]
"""Sources by id, and how many facts of each are there."""


def recount(before: Told, went: Iterable[int], came: Iterable[Source]) -> dict[int, tuple[Source, int]]:
    """Return the sources after facts of some went and facts of others came; one is gone with the last of its facts."""
    told = dict(before)
    for source in came:
        told[source.id] = source, (told[source.id][1] if source.id in told else 0) + 1
    for number in went:
        source, facts = told[number]
        told[number] = source, facts - 1
        if facts == 1:
            del told[number]
    return told


class Answers(Mapping[int, Answer]):
    """Answers by the ids of their facts; one that is not at hand is read when somebody asks for it."""

    def __init__(self, known: dict[int, Answer | None], read: Callable[[int], Answer | None] | None = None) -> None:
        self._known = known
        self._read = read

    def __getitem__(self, number: int) -> Answer:
        """Return one answer."""
        found = self._known[number]
        if found is None:
            found = self._known[number] = self._read(number) if self._read else None
            if found is None:
                raise KeyError(number)
        return found

    def __iter__(self) -> Iterator[int]:
        """Go through the ids."""
        return iter(self._known)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._known)

    def __contains__(self, number: object) -> bool:
        """Say whether there is one, without reading it."""
        return number in self._known

    def changed(self, gone: Iterable[int], came: Mapping[int, Answer]) -> Self:
        """Return the answers without some and with others."""
        known = dict(self._known)
        for number in gone:
            known.pop(number, None)
        known.update(came)
        return type(self)(known, self._read)


@dataclass(frozen=True, kw_only=True, eq=False)
class Present:
    """The facts that are compared: the passage and the source of each, the facts of each passage, and the sources."""

    where: Mapping[int, tuple[int, int]] = field(default_factory=dict)
    passages: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    sources: Told = field(default_factory=dict)

    def changed(self, touched: Iterable[int], came: Mapping[int, Answer]) -> Self:
        """Return what is there after those `touched` went and some of them, or others, came."""
        where, passages = dict(self.where), dict(self.passages)
        went = {number: where.pop(number) for number in touched if number in where}
        for number, (passage, _) in went.items():
            passages[passage] = tuple(other for other in passages[passage] if other != number)
            if not passages[passage]:
                del passages[passage]
        for number, answer in came.items():
            where[number] = answer.fact.passage, answer.source.id
            passages[answer.fact.passage] = (*passages.get(answer.fact.passage, ()), number)
        gone = (source for _, source in went.values())
        return type(self)(
            where=where,
            passages=passages,
            sources=recount(self.sources, gone, (answer.source for answer in came.values())),
        )

    def find_pages(self) -> dict[int, int]:
        """Return for each source the first version of its page."""
        older = {number: source.supersedes for number, (source, _) in self.sources.items()}
        pages = {}
        for number in older:
            page, seen = number, {number}
            while (before := older.get(page)) is not None and before not in seen:
                page = before
                seen.add(page)
            pages[number] = page
        return pages
