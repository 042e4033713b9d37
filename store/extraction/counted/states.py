"""Telling a state in the words of the text: "in intensive care", "under the rubble"."""

from store.extraction.counted.nouns import Reading
from store.extraction.counted.view import View
from store.lexicon.predicates import find_condition

_OPENING = frozenset({"in", "under", "without", "behind"})
_SAID_BETTER = frozenset({"detain", "imprison", "hold", "kill", "arrest", "need", "vote for"})
"""Predicates whose own form says it more plainly ("detained" for "in custody")."""


def tell_state(view: View, reading: Reading | None) -> str:
    """Return the words of a state that a preposition begins; empty where the predicate is none."""
    if reading is None or reading.start < 0 or view.at(reading.start).low not in _OPENING:
        return ""
    if reading.lemma in _SAID_BETTER:
        return ""
    words = " ".join(view.at(place).low for place in range(reading.start, reading.end))
    return words if find_condition(words) else ""
