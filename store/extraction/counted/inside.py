"""Telling whether a figure stands inside words that are set in: "who ..." between commas, "three of them hurt"."""

from store.extraction.counted.asides import is_part
from store.extraction.counted.line import COMMA, FIGURE, REL, STOP, SUB
from store.extraction.counted.view import View

_FAR = 40


def is_inside(view: View) -> bool:
    """Say whether the figure stands in a "who ..." that a comma opened before it."""
    for place in range(view.first - 1, max(view.first - _FAR, 0), -1):
        word = view.at(place)
        if word.tag is REL:
            return view.at(place - 1).tag is COMMA and view.at(place - 2).tag is not FIGURE
        if word.tag in (COMMA, STOP, SUB):
            return False
    return False


def is_aside(view: View) -> bool:
    """Say whether a comma stands before the figure, and it tells a part of those before ("three of them hurt")."""
    return view.at(view.first - 1).tag is COMMA and is_part(view, view.first)
