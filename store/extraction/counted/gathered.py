"""Reading what people came to whose number stands alone: "1.7 million at the harbour rally"."""

from store.extraction.counted.line import DET, NOUN, QUOTE, TIME
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrase import Phrase
from store.extraction.counted.view import View
from store.lexicon.predicates import find_event
from store.lexicon.questions import read_theme

_AT = frozenset({"at", "on", "in"})
_GATHERINGS = frozenset({"marched", "voted", "present"})
_LONGEST = 7


def read_gathered(view: View, phrase: Phrase) -> Reading | None:
    """Return what the last noun of the words with "at" tells: the rally of "at Sunday's harbour rally"."""
    if phrase.end > phrase.start or phrase.pronoun or view.at(view.last).low not in _AT:
        return None
    place = view.last + 1
    while place - view.last < _LONGEST and (
        view.at(place).tag in (NOUN, DET, QUOTE, TIME) or view.at(place).low == "march"
    ):
        place += 1
    lemma = find_event(view.at(place - 1).low)
    if lemma is None or read_theme(lemma).name not in _GATHERINGS:
        return None
    return Reading(lemma, place - 1, place, "state", "what they were at", 0.7)
