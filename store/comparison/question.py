"""A question: the answers that can be laid side by side."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from store.comparison.distinct import choose, choose_among
from store.comparison.incidents import find_day_by_day
from store.comparison.names import spell_places
from store.comparison.roll import Roll, join_roll
from store.comparison.scenes import place_words
from store.comparison.titles import title_of
from store.comparison.whereabouts import place_told
from store.lexicon.nations import is_country

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.comparison.answer import Answer
    from store.comparison.explained import Explained
    from store.comparison.side import Side


@dataclass(frozen=True, kw_only=True, eq=False)
class Question:
    """Answers to one thing about one event, in an order that does not depend on their arrival.

    `key` is stable between computations. `ruled` are facts a reader ruled to answer the same question:
    between them populations and places are not looked at. `event` names what keeps this question apart from
    the main event ("" for the main event itself). `known` is what was found for it before something changed, `before`
    the roll of the sides that were there before others `came`, if none left.
    """

    key: str
    sides: tuple[Side, ...]
    event: str = ""
    ruled: tuple[frozenset[int], ...] = ()
    known: Explained | None = None
    before: Roll | None = None
    came: tuple[Side, ...] = ()

    @cached_property
    def title(self) -> str:
        """The question in words."""
        return title_of(self.sides)

    @cached_property
    def day_by_day(self) -> frozenset[int]:
        """The sources that count each day anew."""
        return find_day_by_day(self.roll.by_day)

    @cached_property
    def roll(self) -> Roll:
        """The sides by what they are looked up by."""
        return join_roll(self.before, self.came, self.sides) if self.before else Roll(self.sides)

    def beside(self, side: Side) -> Sequence[Side]:
        """Return the answers that the report of one of them gives, this one too."""
        return self.roll.by_source.get(side.source, ())

    @cached_property
    def originals(self) -> list[Side]:
        """The sides to lay beside each other: no copies, and of thousands a choice."""
        return choose(self.roll.own, self.roll.distinct, self.roll.alike)

    @cached_property
    def one_a_report(self) -> list[Side]:
        """Each figure of each report once, of thousands a choice."""
        first: dict[tuple[int, tuple[float, float, float | None]], Side] = {}
        for side in self.roll.own:
            first.setdefault((side.source, side.interval.figure()), side)
        return choose_among(list(first.values()))

    @cached_property
    def spelt_places(self) -> Sequence[tuple[Side, Side]]:
        """Pairs of answers whose places are two spellings of one name."""
        return spell_places(self.roll.places.values())

    def is_repeated(self, side: Side) -> bool:
        """Say whether the report of an answer gives more than one."""
        return len(self.beside(side)) > 1

    def is_led(self, side: Side) -> bool:
        """Say whether a fact stands in its report behind another one of the question."""
        return any(other.start < side.start for other in self.beside(side))

    def is_local(self, side: Side) -> bool:
        """Say whether a fact of one named place has its report give a larger figure for no place or another."""
        named = side.place and place_words(side.place) and not is_country(side.place)
        return bool(named) and any(_is_wider(other, side) for other in self.beside(side))

    def place_before(self, side: Side) -> str | None:
        """Return the place that a fact of its passage names before one that names none ("the imprisoned")."""
        passage = side.passage
        together = [other for other in self.beside(side) if other.passage == passage]
        carried = None
        for other in sorted(together, key=lambda other: other.answer.fact.start or 0):
            place = place_told(other)
            if other is side:
                return None if place else carried
            carried = place or carried
        return None

    @cached_property
    def by_figure(self) -> dict[tuple[object, ...], list[Side]]:
        """The sides that give one figure, denied ones apart."""
        found: dict[tuple[object, ...], list[Side]] = defaultdict(list)
        for side in self.sides:
            found[side.denied, *side.interval.figure()].append(side)
        return dict(found)

    def with_figure_of(self, fact: int) -> list[Side]:
        """Return the sides that give the same figure as one of them."""
        side = self.roll.sides.get(fact)
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
