"""Finding where an aside ends that parts a subject from its verb."""

from store.extraction.counted.classes import ASIDES
from store.extraction.counted.line import ADV, AND, AUX, COMMA, FIGURE, NOUN, PREP, REL, STOP, SUB, TIME, VERB
from store.extraction.counted.view import View
from store.lexicon.predicates import is_reporting

_LONGEST = 18
_NOT_FINITE = frozenset({"being", "been", "be", "having"})
_DASHES = frozenset({"–", "—"})
_LEAVING_OUT = frozenset({"excluding", "including", "counting", "not"})
_PARTITIVES = frozenset({"whom", "which", "them"})


def is_dash(low: str) -> bool:
    """Say whether a word is a dash."""
    return low in _DASHES


def behind_dashes(view: View, place: int) -> int | None:
    """Return the place of the verb behind the aside that the dash at `place` opens; `None` if it opens none."""
    if not is_dash(view.at(place).low):
        return None
    for step in range(place + 1, place + _LONGEST):
        word = view.at(step)
        if is_dash(word.low):
            return step + 1 if view.at(step + 1).tag in (AUX, VERB) else None
        if word.tag is STOP:
            return None
    return None


def behind_closing(view: View, place: int) -> int | None:
    """Return the place of the verb behind the dash at `place`, which closes what one before the figure opened."""
    if not is_dash(view.at(place).low) or view.at(place + 1).tag is not AUX:
        return None
    opened = any(is_dash(view.at(step).low) for step in range(view.first - 1, max(view.first - _LONGEST, 0), -1))
    return place + 1 if opened else None


def behind_aside(view: View, place: int) -> int | None:
    """Return the place of the verb behind ", mostly pupils,", ", or 90 people,", which the comma at `place` opens."""
    if view.at(place).tag is not COMMA or view.at(place + 1).low not in ASIDES | {"or"}:
        return None
    return behind_commas(view, place + 1)


def behind_doing(view: View, comma: int) -> int | None:
    """Return the place of the finite verb behind "900 miners, singing and waving flags, simply walked past"."""
    opened = comma + 1
    while view.at(opened).tag is ADV:
        opened += 1
    verb = view.at(opened).verb
    if verb is None or not verb.gerund or view.at(opened).tag is not VERB:
        return None
    for step in range(opened + 1, opened + _LONGEST):
        if view.at(step).tag in (STOP, SUB, REL, AUX):
            return None
        if view.at(step).tag is COMMA and (finite := _finite_behind(view, step + 1)) is not None:
            return finite
    return None


def _finite_behind(view: View, place: int) -> int | None:
    while view.at(place).tag in (ADV, TIME):
        place += 1
    word = view.at(place)
    acts = word.tag is VERB and word.verb is not None and word.verb.past and not is_reporting(word.verb.base)
    return place if acts or (word.tag is AUX and word.low not in _NOT_FINITE) else None


def behind_share(view: View, place: int) -> int:
    """Return the place of "of" behind a share ("1,210 – 41 per cent – of its", "273, or 78%, of its"), else `place`."""
    if view.at(place).tag is COMMA and view.at(place + 1).low == "of" and view.at(view.first - 1).low == "or":
        return place + 1
    told_again = view.at(place).tag is COMMA and view.at(place + 1).low == "or"
    if not (is_dash(view.at(place).low) or told_again):
        return place
    step = place + 1 + told_again
    while view.at(step).tag is FIGURE:
        step += 1
    if step > place + 1 + told_again:
        step += is_dash(view.at(step).low) or (told_again and view.at(step).tag is COMMA)
    return step if view.at(step).low == "of" else place


def before_relative(view: View, place: int) -> int:
    """Return the place before the "which ..." that ends at `place`, a verb or a comma; `place` itself if none does.

    Read "the toll in the siege, which began in May, to", "the toll in the blasts that struck the coast by".
    """
    if view.at(place).tag is COMMA:
        for step in range(place - 1, max(place - _LONGEST, 0), -1):
            opens = view.at(step).tag is REL or view.at(step).low in _LEAVING_OUT
            if opens and view.at(step - 1).tag is COMMA:
                return step - 2
            if view.at(step).tag in (COMMA, STOP):
                break
        return place
    step = place - 1
    while view.at(step).tag in (AUX, ADV):
        step -= 1
    return step - 1 if view.at(step).tag is REL and view.at(step - 1).tag is not PREP else place


def behind_commas(view: View, place: int) -> int | None:
    """Return the place of the verb behind the comma that ends the aside at `place` ("three of whom wore belts,")."""
    for step in range(place, place + _LONGEST):
        tag = view.at(step).tag
        if tag is COMMA and view.at(step + 1).tag in (AUX, VERB):
            return step + 1
        if tag is STOP:
            return None
    return None


def is_part(view: View, place: int) -> bool:
    """Say whether the figure at `place` tells a part of those before ("40 of whom", "40 girls among them")."""
    begin = place
    while view.at(place).tag is FIGURE:
        place += 1
    if view.at(place).low == "of":
        return view.at(place + 1).low in _PARTITIVES
    while view.at(place).tag in (FIGURE, NOUN, AND) and place - begin < _LONGEST:
        place += 1
    return view.at(place).low == "among" and view.at(place + 1).low in _PARTITIVES and view.at(place + 2).tag is COMMA
