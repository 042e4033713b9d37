"""A part and its whole: context, a whole that has grown, a part that cannot be so large."""

from store.comparison import wording
from store.comparison.agreeing import tell_one_figure
from store.comparison.intervals import gap, is_rounded, ratio
from store.comparison.needless import hold_back
from store.comparison.pair import Pair
from store.comparison.polarity import find_none
from store.comparison.scope import Scope
from store.comparison.side import Side, are_bodies
from store.lexicon.populations import is_fighting, may_be_anybody
from store.model.relation import Relation

_CLOSE = 2
_FIRST = 3
"""So few dead of a first report, told one by one ("a woman was killed"), are the beginning of the toll."""
_LARGE = 1000


def relate_part(pair: Pair, scope: Scope) -> Relation | None:
    """Return what holds between a part and its whole, `None` where they do not speak of one time or side."""
    if pair.of_a_day and pair.order in {"before", "after"} and not pair.near_in_time:
        return None
    if pair.same_figure or _is_the_same_rounded(pair):
        return tell_one_figure(pair)
    part, whole = scope.part, scope.whole
    if part is None or whole is None or whole.interval.high == 0:
        return find_none(pair, part, whole)
    if part.interval.low > whole.interval.high:
        return None if _are_of_a_side(part, whole) else _tell_outgrown(pair, (part, whole), scope)
    return _tell_within(pair, (part, whole), scope)


def _are_of_a_side(part: Side, whole: Side) -> bool:
    """Whether more fighters than people died: a toll of people then leaves out those who attacked them."""
    return is_fighting(part.who) and whole.who.head == whole.who.root


def _is_the_same_rounded(pair: Pair) -> bool:
    """Whether one figure is the other one rounded: of one group, or both too large to be near by chance."""
    alike = pair.left.who == pair.right.who or min(side.interval.middle() for side in pair.sides) >= _LARGE
    return alike and is_rounded(pair.left.interval, pair.right.interval)


def _tell_within(pair: Pair, facts: tuple[Side, Side], scope: Scope) -> Relation:
    """Return what a part is that its whole has room for: context, or the whole as it was before."""
    part, whole = facts
    told = f"{wording.tell_both(part, whole)}: {scope.why}"
    if _are_counted_bodies(part, whole) and _follows(pair, part, whole):
        return _tell_grown(pair, (whole, part), scope)
    if whole.interval.qualifier == "at_least" and part.who == whole.who and part.interval.low >= whole.interval.low:
        grown = _follows(pair, whole, part) and part.interval.low > whole.interval.low
        both = pair.relation("compatible", 0, f"{told}; both may hold.", facts)
        return _tell_grown(pair, facts, scope) if grown else both
    if (held := _hold_bound(pair, facts, told) or hold_back(pair, facts, told, scope)) is not None:
        return held
    if _has_grown(pair, part, whole):
        then = wording.tell_both(part, whole, "; then ")
        return pair.relation("update", 1, f"{then}: a running total that grew, though {scope.why}.", facts)
    close = scope.steps == 1 and pair.order == "same" and gap(part.interval, whole.interval) > 0
    if close and ratio(part.interval, whole.interval) < _CLOSE and not pair.internal:
        return pair.relation("scope", 2, f"{told}, and the figures are close enough to be taken for one.", facts)
    return pair.relation("scope", 1, f"{told}.", facts)


def _hold_bound(pair: Pair, facts: tuple[Side, Side], told: str) -> Relation | None:
    """Hold back a lower bound of the whole that the part alone meets: "more than 100 people", "138 civilians"."""
    part, whole = facts
    met = whole.interval.qualifier == "at_least" and part.interval.low >= whole.interval.low > 0
    if not met or pair.internal or _follows(pair, whole, part):
        return None
    return pair.relation("compatible", 0, f"{told}, and the lower bound holds for them alone.", facts)


def _are_counted_bodies(part: Side, whole: Side) -> bool:
    """Whether bodies were counted, and then more dead: the one count goes on in the other."""
    apart = ratio(part.interval, whole.interval) < _CLOSE
    return part.who == whole.who and apart and are_bodies(part)


def _tell_outgrown(pair: Pair, facts: tuple[Side, Side], scope: Scope) -> Relation:
    """Return what a part larger than its whole means: a contradiction, or a whole that has grown since."""
    part, whole = facts
    told = f"{wording.tell_both(part, whole)}: {scope.why}"
    if _cannot_outgrow(pair, facts) and (pair.two_voices or not pair.internal):
        return pair.relation("scope", 2 if pair.internal else 3, f"{told}, yet the part is the larger.", facts)
    if _follows(pair, whole, part):
        return _tell_grown(pair, facts, scope)
    apart = ", but the times are not the same" if pair.order in {"before", "after"} else ""
    return pair.relation("scope", 1, f"{told}; the part is the larger{apart}.", facts)


def _follows(pair: Pair, earlier: Side, later: Side) -> bool:
    """Whether of two figures of a running total the second one was counted after the first."""
    return pair.in_time == (earlier, later) and pair.order in {"before", "after"} and earlier.theme.figure == "total"


def _has_grown(pair: Pair, part: Side, whole: Side) -> bool:
    """Whether a later report counts more than an earlier one: of one group, or of two that are nearly as many."""
    later = not pair.internal and _follows(pair, part, whole) and gap(part.interval, whole.interval) > 0
    one_kind = part.who.head == whole.who.head
    first_ones = whole.who.head == whole.who.root and part.interval.high <= _FIRST and may_be_anybody(part.who)
    return later and (one_kind or first_ones or ratio(part.interval, whole.interval) < _CLOSE)


def _tell_grown(pair: Pair, facts: tuple[Side, Side], scope: Scope) -> Relation:
    part, whole = facts
    grown = f"{wording.tell_both(whole, part, '; then ')}: {scope.why}, so the total has grown."
    return pair.relation("update", 1, grown, (whole, part))


def _cannot_outgrow(pair: Pair, facts: tuple[Side, Side]) -> bool:
    """Whether a part larger than its whole is a contradiction: at one time, or of a total that had been reached."""
    in_order = pair.order in {"before", "after"} and pair.in_time == facts
    return pair.order == "same" or (in_order and facts[0].theme.figure == "total")
