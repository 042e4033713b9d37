"""What a reader ruled on the alignment of facts; it wins over the machine."""

from typing import Literal

from store.model.noun import Noun

RulingKind = Literal["same_question", "other_event", "background", "not_a_count", "as_read"]


class Ruling(Noun, frozen=True, kw_only=True, gc=False):
    """`same_question` is about two or more facts, the other kinds are about one; the newest one on a fact wins.

    `as_read` takes back what was ruled on the fact before.
    """

    id: int
    kind: RulingKind
    facts: tuple[int, ...]
    by: str | None = None
    at: str | None = None
