"""The state or the people that a figure is given for: "the missing at 57", "the number of people killed"."""

from msgspec.structs import replace

from store.extraction.counted.clause import before_figure
from store.extraction.counted.gathered import read_gathered
from store.extraction.counted.line import (
    ADV,
    AND,
    AUX,
    COMMA,
    DET,
    FIGURE,
    NOUN,
    PREP,
    PRON,
    REL,
    STOP,
    VERB,
    Word,
    is_plural,
)
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrasal import read_condition
from store.extraction.counted.phrase import Phrase, read_phrase
from store.extraction.counted.verbs import read_group
from store.extraction.counted.view import View
from store.lexicon.counted import counted_words
from store.lexicon.nouns import singular
from store.lexicon.predicates import (
    find_crowd,
    find_event,
    find_phrase,
    is_amounting,
    is_describing,
    is_reporting,
    lemma_of,
)

_GUESSES = counted_words().figures.guesses
_TOTALS = counted_words().figures.totals
_CARRYING = counted_words().figures.carrying
_CLAUSE = 20
_PAIR = 2
_OF = 4
_TELLING = counted_words().figures.levels
_STATED = "the state the figure is given for"


def read_number_of(view: View, place: int) -> Reading | None:
    """Read "the number of injured", "an estimate of those displaced", "their number"."""
    if view.at(place).low in ("number", "numbers") and view.at(place - 1).low == "their":
        return _number_of_those(view, place - 1)
    if view.at(place).low in ("number", "numbers") and (found := read_condition(view, place + 1)) is not None:
        return Reading(found[0], place + 1, found[1], "counted", _STATED, 0.85)
    if view.at(place).low == "number" and (suffered := _read_suffered(view, place + 1)) is not None:
        return suffered
    if view.at(place + 1).low != "of":
        return _totalled(view, place)
    if view.at(place).low in ("number", "numbers") or _is_another_number(view, place):
        return _numbered(view, place + 1)
    stated = _numbered(view, place + 1) if view.at(place).low in _GUESSES else None
    return stated if stated is not None and stated.role == "counted" else None


def _is_another_number(view: View, place: int) -> bool:
    """Read "the number of infected fell to 80 and that of people in isolation to 12"."""
    return view.at(place).low == "that" and any(word.low in ("number", "numbers") for word in view.words[:place])


def _totalled(view: View, place: int) -> Reading | None:
    """Read "the injured total", "the missing figure": a state that stands before a word for a figure."""
    if view.at(place + 1).low not in _TOTALS or view.at(place - 1).tag not in (DET, STOP):
        return None
    if (found := read_condition(view, place)) is not None and found[1] == place + 1:
        return Reading(found[0], place, place + 1, "counted", _STATED, 0.8)
    verb = view.at(place).verb
    stated = verb is not None and verb.participle and not (is_describing(verb.base) or is_amounting(verb.base))
    if verb is None or not stated or is_reporting(verb.base):
        return None
    return Reading(lemma_of(verb.base), place, place + 1, "counted", _STATED, 0.8)


def _read_suffered(view: View, place: int) -> Reading | None:
    """Read "the number evacuated reached", "the number left homeless stands at": what befell those who are counted."""
    verb = view.at(place).verb
    if verb is None or not verb.participle or is_amounting(verb.base) or view.at(place - 2).tag is not DET:
        return None
    if (found := read_condition(view, place + 1)) is not None:
        return Reading(found[0], place + 1, found[1], "counted", _STATED, 0.85)
    group = read_group(view, place)
    if group is None or view.at(place + 1).tag in (DET, FIGURE, NOUN):
        return None
    return Reading(group.lemma, group.place, group.end, "counted", _STATED, 0.8)


def _number_of_those(view: View, place: int) -> Reading | None:
    """Read "asked about displaced families, he put their number at": the plural before "their"."""
    while place > 0 and not (view.at(place).tag is NOUN and is_plural(view.at(place).low) and not _acts(view, place)):
        if view.at(place).tag is FIGURE:
            return None
        place -= 1
    start = place
    while start > 0 and view.at(start - 1).tag is NOUN:
        start -= 1
    if place == 0 and (view.at(0).tag is FIGURE or not is_plural(view.at(0).low)):
        return None
    found, verb = read_condition(view, start), view.at(start).verb
    stated = lemma_of(verb.base) if verb is not None and verb.participle else "be"
    return Reading(found[0] if found else stated, start, place + 1, "numbered", "the noun the number is given of", 0.7)


def _acts(view: View, place: int) -> bool:
    """Say whether the noun at `place` is who gives the number ("police put their number at")."""
    place += 1
    while view.at(place).tag in (AUX, ADV):
        place += 1
    return view.at(place).tag is VERB and _gives(view.at(place))


def is_carrying(base: str) -> bool:
    """Say whether a verb can bring a toll to a figure ("leaves the toll at 24")."""
    return base in _CARRYING


def names_a_figure(noun: str) -> bool:
    """Say whether a noun only tells that there is a figure ("the estimate", "the level")."""
    return singular(noun) in _TELLING


def read_stated_at(view: View) -> Reading | None:
    """Read "puts the dead at 14, the missing at 57", "most of the dead, 41,": a figure behind its state."""
    place = before_figure(view) - 1
    while view.at(place).tag is ADV:
        place -= 1
    place = _before_of(view, place)
    if view.at(place - 1).low not in ("the", "those"):
        return None
    last = view.at(before_figure(view))
    apposed = last.low == "number" or (last.tag is COMMA and view.at(view.last).tag is COMMA)
    if not apposed and last.low not in ("at", "to"):
        return None
    if not apposed and not any(_gives(view.at(step)) for step in range(max(0, place - _CLAUSE), place - 1)):
        return None
    found = read_condition(view, place)
    if found is not None and found[1] == place + 1:
        return Reading(found[0], place, place + 1, "counted", _STATED, 0.85)
    verb = view.at(place).verb
    if verb is None or not verb.participle or is_amounting(verb.base):
        return None
    return Reading(lemma_of(verb.base), place, place + 1, "counted", _STATED, 0.85)


def _before_of(view: View, place: int) -> int:
    """Return the place of the state in "put the dead of the flood at", behind which it is told of what they are."""
    step = place
    while view.at(step).tag in (NOUN, DET) and place - step < _OF:
        step -= 1
    of = view.at(step).tag is PREP and view.at(step).low in ("of", "in", "from") and step < place
    return step - 1 if of and read_condition(view, step - 1) is not None else place


def _gives(word: Word) -> bool:
    return word.verb is not None and (is_amounting(word.verb.base) or is_carrying(word.verb.base))


def read_postnominal(view: View, place: int) -> Reading | None:
    """Read "oil drawn off by the tube", "people missing" before a verb of amounting."""
    word = view.at(place)
    owner = view.at(place - 1)
    if owner.tag is not NOUN or names_a_figure(owner.low) or view.at(place + 1).tag in (NOUN, DET, FIGURE, PRON):
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
    if (bare := _bare_state(view, place + 1)) is not None:
        return bare
    phrase = read_phrase(view, place)
    single = phrase.end - phrase.start <= 1
    behind = _behind_joined(view, phrase.after)
    for start in (phrase.start, behind) if single else (behind,):
        if (stated := _stated_behind(view, phrase, start)) is not None:
            return stated
    if not single and (stated := _stated_before(view, phrase)) is not None:
        return stated
    gathered = read_gathered(view, phrase)
    if gathered is not None:
        return replace(gathered, start=phrase.start, end=phrase.end, role="numbered")
    return _of_crowd(phrase)


def _behind_joined(view: View, place: int) -> int:
    """Return the place behind "and young women" in "the number of girls and young women who have escaped"."""
    if view.at(place).tag is not AND:
        return place
    joined = read_phrase(view, place + 1)
    return joined.after if view.at(joined.after).tag is REL else place


def _stated_behind(view: View, phrase: Phrase, start: int) -> Reading | None:
    """Read "the number of [people] killed", "of people who have escaped", "of lives lost"."""
    start += view.at(start).low == "still"
    found = read_condition(view, start)
    if found is not None:
        return Reading(found[0], start, found[1], "counted", _STATED, 0.85)
    verb = view.at(start).verb
    if verb is not None and verb.base == "lose" and phrase.head == "lives":
        return Reading(find_phrase("lose life") or "lose", start, start + 1, "counted", _STATED, 0.85)
    if view.at(start).tag is REL and (group := read_group(view, start + 1)) is not None and group.lemma != "be":
        return Reading(group.lemma, group.place, group.end, "counted", _STATED, 0.8)
    if verb is None or not (verb.participle or verb.gerund) or is_amounting(verb.base):
        return None
    if is_reporting(verb.base) and find_event(phrase.head):
        return None
    group = read_group(view, start) if is_reporting(verb.base) else None
    lemma = group.lemma if group is not None else lemma_of(verb.base)
    return Reading(lemma, start, start + 1, "counted", _STATED, 0.8)


def _stated_before(view: View, phrase: Phrase) -> Reading | None:
    """Read "the number of displaced families": the state before the noun."""
    found = read_condition(view, phrase.start)
    place = (
        phrase.start if found or phrase.end - phrase.start == _PAIR or _states(view, phrase.start) else phrase.start + 1
    )
    verb = view.at(place).verb
    if found is None and not _states(view, place):
        return None
    lemma = found[0] if found else lemma_of(verb.base if verb else "")
    return Reading(lemma, place + 1, phrase.end, "numbered", "the state before the noun", 0.75)


def _states(view: View, place: int) -> bool:
    """Say whether a participle at `place` says what became of them ("displaced", "flood affected")."""
    verb = view.at(place).verb
    return verb is not None and verb.participle and not is_describing(verb.base)


def _of_crowd(phrase: Phrase) -> Reading:
    lemma = find_crowd(phrase.head) or "be"
    return Reading(lemma, phrase.start, phrase.end, "numbered", "the noun the number is given of", 0.7)


def _bare_state(view: View, place: int) -> Reading | None:
    """Read "of injured stands at", "of those missing has risen": a state right before a verb of amounting."""
    while view.at(place).tag in (DET, ADV) or view.at(place).low == "those":
        place += 1
    behind = view.at(place + 1)
    if behind.tag is not AUX and (behind.verb is None or not is_amounting(behind.verb.base)):
        return None
    if (found := read_condition(view, place)) is not None:
        return Reading(found[0], place, place + 1, "counted", _STATED, 0.85)
    verb = view.at(place).verb
    if verb is None or not verb.participle or is_amounting(verb.base):
        return None
    return Reading(lemma_of(verb.base), place, place + 1, "counted", _STATED, 0.85)
