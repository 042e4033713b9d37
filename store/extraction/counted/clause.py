"""Finding the verbs of a figure's clause: the one it is the object of, and those it is the subject of."""

from functools import lru_cache

from store.extraction.counted.asides import behind_aside, is_dash
from store.extraction.counted.classes import BE, EMPTY_HEADS, HAVE, PARTICLES
from store.extraction.counted.line import (
    ADV,
    AND,
    AUX,
    COMMA,
    DET,
    FIGURE,
    NOUN,
    PREP,
    QUOTE,
    REL,
    STOP,
    SUB,
    TIME,
    VERB,
    WEAK,
)
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrasal import read_phrasal
from store.extraction.counted.verbs import Group, read_group
from store.extraction.counted.view import View
from store.lexicon.predicates import is_reporting, lemma_of

_FAR = 40
_NEAR = 9
_ORDERING = frozenset({"first", "last", "final", "next", "other", "remaining", "latest", "estimated", "additional"})
_SUMS = EMPTY_HEADS - {"rate", "rest", "most", "part", "portion"}
_LISTED = frozenset({NOUN, FIGURE, DET, AND, COMMA, ADV, QUOTE, AUX, VERB, STOP})
_PASSED = frozenset({DET, ADV, QUOTE, PREP, NOUN, TIME, FIGURE, AND})
_NOT_FINITE = frozenset({"being", "been", "be", "having"})
_PERCENT = frozenset({"%", "percent", "pct", "per cent"})
_ASIDE = frozenset(
    {"including", "such", "among", "mostly", "many", "most", "some", "all", "nearly", "half", "led", "used"}
)


def find_object_verb(view: View) -> Group | None:
    """Return the verb right before the figure, whose object it is ("recaptured 89")."""
    place = before_figure(view)
    word, earlier = view.at(place), view.at(place - 1)
    if earlier.low == "or" and word.tag is VERB and _is_like(view, place):
        return Group(
            lemma_of(_base(view, place - 2)), place - 2, place - 2, place + 1, _base(view, place - 2), active=True
        )
    if word.tag in (VERB, WEAK) and word.verb is not None:
        phrase = read_phrasal(view, word.verb.base, view.last) if word.verb.base != "be" else None
        lemma = phrase[0] if phrase and view.at(view.last).tag is PREP else lemma_of(word.verb.base)
        return Group(lemma, place, place, place + 1, word.verb.base, active=True)
    if word.low == "dead" and earlier.tag is VERB and earlier.verb is not None:
        phrase = read_phrasal(view, earlier.verb.base, place)
        return phrase and Group(phrase[0], place - 1, place - 1, place + 1, earlier.verb.base, active=True)
    if word.low in PARTICLES and earlier.tag in (VERB, WEAK) and earlier.verb is not None:
        phrase = read_phrasal(view, earlier.verb.base, place)
        if phrase is not None:
            return Group(phrase[0], place - 1, place - 1, place + 1, earlier.verb.base, active=True)
        group = read_group(view, place - 1)
        return group if group is not None and group.end == place + 1 else None
    return None


def _is_like(view: View, place: int) -> bool:
    """Say whether a verb of the same form stands before "or" ("damaged or destroyed"): the first tells of all."""
    verb, former = view.at(place).verb, view.at(place - 2).verb
    if verb is None or former is None or view.at(place - 2).tag is not VERB:
        return False
    return (verb.past, verb.gerund, verb.plain) == (former.past, former.gerund, former.plain)


def _base(view: View, place: int) -> str:
    verb = view.at(place).verb
    return verb.base if verb is not None else view.at(place).low


@lru_cache(maxsize=1)
def before_figure(view: View) -> int:
    """Return the place of the last word before the figure that is no article, adverb or "a total of"."""
    place = view.first - 1
    while True:
        word = view.at(place)
        if (word.tag in (DET, ADV, QUOTE) and word.low not in ("that", "not")) or (
            word.low in _ORDERING and view.at(place - 1).tag is DET
        ):
            place -= 1
        elif word.low == "of" and view.at(place - 1).low in _SUMS:
            place -= 2
        else:
            return place


def nearest_verb(view: View, place: int, *, infinitive: bool = True) -> Group | None:
    """Return the nearest verb to the left of `place` in its clause that tells more than who says it."""
    maybe: Group | None = None
    for step in range(1, _FAR):
        word = view.at(place - step)
        if word.tag in (STOP, SUB) or (word.low == "there" and view.at(place - step + 1).tag is AUX):
            break
        if word.tag in (VERB, WEAK) and word.verb is not None and not is_reporting(word.verb.base):
            if only_describes(view, place - step):
                continue
            group = read_group(view, place - step)
            if group is not None and word.tag is VERB and (infinitive or view.at(place - step - 1).low != "to"):
                return group
            maybe = maybe or group
    return maybe


def only_describes(view: View, place: int) -> bool:
    """Say whether a participle stands between a figure and its noun ("50 armoured cars, two planes")."""
    verb = view.at(place).verb
    described = verb is not None and verb.participle and view.at(place + 1).tag is NOUN
    return described and view.at(place - 1).tag is FIGURE


def nearest_verb_right(view: View, place: int) -> Group | None:
    """Return the first verb to the right of `place` in its clause; a list may stand between."""
    listed = False
    for step in range(_FAR):
        word = view.at(place + step)
        listed = listed or word.tag is COMMA
        closes = is_dash(word.low) and view.at(place + step + 1).tag in (AUX, VERB)
        if word.tag in (SUB, REL) or (word.tag is STOP and not closes) or (listed and is_percent(word.low)):
            break
        if listed and word.tag not in _LISTED and word.low != "of":
            break
        verb = word.tag in (VERB, WEAK) and word.verb is not None and not is_reporting(word.verb.base)
        if verb and not only_describes(view, place + step):
            return read_group(view, place + step)
    return None


def is_percent(low: str) -> bool:
    """Say whether a word tells that a figure is a share: it is told of something else than a number before it."""
    return low in _PERCENT


def read_bare(view: View, after: int) -> Reading | None:
    """Read "there were 14 on the deck", "we have six weeks": a clause whose verb says no more than "be" or "have"."""
    place = view.first - 1
    while view.at(place).tag in _PASSED and view.first - place < _FAR:
        place -= 1
    return _bare_at(view, place) if view.at(place).low in BE | HAVE else read_bare_right(view, after)


def read_there(view: View, place: int) -> Reading | None:
    """Read "there were only two exits", "there were Poles, about 40 Danes": the figure or its list behind "there"."""
    start = place
    while view.at(place).tag in (NOUN, COMMA, AND, FIGURE, ADV, DET) and start - place < _FAR:
        place -= 1
    there = view.at(place).low in BE and view.at(place - 1).low == "there"
    return Reading("be", place, place + 1, "bare", "the verb of its clause", 0.5) if there else None


def read_bare_right(view: View, after: int) -> Reading | None:
    """Read "9,000 people were in camps" behind the counted."""
    place = after
    while view.at(place).tag in (PREP, DET, NOUN, TIME) and place - after < _NEAR:
        place += 1
    return _bare_at(view, behind_aside(view, place) or place)


def _bare_at(view: View, place: int) -> Reading | None:
    begin = place
    while view.at(place + 1).tag in (AUX, ADV, QUOTE) and place + 1 != view.first:
        place += 1
    if view.at(place + 1).tag is VERB:
        return None
    lows = [view.at(step).low for step in range(begin, place + 1)]
    lemma = "be" if not BE.isdisjoint(lows) else "have" if not HAVE.isdisjoint(lows) else None
    return Reading(lemma, place, place + 1, "bare", "the verb of its clause", 0.5) if lemma else None


def clause_start(view: View, place: int) -> int:
    """Return where the clause that holds `place` begins, by marks and subordinators to its left."""
    while place > 0 and view.at(place - 1).tag not in (STOP, SUB):
        place -= 1
    return place


def is_joined(view: View) -> bool:
    """Say whether "and", "but" or a comma joins the figure to what stands before it."""
    before = view.at(before_figure(view))
    return before.tag in (AND, COMMA) or before.low == "but"
