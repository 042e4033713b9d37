"""Figures that are a part of a whole: "including four nurses", "13 firefighters among them", "six of whom"."""

from store.extraction.counted.clause import before_figure
from store.extraction.counted.included import THOSE, behind_list, is_among
from store.extraction.counted.line import AND
from store.extraction.counted.nouns import Memory
from store.extraction.counted.phrase import Phrase
from store.extraction.counted.view import View
from store.lexicon.places import is_place
from store.model.noun import Span

_NEAR = 60
_IN = frozenset({"in", "across", "throughout", "over", "at"})


def is_part(view: View, phrase: Phrase, memory: Memory) -> bool:
    """Say whether the figure names a part: later figures without a noun count the whole again."""
    if phrase.end == phrase.start:
        return False
    place = before_figure(view)
    if view.at(place).low == "of" and view.at(place - 1).low in THOSE:
        place -= 2
    if memory.part is not None and view.at(place).tag is AND:
        return True
    return (
        phrase.pronoun != ""
        or view.at(behind_list(view, place)).low == "including"
        or is_among(view, place - 1)
        or is_among(view, phrase.after)
        or (view.at(place).low in ("whom", "which") and view.at(place - 1).low == "of")
        or (view.at(view.last).low == "of" and view.at(view.last + 1).low in THOSE)
    )


def is_placing(view: View, phrase: Phrase) -> bool:
    """Say whether the figure only tells in how many places it was ("140,000 people in 27 provinces")."""
    return phrase.end > phrase.start and view.at(before_figure(view)).low in _IN and is_place(phrase.head)


def is_bracketed(text: str, span: Span) -> bool:
    """Say whether a figure stands in brackets behind another: "307 people (291 passengers and 16 crew)"."""
    opened = text.rfind("(", max(0, span[0] - _NEAR), span[0])
    return opened >= 0 and text.find(")", opened, span[0]) < 0
