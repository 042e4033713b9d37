"""A share of those before: "two-thirds of them are children", "more than half of them in the north"."""

from store.extraction.counted.clause import before_figure
from store.extraction.counted.line import AND, COMMA, STOP, TIME
from store.extraction.counted.nouns import Memory, Reading
from store.extraction.counted.phrase import read_phrase
from store.extraction.counted.rightward import find_predicates
from store.extraction.counted.view import View

_THEM = frozenset({"them", "whom"})
_OPENING = frozenset({STOP, COMMA, AND, TIME})
_BARE = frozenset({"be", "have"})


def read_share_of_them(view: View, memory: Memory) -> Reading | None:
    """Return what those before did or suffered, where the clause of the share says no more than who they are."""
    if view.at(view.last).low != "of" or view.at(view.last + 1).low not in _THEM:
        return None
    if view.at(before_figure(view)).tag not in _OPENING:
        return None
    right = find_predicates(view, read_phrase(view).after)
    if right.reduced is not None or (right.main is not None and right.main.lemma not in _BARE):
        return None
    whole = memory.before or memory.last
    if whole is None or whole.role == "amount":
        return None
    return whole._replace(start=-1, end=-1, how="a share of those before it", confidence=0.7)
