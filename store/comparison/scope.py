"""How two answers lie towards each other."""

from dataclasses import dataclass
from typing import Literal

from store.comparison.side import Side


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Scope:
    """How two answers lie towards each other; `part` and `whole` are set where one lies inside the other.

    `told_by` is what tells of the part: words, the size of another figure beside it, or what befell those counted.
    """

    kind: Literal["same", "inside", "overlapping", "unrelated"]
    part: Side | None = None
    whole: Side | None = None
    why: str = ""
    steps: int = 1
    told_by: Literal["words", "size", "deed"] = "words"


SAME = Scope(kind="same")
UNRELATED = Scope(kind="unrelated")
OVERLAPPING = Scope(kind="overlapping")
