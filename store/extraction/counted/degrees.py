"""How badly they were hurt: "seven were seriously injured", "227 were injured, seven of them critically"."""

from store.extraction.counted.line import AND, COMMA, STOP
from store.extraction.counted.nouns import Reading
from store.extraction.counted.view import View
from store.lexicon.grammar import grammar
from store.lexicon.predicates import state_of

_HURT = frozenset({"injure", "wound", "hurt", "burn", "maim"})
_DEGREES = grammar().gravely | grammar().slightly
_OF_THEM = ("of", "them")
_AND_STOPS = frozenset({COMMA, STOP, AND})


def tell_degree(view: View, reading: Reading | None) -> str:
    """Return "seriously injured" where an adverb stands before the verb, or alone behind the figure; else nothing."""
    if reading is None or reading.lemma not in _HURT:
        return ""
    if reading.start >= 0 and (adverb := view.at(reading.end - 2).low) in _DEGREES:
        return f"{adverb} {state_of(reading.lemma)}"
    place = view.last
    if (view.at(place).low, view.at(place + 1).low) == _OF_THEM:
        place += 2
    alone = view.at(place).low in _DEGREES and view.at(place + 1).tag in _AND_STOPS
    return f"{view.at(place).low} {state_of(reading.lemma)}" if alone else ""
