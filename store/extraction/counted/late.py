"""Finding a verb in the present that looks like one more noun: "thousands from far and wide pack the square"."""

from store.extraction.counted.clause import before_figure
from store.extraction.counted.line import ADV, COMMA, DET, FIGURE, NOUN, PREP, PRON, STOP, SUB, TIME
from store.extraction.counted.phrasal import read_phrasal
from store.extraction.counted.phrase import Phrase
from store.extraction.counted.verbs import Group
from store.extraction.counted.view import View
from store.lexicon.predicates import is_never_noun, lemma_of

_FAR = 14
_PASSED = frozenset({NOUN, PREP, DET, TIME, ADV})
_WANTING = frozenset({"need", "lack", "face", "fear"})


def find_late_verb(view: View, phrase: Phrase) -> Group | None:
    """Return the verb behind a plural that opens its clause, with words between that a preposition leads in."""
    if view.at(before_figure(view)).tag not in (STOP, SUB, COMMA):
        return None
    for place in range(phrase.after, phrase.after + _FAR):
        word = view.at(place)
        if word.tag not in _PASSED:
            return None
        if _acts(view, place):
            base = word.verb.base if word.verb else word.low
            lemma, end = read_phrasal(view, base, place + 1) or (lemma_of(base), place + 1)
            return Group(lemma, place, place, end, base, active=True)
    return None


def _acts(view: View, place: int) -> bool:
    """Say whether a base form behind a noun has an object, and is the noun's verb and not a noun itself."""
    word, before, after = view.at(place), view.at(place - 1), view.at(place + 1)
    if word.tag is not NOUN or word.capital or word.verb is None or not word.verb.plain or before.tag is not NOUN:
        return False
    wants = word.verb.base in _WANTING or is_never_noun(word.verb.base)
    return after.tag in (DET, PRON, FIGURE) or (wants and after.tag in (NOUN, PREP))
