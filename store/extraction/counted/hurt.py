"""Whoever has injuries is hurt: "nine had serious burns", "40 have broken bones"."""

from store.extraction.counted.line import ADV, AND, DET, NOUN, VERB
from store.extraction.counted.view import View
from store.lexicon.counted import counted_words
from store.lexicon.nouns import singular

_INJURIES = counted_words().hurt.injuries
_BROKEN = counted_words().hurt.broken
_FAR = 5


def find_injury(view: View, place: int) -> int | None:
    """Return the place of the injury that the noun phrase at `place` names, if it names one."""
    for step in range(place, place + _FAR):
        word = view.at(step)
        noun = singular(word.low) if word.tag is NOUN else ""
        if noun in _INJURIES and view.at(step + 1).tag is not NOUN:
            return step if noun not in _BROKEN or view.at(step - 1).low in ("broken", "fractured") else None
        if word.tag not in (NOUN, DET, ADV, AND, VERB):
            return None
    return None
