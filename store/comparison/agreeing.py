"""Figures that can both be true: one figure, bounds that hold, limits that lie far apart."""

from store.comparison import wording
from store.comparison.intervals import Interval
from store.comparison.nuances import find_nuance
from store.comparison.pair import Pair
from store.comparison.updates import APART
from store.model.relation import Relation

_FAR = 4
"""So many times below an upper limit, a figure of another voice is hardly the same estimate."""
_MOVED = 1.2
"""So many times above a lower bound, a figure is no rounding of it."""
_TWICE = 2
"""So many times above a lower bound, a figure of another voice is worth an editor's look."""


def tell_agreement(pair: Pair) -> Relation:
    """Return how two figures that meet agree, and whether an editor wants to see it all the same."""
    told = wording.tell_both(pair.left, pair.right)
    if pair.same_figure:
        return pair.relation("compatible", 0, f"{told}: one figure.")
    if (found := _tell_apart(pair, told)) is not None:
        return found
    independent = not pair.internal and not pair.one_speaker and pair.order == "same"
    named = pair.internal and all(side.speaker for side in pair.sides)
    two_voices = pair.order == "same" and (pair.acknowledged or named) and not pair.one_voice
    if (independent or two_voices) and _lie_far_apart(pair.left.interval, pair.right.interval):
        return pair.relation("compatible", 2, f"{told}: both may hold, but they lie far apart.")
    if independent and _sharpens(pair.left.interval, pair.right.interval):
        return pair.relation("compatible", 1, f"{told}: they agree, and one is the sharper.")
    return pair.relation("compatible", 0, f"{told}: both may hold.")


def _tell_apart(pair: Pair, told: str) -> Relation | None:
    """Return what is amiss with bounds that hold, but lie far apart."""
    if _limits_differ(pair):
        return pair.relation("bound", 2, f"{told}: two upper limits far apart.")
    if _outgrew_itself(pair):
        why = f"{told}: one report gives both, so the lower bound may be the older count of a running total."
        return pair.relation("update", 1, why, pair.by_size)
    if _falls_short(pair):
        return pair.relation("bound", 2, f"{told}: far below what another voice holds possible.")
    return None


def _limits_differ(pair: Pair) -> bool:
    """Tell that two named speakers give upper limits far apart for something estimated; neither may be the truth."""
    small, large = pair.by_size
    limits = {side.interval.qualifier for side in pair.sides} == {"at_most"}
    if not limits or pair.one_name or not _may_differ(pair):
        return False
    return large.interval.high >= APART * small.interval.high


def _falls_short(pair: Pair) -> bool:
    """Tell that one voice gives a figure, or a lower bound, far below another upper limit ("up to 2,000", 150)."""
    small, large = pair.by_size
    if (
        large.interval.qualifier != "at_most"
        or small.interval.qualifier in {"at_most", "fuzzy"}
        or small.speaker is None
    ):
        return False
    one_voice = pair.one_name and large.speaker is not None
    if one_voice or pair.behaviour not in {"total", "stock"} or pair.order in {"before", "after"}:
        return False
    return large.interval.high >= _FAR * small.interval.middle() > 0


def _outgrew_itself(pair: Pair) -> bool:
    """Whether one report gives a lower bound of a running total and, elsewhere, a figure well above it."""
    small, large = pair.by_size
    if not pair.internal or pair.one_sentence or pair.behaviour != "total" or pair.order in {"before", "after"}:
        return False
    told = large.interval.qualifier in {"exact", "at_least"} and small.interval.qualifier == "at_least"
    return told and large.interval.low >= _MOVED * small.interval.low > 0


def _may_differ(pair: Pair) -> bool:
    """Whether two voices may give two limits of one thing: an estimate at any time, what moves only at one time."""
    if pair.behaviour == "rate":
        return not pair.one_voice
    return pair.behaviour in {"total", "stock"} and pair.order not in {"before", "after"}


def _lie_far_apart(left: Interval, right: Interval) -> bool:
    small, large = sorted((left, right), key=lambda interval: interval.low)
    if small.qualifier != "at_least" or small.low <= 0:
        return False
    if large.qualifier == "at_least":
        return large.low >= APART * small.low
    return large.value is not None and large.low >= _TWICE * small.low


def _sharpens(left: Interval, right: Interval) -> bool:
    if "fuzzy" in {left.qualifier, right.qualifier} or not (left.holds(right) or right.holds(left)):
        return False
    small, large = sorted((left.middle(), right.middle()))
    return 0 < large <= 2 * small


def tell_one_figure(pair: Pair) -> Relation:
    """Return that two figures are one, or what differs in how it is told."""
    return find_nuance(pair) or pair.relation("compatible", 0, f"{wording.tell_both(*pair.sides)}: one figure.")
