"""Measures across something: "80 metres wide", "waves of three metres", "vessels under 25 metres long"."""

from store.extraction.counted.line import ADV, AUX, DET, FIGURE, NOUN, PREP, QUOTE
from store.extraction.counted.measures import placed_at
from store.extraction.counted.nouns import Reading
from store.extraction.counted.view import View
from store.extraction.figure import Figure
from store.lexicon.predicates import find_dimension, find_event
from store.model.noun import Span

_DISTANCES = frozenset({"mm", "cm", "metre", "km", "inch", "foot", "yard", "mile"})
_LONGEST = 6


def read_dimension(view: View, figure: Figure) -> Reading | None:
    """Return the reading of a length, width, height or depth; its words begin with the adjective behind the figure."""
    if figure.quantity.unit not in _DISTANCES:
        return None
    if _compared(view) is not None:
        return Reading("measure", view.first, view.last, "told", "as high as so much", 0.8)
    if find_dimension(view.at(view.last).low) is None:
        return None
    if view.at(view.last + 1).tag is NOUN:
        return None
    told = Reading("measure", view.last, view.last + 1, "told", "the word for the direction of the measure", 0.8)
    return placed_at(view, told, view.first) if view.at(view.first - 1).tag is NOUN else told


def tell_dimension(view: View) -> tuple[str, Span | None]:
    """Return "width" for "wide", and the places of the noun that is so wide, if one stands before the figure."""
    name = _compared(view) or find_dimension(view.at(view.last).low) or ""
    end = view.first
    while end > 0 and (view.at(end - 1).tag in (ADV, QUOTE, AUX, FIGURE) or view.at(end - 1).low in ("of", "to", "a")):
        end -= 1
    start = end
    while start > 0 and end - start < _LONGEST and view.at(start - 1).tag is NOUN:
        start -= 1
    return name, (start, end) if start < end else None


def _compared(view: View) -> str | None:
    """Return "height" for "as high as 6 m"; the words for it belong to the figure."""
    if view.at(view.first).low != "as" or view.at(view.first + 2).low != "as":
        return None
    return find_dimension(view.at(view.first + 1).low)


def read_across(view: View, figure: Figure) -> Span | None:
    """Return the noun of "waves of three metres", "a wall of 4 m", which the figure measures."""
    place = view.first - 1
    while view.at(place).tag in (ADV, DET, QUOTE):
        place -= 1
    if figure.quantity.unit not in _DISTANCES or view.at(place).low != "of" or view.at(place - 1).tag is not NOUN:
        return None
    if find_event(view.at(place - 1).low) or view.at(view.last).tag in (NOUN, PREP):
        return None
    return place - 1, place
