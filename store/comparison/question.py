"""A question: the answers that can be laid side by side."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property

from store.comparison.answer import Answer
from store.comparison.scenes import place_words
from store.comparison.side import Side


@dataclass(frozen=True, kw_only=True, eq=False)
class Question:
    """Answers to one thing about one event, in an order that does not depend on their arrival.

    `key` is stable between computations. `ruled` are facts a reader ruled to answer the same question:
    between them populations and places are not looked at. `event` names what keeps this question apart from
    the main event ("" for the main event itself).
    """

    key: str
    title: str
    sides: tuple[Side, ...]
    event: str = ""
    ruled: tuple[frozenset[int], ...] = ()

    @cached_property
    def repeated(self) -> frozenset[int]:
        """The sources that give more than one answer."""
        counted = Counter(side.answer.source.id for side in self.sides)
        return frozenset(source for source, count in counted.items() if count > 1)

    @cached_property
    def local(self) -> frozenset[int]:
        """The facts of one named place beside which their report gives a larger figure for no place or another."""
        by_source: dict[int, list[Side]] = defaultdict(list)
        for side in self.sides:
            if side.answer.source.id in self.repeated:
                by_source[side.answer.source.id].append(side)
        return frozenset(
            side.id
            for group in by_source.values()
            for side in group
            if side.place and place_words(side.place) and any(_is_wider(other, side) for other in group)
        )

    @property
    def answers(self) -> tuple[Answer, ...]:
        """The answers themselves."""
        return tuple(side.answer for side in self.sides)

    def same_by_ruling(self, one: int, other: int) -> bool:
        """Say whether a reader ruled that two facts answer the same question."""
        return any(one in facts and other in facts for facts in self.ruled)


def _is_wider(other: Side, side: Side) -> bool:
    elsewhere = not place_words(other.place or "") & place_words(side.place or "")
    return elsewhere and other.who == side.who and other.interval.low > side.interval.high
