"""Which answers stand in which passage and are from which source: kept up to date instead of counted anew."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Self

from store.comparison.answer import Answer
from store.model.source import Source

Told = Mapping[int, tuple[Source, int]]
"""Sources by id, and how many facts of each are there."""


def recount(before: Told, went: Iterable[Answer], came: Iterable[Answer]) -> dict[int, tuple[Source, int]]:
    """Return the sources after some facts went and others came; a source is gone with the last of its facts."""
    told = dict(before)
    for answer in came:
        source = answer.source
        told[source.id] = source, (told[source.id][1] if source.id in told else 0) + 1
    for answer in went:
        source, facts = told[answer.source.id]
        told[source.id] = source, facts - 1
        if facts == 1:
            del told[source.id]
    return told


@dataclass(frozen=True, kw_only=True, eq=False)
class Present:
    """The facts that are compared, by their passages, and their sources."""

    passages: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    sources: Told = field(default_factory=dict)

    def changed(self, went: Mapping[int, Answer], came: Mapping[int, Answer]) -> Self:
        """Return what is there after some facts went and others, or the same ones otherwise, came."""
        passages = dict(self.passages)
        for number, answer in went.items():
            left = tuple(other for other in passages[answer.fact.passage] if other != number)
            passages[answer.fact.passage] = left
            if not left:
                del passages[answer.fact.passage]
        for number, answer in came.items():
            passages[answer.fact.passage] = (*passages.get(answer.fact.passage, ()), number)
        sources = recount(self.sources, went.values(), came.values())
        return type(self)(passages=passages, sources=sources)

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
