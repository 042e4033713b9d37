"""A question: the answers that can be laid side by side."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from store.comparison.answer import Answer
from store.comparison.copies import fold_copies
from store.comparison.distinct import choose
from store.comparison.intervals import is_telling
from store.comparison.scenes import place_words
from store.comparison.side import Side
from store.comparison.titles import title_of
from store.comparison.whereabouts import place_told


@dataclass(frozen=True, kw_only=True, eq=False)
class Question:
    """Answers to one thing about one event, in an order that does not depend on their arrival.

    `key` is stable between computations. `ruled` are facts a reader ruled to answer the same question:
    between them populations and places are not looked at. `event` names what keeps this question apart from
    the main event ("" for the main event itself).
    """

    key: str
    sides: tuple[Side, ...]
    event: str = ""
    ruled: tuple[frozenset[int], ...] = ()

    @cached_property
    def title(self) -> str:
        """The question in words."""
        return title_of(self.sides)

    @cached_property
    def repeated(self) -> frozenset[int]:
        """The sources that give more than one answer."""
        counted = Counter(side.answer.source.id for side in self.sides)
        return frozenset(source for source, count in counted.items() if count > 1)

    @cached_property
    def folded(self) -> tuple[list[Side], list[tuple[Side, Side]]]:
        """The sides without copies of earlier ones, and each copy with the side it copies."""
        return fold_copies(self.sides)

    @cached_property
    def originals(self) -> list[Side]:
        """The sides to lay beside each other: no copies, and of thousands a choice."""
        return choose(self.folded[0])

    @cached_property
    def one_a_report(self) -> list[Side]:
        """Each figure of each report once, of thousands a choice."""
        first: dict[tuple[int, tuple[float, float, float | None]], Side] = {}
        for side in self.folded[0]:
            first.setdefault((side.answer.source.id, side.interval.figure()), side)
        return choose(list(first.values()))

    @cached_property
    def telling(self) -> tuple[Side, ...]:
        """The sides whose exact number is not one that comes up anywhere."""
        return tuple(
            side
            for side in self.sides
            if not side.dimension and side.interval.qualifier == "exact" and is_telling(side.interval.value)
        )

    @cached_property
    def voices(self) -> tuple[Side, ...]:
        """The first side of each speaker."""
        first: dict[str, Side] = {}
        for side in self.sides:
            if side.speaker:
                first.setdefault(side.speaker, side)
        return tuple(first.values())

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

    @cached_property
    def led(self) -> frozenset[int]:
        """The facts that stand in their report behind another one of the question."""
        first: dict[int, int] = {}
        for side in self.sides:
            source = side.answer.source.id
            first[source] = min(side.start, first.get(source, side.start))
        return frozenset(side.id for side in self.sides if side.start > first[side.answer.source.id])

    @cached_property
    def carried(self) -> Mapping[int, str]:
        """The place of facts that name none behind a fact of their passage that does: "the imprisoned" of a region."""
        named: dict[int, str] = {}
        carried = {}
        for side in sorted(self.sides, key=lambda side: (side.answer.source.id, side.answer.fact.start or 0)):
            passage = side.answer.fact.passage
            if place := place_told(side):
                named[passage] = place
            elif passage in named:
                carried[side.id] = named[passage]
        return carried

    @cached_property
    def by_figure(self) -> dict[tuple[object, ...], list[Side]]:
        """The sides that give one figure, denied ones apart."""
        found: dict[tuple[object, ...], list[Side]] = defaultdict(list)
        for side in self.sides:
            found[side.denied, *side.interval.figure()].append(side)
        return dict(found)

    def with_figure_of(self, fact: int) -> list[Side]:
        """Return the sides that give the same figure as one of them."""
        side = next((side for side in self.sides if side.id == fact), None)
        return self.by_figure[side.denied, *side.interval.figure()] if side else []

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
