"""Figures of which one or both have no date: what they are if the dates that their texts imply are right."""

from store.comparison import wording
from store.comparison.intervals import are_told_apart, is_rounded
from store.comparison.moments import likely_order
from store.comparison.pair import Pair
from store.comparison.side import Side
from store.comparison.updates import bounds_moved, has_moved, lies_above
from store.model.relation import Relation, RelationType


def grow_without_a_date(pair: Pair) -> Relation | None:
    """Return the update of a running total that most likely grew, where a date is missing; else `None`."""
    if pair.behaviour == "stock":
        return _fall_without_a_date(pair)
    if pair.behaviour != "total":
        return None
    if outgrown := _outgrew_a_bound(pair):
        return outgrown
    earlier, later = _in_likely_order(pair)
    if earlier is None or later is None or not _has_grown(earlier, later):
        return None
    told = wording.tell_both(earlier, later, "; then ")
    if pair.internal:
        why = f"{told}: the report gives days without a date, and the higher one later."
        return pair.relation("update", 1, why, (earlier, later))
    return pair.relation("update", 2, f"{told}: {_if_dated(pair)}.", (earlier, later))


def _outgrew_a_bound(pair: Pair) -> Relation | None:
    """Return that one report's lower bound lies below the count of another, where nothing tells which came first."""
    small, large = pair.by_size
    counted = large.interval.value is not None and large.interval.qualifier in {"exact", "about"}
    counted = counted and lies_above(large.interval.low, small.interval.low)
    counted = counted or bounds_moved(small.interval, large.interval)
    open_ = pair.order == "unknown" and likely_order(small.moment, large.moment) in {"unknown", "same"}
    if pair.internal or not open_ or not counted or small.interval.qualifier != "at_least":
        return None
    if large.interval.low <= small.interval.low or is_rounded(small.interval, large.interval):
        return None
    name = _undated(pair).answer.label
    moved = "grown" if pair.behaviour == "total" else "changed"
    why = f"{wording.tell_both(small, large, '; then ')}: both may hold, and {name} has no date; it may have {moved}."
    return pair.relation("update", 1, why, (small, large))


def _fall_without_a_date(pair: Pair) -> Relation | None:
    """Return the update of a stock whose lower bound gave way to one far from it, if the implied date is right."""
    earlier, later = _in_likely_order(pair)
    if pair.internal or pair.order != "unknown" or not has_moved(pair.left.interval, pair.right.interval):
        return None
    if earlier is None or later is None:
        return None if bounds_moved(pair.left.interval, pair.right.interval) else _outgrew_a_bound(pair)
    return pair.relation("update", 2, f"{wording.tell_both(earlier, later)}: {_if_dated(pair)}.", (earlier, later))


def tell_without_a_date(pair: Pair) -> Relation:
    """Return what two figures that do not meet are, one of which has no date: an update of what moves in time."""
    small, large = pair.by_size
    likely = likely_order(pair.left.moment, pair.right.moment)
    first, second = (pair.right, pair.left) if likely == "after" else pair.sides
    if pair.behaviour == "stock" and likely in {"before", "after"}:
        why = f"{wording.tell_both(first, second)}: {_if_dated(pair)}."
        return pair.relation("update", 2, why, (first, second))
    name = _undated(pair).answer.label
    why = (
        f"{wording.tell_both(*pair.sides)}: they differ, and {name} has no date, so one may be an update of the other."
    )
    moves = pair.behaviour in {"total", "stock"} and pair.left.dimension != "share"
    if moves and not pair.internal:
        return pair.relation("update", 2, why, (small, large))
    return pair.relation(kind_of(small, large), 2, why)


def kind_of(small: Side, large: Side) -> RelationType:
    """Return "bound" where a limit stands against the other figure, else "conflict"."""
    bounded = large.interval.qualifier == "at_least" or small.interval.qualifier == "at_most"
    return "bound" if bounded else "conflict"


def _in_likely_order(pair: Pair) -> tuple[Side, Side] | tuple[None, None]:
    left, right = pair.sides
    if pair.internal and _are_of_days_apart(pair):
        return (left, right) if left.start < right.start else (right, left)
    likely = likely_order(left.moment, right.moment) if pair.order == "unknown" and not pair.internal else "same"
    return (left, right) if likely == "before" else (right, left) if likely == "after" else (None, None)


def _are_of_days_apart(pair: Pair) -> bool:
    """Whether two passages of one report name days of which none is known ("Monday", "Tuesday")."""
    one, other = (side.answer.fact for side in pair.sides)
    named = one.words.date is not None and other.words.date is not None
    dated = pair.left.moment.clock or pair.right.moment.clock
    return named and not dated and one.passage != other.passage


def _has_grown(earlier: Side, later: Side) -> bool:
    grown = later.interval.middle() > earlier.interval.middle()
    bound = earlier.interval.qualifier == "at_least" and later.interval.qualifier != "at_most"
    apart = not earlier.interval.meets(later.interval) or are_told_apart(earlier.interval, later.interval)
    return grown and (bound or apart)


def _if_dated(pair: Pair) -> str:
    undated = _undated(pair)
    day = wording.days(undated.moment.proposed) if undated.moment.proposed else "an earlier day"
    name = undated.answer.label
    return f"an update if {name} is of {day}; {name} has no date"


def _undated(pair: Pair) -> Side:
    return next(side for side in pair.sides if side.moment.clock is None)
