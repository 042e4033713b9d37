"""What a reader ruled on the alignment of facts; it wins over the machine."""

from typing import Literal

from store.model.noun import Noun

RulingKind = Literal["same_question", "other_event", "background", "not_a_count"]


class Ruling(Noun, frozen=True, kw_only=True, gc=False):
    """`same_question` is about two or more facts, the other kinds are about one."""

    id: int
    kind: RulingKind
    facts: tuple[int, ...]
    by: str | None = None
    at: str | None = None
