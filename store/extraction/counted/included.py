"""Reading figures that are a part of those before, or the whole of a part."""

from msgspec.structs import replace

from store.extraction.counted.asides import is_dash
from store.extraction.counted.classes import BE
from store.extraction.counted.clause import before_figure
from store.extraction.counted.line import (
    ADV,
    AND,
    AUX,
    COMMA,
    DET,
    FIGURE,
    NOUN,
    PREP,
    PRON,
    REL,
    STOP,
    VERB,
    is_plural,
)
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrasal import read_condition
from store.extraction.counted.phrase import read_phrase
from store.extraction.counted.rightward import Predicates
from store.extraction.counted.verbs import Group
from store.extraction.counted.view import View
from store.lexicon.predicates import find_crowd, find_event, is_person_event, is_reporting, lemma_of

THOSE = frozenset({"them", "those", "these", "whom", "which"})
_LONGEST_LIST = 24
_LONGEST_ITEMS = 60
_OPENING = 3
_LISTED = frozenset({AND, COMMA, DET, FIGURE, NOUN, PREP})
_ITEMS = frozenset({AND, COMMA, DET, FIGURE, NOUN, ADV})
_LONGEST_STATE = 5
_BARE = frozenset({"be", "have", "include"})
_PART = "the state of those it is a part of"


def read_included(view: View, before: Reading | None, right: Predicates) -> Reading | None:
    """Read "the dead include four nurses", "12 died, including five children": a part of those before."""
    bare = right.main is None and (right.reduced is None or _only_doing(view, right.reduced))
    if before is not None and ((bare and is_item(view) and not _is_own_event(view)) or _is_placed_part(view)):
        return replace(before, how="a part of the figure before it", confidence=0.7)
    place = behind_list(view, before_figure(view))
    if view.at(place).low == "of" and view.at(place - 1).low in THOSE:
        place -= 2
    word = view.at(place)
    if word.low == "including" and _is_own_event(view):
        return None
    if word.low == "including" or is_among(view, place - 1):
        again = before and replace(before, how="a part of the figure before it", confidence=0.7)
        return _read_relative(right) or again
    if not (word.tag is AUX and word.low in BE) and not (
        word.verb is not None and word.verb.base in ("include", "comprise")
    ):
        return None
    own = _read_relative(right) if word.verb is not None else None
    if own is not None or (view.at(view.last).tag is REL and word.verb is not None):
        return own
    return _state_of_whole(view, place - 1) or _state_behind(view, place)


def _read_relative(right: Predicates) -> Reading | None:
    """Return the verb of a part's own "who ...", where it says more than "is"."""
    own = right.relative
    return None if own is None or own.lemma in ("be", "have") else read_own(own)


def _only_doing(view: View, group: Group) -> bool:
    """Say whether a word in -ing tells only who they are ("and two members of the band performing there")."""
    verb = view.at(group.place).verb
    return verb is not None and verb.gerund


def _is_placed_part(view: View) -> bool:
    """Read "60 arrests, of which 21 were in the harbour": of a part only the place is told."""
    place = before_figure(view)
    part = view.at(place).low in ("which", "whom") and view.at(place - 1).low == "of"
    return part and view.at(view.last).low in BE and view.at(view.last + 1).tag is PREP


def _state_behind(view: View, place: int) -> Reading | None:
    """Read "most of those killed were students but included two cooks": the state stands in the verb before."""
    if view.at(place).verb is None or view.at(place - 1).low not in ("but", "and", "also"):
        return None
    for step in range(place - 1, max(place - _LONGEST_LIST, 0), -1):
        if view.at(step).tag is STOP:
            return None
        if view.at(step).low == "those" and view.at(step + 1).tag is VERB:
            return _state_of_whole(view, step + 1)
    return None


def read_own(group: Group) -> Reading:
    """Return the verb of a part's own clause ("including two who were killed")."""
    return Reading(group.lemma, group.place, group.end, "object", "the verb of the part's own clause", 0.75)


def _state_of_whole(view: View, place: int) -> Reading | None:
    """Read "the dead", "the wounded", "the victims" at `place`."""
    if (state := _state_of(view, place)) is not None:
        return state
    found = read_condition(view, place)
    if found is not None:
        return Reading(found[0], place, place + 1, "state", _PART, 0.75)
    if (longer := _longer_state(view, place)) is not None:
        return longer
    earlier = view.at(place)
    if earlier.low in ("count", "tally") and (counted := find_event(view.at(place - 1).low)) is not None:
        return Reading(counted, place - 1, place + 1, "object", "the toll it is a part of", 0.7)
    if (
        earlier.verb is not None
        and earlier.verb.participle
        and (earlier.tag is not NOUN or view.at(place - 1).tag == "det")
    ):
        return Reading(lemma_of(earlier.verb.base), place, place + 1, "object", _PART, 0.75)
    lemma = find_event(earlier.low) if is_person_event(earlier.low) else find_crowd(earlier.low)
    return Reading(lemma, place, place + 1, "object", "the toll it is a part of", 0.7) if lemma else None


def _longer_state(view: View, place: int) -> Reading | None:
    """Read "among those on board were", "among those still in hospital are": a state of several words ends there."""
    for start in range(place - 1, max(place - _LONGEST_STATE, 0), -1):
        if view.at(start).low == "those":
            return None
        found = read_condition(view, start) if view.at(start).tag is PREP else None
        if found is not None and found[1] == place + 1:
            return Reading(found[0], start, place + 1, "state", _PART, 0.75)
    return None


def _state_of(view: View, place: int) -> Reading | None:
    """Read "the missing firefighters included": a state before the noun that ends at `place`."""
    if view.at(place).tag is not NOUN or not is_plural(view.at(place).low):
        return None
    start = place
    while view.at(start - 1).tag is NOUN or (view.at(start - 1).verb is not None and view.at(start - 1).tag is VERB):
        start -= 1
    if view.at(start - 1).tag not in (DET, STOP) or start == place:
        return None
    found, verb = read_condition(view, start), view.at(start).verb
    if found is not None and found[1] <= place:
        return Reading(found[0], start, found[1], "state", _PART, 0.75)
    if verb is None or not verb.participle:
        return None
    return Reading(lemma_of(verb.base), start, start + 1, "object", _PART, 0.7)


def is_among(view: View, place: int) -> bool:
    """Say whether "among them" stands at `place`."""
    return view.at(place).low in ("among", "amongst") and view.at(place + 1).low in THOSE


def behind_list(view: View, place: int) -> int:
    """Return the place of "include" where the figure is a later one of those included ("a nurse and five others")."""
    start = place
    while _is_listed(view, start) and place - start < _LONGEST_LIST:
        start -= 1
    verb = view.at(start).verb
    includes = view.at(start).low == "including" or (verb is not None and verb.base == "include")
    return start if start < place and includes else place


def is_item(view: View) -> bool:
    """Say whether the figure is a later one of those behind "including" ("11 rifles, 36 locally made guns")."""
    place = before_figure(view)
    if view.at(place).tag not in (AND, COMMA):
        return False
    for step in range(place, max(place - _LONGEST_ITEMS, -1), -1):
        word = view.at(step)
        if word.low == "including" or (word.low in BE and _is_inverted(view, step)):
            return not _has_state(view)
        described = word.verb is not None and word.verb.participle and view.at(step + 1).tag is NOUN
        if word.tag not in _ITEMS and not described and word.low != "of":
            return False
    return False


def _is_own_event(view: View) -> bool:
    """Say whether the part is what happened itself ("900 cases, including 40 deaths and 12 amputations")."""
    head = read_phrase(view).head
    return is_person_event(head) or (
        find_event(head) is not None and find_crowd(head) is None and head.endswith("ions")
    )


def _is_inverted(view: View, place: int) -> bool:
    """Say whether "among the dead were", "among those on board are" ends at `place` and opens its clause."""
    start = place - 1
    while view.at(start).tag in (NOUN, DET, PREP, PRON, VERB, ADV) and place - start < _LONGEST_LIST:
        if view.at(start).low in ("among", "amongst"):
            return view.at(start - 1).tag in (STOP, COMMA, AND)
        start -= 1
    return False


def _has_state(view: View) -> bool:
    """Say whether the counted are in a state of their own ("and 3 missing nurses", "and 12 wounded", "34 deaths")."""
    if is_person_event(read_phrase(view).head):
        return True
    place = view.last
    while view.at(place).tag is ADV:
        place += 1
    verb = view.at(place).verb
    elided = verb is not None and verb.participle and view.at(place + 1).tag is not NOUN
    return elided or read_condition(view, place) is not None


def _is_listed(view: View, place: int) -> bool:
    word = view.at(place)
    named = word.tag is VERB and word.verb is not None and word.verb.participle and view.at(place - 1).tag is NOUN
    return word.tag in _LISTED or (named and word.verb is not None and word.verb.base != "include")


def read_of_those(view: View, right: Predicates) -> Reading | None:
    """Read "seven of those killed", "nine of the injured were critical"; "of the deaths, 17 were reported here".

    Of whom the clause tells more ("seven of those killed were identified"), that is said.
    """
    if view.at(before_figure(view)).tag is COMMA and (told := _opened(view, before_figure(view))) is not None:
        return told
    place = view.last + 2
    verb = view.at(place).verb
    if view.at(view.last).low != "of" or view.at(view.last + 1).low not in ("those", "the") or _tells_more(right):
        return None
    if view.at(view.last + 1).low == "the" and (view.at(place + 1).tag is NOUN or _comes_to(view, place + 1)):
        return None
    if (found := read_condition(view, place)) is not None:
        return Reading(found[0], place, found[1], "state", _PART, 0.8)
    if verb is None or not verb.participle or view.at(place + 1).tag is NOUN:
        return None
    return Reading(lemma_of(verb.base), place, place + 1, "object", _PART, 0.8)


def _comes_to(view: View, place: int) -> bool:
    """Say whether "are children" stands at `place`: who they are is told, and their state stands before."""
    behind = view.at(place + 1)
    return view.at(place).low in BE and (behind.tag is DET or (behind.tag is NOUN and is_plural(behind.low)))


def _tells_more(right: Predicates) -> bool:
    """Say whether the clause has a verb that tells what became of them."""
    main = right.main
    return main is not None and main.base != "be" and main.lemma not in _BARE and not is_reporting(main.base)


def _opened(view: View, comma: int) -> Reading | None:
    """Read "Of the dead," "Of the injured," before a figure of which no more is said than that it was reported."""
    if view.at(comma - 3).low != "of" or view.at(comma - 2).tag is not DET or view.at(view.last).tag is not AUX:
        return None
    if comma > _OPENING and view.at(comma - 4).tag is not STOP:
        return None
    verb = view.at(view.last + 1).verb
    return _state_of_whole(view, comma - 1) if verb is not None and is_reporting(verb.base) else None


def read_whole(view: View, before: Reading | None, right: Predicates) -> Reading | None:
    """Read "six of its 40 plants will close", "a third of the 900": the whole shares what is told of the part."""
    place = view.first - 1
    while view.at(place).tag in (DET, NOUN) or view.at(place).low == "'":
        place -= 1
    parted = view.at(place).low == "of" and (view.at(place - 1).tag is FIGURE or _is_out(view, place - 1))
    if not parted or before is None or before.role == "amount":
        return None
    own = right.relative
    if own is None and right.reduced is not None and view.at(right.reduced.end).tag not in (NOUN, DET):
        own = right.reduced
    if own is not None and own.lemma not in ("be", "have"):
        return Reading(own.lemma, own.place, own.end, "object", "what is told of the whole alone", 0.75)
    return replace(before, how="the whole of the figure before it", confidence=0.7)


def _is_out(view: View, place: int) -> bool:
    """Say whether "out" or a dash behind a figure stands at `place` ("400 out of 900", "1,210 – 41 % – of 2,950")."""
    return view.at(place).low == "out" or (is_dash(view.at(place).low) and view.at(place - 1).tag is FIGURE)
