"""What a verb of amounting gives a figure for: "the cost has risen to $8bn", "the number of injured reached 40"."""

from store.extraction.counted.classes import VAGUE_HEADS
from store.extraction.counted.clause import before_figure, clause_start
from store.extraction.counted.given import is_carrying, names_a_figure, read_number_of, read_postnominal, read_stated_at
from store.extraction.counted.line import (
    ADV,
    AUX,
    COMMA,
    DET,
    NOUN,
    PREP,
    QUOTE,
    STOP,
    VERB,
    WEAK,
    is_plural,
)
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrasal import read_condition
from store.extraction.counted.view import View
from store.lexicon.nouns import singular
from store.lexicon.predicates import (
    find_event,
    is_amounting,
    is_person_event,
    is_reaching,
)

_NOW = frozenset({"at", "now"})
_TO = frozenset({"to", "at", "by", "from", "than", "as"})
_WAYS = frozenset({"down", "up", "back"})
_DEGREES = frozenset({"high", "much", "many"})
_NUMBERS = frozenset({"number", "numbers", "total"})
_CROWDS = frozenset({"crowd", "audience", "gathering"})
_FAR = 12
_BACK = 18
_GIVEN = "the noun the figure is given for"


def read_amounted(view: View) -> Reading | None:
    """Read the noun or participle that a verb of amounting ties to the figure; `None` without such a verb."""
    if (stated := read_stated_at(view) or _read_inverted(view)) is not None:
        return stated
    verb = amounting_verb(view)
    if verb is None:
        return _read_verbless(view)
    if (those := _read_those(view, verb)) is not None:
        return those
    start = _clause(view, verb)
    comma = next((place for place in range(verb - 1, start - 1, -1) if view.at(place).tag is COMMA), start - 1)
    raised = _first_event(view, verb + 1, verb) if view.at(verb + 1).tag is DET and view.at(verb).tag is VERB else None
    return raised or _first_event(view, comma + 1, verb) or _first_event(view, start, verb)


def _read_those(view: View, verb: int) -> Reading | None:
    """Read "the dead could rise as high as 900": a state that is the subject of the verb."""
    place = verb - 1
    while view.at(place).tag in (AUX, ADV):
        place -= 1
    found = read_condition(view, place) if view.at(place - 1).low == "the" else None
    return None if found is None else Reading(found[0], place, place + 1, "counted", _GIVEN, 0.85)


def _read_inverted(view: View) -> Reading | None:
    """Read "bringing to 74 the number of dead", "raising to 12 the death toll"."""
    verb = view.at(before_figure(view) - 1).verb
    if view.at(before_figure(view)).low != "to" or verb is None or view.at(view.last).low != "the":
        return None
    if not (is_carrying(verb.base) or is_amounting(verb.base)):
        return None
    counted = read_number_of(view, view.last + 1)
    told = next((step for step in (view.last + 1, view.last + 2) if is_person_event(view.at(step).low)), None)
    return counted or (_event(view, told) if told is not None else None)


def _read_verbless(view: View) -> Reading | None:
    """Read the headline "Toll in ferry disaster now at 41", "Death toll: 41"."""
    place = before_figure(view)
    if view.at(place).low not in _NOW and view.at(view.first - 1).low not in ("now", ":"):
        return None
    start = clause_start(view, place if view.at(place).tag is not STOP else place - 1)
    if any(view.at(step).tag in (AUX, VERB, COMMA) for step in range(start, place)):
        return None
    told = next((step for step in range(start, place) if is_person_event(view.at(step).low)), None)
    return None if told is None else _event(view, told)


def _clause(view: View, place: int) -> int:
    """Return where the clause begins; a source that was cut out ("the toll, the mayor said, is 26") does not end it."""
    start = clause_start(view, place)
    return clause_start(view, start - 1) if start > 0 and view.at(start - 1).start < 0 else start


def amounting_verb(view: View) -> int | None:
    """Return the place of the verb that the figure completes: right before it, or before "to", "at", "by"."""
    place = before_figure(view)
    completed = view.at(place).low in _TO or view.at(view.first).low == "up"
    while completed and (
        view.at(place).low in _TO
        or view.at(place).tag in (QUOTE, ADV)
        or view.at(place).low in _DEGREES | _WAYS
        or (view.at(place).tag is COMMA and view.at(place + 1).low == "to" and view.at(place - 1).tag is VERB)
    ):
        place -= 1
    for step in range(_BACK if completed else 1):
        word = view.at(place - step)
        if word.tag in (STOP, COMMA):
            return None
        if step == 0 and completed and _stands(view, place):
            return place
        if word.tag is AUX and step == 0:
            return place
        if word.tag in (VERB, WEAK) and word.verb is not None:
            if completed and _only_describes(view, place - step):
                continue
            given = word.verb.base == "give" and view.at(before_figure(view)).low in ("as", "at")
            amounts = given or (is_amounting(word.verb.base) if completed else is_reaching(word.verb.base))
            amounts = amounts or (completed and is_carrying(word.verb.base) and _carries(view, place - step))
            return place - step if amounts else None
    return None


def _stands(view: View, place: int) -> bool:
    """Say whether a word that may be a noun is the verb behind a state ("the number of injured stands at 742")."""
    word = view.at(place)
    if word.tag is not NOUN or word.verb is None or not word.verb.present or not is_amounting(word.verb.base):
        return False
    return view.at(place - 1).tag in (VERB, ADV)


def _only_describes(view: View, place: int) -> bool:
    """Say whether a word is no verb of the clause: "the number of injured", "the toll from the floods"."""
    word, former = view.at(place), view.at(place - 1)
    if word.verb is None or is_amounting(word.verb.base) or is_carrying(word.verb.base) or former.tag is AUX:
        return False
    if word.verb.gerund and former.tag is NOUN:
        return True
    if word.tag is WEAK or (word.verb.present and _is_governed(view, place)):
        return True
    return word.verb.participle and former.tag in (NOUN, PREP, DET)


def _is_governed(view: View, place: int) -> bool:
    """Say whether the nouns before a word belong to a preposition or an owner ("from last week's flash floods")."""
    place -= 1
    while view.at(place).tag is NOUN and not view.at(place).low.endswith(("'s", "s'")):
        place -= 1
    return view.at(place).tag in (PREP, NOUN)


def _carries(view: View, verb: int) -> bool:
    """Say whether the object of "bring", "leave" is what a figure is given for ("brings the toll to 24")."""
    return any(
        view.at(place).low in _NUMBERS
        or find_event(view.at(place).low)
        or find_event(f"{view.at(place).low} {view.at(place + 1).low}")
        for place in range(verb + 1, view.first)
    )


def _first_event(view: View, begin: int, verb: int) -> Reading | None:
    """Return what happened by the first word between `begin` and the figure that tells it."""
    for place in range(begin, view.first):
        word = view.at(place)
        if (counted := read_number_of(view, place)) is not None:
            return counted
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
        if place < verb and (found := read_postnominal(view, place)) is not None:
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
        and not names_a_figure(behind.low)
    )


def _event(view: View, place: int) -> Reading:
    while view.at(place + 1).tag is NOUN and find_event(view.at(place + 1).low) and view.at(place + 1).low != "rate":
        place += 1
    return Reading(find_event(view.at(place).low) or "", place, place + 1, "amount", _GIVEN, 0.85)


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
