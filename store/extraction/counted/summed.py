"""A whole whose parts stand between it and its state: "150 people – 140 passengers and 10 crew – on board"."""

from store.extraction.counted.asides import is_dash
from store.extraction.counted.line import ADV, AND, COMMA, FIGURE, NOUN
from store.extraction.counted.phrasal import read_condition
from store.extraction.counted.view import View

_LONGEST = 14


def behind_sum(view: View, place: int) -> int | None:
    """Return the place of the state behind the parts that the comma or dash at `place` opens, if any."""
    mark = view.at(place)
    if view.at(place + 1).tag is not FIGURE or not (mark.tag is COMMA or is_dash(mark.low)):
        return None
    step = place + 1
    while view.at(step).tag in (FIGURE, NOUN, AND, ADV) and step - place < _LONGEST:
        step += 1
    closed = view.at(step).low == mark.low and view.at(step - 1).tag is NOUN
    return step + 1 if closed and read_condition(view, step + 1) is not None else None
