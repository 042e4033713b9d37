"""Reading the label of a figure in a list: "Dead: 12; houses destroyed: 600", "Affected families – 300"."""

from store.extraction.counted.line import ADV, COMMA, DET, NOUN, PREP, STOP, VERB, WEAK
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrasal import read_condition
from store.extraction.counted.phrase import read_phrase
from store.extraction.counted.view import View
from store.lexicon.predicates import find_condition, find_verb, is_describing, is_reporting, lemma_of

_MARKS = frozenset({":", "–", "—", "="})
_LONGEST = 8
_HOW = "the label of the figure"
_NUMBERS = frozenset({"number", "total", "no", "count", "of", "the", "people", "persons"})


def read_labelled(view: View) -> Reading | None:
    """Return the state in the label right before the figure, which stands alone or with its noun."""
    mark = view.first - 1
    behind = view.at(read_phrase(view).after)
    if view.at(mark).low not in _MARKS or behind.tag not in (STOP, COMMA):
        return None
    start = mark
    while mark - start < _LONGEST and view.at(start - 1).tag in (NOUN, VERB, WEAK, ADV, DET, PREP) and start > 0:
        start -= 1
    if view.at(start - 1).tag not in (STOP, COMMA) or start == mark:
        return None
    return _ending(view, start, mark) or _opening(view, start, mark)


def _ending(view: View, start: int, end: int) -> Reading | None:
    """Read "dead", "houses destroyed", "people displaced by the flood": the state behind the noun, or alone."""
    for place in range(start, end):
        found = read_condition(view, place)
        if found is not None and found[1] <= end:
            return Reading(found[0], place, found[1], "counted", _HOW, 0.8)
        last = place + 1 == end or view.at(place + 1).tag is PREP
        if last and (lemma := _state(view, place)) is not None:
            return Reading(lemma, place, place + 1, "counted", _HOW, 0.8)
    return None


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
    return Reading(lemma, begin, end, role, _HOW, 0.75)
