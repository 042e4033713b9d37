"""Leaving out the same amount told again in another unit: "$ 8bn (£5.2bn)", "52 miles (84km)"."""

from collections.abc import Sequence
from itertools import pairwise

from store.extraction.figure import Figure

_OPENERS = ("(", "-LRB-", "[")
_CLOSERS = (")", "-RRB-", "]", ",", ";")
_FARTHEST = 40
_VOLUMES = frozenset({"barrel", "gallon", "litre", "barrel per day"})


def without_conversions(text: str, figures: Sequence[Figure]) -> list[Figure]:
    """Return the figures without those that only convert the one before.

    Barrels, gallons and litres stay: one outlet counts a spill in these, the other in those.
    """
    kept = list(figures[:1])
    kept += [later for earlier, later in pairwise(figures) if not _converts(text, earlier, later)]
    return kept


def _converts(text: str, earlier: Figure, later: Figure) -> bool:
    if earlier.kind == later.kind == "count" and earlier.quantity.value == later.quantity.value:
        return text[earlier.span[1] : later.span[0]].strip() in _OPENERS
    if (
        earlier.kind != later.kind
        or later.kind not in ("money", "measure")
        or earlier.quantity.unit == later.quantity.unit
    ):
        return False
    if later.quantity.unit in _VOLUMES:
        return False
    between = text[earlier.span[1] : later.span[0]].strip()
    behind = text[later.span[1] : later.span[1] + 8].strip()
    if len(between) > _FARTHEST or "," in between or ";" in between:
        return False
    words = between.removesuffix("or").removesuffix("about").removesuffix("around").rstrip(" ,")
    return words.endswith(_OPENERS) and behind.startswith(_CLOSERS)
