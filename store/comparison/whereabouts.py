"""Where a fact says it was: its place, or the kind of place that its own words name."""

import re
from functools import lru_cache

from store.comparison.remarks import place_in_sentence, place_opening
from store.comparison.side import Side
from store.lexicon.marks import read_inside
from store.lexicon.nations import is_country

_BEHIND = 100


def place_told(side: Side) -> str | None:
    """Return the place of the fact or of its sentence, else what stands behind its figure ("held in the prison")."""
    fact = side.answer.fact
    if side.place and is_country(side.place):
        return _as_written(side.place, side.answer.source.text or "")
    if fact.place or side.place:
        return fact.place or place_opening(fact.text) or _as_written(side.place or "", side.answer.source.text or "")
    _, end = place_in_sentence(side.answer)
    found = read_inside().search(fact.text[end : end + _BEHIND]) if end else None
    return found[1] if found else None


@lru_cache(maxsize=4096)
def _as_written(place: str, text: str) -> str:
    """Return a folded place as the text writes it."""
    found = re.search(rf"\b{re.escape(place)}\b", text, re.IGNORECASE)
    return found[0] if found else place
