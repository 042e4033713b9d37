"""Counted things in a list with one verb for all: "34 vans, 70 kiosks and nine clubs had been burned"."""

from store.extraction.counted.line import ADV, AND, AUX, COMMA, DET, FIGURE, NOUN, PREP, VERB, is_plural
from store.extraction.counted.view import View
from store.lexicon.predicates import is_reporting

_FAR = 60
_LONGEST = 10
_LISTED = frozenset({NOUN, FIGURE, COMMA, AND, ADV})
_NOT_FINITE = frozenset({"being", "been", "be", "having"})


def behind_nouns(view: View, comma: int) -> int | None:
    """Return where the verb stands of "70 patients, visitors and staff caught": further nouns without figures."""
    if not is_plural(view.at(comma - 1).low):
        return None
    place, last = comma + 1, False
    while view.at(place).tag in (NOUN, COMMA, AND) and not view.at(place).capital and place - comma < _LONGEST:
        last = last or view.at(place).tag is AND
        place += 1
    word = view.at(place)
    told = word.verb is not None and (word.verb.base == "say" or is_reporting(word.verb.base))
    acts = word.tag is AUX or (word.tag is VERB and word.verb is not None and word.verb.past)
    ends = view.at(place - 1).tag is NOUN and is_plural(view.at(place - 1).low)
    return place if last and acts and ends and not told else None


def behind_list(view: View, comma: int) -> int | None:
    """Return where the verb of a list stands that goes on with a figure behind `comma`, if it ends on "and 12 ...".

    Each entry is a figure and its nouns; other words make it no list.
    """
    if view.at(comma).tag is not COMMA or view.at(comma + 1).tag is not FIGURE:
        return None
    place, last = comma + 1, False
    while (view.at(place).tag in _LISTED or _is_one(view, place)) and place - comma < _FAR:
        opens = view.at(place).tag is FIGURE and view.at(place - 1).tag is not FIGURE
        if opens and view.at(place + 1).tag is not NOUN:
            return None
        last = last or ((opens or _is_one(view, place)) and view.at(place - 1).tag is AND)
        if view.at(place).tag is COMMA and view.at(place + 1).tag not in (FIGURE, AND):
            return None
        place += 1
    while last and view.at(place).tag in (PREP, DET, NOUN, ADV) and place - comma < _FAR:
        place += 1
    finite = view.at(place).tag is AUX and view.at(place).low not in _NOT_FINITE
    return place if last and finite and view.at(place - 1).tag is NOUN else None


def _is_one(view: View, place: int) -> bool:
    """Say whether "a" stands behind "and" ("six children and a dog were found")."""
    return view.at(place).low in ("a", "an") and view.at(place - 1).tag is AND
