"""Reading what ties a figure to the words before it: a noun, an agent's verb, a figure it is a part of."""

from store.extraction.counted.classes import BE, PARTICLES
from store.extraction.counted.clause import before_figure, is_joined
from store.extraction.counted.line import AND, AUX, COMMA, DET, FIGURE, NOUN, STOP
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrase import Phrase, read_phrase
from store.extraction.counted.verbs import read_condition, read_group
from store.extraction.counted.view import View
from store.lexicon.predicates import find_crowd, find_event, find_phrase, is_amounting, is_person_event, lemma_of

THOSE = frozenset({"them", "those", "these", "whom", "which"})
_OPENING_LISTS = frozenset({":", "—", "–"})
_BEHIND = "the participle or state behind them"
_LONGEST_LIST = 8
_LISTED = frozenset({AND, COMMA, DET, FIGURE, NOUN})


def read_included(view: View, before: Reading | None) -> Reading | None:
    """Read "the dead include four nurses", "12 died, including five children": a part of those before."""
    place = behind_list(view, before_figure(view))
    if view.at(place).low == "of" and view.at(place - 1).low in THOSE:
        place -= 2
    word = view.at(place)
    if word.low == "including" or is_among(view, place - 1):
        return before and before._replace(how="a part of the figure before it", confidence=0.7)
    if not (word.tag is AUX and word.low in BE) and not (
        word.verb is not None and word.verb.base in ("include", "comprise")
    ):
        return None
    place -= 1
    found = read_condition(view, place)
    if found is not None:
        return Reading(found[0], place, place + 1, "state", "the state of those it is a part of", 0.75)
    earlier = view.at(place)
    if (
        earlier.verb is not None
        and earlier.verb.participle
        and (earlier.tag is not NOUN or view.at(place - 1).tag == "det")
    ):
        return Reading(
            lemma_of(earlier.verb.base), place, place + 1, "object", "the state of those it is a part of", 0.75
        )
    lemma = find_event(earlier.low) if is_person_event(earlier.low) else find_crowd(earlier.low)
    return Reading(lemma, place, place + 1, "object", "the toll it is a part of", 0.7) if lemma else None


def is_among(view: View, place: int) -> bool:
    """Say whether "among them" stands at `place`."""
    return view.at(place).low in ("among", "amongst") and view.at(place + 1).low in THOSE


def behind_list(view: View, place: int) -> int:
    """Return the place of "include" where the figure is a later one of those included ("a nurse and five others")."""
    start = place
    while view.at(start).tag in _LISTED and place - start < _LONGEST_LIST:
        start -= 1
    verb = view.at(start).verb
    return start if start < place and verb is not None and verb.base == "include" else place


def read_of_those(view: View) -> Reading | None:
    """Read "seven of those killed were children"."""
    place = view.last + 2
    verb = view.at(place).verb
    if view.at(view.last).low != "of" or view.at(view.last + 1).low != "those":
        return None
    if (found := read_condition(view, place)) is not None:
        return Reading(found[0], place, found[1], "state", "the state of those it is a part of", 0.8)
    if verb is None or not verb.participle:
        return None
    return Reading(lemma_of(verb.base), place, place + 1, "object", "the state of those it is a part of", 0.8)


def read_unknown(view: View, phrase: Phrase) -> Reading | None:
    """Read "12 men whose whereabouts are unknown"."""
    place = phrase.after
    if view.at(place).low != "whose" or view.at(place + 1).low not in ("whereabouts", "fate"):
        return None
    return Reading("miss", place, place + 2, "state", "nobody knows where they are", 0.8)


def read_home(view: View) -> Reading | None:
    """Read "home to about 100,000 people"."""
    place = before_figure(view)
    if view.at(place).low != "to" or view.at(place - 1).low != "home":
        return None
    return Reading("live", place - 1, place + 1, "subject", "home to", 0.8)


def read_agent(view: View, phrase: Phrase) -> Reading | None:
    """Read "attended by 5,000 people"."""
    del phrase
    place = before_figure(view)
    if view.at(place).low != "by":
        return None
    place -= 2 if view.at(place - 1).low in PARTICLES else 1
    verb = view.at(place).verb
    if verb is None or not verb.participle or is_amounting(verb.base):
        return None
    group = read_group(view, place)
    if group is None:
        return None
    return Reading(group.lemma, group.place, group.end, "subject", "the verb they are the agents of", 0.85)


def read_noun_before(view: View) -> Reading | None:
    """Read "the deaths of 11 workers", "a search for 11", "the arrival of three domes"."""
    place = before_figure(view)
    if view.at(place).low not in ("of", "for", "in", "on", "among"):
        return None
    verb = view.at(place - 1).verb
    phrase = find_phrase(f"{verb.base} {view.at(place).low}") if verb is not None else None
    if phrase is not None:
        return Reading(phrase, place - 1, place + 1, "object", "the verb with its preposition", 0.85)
    lemma = find_event(view.at(place - 1).low)
    if lemma is None or view.at(place).low not in ("of", "for", "on"):
        return None
    return Reading(lemma, place - 1, place, "object", "the noun the figure hangs on", 0.85)


def read_stated(view: View, phrase: Phrase) -> Reading | None:
    """Read "the missing 11"."""
    del phrase
    found = read_condition(view, view.first - 1)
    if found is None or found[1] != view.first:
        return None
    return Reading(found[0], view.first - 1, view.first, "state", "the word before the figure", 0.8)


def read_shared(view: View, before: Reading | None) -> Reading | None:
    """Read "killed 20 soldiers and two civilians": the predicate of the figure before counts for both."""
    if before is None or before.role == "amount" or not (is_joined(view) or _is_listed(view)):
        return None
    phrase = read_phrase(view)
    crowd = find_crowd(phrase.head) if before.how == _BEHIND and phrase.head else None
    if crowd is not None:
        return Reading(crowd, phrase.end - 1, phrase.end, "crowd", "the counted noun", 0.6)
    return before._replace(how="shared with the figure before it", confidence=before.confidence - 0.15)


def _is_listed(view: View) -> bool:
    """Say whether a colon or dash, or the words of a speaker, part the figure from what it lists anew."""
    place = before_figure(view)
    if place < 0:
        return view.at(read_phrase(view).after).tag in (AND, COMMA, STOP)
    return view.at(place).low in _OPENING_LISTS
