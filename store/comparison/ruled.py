"""What holds between two answers because a reader ruled that they answer one question, where no rule says it."""

from store.comparison import wording
from store.comparison.pair import Pair
from store.comparison.side import STATEMENT
from store.model.relation import Relation, Severity

_RULED = "a reader ruled that both answer one question"


def tell_ruled(pair: Pair) -> Relation:
    """Return what a reader has to look at, whatever the machine takes the two for."""
    if pair.left.denied != pair.right.denied:
        denial, claim = pair.sides if pair.left.denied else pair.sides[::-1]
        return pair.relation("denial", 3, f"{wording.tell_denial(denial, claim)}; {_RULED}.", (claim, denial))
    told = wording.tell_both(pair.left, pair.right)
    if pair.left.denied:
        return pair.relation("compatible", 0, f"{told}: both deny it; {_RULED}.")
    if pair.left.dimension != pair.right.dimension or pair.left.dimension == STATEMENT:
        return pair.relation("account", 2, f"{told}: {_RULED}.")
    if pair.left.interval.meets(pair.right.interval):
        return pair.relation("compatible", 0, f"{told}: both may hold; {_RULED}.")
    if pair.order in {"before", "after"}:
        told = wording.tell_both(*pair.in_time, "; then ")
        return pair.relation("update", 1, f"{told}: {_RULED}.", pair.in_time)
    severity: Severity = 2 if pair.order == "unknown" else 3
    return pair.relation("conflict", severity, f"{told}: the figures differ; {_RULED}.")
