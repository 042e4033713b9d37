"""Telling what a hall can hold from those who are held in it."""

from msgspec.structs import replace

from store.extraction.counted.line import ADV, NOUN, STOP, SUB
from store.extraction.counted.nouns import Reading
from store.extraction.counted.view import View
from store.lexicon.nouns import singular
from store.lexicon.predicates import is_venue

_ROOM = "accommodate"
_HOLDING = frozenset({"hold", "carry", "house"})
_PERMITTING = frozenset({"certify", "license", "licence"})
_BUILDING = frozenset({"build", "rebuild", "design", "construct", "equip", "conceive"})
_WISHING = frozenset({"intend", "mean", "plan", "suppose", "make"})
"""These may tell what people want to do, where no "was" and no comma stands before them."""
_PASSIVE = frozenset({"is", "are", "was", "were", "been", "being", ","})
_ABLE = frozenset({"can", "could"})
_FAR = 6


def as_room(view: View, reading: Reading | None) -> Reading | None:
    """Return "hold" as "accommodate" where it tells how many there is room for.

    A hall can hold them, was built or is meant to house them, or holds them at any time.
    """
    if reading is None or reading.lemma not in _HOLDING or reading.start < 0:
        return reading
    verb = view.at(reading.start).verb
    if verb is None or verb.base not in _HOLDING:
        return reading
    place = reading.start - 1
    permitted = view.at(place - 1).verb if view.at(place).low == "to" else None
    if permitted is not None and permitted.base in _PERMITTING:
        return replace(reading, lemma=permitted.base)
    if permitted is not None and (
        permitted.base in _BUILDING or (permitted.base in _WISHING and view.at(place - 2).low in _PASSIVE)
    ):
        return replace(reading, lemma=_ROOM)
    while view.at(place).tag is ADV:
        place -= 1
    if view.at(place).low in _ABLE:
        return replace(reading, lemma=_ROOM)
    roomy = verb.base == "hold" and not _is_past(view, reading) and _of_venue(view, place)
    return replace(reading, lemma=_ROOM) if roomy else reading


def _is_past(view: View, reading: Reading) -> bool:
    verb = view.at(reading.start).verb
    return verb is not None and (verb.past or verb.participle)


def _of_venue(view: View, place: int) -> bool:
    """Say whether the clause to the left is about a hall or the like."""
    for step in range(place, max(place - _FAR, -1), -1):
        word = view.at(step)
        if word.tag in (STOP, SUB):
            return False
        if word.tag is NOUN and is_venue(singular(word.low)):
            return True
    return False
