"""Telling what a hall can hold from those who are held in it."""

from msgspec.structs import replace

from store.extraction.counted.clause import before_figure
from store.extraction.counted.line import ADV, NOUN, STOP, SUB
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrase import read_phrase
from store.extraction.counted.view import View
from store.lexicon.counted import counted_words
from store.lexicon.nouns import singular
from store.lexicon.populations import root_of
from store.lexicon.predicates import is_venue

_ROOM = "accommodate"
_WORDS = counted_words().capacity
_PASSIVE = frozenset({"is", "are", "was", "were", "been", "being", ","})
_ABLE = frozenset({"can", "could"})
_MADE = frozenset({"make", "mean"})
"""Meals are made for people as well."""
_FAR = 6


def as_room(view: View, reading: Reading | None) -> Reading | None:
    """Return "hold" as "accommodate" where it tells how many there is room for.

    A hall can hold them, was built or is meant to house them, holds them at any time, or has room for them.
    """
    return _read_room(view) or _as_able(view, reading)


def _as_able(view: View, reading: Reading | None) -> Reading | None:
    if reading is None or reading.lemma not in _WORDS.holding or reading.start < 0:
        return reading
    verb = view.at(reading.start).verb
    if verb is None or verb.base not in _WORDS.holding:
        return reading
    place = reading.start - 1
    permitted = view.at(place - 1).verb if view.at(place).low == "to" else None
    if permitted is not None and permitted.base in _WORDS.permitting:
        return replace(reading, lemma=permitted.base)
    if permitted is not None and (
        permitted.base in _WORDS.building or (permitted.base in _WORDS.wishing and view.at(place - 2).low in _PASSIVE)
    ):
        return replace(reading, lemma=_ROOM)
    while view.at(place).tag is ADV:
        place -= 1
    if view.at(place).low in _ABLE:
        return replace(reading, lemma=_ROOM)
    roomy = verb.base == "hold" and not _is_past(view, reading) and _of_venue(view, place)
    return replace(reading, lemma=_ROOM) if roomy else reading


def _read_room(view: View) -> Reading | None:
    """Read "has room for 300", "beds for 40 patients", "the ferry was made for 43"."""
    place = before_figure(view)
    if view.at(place).low != "for" or not (view.at(place - 1).low in _WORDS.room or _is_made(view, place - 1)):
        return None
    return Reading(_ROOM, place - 1, place, "object", "what there is room for", 0.8)


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


def _is_made(view: View, place: int) -> bool:
    """Say whether a hall or a vessel is said to be built for so many people: "a jail designed for 300"."""
    verb, phrase = view.at(place).verb, read_phrase(view)
    passive = view.at(place - 1).low in _PASSIVE or view.at(place - 1).tag is NOUN
    people = phrase.end == phrase.start or root_of(phrase.head) == "person"
    if verb is None or not verb.participle or not (passive and people):
        return False
    return verb.base in _WORDS.building or (verb.base in _MADE and _of_venue(view, place))
