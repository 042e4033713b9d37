"""What begins behind "and": a clause with a subject of its own, or those who are left."""

from store.extraction.counted.line import AUX, DET, NOUN
from store.extraction.counted.view import View

_SOME = frozenset({"several", "many", "most", "some", "few", "others", "more"})
_OTHERS = frozenset({"rest", "others", "remainder", "remaining"})


def names_others(view: View, place: int) -> bool:
    """Say whether "the rest", "all others" stand at `place`: of them something else is told."""
    return view.at(place).low in ("the", "all") and view.at(place + 1).low in _OTHERS


def begins_clause(view: View, place: int) -> bool:
    """Read "[died] and the town was cut off", "[died] and several people may be missing": subject and finite verb."""
    begin = place
    if view.at(place).tag is not DET and view.at(place).low not in _SOME:
        return False
    place += 1
    while view.at(place).tag is NOUN:
        place += 1
    alone = view.at(begin).low in _SOME
    return place > begin + (not alone) and view.at(place).tag is AUX
