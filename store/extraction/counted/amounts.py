"""What a verb of amounting gives a figure for: "the cost has risen to $8bn", "the number of injured reached 40"."""

from store.extraction.counted.amounting import amounting_verb
from store.extraction.counted.asides import before_relative, is_dash
from store.extraction.counted.classes import VAGUE_HEADS
from store.extraction.counted.clause import before_figure, clause_start
from store.extraction.counted.given import is_carrying, names_a_figure, read_number_of, read_postnominal, read_stated_at
from store.extraction.counted.labelled import read_labelled
from store.extraction.counted.line import (
    ADV,
    AND,
    AUX,
    COMMA,
    DET,
    FIGURE,
    NOUN,
    PREP,
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
from store.extraction.counted.view import View
from store.lexicon.nouns import singular
from store.lexicon.predicates import (
    find_condition,
    find_crowd,
    find_event,
    find_verb,
    is_amounting,
    is_person_event,
    is_reporting,
    lemma_of,
)

_NOW = frozenset({"at", "now"})
_NUMBERING = frozenset({"total", "number"})
_CROWDS = frozenset({"crowd", "audience", "gathering"})
_TOLLS = frozenset({"toll", "count", "tally"})
_BEHIND_TOLLS = frozenset({COMMA, STOP, TIME, PREP, SUB, AND})
_FAR = 12
_HARM = frozenset({"damage", "damages", "losses", "harm"})
_GIVEN = "the noun the figure is given for"


def read_amounted(view: View) -> Reading | None:
    """Read the noun or participle that a verb of amounting ties to the figure; `None` without such a verb."""
    if (stated := read_stated_at(view) or _read_inverted(view)) is not None:
        return stated
    verb = amounting_verb(view)
    if verb is None:
        return _read_verbless(view)
    return None if view.at(verb - 1).low == "there" else _read_verbal(view, verb)


def _read_verbal(view: View, verb: int) -> Reading | None:
    if (those := _read_those(view, verb) or _read_topping(view, verb)) is not None:
        return those
    start = _clause(view, verb)
    comma = next((place for place in range(verb - 1, start - 1, -1) if _parts(view, place)), start - 1)
    raised = _first_event(view, verb + 1, verb) if _has_object(view, verb) else None
    behind = verb - (view.at(verb - 1).tag is COMMA)
    if raised is None and (relative := before_relative(view, behind)) < behind:
        return _first_number(view, start, relative + 1) or _event_at(view, relative)
    parted = _parted(view, start)
    if parted is not None and (_is_second(view, start, verb) or not _acts_between(view, start, verb)):
        return parted
    told = raised or _first_event(view, comma + 1, verb)
    return told or (None if _is_another(view, start, comma, verb) else _first_event(view, start, verb)) or parted


def _read_topping(view: View, verb: int) -> Reading | None:
    """Read "pay raises topping 8 percent", "losses exceeding $2m": the noun right before the -ing form."""
    start = verb
    while verb == view.first and (view.at(start - 1).tag is NOUN or find_event(view.at(start - 1).low)):
        start -= 1
    return _first_event(view, start, verb) if start < verb and view.at(verb).low.endswith("ing") else None


def _has_object(view: View, verb: int) -> bool:
    """Say whether what is given stands behind the verb ("puts the toll at", "placing average pay at")."""
    behind = view.at(verb + 1)
    plain = behind.tag is NOUN and view.at(before_figure(view)).low == "at"
    return view.at(verb).tag is VERB and (behind.tag is DET or plain)


def _is_another(view: View, start: int, comma: int, verb: int) -> bool:
    """Say whether ", and troops" begins a clause of its own behind another ("were cut off, and troops dropped")."""
    opens = view.at(comma + 2).tag in (NOUN, DET) and comma + 2 < verb
    acts = any(view.at(place).tag in (AUX, VERB) for place in range(start, comma))
    return view.at(comma + 1).tag is AND and opens and acts


def _parts(view: View, place: int) -> bool:
    """Say whether a comma, "and" behind a figure or "and the number of" begins the part that the figure is in."""
    if view.at(place).tag is not AND:
        return view.at(place).tag is COMMA
    return view.at(place - 1).tag is FIGURE or read_number_of(view, place + 2) is not None


def _parted(view: View, start: int) -> Reading | None:
    """Read "the toll after the collapse of a dam has risen", "the number killed when gunmen attacked rose"."""
    if view.at(start - 1).tag is not SUB:
        return None
    for place in range(clause_start(view, start - 1), start - 1):
        told = read_number_of(view, place) or _event_at(view, place)
        if told is not None:
            acts = any(view.at(step).tag in (VERB, AUX) for step in range(told.end, start - 1))
            return None if acts else told
        if view.at(place).tag in (VERB, AUX, FIGURE):
            return None
    return None


def _acts_between(view: View, start: int, verb: int) -> bool:
    """Say whether a clause has a verb besides that of amounting; "after the collapse of a wall rose" has none."""
    return any(view.at(place).tag is VERB for place in range(start, verb))


def _is_second(view: View, start: int, verb: int) -> bool:
    """Say whether a verb follows another's clause ("when the stand collapsed [in May] had climbed")."""
    place = verb - 1
    while view.at(place).tag in (AUX, ADV):
        place -= 1
    if place == verb - 1 or view.at(place + 1).tag is not AUX:
        return False
    while place > start and view.at(place).tag in (NOUN, TIME, PREP, DET, QUOTE):
        place -= 1
    return view.at(place).tag is VERB


def _read_those(view: View, verb: int) -> Reading | None:
    """Read "the dead could rise as high as 900": a state that is the subject of the verb."""
    place = verb - 1
    while view.at(place).tag in (AUX, ADV):
        place -= 1
    found = read_condition(view, place) if view.at(place - 1).low == "the" else None
    return None if found is None else Reading(found[0], place, place + 1, "counted", _GIVEN, 0.85)


def _first_number(view: View, begin: int, end: int) -> Reading | None:
    """Read "the number of injured in the blasts which was put at 485": what the clause with "which" gives."""
    return next((told for place in range(begin, end) if (told := read_number_of(view, place)) is not None), None)


def _event_at(view: View, place: int) -> Reading | None:
    word = view.at(place)
    told = word.tag in (NOUN, WEAK) and word.low not in VAGUE_HEADS and find_event(word.low)
    return _event(view, place) if told else None


def _read_inverted(view: View) -> Reading | None:
    """Read "bringing to 74 the number of dead", "putting at 12 the death toll"."""
    verb = view.at(before_figure(view) - 1).verb
    if view.at(before_figure(view)).low not in ("to", "at") or verb is None or view.at(view.last).low != "the":
        return None
    if not (is_carrying(verb.base) or is_amounting(verb.base)):
        return None
    counted = read_number_of(view, view.last + 1)
    told = next((step for step in (view.last + 1, view.last + 2) if is_person_event(view.at(step).low)), None)
    return counted or (_event(view, told) if told is not None else None)


def _read_verbless(view: View) -> Reading | None:
    """Read the headline "Toll in ferry disaster now at 41", "Death toll: 41", "Death toll 41"."""
    place = before_figure(view)
    place -= is_dash(view.at(place).low)
    if is_person_event(view.at(place).low) and view.at(place).low in _TOLLS and view.at(view.last).tag in _BEHIND_TOLLS:
        return _event(view, place)
    if (crowd := _set_off(view)) is not None:
        return crowd
    place = before_figure(view)
    if view.at(place).low not in _NOW and view.at(view.first - 1).low not in ("now", ":"):
        return read_labelled(view)
    start = clause_start(view, place if view.at(place).tag is not STOP else place - 1)
    if any(view.at(step).tag in (AUX, VERB, COMMA) for step in range(start, place)):
        return read_labelled(view)
    events = (step for step in range(start, place) if is_person_event(view.at(step).low))
    told = next((step for step in events if not _names_others(view, step)), None)
    return read_labelled(view) if told is None else _event(view, told)


def _set_off(view: View) -> Reading | None:
    """Read "the crowd, estimated at 250,000, stretched", "the toll, put at 40, rose": a figure between commas."""
    comma = before_figure(view)
    if view.at(comma).tag is not COMMA or view.at(view.last).tag is not COMMA or view.last - view.first == 1:
        return None
    if view.at(comma - 1).low in _CROWDS:
        return Reading("attend", comma - 1, comma, "amount", _GIVEN, 0.75)
    return _event(view, comma - 1) if is_person_event(view.at(comma - 1).low) else None


def _clause(view: View, place: int) -> int:
    """Return where the clause begins.

    A source that was cut out ("the toll, the mayor said, is 26") does not end it, nor does "which was given as 485".
    """
    start = clause_start(view, place)
    if start > 0 and is_dash(view.at(start - 1).low):
        opened = next((step for step in range(start - 2, max(start - _FAR, 0), -1) if is_dash(view.at(step).low)), None)
        return start if opened is None else clause_start(view, opened)
    cut = start > 0 and view.at(start - 1).start < 0
    told = view.at(start - 1).low == "as" and view.at(start - 2).tag is VERB
    return clause_start(view, start - 1) if cut or told else start


def _first_event(view: View, begin: int, verb: int) -> Reading | None:
    """Return what happened by the first word between `begin` and the figure that tells it."""
    for place in range(begin, view.first):
        word = view.at(place)
        if (counted := read_number_of(view, place)) is not None:
            return counted
        if place == verb:
            continue
        if (crowd := _crowd_at(view, place, verb)) is not None:
            return crowd
        if (lemma := find_event(f"{word.low} {view.at(place + 1).low}")) is not None:
            return Reading(lemma, place, place + 2, "amount", _GIVEN, 0.85)
        if word.tag in (NOUN, WEAK, VERB) and word.low not in VAGUE_HEADS and find_event(word.low):
            if _names_others(view, place):
                continue
            return _event(view, place)
        if place < verb and (found := read_postnominal(view, place) or _read_opening(view, place)) is not None:
            return found
    return None


def _read_opening(view: View, place: int) -> Reading | None:
    """Read the headline "Injured in mill fire rise to 40": the state that opens it."""
    if view.at(place - 1).tag is not STOP or view.at(place + 1).tag is not PREP:
        return None
    found, verb = find_condition(view.at(place).low), find_verb(view.at(place).low)
    stated = verb is not None and verb.participle and not (is_amounting(verb.base) or is_reporting(verb.base))
    lemma = found or (lemma_of(verb.base) if verb is not None and stated else None)
    return Reading(lemma, place, place + 1, "counted", _GIVEN, 0.75) if lemma else None


def _crowd_at(view: View, place: int, verb: int) -> Reading | None:
    """Read "cases rose to 214", "put the crowd at 4,000", "demonstrators totalled 40,000"."""
    low = view.at(place).low
    if low == "cases" and view.at(place - 1).tag is not NOUN:
        return Reading("infect", place, place + 1, "numbered", _GIVEN, 0.75)
    opens = place < verb and view.at(place - (view.at(place - 1).tag is DET) - 1).tag is STOP
    led = view.at(before_figure(view)).low in ("to", "at")
    if led and opens and is_plural(low) and low not in _CROWDS and (named := find_crowd(low)) is not None:
        return Reading(named, place, place + 1, "numbered", _GIVEN, 0.75)
    if low in _CROWDS and (place > verb or opens):
        return Reading("attend", place, place + 1, "amount", _GIVEN, 0.8)
    told = view.at(verb).verb
    numbers = place == verb - 1 and told is not None and told.base in _NUMBERING and find_crowd(low) is not None
    return Reading(told.base, place, place + 1, "numbered", _GIVEN, 0.8) if told and numbers else None


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
    harmed = word.low == "to" and view.at(place - 1).low in _HARM
    return (harmed or word.low in ("of", "in", "from", "on")) and view.at(place + 1).tag in (NOUN, DET)
