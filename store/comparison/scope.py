"""How two answers lie towards each other."""

from dataclasses import dataclass
from typing import Literal

from store.comparison.side import Side


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Scope:
    """How two answers lie towards each other; `part` and `whole` are set where one lies inside the other.

    `passing` is true where only the size of another figure tells that the part is one.
    """

    kind: Literal["same", "inside", "overlapping", "unrelated"]
    part: Side | None = None
    whole: Side | None = None
    why: str = ""
    steps: int = 1
    passing: bool = False


SAME = Scope(kind="same")
UNRELATED = Scope(kind="unrelated")
OVERLAPPING = Scope(kind="overlapping")
