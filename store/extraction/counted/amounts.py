"""What a verb of amounting gives a figure for: "the cost has risen to $8bn", "the number of injured reached 40"."""

from store.extraction.counted.classes import VAGUE_HEADS
from store.extraction.counted.clause import before_figure, clause_start
from store.extraction.counted.line import ADV, AUX, COMMA, DET, FIGURE, NOUN, QUOTE, STOP, VERB, WEAK, is_plural
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrase import read_phrase
from store.extraction.counted.verbs import read_condition, read_group
from store.extraction.counted.view import View
from store.lexicon.nouns import singular
from store.lexicon.predicates import find_crowd, find_event, is_amounting, is_reaching, is_reporting, lemma_of

_TO = frozenset({"to", "at", "by", "from", "than", "as"})
_DEGREES = frozenset({"high", "much", "many"})
_TELLING = frozenset({"figure", "number", "estimate", "total", "count", "tally", "level", "cost", "expense"})
_CARRYING = frozenset({"bring", "take", "push", "leave", "keep", "hold"})
_CROWDS = frozenset({"crowd", "audience", "gathering"})
_FAR = 8
_GIVEN = "the noun the figure is given for"
_STATED = "the state the figure is given for"


def read_amounted(view: View) -> Reading | None:
    """Read the noun or participle that a verb of amounting ties to the figure; `None` without such a verb."""
    verb = amounting_verb(view)
    if verb is None:
        return None
    start = clause_start(view, verb)
    comma = next((place for place in range(verb - 1, start - 1, -1) if view.at(place).tag is COMMA), start - 1)
    return _first_event(view, comma + 1, verb) or _first_event(view, start, verb)


def amounting_verb(view: View) -> int | None:
    """Return the place of the verb that the figure completes: right before it, or before "to", "at", "by"."""
    place = before_figure(view)
    completed = view.at(place).low in _TO or view.at(view.first).low == "up"
    while completed and (
        view.at(place).low in _TO or view.at(place).tag in (QUOTE, ADV) or view.at(place).low in _DEGREES
    ):
        place -= 1
    for step in range(_FAR if completed else 1):
        word = view.at(place - step)
        if word.tag in (STOP, COMMA):
            return None
        if word.tag is AUX and step == 0:
            return place
        if word.tag in (VERB, WEAK) and word.verb is not None:
            given = word.verb.base == "give" and view.at(before_figure(view)).low in ("as", "at")
            amounts = given or (is_amounting(word.verb.base) if completed else is_reaching(word.verb.base))
            amounts = amounts or (completed and word.verb.base in _CARRYING and _carries(view, place - step))
            return place - step if amounts else None
    return None


def _carries(view: View, verb: int) -> bool:
    """Say whether the object of "bring", "leave" is what a figure is given for ("brings the toll to 24")."""
    return any(
        find_event(view.at(place).low) or find_event(f"{view.at(place).low} {view.at(place + 1).low}")
        for place in range(verb + 1, view.first)
    )


def _first_event(view: View, begin: int, verb: int) -> Reading | None:
    """Return what happened by the first word between `begin` and the figure that tells it."""
    for place in range(begin, view.first):
        word = view.at(place)
        if word.low in ("number", "numbers") and view.at(place + 1).low == "of":
            return _numbered(view, place + 1)
        if place == verb:
            continue
        if word.low in _CROWDS and place > verb:
            return Reading("attend", place, place + 1, "amount", _GIVEN, 0.8)
        if (lemma := find_event(f"{word.low} {view.at(place + 1).low}")) is not None:
            return Reading(lemma, place, place + 2, "amount", _GIVEN, 0.85)
        if word.tag in (NOUN, WEAK, VERB) and word.low not in VAGUE_HEADS and find_event(word.low):
            if _names_others(view, place):
                continue
            return _event(view, place)
        if place < verb and (found := _postnominal(view, place)) is not None:
            return found
    return None


def _names_others(view: View, place: int) -> bool:
    """Say whether the noun only tells whose or what sort ("aid workers", "rescue teams put the figure at")."""
    behind = view.at(place + 1)
    return (
        behind.tag is NOUN
        and is_plural(behind.low)
        and find_event(behind.low) is None
        and find_event(singular(behind.low)) is None
        and behind.low not in VAGUE_HEADS
        and singular(behind.low) not in _TELLING
    )


def _event(view: View, place: int) -> Reading:
    while view.at(place + 1).tag is NOUN and find_event(view.at(place + 1).low) and view.at(place + 1).low != "rate":
        place += 1
    return Reading(find_event(view.at(place).low) or "", place, place + 1, "amount", _GIVEN, 0.85)


def _postnominal(view: View, place: int) -> Reading | None:
    """Read "oil drawn off by the tube", "people missing" before a verb of amounting."""
    word = view.at(place)
    if view.at(place - 1).tag is not NOUN or view.at(place + 1).tag in (NOUN, DET, FIGURE):
        return None
    if word.tag is VERB and word.verb is not None and word.verb.participle:
        group = read_group(view, place)
        if group is None or is_amounting(group.base) or is_reporting(group.base):
            return None
        return Reading(group.lemma, group.place, group.end, "counted", _STATED, 0.75)
    found = read_condition(view, place) if word.tag is NOUN else None
    return Reading(found[0], place, found[1], "counted", _STATED, 0.8) if found else None


def _numbered(view: View, place: int) -> Reading:
    """Read "the number of injured", "the number of people killed", "the number of demonstrators"."""
    phrase = read_phrase(view, place)
    single = phrase.end - phrase.start <= 1
    for start in (phrase.start, phrase.after) if single else (phrase.after,):
        found = read_condition(view, start)
        if found is not None:
            return Reading(found[0], start, found[1], "counted", _STATED, 0.85)
        verb = view.at(start).verb
        if verb is not None and (verb.participle or verb.gerund) and not is_amounting(verb.base):
            return Reading(lemma_of(verb.base), start, start + 1, "counted", _STATED, 0.8)
    lemma = find_crowd(phrase.head) or "be"
    return Reading(lemma, phrase.start, phrase.end, "numbered", "the noun the number is given of", 0.7)


def subject_of_amount(view: View, reading: Reading) -> tuple[int, int]:
    """Return the places of the noun phrase around the noun that an amount is given for ("cost of the oil spill")."""
    start, end = reading.start, reading.end
    while start > 0 and view.at(start - 1).tag is NOUN:
        start -= 1
    while end - start < _FAR and _goes_on(view, end):
        end += 1
    while end > reading.end and view.at(end - 1).tag is not NOUN:
        end -= 1
    return start, end


def _goes_on(view: View, place: int) -> bool:
    word = view.at(place)
    if word.tag in (NOUN, DET):
        return True
    return word.low in ("of", "in", "from", "on") and view.at(place + 1).tag in (NOUN, DET)
