"""A part told by who they were: "nine of the dead were firefighters", "two were nurses", "one of them a baby"."""

import msgspec
from msgspec.structs import replace

from store.extraction.counted.classes import BE
from store.extraction.counted.clause import before_figure
from store.extraction.counted.line import ADV, AND, AUX, COMMA, DET, FIGURE, PREP, STOP, SUB, is_plural
from store.extraction.counted.nouns import Memory, Reading
from store.extraction.counted.phrasal import read_condition
from store.extraction.counted.phrase import Phrase, read_phrase
from store.extraction.counted.view import View
from store.lexicon.nouns import singular
from store.lexicon.predicates import lemma_of

_THEM = frozenset({"them", "whom", "us"})
_STRICKEN = frozenset({"victim", "fatality"})
_FAR = 10
_ONE = frozenset({"a", "an"})
_HOW = "the state of those it is a part of"


class Member(msgspec.Struct, frozen=True, gc=False):
    """The noun phrase that says who the part were, and what they did or suffered with the whole."""

    phrase: Phrase
    reading: Reading | None


def read_member(view: View, phrase: Phrase, memory: Memory) -> Member | None:
    """Return who a figure without a noun of its own says that some of a whole were."""
    if view.at(view.last).low != "of":
        told = _fronted(view) or memory.before or memory.last
        return _were(view, view.last, told) if phrase.end == phrase.start else None
    if view.at(view.last + 1).low in _THEM:
        place = view.last + 2
        reading = memory.before or memory.last
        return _were(view, place, reading) or _apposed(view, place, reading)
    reading = _state_of_whole(view, view.last)
    return _were(view, _behind_others(view, reading.end), reading) if reading is not None else None


def _state_of_whole(view: View, place: int) -> Reading | None:
    """Read the state in "of the dead", "of those killed", "of the 96 people injured"; "of" stands at `place`."""
    state = place + 1
    while view.at(state).tag in (DET, FIGURE) or view.at(state).low == "those":
        state += 1
    if state == place + 1:
        return None
    return _suffered(view, state) or (_suffered(view, state + 1) if is_plural(view.at(state).low) else None)


def _fronted(view: View) -> Reading | None:
    """Read "Of the dead, 23 were Danes", "Out of the 40 injured, 12 were children": the whole opens the clause."""
    comma = before_figure(view)
    if view.at(comma).tag is not COMMA:
        return None
    for place in range(comma - 1, max(comma - _FAR, -1), -1):
        if view.at(place).tag in (COMMA, STOP, AUX):
            return None
        if view.at(place).low in ("of", "among", "amongst"):
            opens = view.at(place - 1).tag in (STOP, COMMA, AND, SUB) or view.at(place - 1).low == "out"
            return _state_of_whole(view, place) if opens else None
    return None


def _behind_others(view: View, place: int) -> int:
    """Return the place behind "and four of the 96 injured", a further part of which the same is told."""
    while view.at(place).tag in (AND, COMMA) and view.at(place + 1).tag is FIGURE:
        step = place + 1
        while view.at(step).tag is FIGURE:
            step += 1
        other = _state_of_whole(view, step) if view.at(step).low == "of" else None
        if other is None:
            break
        place = other.end
    return place


def _were(view: View, place: int, reading: Reading | None) -> Member | None:
    """Read "were firefighters", "was a nurse" at `place`."""
    if view.at(place).tag is not AUX or view.at(place).low not in BE:
        return None
    place += 1
    while view.at(place).tag is ADV:
        place += 1
    return _named(view, place, reading)


def _apposed(view: View, place: int, reading: Reading | None) -> Member | None:
    """Read "one of them a baby"."""
    return _named(view, place, reading) if view.at(place).low in _ONE else None


def _named(view: View, place: int, reading: Reading | None) -> Member | None:
    single = view.at(place).low in _ONE
    phrase = read_phrase(view, place + single)
    if phrase.end == phrase.start or phrase.state >= 0 or view.at(phrase.start - 1).tag is PREP:
        return None
    if not single and not is_plural(phrase.head):
        return None
    again = reading and replace(reading, how=_HOW, confidence=0.75)
    return Member(phrase, again)


def _suffered(view: View, place: int) -> Reading | None:
    """Read "dead", "wounded", "victims" behind "of the"."""
    word = view.at(place)
    if singular(word.low) in _STRICKEN:
        return Reading("kill", place, place + 1, "object", _HOW, 0.75)
    if (found := read_condition(view, place)) is not None:
        return Reading(found[0], place, found[1], "state", _HOW, 0.8)
    if word.verb is None or not word.verb.participle:
        return None
    return Reading(lemma_of(word.verb.base), place, place + 1, "object", _HOW, 0.8)
