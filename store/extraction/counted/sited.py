"""Measures that tell of a noun beside them: how far it lies, how large or heavy it is."""

from msgspec.structs import replace

from store.extraction.counted.asides import is_dash
from store.extraction.counted.classes import BE
from store.extraction.counted.clause import before_figure, nearest_verb
from store.extraction.counted.line import COMMA, DET, FIGURE, NOUN, PREP, QUOTE, VERB
from store.extraction.counted.nouns import Reading
from store.extraction.counted.view import View
from store.extraction.figure import Figure
from store.lexicon.counted import counted_words
from store.lexicon.nouns import singular
from store.lexicon.predicates import find_event

_WEIGHTS = frozenset({"ton", "tonne", "kg", "lb", "gram"})
_DISTANCES = frozenset({"metre", "km", "mile", "foot", "inch", "yard", "nautical mile"})
_AREAS = frozenset({"square metre", "square foot", "square km", "square mile", "hectare", "acre"})
_SINGLE = counted_words().site.single
_LIES = Reading("lie", -1, -1, "sited", "where the thing before it lies", 0.6)
_SITED = counted_words().site.directions
_SHORT = frozenset({"km", "m", "mi", "ft", "kg"})
"""Units that stand before a noun without a hyphen only behind an article: "the 2 km main shaft"."""
_SETTLED = counted_words().place.settled
_PEOPLE = frozenset({"people", "residents", "inhabitants", "souls"})
_HAPPENING = counted_words().site.happening


def read_sited(view: View, figure: Figure) -> Reading | None:
    """Read "a depot less than 1 km from the school", "in the port, 90 km away": where the thing before it lies."""
    if figure.quantity.unit not in _DISTANCES or view.at(view.last).low not in _SITED:
        return None
    place = before_figure(view)
    if view.at(place).low in BE or view.at(place).low == "while":
        return replace(_LIES, lemma="be")
    if _is_set_off(view, place) or _is_settled(view, _before_people(view, place)):
        return _LIES
    aside = view.at(place).tag is COMMA
    word = view.at(place - aside)
    if word.tag is not NOUN or (word.verb is not None and view.at(place - aside - 1).tag is not DET):
        return None
    if word.capital and (aside or view.at(place - 1).tag is VERB):
        return _LIES
    near = nearest_verb(view, view.first)
    happened = near is not None and near.lemma in _HAPPENING
    return _LIES if not happened and (_is_placed(view, place - aside) or (aside and near is not None)) else None


def _is_said_of_one(view: View) -> bool:
    """Say whether an article stands before the figure and no direction behind it."""
    governed = view.at(before_figure(view)).low == "of"
    return view.at(view.first - 1).tag is DET and not governed and view.at(view.last).low not in _SITED


def _is_set_off(view: View, place: int) -> bool:
    """Read "a field in Orsa - a dozen miles away - is": a dash behind a noun opens the distance."""
    return is_dash(view.at(place).low) and view.at(place - 1).tag is NOUN


def _before_people(view: View, place: int) -> int:
    """Return the place of "town" in "a town of 27,000 people about 90 miles north of", else `place`."""
    step = place - (view.at(place).low in _PEOPLE)
    while view.at(step).tag is FIGURE:
        step -= 1
    return step - 1 if step < place and view.at(step).low == "of" else place


def _is_settled(view: View, place: int) -> bool:
    """Say whether "a town", "the port city" ends at `place`: a place that is told of by where it lies."""
    start = place
    while view.at(start).tag is NOUN:
        start -= 1
    return singular(view.at(place).low) in _SETTLED and view.at(start).tag is DET


def _is_placed(view: View, place: int) -> bool:
    """Say whether a preposition leads to the noun at `place` ("in a warehouse")."""
    while view.at(place).tag in (NOUN, DET):
        place -= 1
    return view.at(place).tag is PREP


def read_joined(view: View, figure: Figure) -> Reading | None:
    """Read "a 300-ton device" as a weight, "a magnitude 7 quake" as measured."""
    if figure.quantity.unit == "magnitude":
        return Reading("measure", -1, -1, "object", "a magnitude", 0.7)
    hyphen = any(word.low == "-" for word in view.words[view.first : view.last])
    unit = view.at(view.last - 1).low
    joined = hyphen or (figure.quantity.value != 1 and unit in _SINGLE) or (unit in _SHORT and _is_said_of_one(view))
    if find_event(view.at(view.last).low) and view.at(view.last + 1).tag is not NOUN:
        return None
    parted = hyphen or view.at(before_figure(view)).tag is not NOUN
    before_noun = joined and view.at(view.last).tag in (NOUN, QUOTE) and parted
    if not before_noun or figure.quantity.unit not in _WEIGHTS | _DISTANCES | _AREAS:
        return None
    lemma = "weigh" if figure.quantity.unit in _WEIGHTS else "measure"
    return Reading(lemma, -1, -1, "object", "a measure before a noun", 0.7)
