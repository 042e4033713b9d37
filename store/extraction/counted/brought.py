"""Reading what was brought against people, or put into something: "charges against the 14", "packed with 60"."""

from msgspec.structs import replace

from store.extraction.counted.clause import before_figure
from store.extraction.counted.line import COMMA, DET, NOUN, STOP
from store.extraction.counted.nouns import Reading
from store.extraction.counted.view import View
from store.lexicon.counted import counted_words
from store.lexicon.predicates import find_event, is_filling, lemma_of
from store.lexicon.questions import read_theme

_FAR = 8
_RALLIES = frozenset({"marched", "present", "on strike", "voted"})
_AGAINST = counted_words().against.charges


def read_charged(view: View) -> Reading | None:
    """Read "charges were filed against the ship's 14 officers"."""
    place = before_figure(view)
    while view.at(place).tag in (NOUN, DET):
        place -= 1
    if view.at(place).low != "against":
        return None
    for step in range(place - 1, max(-1, place - _FAR), -1):
        if view.at(step).tag in (STOP, COMMA):
            return None
        if (lemma := _AGAINST.get(view.at(step).low)) is not None:
            return Reading(lemma, step, step + 1, "object", "what was brought against them", 0.75)
    return None


def read_filled(view: View, place: int) -> Reading | None:
    """Read "a lorry packed with 60 people"."""
    verb = view.at(place).verb
    if verb is None or not verb.participle or view.at(place).tag is NOUN or not is_filling(verb.base):
        return None
    return Reading(lemma_of(verb.base), place, place + 1, "object", "what it was filled with", 0.8)


def as_brought_out(view: View, reading: Reading | None) -> Reading | None:
    """Return that rallies bring people out, who are not evacuated ("the march brought out 40,000")."""
    if reading is None or reading.lemma != "evacuate" or reading.start < 0:
        return reading
    verb = view.at(reading.start).verb
    if verb is None or verb.base != "bring":
        return reading
    for place in range(reading.start - 1, max(-1, reading.start - _FAR), -1):
        event = find_event(view.at(place).low) if view.at(place).tag is NOUN else None
        if event is not None and read_theme(event).name in _RALLIES:
            return replace(reading, lemma="bring out")
        if view.at(place).tag is STOP:
            break
    return reading
