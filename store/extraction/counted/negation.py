"""Deeds that were not done: "12 had not been found", "600 refused to leave", "nine have yet to be rescued"."""

from store.extraction.counted.line import ADV, AUX, QUOTE, VERB
from store.extraction.counted.nouns import Reading
from store.extraction.counted.view import View
from store.lexicon.counted import counted_words

_NEGATIONS = frozenset({"not", "never", "n't"})
_REFUSING = counted_words().undone.refusing
_UNABLE = counted_words().undone.unable
_MISSING = frozenset({"account for"})
"""Told of the missing whether "not" stands before it or "un" in it."""
_UNDONE = {"identify": "unidentified", "claim": "unclaimed", "vaccinate": "unvaccinated", "bury": "unburied"}
_ROLES = frozenset({"subject", "object", "near", "whole", "state"})
_BOUNDING = counted_words().undone.bounding
"""Behind "not" they bound what is told: "not only killed"."""


def is_undone(view: View, reading: Reading | None) -> bool:
    """Say whether the verbs around the predicate deny it: "not", "never", "yet to", "refused to", "all but"."""
    if reading is None or reading.role not in _ROLES or reading.start < 0 or reading.lemma in _MISSING:
        return False
    if view.at(view.first - 1).low == "but" and view.at(view.first - 2).low == "all":
        return True
    return is_denied(view, reading) or find_un(view, reading) != ""


def find_un(view: View, reading: Reading) -> str:
    """Return the "unidentified" by which the predicate is denied, empty where another word denies it."""
    low = view.at(reading.end - 1).low
    return low if low == _UNDONE.get(reading.lemma) else ""


def is_denied(view: View, reading: Reading) -> bool:
    """Say whether "not" or the like stands among the verbs that lead to that of the predicate."""
    place = reading.end - 1
    while place > reading.start and view.at(place).tag is not VERB:
        place -= 1
    return _denied_before(view, place - 1)


def _denied_before(view: View, place: int) -> bool:
    while view.at(place).tag in (AUX, ADV, QUOTE) or view.at(place).low in ("to", "yet", "be", "been"):
        word, after = view.at(place), view.at(place + 1)
        if (word.low in _NEGATIONS or word.low.endswith("n't")) and after.low not in _BOUNDING:
            return True
        if word.low == "yet" and after.low == "to":
            return True
        place -= 1
    word = view.at(place)
    refused = word.tag is VERB and word.verb is not None and word.verb.base in _REFUSING
    return view.at(place + 1).low == "to" and (refused or word.low in _UNABLE)
