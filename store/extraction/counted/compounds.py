"""Reading a figure that is a part of a compound: "a 4,200-passenger ship", "a 24-member team", "a 50-bed clinic"."""

from store.extraction.counted.classes import GROUPS
from store.extraction.counted.extent import behind_nouns
from store.extraction.counted.line import NOUN, is_plural
from store.extraction.counted.members import Member
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrase import Phrase
from store.extraction.counted.view import View
from store.lexicon.nouns import singular

_HOW = "what the thing named behind it has"


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
        return Member(Phrase(end, end, end), None)
    phrase = Phrase(place, place + 1, end, noun.low)
    if head in GROUPS or singular(head) in GROUPS:
        return Member(phrase, None)
    return Member(phrase, Reading("carry" if noun.low == "passenger" else "have", place, place + 1, "bare", _HOW, 0.7))
