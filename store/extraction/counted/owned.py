"""What is told of the remains, bodies or names of the counted: "the remains of 40 miners have been recovered"."""

from msgspec.structs import replace

from store.extraction.counted.classes import HAVE
from store.extraction.counted.clause import before_figure
from store.extraction.counted.line import ADV, AND, AUX, DET, FIGURE, NOUN, PREP, VERB
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrase import Phrase
from store.extraction.counted.rightward import Predicates, find_predicates
from store.extraction.counted.verbs import Group, read_group
from store.extraction.counted.view import View
from store.lexicon.counted import counted_words
from store.lexicon.predicates import is_reporting

_LEFT = counted_words().owned.left
NAMES = counted_words().owned.names
_SUPPLIES = counted_words().owned.supplies
_SEEING = counted_words().owned.seeing
"""Whoever saw bodies saw people who had been killed; nothing befell them by that."""
_FAR = 5
_BARE = frozenset({"be", "have"})
_HOW = "what is told of what is theirs"
_HEARING = counted_words().owned.hearing
HANDING = counted_words().owned.handing
_HEARD = counted_words().owned.heard
_OF_PEOPLE = _LEFT | NAMES


def read_owned(view: View, right: Predicates) -> Reading | None:
    """Read "found the remains of 40 men", "had compiled the names of 200 dead", "cut supplies to 12 homes"."""
    place = before_figure(view)
    owned = view.at(place - 1).low
    if view.at(place).low == "to" and owned in _SUPPLIES:
        again = right.main is not None and view.at(right.main.place).low in _SUPPLIES
        return _had(view, place - 2, named=False) or _told(_behind_next(view) if again else right)
    if view.at(place).low != "of" or owned not in _OF_PEOPLE:
        return None
    had = _had(view, place - 2, named=owned in NAMES)
    if had is not None and had.lemma in _SEEING and owned in _LEFT:
        return replace(had, lemma="kill", start=place - 1, end=place)
    return had or _told(right)


def _behind_next(view: View) -> Predicates:
    """Return the verbs behind the next of two supplies ("to 12,000 homes and gas supplies to 23,000 were cut")."""
    place = view.last
    while view.at(place).tag in (NOUN, AND, PREP, FIGURE, DET, ADV) or view.at(place).low in _SUPPLIES:
        place += 1
    return find_predicates(view, place)


def names_them(view: View) -> bool:
    """Say whether only the names or the like of the counted are told of."""
    place = before_figure(view)
    return view.at(place).low == "of" and view.at(place - 1).low in NAMES


def leaves_them(view: View, reading: Reading | None) -> bool:
    """Say whether bodies were handed on, and not those whose they were ("the bodies of 19 miners were given to")."""
    place = before_figure(view)
    left = view.at(place).low == "of" and view.at(place - 1).low in _LEFT
    return left and reading is not None and reading.lemma in HANDING


def read_heard(view: View, phrase: Phrase) -> Reading | None:
    """Read "heard evidence from 14 survivors", "took statements from 30 drivers"."""
    place = before_figure(view)
    if view.at(place).low not in ("from", "of") or view.at(place - 1).low not in _HEARD or phrase.end == phrase.start:
        return None
    return _acted(view, place - 2, _HEARING)


def _had(view: View, place: int, *, named: bool) -> Reading | None:
    """Return the verb whose object the names or remains are; of names also that somebody has them."""
    start = place
    while view.at(place).tag in (DET, NOUN, ADV) and start - place < _FAR:
        place -= 1
    if named and view.at(place).tag is AUX and view.at(place).low in HAVE:
        return Reading("have", place, place + 1, "bare", _HOW, 0.6)
    return _acted(view, start)


def _acted(view: View, place: int, verbs: frozenset[str] | None = None) -> Reading | None:
    start = place
    while view.at(place).tag in (DET, NOUN, ADV) and start - place < _FAR:
        place -= 1
    word = view.at(place)
    group = read_group(view, place) if word.tag is VERB else None
    if group is None or not _suits(group, verbs):
        return None
    return Reading(group.lemma, group.place, group.end, "object", _HOW, 0.8)


def _suits(group: Group, verbs: frozenset[str] | None) -> bool:
    if verbs is not None:
        return group.base in verbs
    return group.lemma not in _BARE and (not is_reporting(group.base) or group.base == "confirm")


def _told(right: Predicates) -> Reading | None:
    main = right.main
    if main is None or main.lemma in _BARE or (is_reporting(main.base) and main.active):
        return None
    return Reading(main.lemma, main.place, main.end, "object", _HOW, 0.85)
