"""How often something was done: "warned managers at least six times"."""

from store.extraction.counted.line import AND, COMMA, PREP, QUOTE, STOP, SUB, TIME, VERB
from store.extraction.counted.nouns import Reading
from store.extraction.counted.verbs import read_group
from store.extraction.counted.view import View

_FAR = 20
_ENDS = frozenset({STOP, COMMA, PREP, SUB, TIME, AND, QUOTE})
_COMPARING = frozenset({"as", "than", "of"})


def read_often(view: View) -> Reading | None:
    """Return the verb before the figure, also one of saying; `None` where times compare ("six times as many")."""
    behind = view.at(view.last)
    if behind.tag not in _ENDS or behind.low in _COMPARING:
        return None
    for place in range(view.first - 1, max(-1, view.first - _FAR), -1):
        word = view.at(place)
        if word.tag in (STOP, SUB):
            return None
        if word.tag is VERB and word.verb is not None and not word.verb.gerund:
            group = read_group(view, place)
            return (
                None
                if group is None
                else Reading(group.lemma, group.place, group.end, "object", "what was done so often", 0.75)
            )
    return None
