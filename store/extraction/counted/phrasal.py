"""Reading states without a verb ("on board"), and verbs with a particle or object ("lay off", "lose their lives")."""

from store.extraction.counted.line import ADV, DET, FIGURE, NOUN
from store.extraction.counted.view import View
from store.lexicon.counted import counted_words
from store.lexicon.nouns import singular
from store.lexicon.predicates import (
    begins_condition,
    begins_phrase,
    find_condition,
    find_phrase,
    find_whereabouts,
    lemma_of,
)

_CHAIN = 5
_LONGEST_CONDITION = 4
_LOOSE_STATES = 3
_AIMS = frozenset({"home", "ashore", "back"})
_LEADING = frozenset({"in", "on", "inside", "under", "beneath"})
_ALONE = frozenset({"take in", "come in"})
"""With a noun behind them these are a verb and where ("taken in the square", "came in two buses")."""
_ENCLOSED = counted_words().site.enclosed
_IT = frozenset({"it", "them", "him", "her", "us"})


def read_condition(view: View, place: int) -> tuple[str, int] | None:
    """Return the lemma of the state at `place` ("on board", "dead") and the place behind it."""
    first = view.at(place)
    if not begins_condition(first.low):
        return None
    before = view.at(place - 1)
    if first.capital and place > 0 and before.tag is not FIGURE and before.low != "still":
        return None
    if (first.low == "part" and before.low == "in") or _is_compound(view, place):
        return None
    return _known(view, place) or _among(view, place)


def _is_compound(view: View, place: int) -> bool:
    """Say whether a word is the first part of another ("the ill-fated flight", "a dead-end street")."""
    behind = view.at(place + 1)
    return behind.low == "-" and behind.start == view.at(place).end


def _known(view: View, place: int) -> tuple[str, int] | None:
    """Read the longest state of the lexicon."""
    words = [view.at(place + step).low for step in range(_LONGEST_CONDITION)]
    for count in range(_LONGEST_CONDITION, 0, -1):
        lemma = find_condition(" ".join(words[:count]))
        if lemma is not None:
            return lemma, place + count
    return None


def _among(view: View, place: int) -> tuple[str, int] | None:
    """Read "among those killed", "among the arrested"."""
    verb = view.at(place + 2).verb
    among = view.at(place).low == "among" and view.at(place + 1).low in ("the", "those")
    return (lemma_of(verb.base), place + 3) if among and verb is not None and verb.participle else None


def read_being(view: View, place: int) -> tuple[str, int] | None:
    """Read what stands behind "were": a state, or where they were ("on the stricken ferry", "in two relief camps")."""
    return read_condition(view, place) or _read_whereabouts(view, place)


def _read_whereabouts(view: View, place: int) -> tuple[str, int] | None:
    if view.at(place).low not in _LEADING:
        return None
    end = place + 1
    while view.at(end).tag in (DET, FIGURE, NOUN, ADV) and end - place <= _CHAIN:
        end += 1
    lemma = find_whereabouts(view.at(end - 1).low) if view.at(end - 1).tag is NOUN else None
    return (lemma, end) if lemma and end > place + 1 else None


def read_phrasal(view: View, base: str, place: int) -> tuple[str, int] | None:
    """Return the lemma of a verb with the particle or object at `place` ("lay" + "off", "lose" + "their lives")."""
    if not begins_phrase(base.partition(" ")[0]):
        return None
    words: list[str] = []
    found: tuple[str, int] | None = None
    for step in range(_CHAIN):
        word = view.at(place + step)
        if (
            word.tag is DET
            or (step == 0 and word.low in _IT and not (base == "make" and word.low == "it"))
            or (word.tag is ADV and word.low not in _AIMS)
            or word.low == "alive"
        ):
            continue
        if not word.low.isalpha():
            break
        words.append(word.low)
        known = find_phrase(f"{base} {singular(' '.join(words))}") or find_phrase(f"{base} {' '.join(words)}")
        if view.at(place + step + 1).low == "alive":
            known = find_phrase(f"{base} {' '.join(words)} alive") or known
        if word.low == "in" and f"{base} in" in _ALONE and view.at(place + step + 1).tag in (NOUN, DET, FIGURE):
            known = None
        if known == "strike" and base == "walk" and _comes_out(view, place):
            return "get out", place + 1
        found = (known, place + step + 1) if known else found
        if len(words) == _LOOSE_STATES:
            break
    return found


def _comes_out(view: View, place: int) -> bool:
    """Say whether "walked out of the shaft", "managed to walk out" is no strike; "out" stands at `place`."""
    able = view.at(place - 3)
    if view.at(place - 2).low == "to" and (
        able.low == "able" or (able.verb is not None and able.verb.base == "manage")
    ):
        return True
    if view.at(place + 1).low != "of":
        return False
    for step in range(place + 2, place + 2 + _CHAIN):
        if view.at(step).tag not in (DET, NOUN):
            return False
        if singular(view.at(step).low) in _ENCLOSED:
            return True
    return False
