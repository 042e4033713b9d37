"""Reading what ties a figure to the words before it: a noun, an agent's verb, a figure it is a part of."""

from msgspec.structs import replace

from store.extraction.counted.brought import read_filled
from store.extraction.counted.classes import GROUPS, PARTICLES
from store.extraction.counted.clause import before_figure, is_joined
from store.extraction.counted.line import ADV, AND, COMMA, DET, NOUN, PREP, STOP, SUB, TIME, VERB
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrasal import read_condition
from store.extraction.counted.phrase import Phrase, read_phrase
from store.extraction.counted.rightward import Predicates, find_predicates
from store.extraction.counted.verbs import read_group
from store.extraction.counted.view import View
from store.lexicon.counted import counted_words
from store.lexicon.nouns import singular
from store.lexicon.places import is_place
from store.lexicon.predicates import (
    find_change,
    find_crowd,
    find_event,
    find_phrase,
    is_amounting,
    is_person_event,
    is_reporting,
    is_venue,
    lemma_of,
)

_OPENING_LISTS = frozenset({":", "—", "–"})
_NOUN = "the counted noun"
_AGENTS = "the verb they are the agents of"
_BEHIND = "the participle or state behind them"
_IDIOMS = frozenset({"return", "exchange", "answer", "response", "addition", "case"})
_FIGURES = counted_words().figures.bare
_ABSTRACT = counted_words().owned.abstract
_LISTENING = frozenset({"hear from", "listen to", "deal with", "meet with", "negotiate with", "talk to", "respond to"})
_HAVING = counted_words().owned.having
_SHOWING = frozenset({"show", "find", "record", "list", "count", "reveal", "put", "give", "reach", "include"})
_TALLIES = counted_words().figures.totals | {"list", "survey", "register", "record"}
_FAR = 14
_LONGEST_LIST = 8
_MEMBERSHIPS = counted_words().place.memberships
_SETTLED = counted_words().place.settled
_LONGEST_PLACE = 4
_OPERATIONS = frozenset(
    {"mission", "operation", "offensive", "campaign", "effort", "exercise", "sweep", "manhunt", "crackdown"}
)
_ATTACKING = frozenset({"attack", "bomb", "raid", "shell", "strike", "fire", "kill"})
_PUTTING = frozenset({"put", "leave", "place", "keep", "hold", "take", "set"})
_TALKS = frozenset({"interview", "interviews"})
_PLACING = frozenset({"at", "in", "near", "inside", "outside", "on"})


def read_tallied(view: View, phrase: Phrase, right: Predicates) -> Reading | None:
    """Read "a tally of deaths by the agency showed 386": what a count that shows a figure is of."""
    place = before_figure(view)
    verb = view.at(place).verb
    if verb is None or verb.base not in _SHOWING or right.main is not None or right.reduced is not None:
        return None
    if phrase.end > phrase.start and singular(phrase.head) != "person":
        return None
    for step in range(place - 1, max(place - _FAR, 0), -1):
        word = view.at(step)
        if word.low == "of" and view.at(step - 1).low in _TALLIES:
            told = step + 1 + (view.at(step + 1).tag is DET)
            found = read_condition(view, told)
            lemma = found[0] if found else find_event(view.at(told).low)
            return Reading(lemma, told, told + 1, "state", "what the count is of", 0.75) if lemma else None
        if word.tag in (COMMA, STOP, SUB):
            break
    return None


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


def read_settled(view: View) -> Reading | None:
    """Read "a town of 6,000 people", "has a population of 10,000"."""
    place = before_figure(view)
    noun = view.at(place - 1).low
    if view.at(place).low != "of":
        return None
    if noun in _MEMBERSHIPS:
        return Reading(_boasted(view, place - 2), place - 1, place, "numbered", "the population of a place", 0.8)
    return Reading("live", place - 1, place, "subject", "those of a place", 0.75) if noun in _SETTLED else None


def _boasted(view: View, place: int) -> str:
    """Return "boast" for "boasting a combined membership of", "have" for "with a population of"."""
    while view.at(place).tag in (DET, NOUN, ADV):
        place -= 1
    word = view.at(place)
    return lemma_of(word.verb.base) if word.tag is VERB and word.verb is not None else "have"


def read_agent(view: View, phrase: Phrase) -> Reading | None:
    """Read "attended by 5,000 people"."""
    del phrase
    place = before_figure(view)
    if view.at(place).low != "by":
        return None
    place = _behind_place(view, place - (2 if view.at(place - 1).low in PARTICLES else 1))
    verb = view.at(place).verb
    if verb is None or not verb.participle or is_amounting(verb.base):
        return None
    group = read_group(view, place)
    if group is None:
        return None
    return Reading(group.lemma, group.place, group.end, "subject", _AGENTS, 0.85)


def _behind_place(view: View, place: int) -> int:
    """Return the place of the verb of "held [in the tower] by 12 men"; `place` itself where there is none."""
    start = place
    while view.at(start).tag in (NOUN, DET, TIME) and place - start < _LONGEST_PLACE:
        start -= 1
    behind = view.at(start - 1)
    placed = start < place and view.at(start).low in _PLACING and behind.tag is VERB
    return start - 1 if placed else place


def read_each(view: View) -> Reading | None:
    """Read "four platoons, each with 36 men": what each of those before has."""
    place = before_figure(view)
    if view.at(place).low != "with" or view.at(place - 1).low != "each":
        return None
    return Reading("have", place - 1, place + 1, "bare", "each with", 0.6)


def read_with(view: View, phrase: Phrase, right: Predicates) -> Reading | None:
    """Read "three wards with 90 beds", "a firm with 400 staff": what the thing before them has."""
    place = before_figure(view)
    owner = view.at(place - 1)
    if view.at(place).low != "with" or owner.tag is not NOUN or phrase.end == phrase.start or right.reduced:
        return None
    thing = singular(owner.low)
    has = thing in _HAVING or thing in GROUPS or is_venue(thing) or is_place(thing)
    return Reading("have", place, place + 1, "bare", "what the thing before them has", 0.6) if has else None


def read_noun_before(view: View) -> Reading | None:
    """Read "the deaths of 11 workers", "a search for 11", "the arrival of three domes"."""
    place = before_figure(view)
    if view.at(place).low == "with":
        return _spoken(view, place) or read_filled(view, place - 1)
    if view.at(place).low == "of" and view.at(place - 1).low == "short":
        return Reading("lack", place - 1, place + 1, "object", "short of", 0.8)
    return _read_figure_of(view) or _read_abstract(view, place) or _read_noun(view, place)


def _read_abstract(view: View, place: int) -> Reading | None:
    """Read "the presence of three stowaways", "the fate of 29 sailors"."""
    if view.at(place).low != "of":
        return None
    lemma = _ABSTRACT.get(view.at(place - 1).low)
    own = find_predicates(view, read_phrase(view).after)
    told = own.reduced or own.relative
    if lemma is None or (told is not None and not is_reporting(told.base)):
        return None
    return Reading(lemma, place - 1, place, "bare" if lemma == "be" else "object", "the noun the figure hangs on", 0.75)


def _read_figure_of(view: View) -> Reading | None:
    """Read "an attendance figure of 20,000", "a casualty count of 31"."""
    place = view.first - 2
    low = view.at(place).low
    if view.at(place + 1).low != "of" or low not in _FIGURES or is_person_event(low):
        return None
    lemma = find_event(view.at(place - 1).low) if view.at(place - 1).tag is NOUN else None
    return Reading(lemma, place - 1, place, "object", "the noun the figure is given for", 0.8) if lemma else None


def _spoken(view: View, place: int) -> Reading | None:
    """Read "interviews with 30 witnesses"."""
    if view.at(place - 1).low not in _TALKS or view.at(place - 1).tag is VERB:
        return None
    return Reading("interview", place - 1, place + 1, "object", "the noun the figure hangs on", 0.8)


def _read_noun(view: View, place: int) -> Reading | None:
    verb = view.at(place - 1).verb
    phrase = find_phrase(f"{verb.base} {view.at(place).low}") if verb is not None else None
    if view.at(place).low not in ("of", "for", "in", "on", "among", "by", "against") and phrase not in _LISTENING:
        return None
    if phrase is not None and phrase != "come in":
        return Reading(phrase, place - 1, place + 1, "object", "the verb with its preposition", 0.85)
    if view.at(place).low == "against" and find_event(view.at(place - 1).low) is None:
        place = _behind_attack(view, place)
    lemma = find_event(view.at(place - 1).low)
    idle = view.at(place - 2).low == "in" and view.at(place - 1).low in _IDIOMS
    if lemma is None and view.at(place).low == "by" and view.at(place - 1).low in _OPERATIONS:
        return Reading("take part", place - 1, place, "subject", "what they did", 0.75)
    if lemma is None or idle or view.at(before_figure(view)).low not in ("of", "for", "on", "by", "against"):
        return None
    if view.at(before_figure(view)).low == "by":
        done = find_change(view.at(place - 1).low) is None and view.at(place - 2).tag not in (NOUN, VERB)
        return Reading(lemma, place - 1, place, "subject", "what they did", 0.8) if done else None
    return Reading(lemma, place - 1, place, "object", "the noun the figure hangs on", 0.85)


def _behind_attack(view: View, place: int) -> int:
    """Return the place behind "attacks" in "attacks by rebels on May 3 against", else `place`."""
    for step in range(place - 1, max(place - _FAR, -1), -1):
        if find_event(view.at(step).low) in _ATTACKING:
            return step + 1
        if view.at(step).tag not in (NOUN, DET, TIME, PREP, AND):
            break
    return place


def read_stated(view: View, phrase: Phrase) -> Reading | None:
    """Read "the missing 11"."""
    del phrase
    found = read_condition(view, view.first - 1)
    if found is None or found[1] != view.first:
        return None
    return Reading(found[0], view.first - 1, view.first, "state", "the word before the figure", 0.8)


def read_put(view: View) -> Reading | None:
    """Read "put at risk 22,000 jobs", "left without power 900 homes": the state stands before those it is of."""
    place = view.first - 2
    verb = view.at(place - 1).verb
    if view.at(place).tag is not PREP or verb is None or verb.base not in _PUTTING:
        return None
    found = read_condition(view, place)
    if found is None or found[1] != view.first:
        return None
    return Reading(found[0], place, view.first, "state", "the state the verb leaves them in", 0.8)


def read_objects(view: View, before: Reading | None, right: Predicates) -> Reading | None:
    """Read "downs five missiles and 48 drones launched by rebels": both are the object of the verb before them."""
    if before is None or before.how not in ("the verb right before the figure", _AGENTS):
        return None
    place = before_figure(view)
    if view.at(place).tag is AND and _is_set_in(view, right):
        return replace(before, how="shared with the figure before it", confidence=before.confidence - 0.15)
    if right.reduced is None or right.main:
        return None
    caused = view.at(right.reduced.end).low == "by" and right.reduced.start - view.last < _LONGEST_PLACE
    if view.at(place).tag is not AND or not caused or view.at(view.last).verb is not None:
        return None
    return replace(before, how="shared with the figure before it", confidence=before.confidence - 0.15)


def _is_set_in(view: View, right: Predicates) -> bool:
    """Say whether a comma ends "carrying 40 pupils and three teachers," and the verb behind it is of the whole."""
    told = right.main or right.reduced
    after = read_phrase(view).after
    return told is not None and told.start == after + 1 and view.at(after).tag is COMMA


def read_shared(view: View, before: Reading | None) -> Reading | None:
    """Read "killed 20 soldiers and two civilians": the predicate of the figure before counts for both."""
    if before is None or before.role == "amount" or not (is_joined(view) or _is_listed(view)):
        return None
    phrase = read_phrase(view)
    crowd = _crowd_of(phrase.head) if before.how in (_BEHIND, _NOUN) and phrase.head else None
    if crowd is not None:
        return Reading(crowd, phrase.end - 1, phrase.end, "crowd", "the counted noun", 0.6)
    return replace(before, how="shared with the figure before it", confidence=before.confidence - 0.15)


def _crowd_of(noun: str) -> str | None:
    """Return what a noun itself tells of its people ("31 victims and 12 survivors")."""
    return find_crowd(noun) or (find_event(noun) if is_person_event(noun) else None)


def _is_listed(view: View) -> bool:
    """Say whether a colon or dash, or the words of a speaker, part the figure from what it lists anew."""
    place = before_figure(view)
    if place < 0:
        return view.at(read_phrase(view).after).tag in (AND, COMMA, STOP)
    return view.at(place).low in _OPENING_LISTS
