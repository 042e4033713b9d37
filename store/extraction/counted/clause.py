"""Finding the verbs of a figure's clause: the one it is the object of, and those it is the subject of."""

from store.extraction.counted.classes import EMPTY_HEADS, PARTICLES
from store.extraction.counted.line import (
    ADV,
    AND,
    COMMA,
    DET,
    PREP,
    QUOTE,
    STOP,
    SUB,
    VERB,
    WEAK,
)
from store.extraction.counted.verbs import Group, read_group, read_phrasal
from store.extraction.counted.view import View
from store.lexicon.predicates import is_reporting, lemma_of

_FAR = 40
_NOT_FINITE = frozenset({"being", "been", "be", "having"})
_ASIDE = frozenset(
    {"including", "such", "among", "mostly", "many", "most", "some", "all", "nearly", "half", "led", "used"}
)


def find_object_verb(view: View) -> Group | None:
    """Return the verb right before the figure, whose object it is ("recaptured 89")."""
    place = before_figure(view)
    word, earlier = view.at(place), view.at(place - 1)
    if word.tag in (VERB, WEAK) and word.verb is not None:
        phrase = read_phrasal(view, word.verb.base, view.last) if word.verb.base != "be" else None
        lemma = phrase[0] if phrase and view.at(view.last).tag is PREP else lemma_of(word.verb.base)
        return Group(lemma, place, place, place + 1, word.verb.base, active=True)
    if word.low in PARTICLES and earlier.tag in (VERB, WEAK) and earlier.verb is not None:
        phrase = read_phrasal(view, earlier.verb.base, place)
        if phrase is not None:
            return Group(phrase[0], place - 1, place - 1, place + 1, earlier.verb.base, active=True)
    return None


def before_figure(view: View) -> int:
    """Return the place of the last word before the figure that is no article, adverb or "a total of"."""
    place = view.first - 1
    while True:
        word = view.at(place)
        if word.tag in (DET, ADV, QUOTE) and word.low not in ("that", "not"):
            place -= 1
        elif word.low == "of" and view.at(place - 1).low in EMPTY_HEADS - {"rate", "rest", "most", "part", "portion"}:
            place -= 2
        else:
            return place


def nearest_verb(view: View, place: int, *, infinitive: bool = True) -> Group | None:
    """Return the nearest verb to the left of `place` in its clause that tells more than who says it."""
    maybe: Group | None = None
    for step in range(1, _FAR):
        word = view.at(place - step)
        if word.tag in (STOP, SUB):
            break
        if word.tag in (VERB, WEAK) and word.verb is not None and not is_reporting(word.verb.base):
            group = read_group(view, place - step)
            if group is not None and word.tag is VERB and (infinitive or view.at(place - step - 1).low != "to"):
                return group
            maybe = maybe or group
    return maybe


def nearest_verb_right(view: View, place: int) -> Group | None:
    """Return the first verb to the right of `place` in its sentence."""
    for step in range(_FAR):
        word = view.at(place + step)
        if word.tag is STOP and word.low not in ("—", "–", ":"):
            break
        if word.tag in (VERB, WEAK) and word.verb is not None and not is_reporting(word.verb.base):
            return read_group(view, place + step)
    return None


def clause_start(view: View, place: int) -> int:
    """Return where the clause that holds `place` begins, by marks and subordinators to its left."""
    while place > 0 and view.at(place - 1).tag not in (STOP, SUB):
        place -= 1
    return place


def is_joined(view: View) -> bool:
    """Say whether "and" or a comma joins the figure to what stands before it."""
    return view.at(before_figure(view)).tag in (AND, COMMA)
