"""A question whose answers are worth a reader's time, and what a reader decided on it."""

from typing import Literal

from store.model.noun import Noun
from store.model.quantity import Number
from store.model.relation import Relation, Severity

Status = Literal["new", "checking", "waiting", "stands", "settled", "explained", "wrong_match"]


class Decision(Noun, frozen=True, kw_only=True, gc=False):
    """What a reader decided, why and when; `seen` are the facts the reader had before them."""

    status: Status = "new"
    preferred: int | None = None
    low: Number | None = None
    high: Number | None = None
    reason: str | None = None
    waiting_for: str | None = None
    by: str | None = None
    at: str | None = None
    signed_by: str | None = None
    signed_at: str | None = None
    seen: tuple[int, ...] = ()


class Change(Noun, frozen=True, kw_only=True, gc=False):
    """One entry of a history: who changed what into what, when."""

    at: str
    by: str | None = None
    before: Decision | None = None
    after: Decision | None = None


class Discrepancy(Noun, frozen=True, kw_only=True, gc=False):
    """A question (or facts of several questions) with relations, most severe first.

    Everything but `decision` and `history` is recomputed from facts and rulings. `question` is the key of the
    family, stable between computations. `origins` counts independent origins. `orphaned`: decided once, but
    the facts no longer give it.
    """

    id: int
    facts: tuple[int, ...]
    question: str = ""
    title: str = ""
    severity: Severity = 0
    origins: int = 0
    relations: tuple[Relation, ...] = ()
    held_back: tuple[Relation, ...] = ()
    decision: Decision = Decision()
    history: tuple[Change, ...] = ()
    orphaned: bool = False
    uid: str | None = None

    @property
    def reopened(self) -> tuple[int, ...]:
        """The facts that came since the decision; empty while nothing is decided."""
        if self.decision.status == "new":
            return ()
        seen = set(self.decision.seen)
        return tuple(fact for fact in self.facts if fact not in seen)
