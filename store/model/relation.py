"""What holds between answers to one question."""

from typing import Literal

from store.model.noun import Noun

RULES_VERSION = 5
"""Grows with every change of the rules of comparison: what was compared by others is compared anew."""

RelationType = Literal[
    "denial",
    "state",
    "scope",
    "arithmetic",
    "update",
    "revision",
    "bound",
    "conflict",
    "compatible",
    "date",
    "name",
    "attribution",
    "certainty",
    "account",
    "same_number",
    "background",
]
Severity = Literal[0, 1, 2, 3, 4]
"""0 held back, 1 context, 2 check, 3 contradicts, 4 serious."""


class Relation(Noun, frozen=True, kw_only=True, gc=False):
    """Two or more facts, what holds between them, and why, in one sentence.

    `internal`: inside one source. `acknowledged`: the source itself reports that the figures differ.
    In an update or revision the facts stand in the order of their clocks; in a background relation the last one is the
    one that is left out.
    """

    type: RelationType
    severity: Severity
    why: str
    facts: tuple[int, ...]
    internal: bool = False
    acknowledged: bool = False

    @property
    def within(self) -> str:
        """Say where both statements stand in one source, and whether it sets them side by side itself; else nothing."""
        if self.acknowledged:
            return "one source gives both"
        return "inside one source" if self.internal else ""
