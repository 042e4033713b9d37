"""What a sum, share, measure or time tells of by the words beside it: "a fall of 2 %", "leaks 1,000 barrels"."""

from store.extraction.counted.classes import VAGUE_HEADS
from store.extraction.counted.clause import (
    before_figure,
    clause_start,
    find_object_verb,
    nearest_verb,
    nearest_verb_right,
    read_bare,
)
from store.extraction.counted.line import COMMA, DET, NOUN, PREP, QUOTE, STOP, SUB, VERB, WEAK
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrase import Phrase
from store.extraction.counted.rightward import find_predicates
from store.extraction.counted.things import is_passive
from store.extraction.counted.verbs import Group, read_group
from store.extraction.counted.view import View
from store.lexicon.predicates import find_event, is_light, is_reporting, lemma_of

_FAR = 24
_NEAR = 6
_BEHIND = 4
_GIVING = frozenset({"add", "announce"})
"""Verbs of telling that a sum is the object of ("announced $5m", "would add $2bn")."""
_ORDERING = frozenset({"order", "declare", "impose", "issue"})
_EMPTY = frozenset({"be", "have"})


def read_noun_of(view: View) -> Reading | None:
    """Read "losses of $17bn", "a rise of some $2bn", "a fine of"."""
    place = before_figure(view)
    if view.at(place).low not in ("of", "from", "worth") or view.at(place - 1).low in VAGUE_HEADS:
        return None
    lemma = find_event(view.at(place - 1).low)
    return Reading(lemma, place - 1, place, "amount", "the noun the figure hangs on", 0.85) if lemma else None


def read_noun_behind(view: View) -> Reading | None:
    """Read "a 5 % rise", "$10bn levy", "$1.3bn in fines"."""
    for place in range(view.last, view.last + _BEHIND):
        word = view.at(place)
        lemma = find_event(word.low) if word.tag in (NOUN, WEAK) else None
        if lemma is not None:
            return Reading(lemma, place, place + 1, "amount", "the noun behind the figure", 0.75)
        if word.tag not in (QUOTE, DET, NOUN) and word.low not in ("of", "in", "worth"):
            return None
    return None


def read_direct(view: View) -> Reading | None:
    """Read the verb right before a sum or measure, or with "by", "for", "to" between."""
    place = before_figure(view)
    group = find_object_verb(view)
    if group is not None and group.end - group.place > 1:
        return _reading(group, "the verb right before the figure", 0.85)
    if view.at(place).low in ("by", "for", "to") and view.at(place - 1).verb is not None:
        place -= 1
    word = view.at(place)
    if word.tag not in (VERB, WEAK) or word.verb is None or is_light(word.verb.base):
        return None
    told = is_reporting(word.verb.base) and word.verb.base not in _GIVING
    if told and not is_passive(view, place):
        return None
    return Reading(lemma_of(word.verb.base), place, place + 1, "object", "the verb right before the figure", 0.85)


def read_measured(view: View, phrase: Phrase) -> Reading | None:
    """Read the verb of a sum or measure: right before it, of its clause, behind it, or the nearest."""
    return read_direct(view) or _of_clause(view, phrase) or _nearest(view, phrase)


def _of_clause(view: View, phrase: Phrase) -> Reading | None:
    right = find_predicates(view, phrase.after)
    governing = view.at(before_figure(view)).tag
    if right.main is not None and right.main.lemma not in _EMPTY and governing not in (PREP, VERB, WEAK):
        return _reading(right.main, "the verb the figure is the subject of", 0.8)
    if right.reduced is not None and right.reduced.base and right.reduced.start == phrase.after:
        return _reading(right.reduced, "the participle behind it", 0.8)
    return None


def _nearest(view: View, phrase: Phrase) -> Reading | None:
    near = nearest_verb(view, view.first, infinitive=view.at(before_figure(view)).low != "by")
    if near is not None and near.base in _ORDERING and (ordered := _event_before(view)) is not None:
        return ordered
    if near is not None and near.lemma not in _EMPTY:
        return _reading(near, "the nearest verb before it", 0.6)
    if (event := _event_before(view)) is not None:
        return event
    right = find_predicates(view, phrase.after)
    if (bare := read_bare(view, phrase.after)) is not None:
        return bare
    behind = right.reduced or right.main or nearest_verb_right(view, phrase.after)
    return _reading(behind, "the nearest verb behind it", 0.5) if behind is not None else None


def _reading(group: Group, how: str, confidence: float) -> Reading:
    return Reading(group.lemma, group.place, group.end, "object", how, confidence)


def _event_before(view: View) -> Reading | None:
    for place in range(view.first - 1, clause_start(view, view.first) - 1, -1):
        word = view.at(place)
        lemma = find_event(word.low) if word.tag is NOUN and word.low not in VAGUE_HEADS else None
        if lemma is not None:
            return Reading(lemma, place, place + 1, "near", "the noun before it that tells what happened", 0.5)
    return None


def read_since(view: View) -> Reading | None:
    """Read the verb of "three years since the group lost ..."."""
    if view.at(view.last).low not in ("since", "after", "before"):
        return None
    for place in range(view.last + 1, view.last + _FAR):
        word = view.at(place)
        if word.tag in (SUB, COMMA, STOP):
            return None
        if word.tag is VERB and word.verb is not None:
            return Reading(lemma_of(word.verb.base), place, place + 1, "since", "the clause behind the time", 0.7)
    return None


def read_spent(view: View) -> Reading | None:
    """Read "two days of rioting", "a week of heavy fighting"."""
    if view.at(view.last).low != "of":
        return None
    for place in range(view.last + 1, view.last + _BEHIND):
        word = view.at(place)
        if word.verb is not None and word.verb.gerund:
            return Reading(lemma_of(word.verb.base), place, place + 1, "spent", "what the time was spent with", 0.8)
        if word.tag is not NOUN:
            return None
    return None


def read_needed(view: View) -> Reading | None:
    """Read "it could take three days to clear the road": what the time is needed for."""
    verb = view.at(before_figure(view)).verb
    if verb is None or verb.base != "take" or view.at(view.last).low != "to":
        return None
    group = read_group(view, view.last + 1)
    return _reading(group, "what the time is needed for", 0.75) if group is not None else None


def read_compared(view: View) -> Reading | None:
    """Read "five times larger than estimated"."""
    for place in range(view.last, view.last + _NEAR):
        word = view.at(place)
        if word.tag is STOP:
            break
        if word.verb is not None and word.verb.participle and view.at(place + 1).tag is not NOUN:
            return Reading(lemma_of(word.verb.base), place, place + 1, "near", "the verb of the comparison", 0.6)
    return None
