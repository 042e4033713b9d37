"""Reading the label of a figure in a list: "Dead: 12; houses destroyed: 600", "Affected families – 300"."""

from store.extraction.counted.classes import PARTICLES
from store.extraction.counted.line import ADV, AND, COMMA, DET, NOUN, PREP, STOP, VERB, WEAK, is_plural
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrasal import read_being
from store.extraction.counted.phrase import read_phrase
from store.extraction.counted.verbs import read_group
from store.extraction.counted.view import View
from store.lexicon.nations import read_nations
from store.lexicon.predicates import (
    find_condition,
    find_crowd,
    find_event,
    find_verb,
    is_describing,
    is_person_event,
    is_reporting,
    lemma_of,
)

_MARKS = frozenset({":", "–", "—", "="})
_COLONS = frozenset({":", "="})
_LONGEST = 8
_TAGS = frozenset({NOUN, VERB, WEAK, ADV, DET, PREP, AND})
LABELLED = "the label of the figure"
_NUMBERS = frozenset({"number", "total", "no", "count", "of", "the", "people", "persons"})


def read_labelled(view: View) -> Reading | None:
    """Return the state in the label right before the figure, which stands alone or with its noun."""
    mark = view.first - 1
    behind = view.at(read_phrase(view).after)
    if view.at(mark).low not in _MARKS or behind.tag not in (STOP, COMMA):
        return None
    start = mark
    while mark - start < _LONGEST and view.at(start - 1).tag in _TAGS and start > 0:
        start -= 1
    if view.at(start - 1).tag not in (STOP, COMMA) or start == mark:
        return None
    return _ending(view, start, mark) or _opening(view, start, mark) or _noun(view, start, mark)


def _ending(view: View, start: int, end: int) -> Reading | None:
    """Read "dead", "houses damaged or destroyed", "people hit by the flood": the state behind the noun, or alone."""
    for place in range(start, end):
        found = read_being(view, place)
        if found is not None and found[1] <= end:
            return Reading(found[0], place, found[1], "counted", LABELLED, 0.8)
        lemma, behind = _state(view, place), place + 1
        if lemma is not None and view.at(behind).low in PARTICLES:
            lemma, behind = _with_particle(view, place) or lemma, behind + 1
        while view.at(behind).tag is AND and _state(view, behind + 1) is not None:
            behind += 2
        if lemma is not None and (behind == end or view.at(behind).tag is PREP):
            return Reading(lemma, place, place + 1, "counted", LABELLED, 0.8)
    return None


def _with_particle(view: View, place: int) -> str | None:
    """Return "sweep away" for "bridges swept away"."""
    group = read_group(view, place) if view.at(place).tag is VERB else None
    return None if group is None else group.lemma


def _noun(view: View, start: int, end: int) -> Reading | None:
    """Read "confirmed cases", "attacks on convoys", "crew": a label that is what is counted, or names what happened."""
    while start < end and (view.at(start).low in _NUMBERS or view.at(start).tag in (VERB, ADV)):
        start += 1
    behind = next((place for place in range(start, end) if view.at(place).tag is not NOUN), end)
    low = view.at(behind - 1).low
    if view.at(end).low not in _COLONS or read_phrase(view).end > read_phrase(view).start or low in read_nations():
        return None
    if behind == start or (behind < end and view.at(behind).tag is not PREP):
        return None
    if is_person_event(low):
        return Reading(find_event(low) or "", behind - 1, behind, "amount", LABELLED, 0.75)
    lemma = "infect" if low == "cases" else find_event(low) or find_crowd(low)
    if lemma is None and not is_plural(low):
        return None
    return Reading(lemma or "be", start, behind, "numbered", LABELLED, 0.7)


def _state(view: View, place: int) -> str | None:
    """Return the lemma of a state or participle, written with a capital or not ("Missing", "Injured")."""
    low = view.at(place).low
    verb = view.at(place).verb or find_verb(low)
    if (found := find_condition(low)) is not None:
        return found
    stated = verb is not None and verb.participle and not (is_reporting(verb.base) or is_describing(verb.base))
    return lemma_of(verb.base) if verb is not None and stated else None


def _opening(view: View, start: int, end: int) -> Reading | None:
    """Read "damaged houses", "number of displaced families": the state before the noun."""
    while view.at(start).low in _NUMBERS and start < end:
        start += 1
    lemma = _state(view, start)
    if lemma is None or any(view.at(place).tag is not NOUN for place in range(start + 1, end)):
        return None
    people = view.at(end - 1).low in ("population", "people", "persons")
    begin, role = (start, "counted") if people else (start + 1, "numbered")
    return Reading(lemma, begin, end, role, LABELLED, 0.75)
