"""What a time is told of: what went on for it, what happened after it, what it was spent with or is needed for."""

from store.extraction.counted.clause import before_figure
from store.extraction.counted.line import (
    ADV,
    AUX,
    COMMA,
    DET,
    FIGURE,
    NOUN,
    PREP,
    PRON,
    QUOTE,
    STOP,
    SUB,
    TIME,
    VERB,
    WEAK,
    is_plural,
)
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrasal import read_condition
from store.extraction.counted.verbs import read_group
from store.extraction.counted.view import View
from store.lexicon.counted import counted_words
from store.lexicon.predicates import find_event, find_verb, is_light, is_ongoing, is_reporting, lemma_of

_PASSED = frozenset({"after", "following", "for", "during"})
_KEPT = frozenset({"detain", "imprison", "hold", "jail", "strike", "quarantine", "isolate"})
_PROCLAIMING = counted_words().proclaimed.verbs
_PROCLAIMED = counted_words().proclaimed.nouns
_LEADING = 12
_NAMED = 7
_HOW = "what was proclaimed"
_FAR = 24
_BEHIND = 4


def read_since(view: View) -> Reading | None:
    """Read the verb of "three years since the group lost ..."."""
    if view.at(view.last).low not in ("since", "after", "before"):
        return None
    if view.at(view.last).low != "since" and (happened := _happened(view)) is not None:
        return happened
    for place in range(view.last + 1, view.last + _FAR):
        word = view.at(place)
        if word.tag in (SUB, COMMA, STOP):
            return None
        if word.verb is not None and (word.tag is VERB or (word.tag is WEAK and word.verb.present)):
            return Reading(lemma_of(word.verb.base), place, place + 1, "since", "the clause behind the time", 0.7)
    return None


def _happened(view: View) -> Reading | None:
    """Read "capsized [on Monday, just] 20 minutes after it left": the verb that the time is told of."""
    place = view.first - 1
    while view.at(place).tag in (ADV, COMMA, TIME, PREP, NOUN, DET, QUOTE, FIGURE):
        place -= 1
    word = view.at(place)
    if word.tag is not VERB or word.verb is None or is_reporting(word.verb.base) or _only_leads(view, place):
        return None
    group = read_group(view, place)
    return (
        None
        if group is None
        else Reading(group.lemma, group.place, group.end, "since", "the verb that the time is told of", 0.7)
    )


def _only_leads(view: View, place: int) -> bool:
    """Say whether a verb tells little of the time: "after stepping ashore", "made no offer until 28 days after"."""
    verb = view.at(place).verb
    if verb is None or view.at(view.first - 1).low == "until":
        return True
    led = verb.gerund and (view.at(place - 1).tag in (PREP, SUB))
    return led or (is_light(verb.base) and view.at(place + 1).tag in (DET, NOUN))


def read_ongoing(view: View) -> Reading | None:
    """Read "a four-day siege", "the 28-hour-long standoff": how long it went on."""
    if not any(word.low == "-" for word in view.words[view.first : view.last + 1]):
        return None
    place = view.last
    while view.at(place).low in ("-", "long"):
        place += 1
    for step in range(place, place + _BEHIND):
        word = view.at(step)
        joined = f"{word.low}-{view.at(step + 2).low}" if view.at(step + 1).low == "-" else word.low
        if is_ongoing(joined) and joined != word.low:
            return Reading("last", step, step + 3, "spent", "what goes on for the time", 0.75)
        if is_ongoing(word.low) and (view.at(step + 1).tag is not NOUN or word.tag is VERB):
            return Reading("last", step, step + 1, "spent", "what goes on for the time", 0.75)
        if word.tag not in (NOUN, QUOTE, ADV):
            return None
    return None


def read_spent(view: View) -> Reading | None:
    """Read "two days of rioting", "a week of heavy fighting"."""
    if view.at(view.last).low != "of":
        return None
    for place in range(view.last + 1, view.last + _BEHIND):
        word = view.at(place)
        if word.verb is not None and word.verb.gerund:
            return Reading(lemma_of(word.verb.base), place, place + 1, "spent", "what the time was spent with", 0.8)
        lemma = find_event(word.low) if word.tag is NOUN and view.at(place + 1).tag is not NOUN else None
        if lemma is not None and is_plural(word.low) and is_ongoing(word.low):
            return Reading(lemma, place, place + 1, "spent", "what the time was spent with", 0.75)
        if word.tag is not NOUN:
            return None
    return None


def read_proclaimed(view: View, cue: str) -> Reading | None:
    """Read "declared three days of mourning", "a 24-hour curfew was imposed": the time is not yet spent.

    `cue` is the word by which somebody is reported ("announced").
    """
    noun = _find_proclaimed(view)
    if noun is None:
        return None
    for place in range(view.first - 1, max(view.first - _LEADING, -1), -1):
        word = view.at(place)
        if word.tag is VERB and word.verb is not None:
            proclaims = word.verb.base in _PROCLAIMING
            return Reading(lemma_of(word.verb.base), place, noun, "within", _HOW, 0.8) if proclaims else None
        if word.tag in (STOP, SUB, COMMA):
            break
    told = find_verb(cue)
    if told is not None and told.base in _PROCLAIMING:
        return Reading(lemma_of(told.base), -1, noun, "within", _HOW, 0.7)
    group = read_group(view, noun) if view.at(noun).tag is AUX else None
    passive = group is not None and not group.active and group.base in _PROCLAIMING
    return Reading(group.lemma, group.place, noun, "within", _HOW, 0.75) if passive and group else None


def _find_proclaimed(view: View) -> int | None:
    """Return the place behind "(10-day) state of emergency", "(three days of) national mourning"."""
    for place in range(view.last, view.last + _NAMED):
        word = view.at(place)
        if word.low in _PROCLAIMED and view.at(place + 1).low not in ("of", "-"):
            return place + 1
        if word.tag not in (NOUN, PREP, QUOTE, VERB, WEAK, DET) and word.low != "-":
            return None
    return None


def read_time_in(view: View) -> Reading | None:
    """Read "after 72 hours in police custody", "for six weeks on strike": the state they were in for the time."""
    if view.at(before_figure(view)).low not in _PASSED or view.at(view.last).tag is not PREP:
        return None
    found = read_condition(view, view.last)
    if found is None or found[0] not in _KEPT:
        return None
    return Reading(found[0], view.last, found[1], "within", "the state behind the time", 0.75)


def read_needed(view: View) -> Reading | None:
    """Read "it could take three days to clear the road", "it took me three days to get home"."""
    place = before_figure(view)
    while view.at(place).tag in (NOUN, PRON, DET):
        place -= 1
    verb = view.at(place).verb
    if verb is None or verb.base != "take" or view.at(view.last).low != "to" or view.at(view.last + 1).verb is None:
        return None
    return Reading("take", place, place + 1, "needed", "what the time is needed for", 0.75)
