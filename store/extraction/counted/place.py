"""Where it happened, if the clause names it."""

from store.extraction.counted.line import COMMA, DET, NOUN, PREP, QUOTE, STOP, SUB, Word
from store.extraction.counted.view import View
from store.lexicon.places import is_place, places
from store.model.noun import Span

_FAR = 30
_LONGEST = 6


def find_place(view: View, behind: int) -> Span | None:
    """Return the place named behind the counted words, else before them, without preposition and article."""
    for place in range(behind, min(behind + _FAR, len(view.words))):
        if view.at(place).tag in (STOP, SUB):
            break
        if (found := _place_at(view, place)) is not None:
            return found
    for place in range(view.first - 1, max(view.first - _FAR, -1), -1):
        if view.at(place).tag in (STOP, SUB):
            break
        if (found := _place_at(view, place)) is not None:
            return found
    return None


def _place_at(view: View, place: int) -> Span | None:
    word = view.at(place)
    if word.tag is not PREP or word.low not in places().at:
        return None
    start = place + 1
    while view.at(start).tag in (DET, QUOTE):
        start += 1
    end = start
    while end - start < _LONGEST and view.at(end).tag is NOUN and view.at(end).low != "-":
        end += 1
    if end == start or end - start == _LONGEST:
        return None
    last = view.at(end - 1)
    if not _tells_place(view.words[start:end], last, word.low):
        return None
    if view.at(end).low == "of" and view.at(end + 1).capital and view.at(end + 1).tag is NOUN:
        end += 2
        while view.at(end).capital and view.at(end).tag is NOUN:
            end += 1
    if (
        view.at(end).tag is COMMA
        and view.at(end + 1).capital
        and view.at(end + 1).tag is NOUN
        and view.at(end + 2).tag in (COMMA, STOP)
    ):
        end += 2
    return view.at(start).start, view.at(end - 1).end


def _tells_place(words: "list[Word] | tuple[Word, ...] | object", last: Word, preposition: str) -> bool:
    if last.low in places().never:
        return False
    if preposition in ("from", "to", "on", "around"):
        return is_place(last.low)
    del words
    return is_place(last.low) or (last.capital and last.low.isalpha())
