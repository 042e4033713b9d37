"""Reading the verb whose preposition leads to the counted: "ripped through three hotels", "reported in 9 towns"."""

from store.extraction.counted.classes import QUOTES
from store.extraction.counted.clause import before_figure
from store.extraction.counted.line import FIGURE, VERB
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrase import Phrase
from store.extraction.counted.view import View
from store.lexicon.nouns import singular
from store.lexicon.places import is_place
from store.lexicon.predicates import is_happening, is_light, is_steering, lemma_of

_THROUGH = frozenset({"through", "into", "across", "onto", "against"})
_PLACING = frozenset({"at", "in", "near", "inside", "outside", "on"})


def read_through(view: View) -> Reading | None:
    """Read "ripped through three hotels", "crashed into two lorries", "was based on 28 letters"."""
    place = before_figure(view)
    place -= view.at(place).low in QUOTES
    verb = view.at(place - 1).verb
    based = view.at(place).low in ("on", "upon") and verb is not None and verb.base == "base"
    if not (view.at(place).low in _THROUGH or based) or view.at(place - 1).tag is not VERB or verb is None:
        return None
    if is_light(verb.base) or is_steering(verb.base):
        return None
    return Reading(lemma_of(verb.base), place - 1, place, "object", "the verb with its preposition", 0.75)


def read_found_in(view: View) -> Reading | None:
    """Read "found it in 69 batches of flour": the verb whose object is only "it"."""
    place = before_figure(view)
    verb = view.at(place - 2).verb
    if view.at(place).low not in _PLACING or view.at(place - 1).low not in ("it", "them") or verb is None:
        return None
    if view.at(place - 2).tag is not VERB or (is_light(verb.base) and verb.base != "find"):
        return None
    return Reading(lemma_of(verb.base), place - 2, place, "object", "the verb with its preposition", 0.75)


def read_reported_in(view: View, phrase: Phrase) -> Reading | None:
    """Read "have been reported in 9 of 21 countries": the verb of the places where it was noted."""
    place = before_figure(view)
    if view.at(place).low == "of" and view.at(place - 1).tag is FIGURE:
        while view.at(place).tag is FIGURE or view.at(place).low == "of":
            place -= 1
    verb = view.at(place - 1).verb
    if view.at(place).low not in ("in", "from", "across") or verb is None or not is_happening(verb.base):
        return None
    passive = view.at(place - 1).tag is VERB and verb.participle
    return (
        Reading(lemma_of(verb.base), place - 1, place, "object", "the verb with its preposition", 0.6)
        if passive and is_place(singular(phrase.head))
        else None
    )
