"""Reading what people came to whose number stands alone: "1.7 million at the harbour rally"."""

from store.extraction.counted.classes import BE
from store.extraction.counted.clause import before_figure
from store.extraction.counted.line import DET, NOUN, QUOTE, TIME
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrase import Phrase
from store.extraction.counted.view import View
from store.lexicon.predicates import find_event
from store.lexicon.questions import read_theme

_AT = frozenset({"at", "on", "in"})
_ATTENDED = frozenset({"marched", "present"})
_LONGEST = 7
_PEOPLE = frozenset({"people", "persons", "supporters", "attendees", "residents", "men", "women"})


def read_gathered(view: View, phrase: Phrase) -> Reading | None:
    """Return what the last noun of the words with "at" tells: the rally of "at Sunday's harbour rally"."""
    bare = phrase.end == phrase.start and not phrase.pronoun
    if not (bare or view.at(phrase.end - 1).low in _PEOPLE) or view.at(phrase.after).low not in _AT:
        return None
    begin = phrase.after + 1
    place = begin
    while place - begin < _LONGEST and (
        view.at(place).tag in (NOUN, DET, QUOTE, TIME) or view.at(place).low == "march"
    ):
        place += 1
    lemma = find_event(view.at(place - 1).low)
    theme = read_theme(lemma).name if lemma is not None else ""
    if lemma is None or not (theme in _ATTENDED or (theme == "voted" and bare)):
        return None
    there = view.at(before_figure(view)).low in BE
    return None if there and not bare else Reading(lemma, place - 1, place, "state", "what they were at", 0.7)
