"""The rules between two answers, in their order; the first that explains a pair wins."""

from store.comparison.agreeing import tell_one_figure
from store.comparison.events_dated import tell_events_apart
from store.comparison.figures import compare_figures
from store.comparison.pair import Pair
from store.comparison.parts import relate_part
from store.comparison.polarity import find_denial, find_no_bodies
from store.comparison.ruled import tell_ruled
from store.comparison.scope import Scope
from store.comparison.scoping import read_scope
from store.comparison.side import STATEMENT
from store.comparison.states import compare_statements
from store.comparison.told_closely import tell_told_closely
from store.model.relation import Relation

_LARGE = 1000


def explain(pair: Pair) -> Relation | None:
    """Return what holds between two answers, or `None` where they do not speak of one thing."""
    if pair.left is pair.right or pair.left.id == pair.right.id:
        return None
    if pair.ruled and pair.left.dimension != pair.right.dimension:
        return tell_ruled(pair)
    statements = STATEMENT in {pair.left.dimension, pair.right.dimension}
    found = compare_statements(pair) if statements else _explain_figures(pair, read_scope(pair))
    return tell_ruled(pair) if found is None and pair.ruled else found


def _explain_figures(pair: Pair, scope: Scope) -> Relation | None:
    if pair.left.denied or pair.right.denied:
        return find_denial(pair, scope)
    if told := find_no_bodies(pair) or tell_events_apart(pair):
        return told
    if scope.kind == "unrelated":
        return tell_one_figure(pair) if _are_one_thing_in_other_words(pair) else None
    if scope.kind == "overlapping" or not (pair.left.theme.name or pair.ruled):
        return tell_one_figure(pair) if pair.same_figure else None
    if scope.kind == "inside":
        return tell_told_closely(pair, scope, relate_part(pair, scope))
    return compare_figures(pair)


def _are_one_thing_in_other_words(pair: Pair) -> bool:
    """Whether two reports give one marked figure for things of one noun ("routine operations", "NHS operations")."""
    one_noun = pair.left.who.head == pair.right.who.head and not any(remark.increment for remark in pair.remarks)
    return pair.same_figure and one_noun and not pair.internal and pair.left.interval.middle() >= _LARGE
