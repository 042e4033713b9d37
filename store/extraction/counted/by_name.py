"""Bare figures behind names in a list, which count what the one before them counts: "Varn lost 46 miners, Orsa 14"."""

from msgspec.structs import replace

from store.extraction.counted.clause import before_figure, clause_start
from store.extraction.counted.line import ADV, AND, COMMA, DET, FIGURE, NOUN, PREP, REL, STOP, SUB, VERB, is_plural
from store.extraction.counted.nouns import Memory, Reading
from store.extraction.counted.phrasal import read_condition
from store.extraction.counted.phrase import Phrase
from store.extraction.counted.verbs import read_group
from store.extraction.counted.view import View
from store.extraction.counted.words import span_between
from store.lexicon.counted import counted_words
from store.lexicon.nations import read_nations
from store.lexicon.nouns import singular
from store.lexicon.predicates import find_condition, find_crowd, find_event, is_person_event, is_reporting, lemma_of
from store.model.noun import Span

_LINKS = counted_words().listed.links
_LABELS = counted_words().listed.labels
_PEOPLE = frozenset({"people", "persons"})
_BOTH = frozenset({"each", "both"})
_STRICKEN = frozenset({"casualty", "victim"})
_ITEM = 12
_ROW = 3
_ENDS = frozenset({COMMA, AND, STOP, SUB})
HOW = "the next of a list of names"


def read_by_name(view: View, phrase: Phrase, memory: Memory) -> Reading | None:
    """Return what the figure before it tells, or the heading of the list: "Palan with 75; Malo 60", "Dead: Varn 12"."""
    bare = phrase.end == phrase.start and not phrase.pronoun
    named = _name(view, phrase) if bare or phrase.head in _PEOPLE else None
    if named is None:
        return None
    start, end = named
    if (state := _state_alone(view, end)) is not None:
        return state
    if memory.before is None and (headed := _heading(view, start)) is not None:
        return headed
    led = bare and (end < before_figure(view) or _goes_on(view))
    told = memory.before or (memory.last or memory.earlier if led else None)
    if told is None or told.role == "amount":
        return None
    return replace(told, start=-1, end=-1, how=HOW, confidence=0.7)


def _state_alone(view: View, place: int) -> Reading | None:
    """Read "the dead numbered 38 and the injured 40": the verb of the first is left out behind the second state."""
    word = view.at(place)
    if view.at(place - 1).low != "the" or place + 1 != view.first:
        return None
    suffered = lemma_of(word.verb.base) if word.verb is not None and word.verb.participle else None
    lemma = find_condition(word.low) or suffered
    return Reading(lemma, place, place + 1, "counted", "the state the figure is given for", 0.75) if lemma else None


def recall_named(memory: Memory, reading: Reading | None) -> Memory:
    """Return the memory with whom an earlier passage counted, where a list goes on from there."""
    told_before = memory.last is None and memory.population is None
    if reading is None or reading.how != HOW or reading.start >= 0 or not told_before:
        return memory
    return replace(memory, population=memory.earlier_population)


def find_named(view: View, phrase: Phrase, reading: Reading | None) -> Span | None:
    """Return the name that a figure of a list stands behind: so many were of it."""
    named = _name(view, phrase) if reading is not None and reading.how == HOW else None
    if named is None or not view.at(named[1]).capital:
        return None
    start = named[0]
    while not view.at(start).capital:
        start += 1
    return span_between(view, start, named[1] + 1)


def _name(view: View, phrase: Phrase) -> tuple[int, int] | None:
    """Return the places of the first and last word of the name of an item: "and Morev and Turel each with three"."""
    if view.at(phrase.after).tag not in _ENDS:
        return None
    end = before_figure(view)
    while view.at(end).low in _LINKS and view.first - end < _ITEM:
        end -= 1
        while view.at(end).tag is ADV:
            end -= 1
    start = end
    while view.at(start).tag is NOUN or (view.at(start).tag in (AND, PREP, DET) and _is_inside(view, start)):
        start -= 1
    start += 1
    if start > end or view.at(end).tag is not NOUN or not _is_parted(view, start, end):
        return None
    return (start, end) if _names(view, start, end) else None


def _is_inside(view: View, place: int) -> bool:
    """Say whether "and", "of", "the" joins two capitals of one name ("the Isle of Sen", "Morev and Turel")."""
    before, after = view.at(place - 1), view.at(place + 1)
    if view.at(place).tag is AND and not any(view.at(step).low in _BOTH for step in range(place, view.first)):
        return False
    return after.capital and after.tag is NOUN and before.capital and before.tag is NOUN and before.figure < 0


def _is_parted(view: View, start: int, end: int) -> bool:
    """Say whether what parts the items of a list stands before the name."""
    place = start - 1
    while view.at(place).tag in (DET, ADV) or (view.at(place).tag is PREP and view.at(end).capital):
        place -= 1
    led = place < start - 1 and view.at(place + 1).tag is PREP and _is_item(view, view.last, 1)
    return view.at(place).tag in _ENDS or led or (view.at(place).low in ("followed", "trailed") and place < start - 1)


def _names(view: View, start: int, end: int) -> bool:
    """Say whether the words name somebody or some place and no thing that is numbered ("day 3", "and a total of")."""
    last = view.at(end)
    if last.low in _LABELS or find_event(last.low) or find_condition(last.low):
        return False
    return last.capital or view.at(start - 1).tag is DET or (is_plural(last.low) and start == end)


def _goes_on(view: View) -> bool:
    """Say whether the figure stands in a row of three or more, the next of which or the one before has a name."""
    figures = {word.figure for word in view.words if word.tag is FIGURE}
    row = _is_item(view, view.last, 1) or _is_item(view, before_figure(view), -1)
    return row and len(figures) >= _ROW


def _is_item(view: View, place: int, step: int) -> bool:
    parted = False
    for away in range(1, _ITEM):
        word = view.at(place + away * step)
        parted = parted or word.tag in (COMMA, AND, STOP)
        if word.tag is FIGURE:
            named = view.at(place + away - 1) if step > 0 else view.at(place + away * step + 1)
            return named.capital if step > 0 else named.tag in _ENDS
        if word.tag not in (NOUN, COMMA, AND, DET, STOP, PREP) or word.start < 0 or word.low == ":":
            return False
    return False


def _heading(view: View, start: int) -> Reading | None:
    """Read what heads a list: "Dead:", "Countries whose pilgrims died:", "Deaths were reported in"."""
    place = start - 1
    while place > 0 and view.at(place).low != ":" and (view.at(place).tag is not STOP or view.at(place).low == ";"):
        place -= 1
    colon = view.at(place).low == ":"
    if not colon and not _is_item(view, view.last, 1):
        return None
    begin, end = (clause_start(view, place), place) if colon else (clause_start(view, start), start)
    return next((told for step in range(begin, end) if (told := _told_at(view, step)) is not None), None)


def _told_at(view: View, place: int) -> Reading | None:
    word = view.at(place)
    if is_person_event(word.low) or singular(word.low) in _STRICKEN:
        return Reading(find_event(word.low) or find_crowd(word.low) or "", place, place + 1, "state", HOW, 0.75)
    if word.low == "cases":
        return Reading("infect", place, place + 1, "numbered", HOW, 0.75)
    crowd = find_crowd(word.low) if is_plural(word.low) and view.at(place - 1).tag in (STOP, PREP) else None
    if crowd is not None:
        return Reading(crowd, place, place + 1, "numbered", HOW, 0.7)
    if (found := read_condition(view, place)) is not None:
        return Reading(found[0], place, found[1], "state", HOW, 0.75)
    if word.tag is not VERB or word.verb is None or not (word.verb.participle or view.at(place - 1).tag in (REL, NOUN)):
        return None
    group = read_group(view, place)
    told = group is not None and not is_reporting(group.base)
    return Reading(group.lemma, group.place, group.end, "object", HOW, 0.75) if told and group else None


def is_of_people(view: View, name: Span | None) -> bool:
    """Say whether the name is that of people and not of a place ("Indonesians (12)", "Chinese (153)")."""
    last = next((word for word in view.words if name is not None and word.end == name[1]), None)
    if last is None:
        return False
    country = read_nations().get(last.low)
    return country is not None and country != last.low
