"""A question: the answers that can be laid side by side."""

from dataclasses import dataclass

from store.comparison.answer import Answer
from store.comparison.side import Side


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
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

    @property
    def answers(self) -> tuple[Answer, ...]:
        """The answers themselves."""
        return tuple(side.answer for side in self.sides)

    def same_by_ruling(self, one: int, other: int) -> bool:
        """Say whether a reader ruled that two facts answer the same question."""
        return any(one in facts and other in facts for facts in self.ruled)
