"""Numbers that letters or marks without a space make part of a longer name: C-130, 737s, 21st, x/12."""

from store.extraction.figures.digits import is_fraction
from store.extraction.figures.plurals import is_plural
from store.extraction.figures.words import Words
from store.lexicon.quantities import count_words, units

_SHORT = 3
_BEFORE_A_MINUS = frozenset({"magnitude", "("})
_GLUED_BEFORE = frozenset("/#@&_=%\\:")


def is_glued(words: Words, place: int, after: int, *, has_unit: bool) -> bool:
    """Say whether letters or marks without a space make the number part of a longer name (C-130, 737s, 21st, x/12)."""
    if not has_unit and words.glued(after) and (words.word(after) or words.number(after) or words.at(after) == "_"):
        return True
    if words.at(after) in ("/", ":") and words.glued(after) and words.glued(after + 1) and words.number(after + 1):
        return True
    return words.glued(place) and _is_led(words, place)


def _is_led(words: Words, place: int) -> bool:
    """Say whether what stands right before the number makes it part of a name; a minus or a currency does not."""
    before = words.at(place - 1)
    if before in ("-", "–", "‑", "−"):
        return words.glued(place - 1) and words.at(place - 2) not in _BEFORE_A_MINUS and not is_made(words, place)
    if before == "." and is_fraction(words, place):
        return False
    if before == ".":
        joined = words.number(place) and not (words.word(place - 2) and len(words.at(place - 2)) > _SHORT)
        return joined and words.at(place - 2) not in units().codes
    if before in units().codes and words.capital(place - 1):
        return False
    return (
        before in _GLUED_BEFORE or (before.isalnum() and not _has_lost_space(words, place)) or _is_added(words, place)
    )


def _has_lost_space(words: Words, place: int) -> bool:
    """Say whether only a space was lost before the number: "more than1,000", "in Brena10 pickets were held"."""
    known = count_words()
    before = words.at(place - 1)
    if words.glued(place - 1):
        return False
    if before in known.glued_before:
        return True
    placed = words.capital(place - 1) and words.at(place - 2) in ("in", "at", "near") and len(before) > _SHORT
    labelled = before in known.labels or before in known.weak_labels or before in known.numbered_names
    return placed and not labelled and is_plural(words, place + 1) and not words.glued(place + 1)


def _is_added(words: Words, place: int) -> bool:
    """Tell the sign of "(+12%)" from the one that joins letters and a number."""
    return words.at(place - 1) == "+" and words.glued(place - 1) and words.at(place - 2) != "("


def is_made(words: Words, place: int) -> bool:
    """Read the 22 of "9-for-22", and the 9 of "5-foot-9"."""
    if words.at(place - 1) != "-" or not words.number(place):
        return False
    made = words.at(place - 2) in ("for", "of") and words.at(place - 3) == "-" and words.number(place - 4)
    return made or words.at(place - 2) in ("foot", "ft")
