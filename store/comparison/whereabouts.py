"""Where a fact says it was: its place, or the kind of place that its own words name."""

from store.comparison.remarks import place_in_sentence
from store.comparison.side import Side
from store.lexicon.marks import read_inside

_BEHIND = 100


def place_told(side: Side) -> str | None:
    """Return the place of the fact or of its sentence, else what stands behind its figure ("held in the prison")."""
    fact = side.answer.fact
    if fact.place or side.place:
        return fact.place or side.place
    _, end = place_in_sentence(side.answer)
    found = read_inside().search(fact.text[end : end + _BEHIND]) if end else None
    return found[1] if found else None
