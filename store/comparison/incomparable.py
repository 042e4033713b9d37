"""Marks that keep two figures apart: supposed and told, listed side by side, an increment and a total."""

from store.comparison.increments import is_increment
from store.comparison.pair import Pair
from store.comparison.partial import counts_a_window, counts_far_longer
from store.comparison.remarks import place_in_sentence
from store.comparison.side import Side

_SUFFERED = frozenset({"killed", "wounded", "casualties", "missing"})
"""What happens to hostages as to others: the hostages among the dead are some of the dead."""


def are_incomparable(pair: Pair) -> bool:
    """Say whether the marks on two figures of one question keep them from being laid beside each other."""
    left, right = pair.remarks
    denied = pair.left.denied or pair.right.denied
    others = (
        (left.supposed != right.supposed and not denied and not _is_always_supposed(pair.left))
        or (left.hostages != right.hostages and not pair.left.dimension and not _may_be_hostages(pair))
        or (left.often != right.often and not pair.left.dimension)
        or (left.listed and right.listed and pair.one_sentence)
        or (left.own_deed and right.own_deed and pair.left.speaker != pair.right.speaker)
        or ((left.changed_from or right.changed_from) and not _may_change(pair))
        or counts_far_longer(pair)
        or counts_a_window(pair)
        or _stand_under_one_label(pair)
    )
    if others:
        return True
    if is_increment(pair.left, left, pair) or is_increment(pair.right, right, pair):
        return not (pair.same_figure and not pair.internal)
    return pair.left.dimension != pair.right.dimension or pair.left.rate != pair.right.rate


def _stand_under_one_label(pair: Pair) -> bool:
    """Whether a list gives figures under one label again, of another place each ("Number injured: 577")."""
    if not pair.internal or pair.one_sentence or pair.order in {"before", "after"}:
        return False
    labels = [side.answer.fact.text[: place_in_sentence(side.answer)[0]].strip() for side in pair.sides]
    return labels[0] == labels[1] and labels[0].endswith(":")


def _is_always_supposed(side: Side) -> bool:
    """Whether such figures are mostly estimates: sums of money, and the missing, who "could be" so many."""
    return side.is_money or side.theme.name == "missing"


def _may_be_hostages(pair: Pair) -> bool:
    """Whether those who are called hostages may be the others: whom the same befell, or one group by its name."""
    one, other = pair.left.who, pair.right.who
    return pair.left.theme.name in _SUFFERED or (one.head == other.head and one.head not in (one.root, "hostage"))


def _may_change(pair: Pair) -> bool:
    """Whether "from 60 to 93" tells of a count that grew, rather than of a limit that somebody wants to raise."""
    if pair.one_sentence:
        return not (pair.left.is_money or any(remark.supposed for remark in pair.remarks))
    return pair.left.theme.figure in {"total", "stock", "rate"} and not pair.left.dimension
