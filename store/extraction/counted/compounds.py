"""Reading a figure that is a part of a compound: "a 4,200-passenger ship", "a 24-member team", "a 50-bed clinic"."""

from store.extraction.counted.classes import GROUPS
from store.extraction.counted.clause import before_figure
from store.extraction.counted.extent import behind_nouns
from store.extraction.counted.line import NOUN, PREP, is_plural
from store.extraction.counted.members import Member
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrase import Phrase
from store.extraction.counted.rightward import find_predicates
from store.extraction.counted.view import View
from store.lexicon.nouns import singular
from store.lexicon.predicates import find_event
from store.lexicon.questions import read_theme

_HOW = "what the thing named behind it has"
_WORKFORCES = frozenset({"workforce", "staff", "payroll"})
_CROWDS = frozenset({"crowd", "audience", "gathering", "congregation", "throng"})
_ATTENDED = frozenset({"marched", "present"})


def read_compound(view: View) -> Member | None:
    """Return what the first part of a compound counts, and that the thing behind it has so many.

    Of a group ("a 12-vehicle convoy was attacked", "a 70-strong crowd") the clause tells what its members did.
    """
    place = view.last + 1
    noun = view.at(place)
    if view.at(view.last).low != "-" or noun.tag is not NOUN or is_plural(noun.low):
        return None
    end = behind_nouns(view, place)
    end = next((step + 1 for step in range(place + 1, end) if view.at(step).low in GROUPS), end)
    head = view.at(end - 1).low
    if end == place + 1 or head == "-":
        return None
    if noun.low == "strong":
        return Member(Phrase(end, end, end), _read_strong(view, end))
    phrase = Phrase(place, place + 1, end, noun.low)
    if head in GROUPS or singular(head) in GROUPS:
        return Member(phrase, None)
    return Member(phrase, Reading("carry" if noun.low == "passenger" else "have", place, place + 1, "bare", _HOW, 0.7))


def _read_strong(view: View, end: int) -> Reading | None:
    """Read "a 900-strong workforce", "a 30,000-strong crowd demanding", "at a 12,000-strong march"."""
    right = find_predicates(view, end)
    if right.main is not None or (right.reduced is not None and not _is_doing(view, right.reduced.place)):
        return None
    head = view.at(end - 1).low
    if head in _WORKFORCES and right.reduced is None:
        return Reading("employ", end - 1, end, "state", "the workforce they are", 0.65)
    led = view.at(before_figure(view)).tag is PREP or right.reduced is not None
    lemma = "attend" if head in _CROWDS else find_event(head)
    gathered = lemma is not None and read_theme(lemma).name in _ATTENDED
    return Reading(lemma, end - 1, end, "state", "the crowd they are", 0.65) if led and lemma and gathered else None


def _is_doing(view: View, place: int) -> bool:
    verb = view.at(place).verb
    return verb is not None and verb.gerund
