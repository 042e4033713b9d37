"""What begins behind "and": a clause with a subject of its own, or those who are left."""

from store.extraction.counted.line import AUX, DET, NOUN
from store.extraction.counted.view import View

_OTHERS = frozenset({"rest", "others", "remainder", "remaining"})


def names_others(view: View, place: int) -> bool:
    """Say whether "the rest", "all others" stand at `place`: of them something else is told."""
    return view.at(place).low in ("the", "all") and view.at(place + 1).low in _OTHERS


def begins_clause(view: View, place: int) -> bool:
    """Say whether an article, a noun and a finite verb stand at `place` ("died and the town was cut off")."""
    begin = place
    if view.at(place).tag is not DET:
        return False
    place += 1
    while view.at(place).tag is NOUN:
        place += 1
    return place > begin + 1 and view.at(place).tag is AUX
