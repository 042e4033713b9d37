"""What a sum, share, measure or time tells of: "the cost has risen to $8bn", "a fall of 2 %", "leaks 1,000 barrels"."""

from store.extraction.counted.classes import EMPTY_HEADS
from store.extraction.counted.clause import before_figure, clause_start, find_predicates, nearest_verb, nearest_verb_right
from store.extraction.counted.line import COMMA, DET, NOUN, PREP, QUOTE, SUB, VERB, WEAK
from store.extraction.counted.phrase import Phrase
from store.extraction.counted.predicate import Reading
from store.extraction.counted.verbs import read_condition, read_group
from store.extraction.counted.view import View
from store.lexicon.predicates import find_event, is_amounting, is_light, is_reporting, lemma_of

_VAGUE = EMPTY_HEADS | {"rate", "estimate", "estimates", "total", "figure", "figures"}
_TO = frozenset({"to", "at", "by", "from", "than", "as"})
_FAR = 24


def read_amounted(view: View) -> Reading | None:
    """Read the noun or participle that a verb of amounting ties to the figure; `None` without such a verb."""
    verb = _amounting(view)
    if verb is None:
        return None
    start = clause_start(view, verb)
    comma = next((place for place in range(verb - 1, start - 1, -1) if view.at(place).tag is COMMA), start - 1)
    for begin, end in ((comma + 1, view.first), (start, view.first)):
        found = _first_event(view, begin, end, verb)
        if found is not None:
            return found
    return None


def _amounting(view: View) -> int | None:
    """Return the place of the verb that the figure completes."""
    place = before_figure(view)
    if view.at(place).low in _TO:
        place -= 1
        while view.at(place).low in _TO or view.at(place).tag in (QUOTE, "adv") or view.at(place).low in ("high", "much", "many"):
            place -= 1
    for step in range(8):
        word = view.at(place - step)
        base = "be" if word.tag == "aux" and step == 0 else word.verb.base if word.verb is not None and word.tag in (VERB, WEAK) else ""
        if base and is_amounting(base):
            return place - step
        if word.tag in ("stop", "comma") or base:
            return None
    return None


def _first_event(view: View, begin: int, end: int, verb: int) -> Reading | None:
    for place in range(begin, end):
        word = view.at(place)
        if place == verb:
            continue
        lemma = find_event(word.low) if word.tag in (NOUN, WEAK, VERB) and word.low not in _VAGUE else None
        if lemma is not None and lemma != "rate":
            return Reading(lemma, place, place + 1, "amount", "the noun the figure is given for", 0.85)
        if place < verb and word.verb is not None and word.tag is VERB and not is_amounting(word.verb.base) and not is_reporting(word.verb.base):
            group = read_group(view, place)
            if group is not None:
                return Reading(group.lemma, group.place, group.end, "counted", "the participle the figure is given for", 0.75)
        if place < verb and (found := read_condition(view, place)) and word.tag is NOUN:
            return Reading(found[0], place, found[1], "counted", "the state the figure is given for", 0.8)
    return None


def subject_of_amount(view: View, reading: Reading) -> tuple[int, int]:
    """Return the places of the noun phrase around the noun that an amount is given for ("cost of the oil spill")."""
    start, end = reading.start, reading.end
    while view.at(start - 1).tag is NOUN and start > 0:
        start -= 1
    while end - start < 7 and view.at(end).tag in (NOUN, DET) or (view.at(end).low in ("of", "in", "from", "on") and view.at(end + 1).tag in (NOUN, DET)):
        end += 1
    while end > reading.end and view.at(end - 1).tag in (DET, PREP):
        end -= 1
    return start, end


def read_noun_of(view: View) -> Reading | None:
    """Read "losses of $17bn", "a rise of some $2bn", "a fine of", "a 5 % rise", "$10bn levy", "$1.3bn in fines"."""
    place = before_figure(view)
    if view.at(place).low in ("of", "from"):
        step = place - 1
        lemma = find_event(view.at(step).low) if view.at(step).low not in _VAGUE else None
        if lemma is not None:
            return Reading(lemma, step, step + 1, "amount", "the noun the figure hangs on", 0.85)
    behind = view.last
    while view.at(behind).tag in (QUOTE, DET) or view.at(behind).low in ("of", "in", "worth", "-") or (
        view.at(behind).tag is NOUN and find_event(view.at(behind).low) is None
    ):
        behind += 1
        if behind - view.last > 4:  # noqa: PLR2004
            return None
    word = view.at(behind)
    lemma = find_event(word.low) if word.tag in (NOUN, WEAK) else None
    if lemma is None:
        return None
    return Reading(lemma, behind, behind + 1, "amount", "the noun behind the figure", 0.75)


def read_measured(view: View, phrase: Phrase) -> Reading | None:
    """Read the verb of a sum or measure: right before it, behind it, or the nearest of its clause."""
    group = _direct(view)
    if group is not None:
        return group
    right = find_predicates(view, phrase.after)
    if right.reduced is not None and right.reduced.base and right.reduced.start == phrase.after:
        return Reading(right.reduced.lemma, right.reduced.place, right.reduced.end, "object", "the participle behind it", 0.8)
    if right.main is not None and right.main.lemma not in ("be", "have") and view.at(before_figure(view)).tag is not PREP and nearest_verb(view, view.first) is None:
        return Reading(right.main.lemma, right.main.place, right.main.end, "object", "the verb the figure is the subject of", 0.8)
    near = nearest_verb(view, view.first)
    if near is not None and near.lemma not in ("be", "have"):
        return Reading(near.lemma, near.place, near.end, "near", "the nearest verb before it", 0.6)
    near = right.reduced or right.main or nearest_verb_right(view, phrase.after)
    if near is None:
        return None
    return Reading(near.lemma, near.place, near.end, "near", "the nearest verb behind it", 0.5)


def _direct(view: View) -> Reading | None:
    place = before_figure(view)
    if view.at(place).low in ("by", "for", "to") and view.at(place - 1).verb is not None:
        place -= 1
    word = view.at(place)
    if word.tag not in (VERB, WEAK) or word.verb is None or is_reporting(word.verb.base) or is_light(word.verb.base):
        return None
    return Reading(lemma_of(word.verb.base), place, place + 1, "object", "the verb right before the figure", 0.85)


def read_since(view: View) -> Reading | None:
    """Read the verb of "three years since the group lost ..."."""
    if view.at(view.last).low not in ("since", "after", "before"):
        return None
    for step in range(1, _FAR):
        word = view.at(view.last + step)
        if word.tag in (SUB, COMMA, "stop"):
            return None
        if word.tag is VERB and word.verb is not None:
            return Reading(lemma_of(word.verb.base), view.last + step, view.last + step + 1, "since", "the clause behind the time", 0.7)
    return None
