"""Totals that do not count from the same day on."""

from store.comparison import wording
from store.comparison.intervals import ratio
from store.comparison.pair import Pair
from store.comparison.since import count_from, counts_a_long_thing, dates_in
from store.model.relation import Relation

_TWICE = 2


def tell_since(pair: Pair) -> Relation | None:
    """Return what two totals are that count from different days on; `None` where their reports do not say so."""
    if pair.behaviour != "total" or pair.left.dimension:
        return None
    if (longer := _tell_longer(pair)) is not None:
        return longer
    left, right = (count_from(side) for side in pair.sides)
    if left is None or right is None or left & right:
        return None
    told = wording.tell_both(*pair.sides)
    dated = bool(dates_in(left)) and bool(dates_in(right))
    if pair.same_figure:
        why = f"{told}: one figure, but they do not count from the same day on."
        return pair.relation("date", 2, why) if dated else None
    if not dated and not _is_disputed(pair):
        return None
    small, large = pair.by_size
    return pair.relation("scope", 1, f"{told}: they do not count from the same day on.", (small, large))


def _tell_longer(pair: Pair) -> Relation | None:
    """Hold back the toll of a whole campaign beside that of one raid: the larger is of all that it has cost so far."""
    small, large = pair.by_size
    if not counts_a_long_thing(large) or counts_a_long_thing(small) or ratio(small.interval, large.interval) < _TWICE:
        return None
    why = f"{wording.tell_both(small, large)}: the larger is of a thing that has gone on for long."
    return pair.relation("scope", 0, why, (small, large))


def _is_disputed(pair: Pair) -> bool:
    """Whether the two would contradict each other if they counted the same."""
    if pair.left.interval.meets(pair.right.interval):
        return False
    return pair.order not in {"before", "after"} or pair.in_time == pair.by_size[::-1]
