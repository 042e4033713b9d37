"""What begins behind "and": a clause with a subject of its own, or those who are left."""

from store.extraction.counted.line import ADV, AUX, DET, NOUN
from store.extraction.counted.view import View

_SOME = frozenset({"several", "many", "most", "some", "few", "others", "more"})
_MULTIPLES = frozenset({"twice", "thrice", "double", "treble", "triple", "half"})
_OTHERS = frozenset({"rest", "others", "remainder", "remaining"})


def names_others(view: View, place: int) -> bool:
    """Say whether "the rest", "all others" stand at `place`: of them something else is told."""
    return view.at(place).low in ("the", "all") and view.at(place + 1).low in _OTHERS


def begins_clause(view: View, place: int) -> bool:
    """Read "[died] and the town was cut off", "[died] and several people may be missing": subject and finite verb."""
    if _is_multiple(view, place):
        return True
    begin = place
    if view.at(place).tag is not DET and view.at(place).low not in _SOME:
        return False
    place += 1
    while view.at(place).tag is NOUN:
        place += 1
    alone = view.at(begin).low in _SOME
    return place > begin + (not alone) and view.at(place).tag is AUX


def _is_multiple(view: View, place: int) -> bool:
    """Read "[died] and at least twice that number were hurt": of how many times the counted something else is told."""
    while view.at(place).tag is ADV:
        place += 1
    return view.at(place).low in _MULTIPLES and view.at(place + 1).low in ("that", "this", "the")
