"""Telling a state in the words of the text: "in intensive care", "under the rubble"."""

from store.extraction.counted.negation import is_denied
from store.extraction.counted.nouns import Reading
from store.extraction.counted.view import View
from store.lexicon.predicates import find_condition

_OPENING = frozenset({"in", "under", "without", "behind"})
_STAYING = frozenset({"remain", "stay", "lie"})
_SAID_BETTER = frozenset({"detain", "imprison", "hold", "kill", "arrest", "need", "vote for"})
"""Predicates whose own form says it more plainly ("detained" for "in custody")."""


def tell_state(view: View, reading: Reading | None) -> str:
    """Return the words of a state that a preposition begins, or of those who were found; empty for other predicates."""
    if reading is None or reading.start < 0:
        return ""
    if reading.lemma == "account for" and view.at(reading.end - 2).low == "accounted":
        excepted = view.at(view.first - 1).low in ("but", "for", "of", "except")
        return "" if excepted or is_denied(view, reading) else "accounted for"
    if view.at(reading.start).low not in _OPENING:
        return ""
    if reading.lemma in _SAID_BETTER:
        return ""
    words = " ".join(view.at(place).low for place in range(reading.start, reading.end))
    return words if find_condition(words) else ""


def written_predicate(view: View, reading: Reading | None) -> str | None:
    """Return the predicate as the text has it: people "in intensive care" are there; nobody says who took them."""
    if reading is None or reading.lemma != "hospitalize" or reading.start < 0:
        return None if reading is None else reading.lemma
    first = view.at(reading.start)
    if first.low in _OPENING or first.low == "on":
        before = view.at(reading.start - 1).verb
        return before.base if before is not None and before.base in _STAYING else "be"
    return first.verb.base if first.verb is not None and first.verb.base in _STAYING else reading.lemma
