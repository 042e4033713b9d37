"""A figure that gives an earlier one anew: "put it at 450", "down from 12", "the figure is 33,000"."""

from msgspec.structs import replace

from store.extraction.attribution import Attribution
from store.extraction.counted.amounting import amounting_verb
from store.extraction.counted.classes import VAGUE_HEADS
from store.extraction.counted.clause import before_figure
from store.extraction.counted.line import ADV, AUX, DET, FIGURE, NOUN, QUOTE, VERB
from store.extraction.counted.nouns import Memory, Reading
from store.extraction.counted.phrasal import read_condition
from store.extraction.counted.phrase import Phrase
from store.extraction.counted.rightward import find_predicates
from store.extraction.counted.things import subject_of
from store.extraction.counted.view import View
from store.lexicon.counted import counted_words
from store.lexicon.nouns import singular
from store.lexicon.predicates import is_amounting, is_person_event, is_reaching, is_reporting
from store.model.noun import Span

_MORE = frozenset({"more", "fewer", "less", "higher", "lower"})
_NEAR = 6
_CLOSE = 12
_FIGURES = counted_words().figures.nouns
_BARE_FIGURES = counted_words().figures.bare
_MENTIONING = frozenset({"speak", "talk"})
_BEFORE_FIGURES = frozenset({"to", "at", "from", "as", "is", "was", "be", "of"})
_NEARNESS = frozenset({"nearer", "closer", "higher", "lower", "no", "not", "likely", "“", '"', "``"})
_CROWDS = frozenset({"attendance", "crowd", "number", "numbers", "turnout"})
_BEYOND = frozenset({"above", "below", "beyond", "over", "past", "under"})
_COMPARING = counted_words().figures.comparing
_PEAKS = counted_words().figures.peaks
_EARLIER = counted_words().figures.earlier
_GIVING = counted_words().figures.giving
_FIGURES_AND_PEAKS = _FIGURES | _PEAKS


def recall(view: View, phrase: Phrase, said: Attribution | None, memory: Memory) -> Memory:
    """Return the memory with what an earlier passage counted, where the figure gives that anew."""
    nearer = memory.last is not None or memory.population is not None or memory.before is not None
    if nearer or memory.earlier is None or _is_compared(view) or not is_retold(view, phrase, said):
        return memory
    return replace(memory, population=memory.earlier_population, last=memory.earlier)


def read_retold(view: View, phrase: Phrase, said: Attribution | None, memory: Memory) -> Reading | None:
    """Read "put the figure at 13", "taking the total to 1,482", "police said 81,000", "down from 12"."""
    if memory.before is not None and _is_more_than(view):
        return replace(memory.before, how="so many more or fewer than before", confidence=0.6)
    if memory.last is not None and _gives_total(view, phrase, memory):
        return replace(memory.last, how="another figure for the one before", confidence=0.6)
    last = memory.before if _is_compared(view) else memory.last
    if last is None or not is_retold(view, phrase, said):
        return None
    return replace(last, how="another figure for the one before", confidence=0.6)


def _gives_total(view: View, phrase: Phrase, memory: Memory) -> bool:
    """Say whether the noun of the figure before is told again ("40 jobs have gone, bringing the total to 90 jobs")."""
    place = before_figure(view)
    if not phrase.head or memory.population is None or view.at(place).low not in ("to", "at"):
        return False
    again = singular(memory.population.rpartition(" ")[2].lower()) == singular(phrase.head)
    return again and view.at(place - 1).low in _FIGURES and phrase.end - phrase.start == 1


def _is_more_than(view: View) -> bool:
    """Say whether the figure is set against an earlier one ("73 are missing, 20 fewer than previously thought")."""
    behind = view.at(view.last + 2)
    return view.at(view.last).low in _MORE and view.at(view.last + 1).low == "than" and behind.tag is not FIGURE


def is_retold(view: View, phrase: Phrase, said: Attribution | None) -> bool:
    """Say whether the figure stands alone and the words before it point at an earlier one."""
    if names_itself(phrase):
        return True
    if phrase.end > phrase.start or phrase.pronoun:
        return False
    if view.at(view.first - 1).low in ("those", "these") and view.at(view.first - 2).low == "of":
        return True
    stated = read_condition(view, view.last) is not None
    if _is_figure_of(view) and not stated:
        return True
    return not (_is_of_toll(view) or stated or _has_its_own_verb(view)) and _points_back(view, phrase, said)


def _points_back(view: View, phrase: Phrase, said: Attribution | None) -> bool:
    return _is_told(view) or _is_named(view) or _is_compared(view) or _is_all_that_is_said(view, phrase, said)


def _is_of_toll(view: View) -> bool:
    """Say whether "a toll of", "a capacity of" stands before the figure and tells what it is."""
    place = before_figure(view)
    noun = view.at(place - 1).low
    return view.at(place).low == "of" and (noun == "capacity" or is_person_event(noun))


def names_itself(phrase: Phrase) -> bool:
    """Say whether the noun of a figure says only that it is one ("the 2,357 tally", "20 fewer than")."""
    if phrase.end - phrase.start == 1 and phrase.head == "fewer":
        return True
    return phrase.end - phrase.start == 1 and phrase.head in _BARE_FIGURES


def _has_its_own_verb(view: View) -> bool:
    """Say whether a verb stands right behind the figure, and not one of telling it ("down from the 27 reported")."""
    word = view.at(view.last)
    if word.verb is not None and word.verb.participle and (is_reporting(word.verb.base) or word.verb.base in _GIVING):
        return not _is_compared(view)
    return word.tag in (VERB, AUX)


def _is_told(view: View) -> bool:
    """Say whether a word for telling stands right before the figure ("reported 11", "spoke of 900")."""
    place = before_figure(view)
    verb, former = view.at(place).verb, view.at(place - 1).verb
    if view.at(place).low == "of" and former is not None and former.base in _MENTIONING:
        return True
    return verb is not None and is_reporting(verb.base)


def _is_figure_of(view: View) -> bool:
    """Say whether "a lower turnout figure of" stands before the figure, and not what it is of ("a toll of")."""
    place = view.first - 1
    place -= view.at(place).low == "of"
    return view.at(place).low in _BARE_FIGURES and not is_person_event(view.at(place).low)


def _is_reached(view: View) -> bool:
    """Say whether a word for a figure is the subject of the verb right before it ("the count had reached 19")."""
    place = before_figure(view)
    verb = view.at(place).verb
    if verb is None or view.at(place).tag is not VERB or not is_reaching(verb.base):
        return False
    while view.at(place - 1).tag in (AUX, ADV):
        place -= 1
    return view.at(place - 1).low in _FIGURES


def _is_named(view: View) -> bool:
    """Say whether a word for a figure stands near ("the figure is", "put it at")."""
    if _is_reached(view) or (view.at(view.first - 1).low in _CROWDS and view.at(view.first).low in _BEYOND):
        return True
    named = any(view.at(step).low in _FIGURES for step in range(max(0, view.first - _NEAR), view.first))
    place = before_figure(view)
    while view.at(place).low in _NEARNESS:
        place -= 1
    return named and view.at(place).low in _BEFORE_FIGURES


def _is_compared(view: View) -> bool:
    """Say whether the figure is set against the one before it, or is what that came to ("falling to 31")."""
    place = view.first - 1
    verb = view.at(place - 1).verb if view.at(place).low == "to" else None
    return (verb is not None and verb.gerund and is_amounting(verb.base)) or is_set_against(view)


def is_set_against(view: View) -> bool:
    """Say whether the figure stands against the one before it ("down from the initial 12", "to 16 from 19")."""
    place = view.first - 1
    if view.at(place).low == "of" and view.at(place - 1).low in _FIGURES_AND_PEAKS:
        place -= 1
        while view.at(place).tag in (NOUN, QUOTE):
            place -= 1
    while view.at(place).tag is DET or view.at(place).low in _EARLIER:
        place -= 1
    pair = f"{view.at(place - 1).low} {view.at(place).low}"
    return pair in _COMPARING or (view.at(place).low == "from" and view.at(place - 1).tag is FIGURE)


def _is_all_that_is_said(view: View, phrase: Phrase, said: Attribution | None) -> bool:
    """Say whether the words told begin with the figure and have no verb for it ("the union claimed 50,000")."""
    cue = said.cue_span if said is not None else None
    if cue is None or before_figure(view) >= 0 or not 0 < view.at(view.first).start - cue[1] <= _CLOSE:
        return False
    right = find_predicates(view, phrase.after)
    return right.main is None and right.reduced is None


def find_risen(view: View) -> Span | None:
    """Return the places of what rose or fell to the figure ("asylum applications dropped to 61,000")."""
    verb = amounting_verb(view)
    if verb is None or _is_giver(view, verb):
        return None
    places = subject_of(view, verb)
    return None if places is None or view.at(places[1] - 1).low in VAGUE_HEADS else places


def _is_giver(view: View, place: int) -> bool:
    """Say whether the subject of the verb only gives the figure ("the union put it at 450")."""
    verb = view.at(place).verb
    return verb is not None and verb.base in _GIVING and view.at(place - 1).tag is not AUX
