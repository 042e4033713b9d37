"""Figures that one report gives side by side: the one that is repeated later is no update of the other."""

from store.comparison.moments import order
from store.comparison.pair import Pair
from store.comparison.side import Side


def find_report_of_both(pair: Pair, earlier: Side, later: Side) -> Side | None:
    """Return an answer of the report that gives both figures at one time and in two voices, `None` if none does.

    "132 dead, say officials, but villagers count 160" on Saturday, and villagers' 160 again on Thursday: time does not
    explain them. Where the report says that the one became the other its own times tell them apart.
    """
    for here, there in ((earlier, later), (later, earlier)):
        figure = there.interval.figure()
        for other in pair.question.beside(here):
            if other.interval.figure() == figure and _stand_together(pair, here, other):
                return other
    return None


def _stand_together(pair: Pair, one: Side, other: Side) -> bool:
    """Whether the report gives the two for one group in two voices, neither as what was known before."""
    if one is other or one.denied or other.denied or one.speaker == other.speaker or one.who != other.who:
        return False
    if order(one.moment, other.moment) in {"before", "after"}:
        return False
    return Pair(left=one, right=other, question=pair.question).order == "same"
