"""Reading what a verb says of its object behind it: "left 20 people dead", "sent thousands fleeing"."""

from store.extraction.counted.asides import is_dash
from store.extraction.counted.forms import AWAITING
from store.extraction.counted.line import ADV, AND, AUX, COMMA, DET, FIGURE, NOUN, PREP, PRON, STOP, TIME, VERB, WEAK
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrasal import read_condition, read_phrasal
from store.extraction.counted.phrase import Phrase, read_phrase
from store.extraction.counted.verbs import Group, read_group
from store.extraction.counted.view import View
from store.lexicon.counted import counted_words
from store.lexicon.predicates import is_light, is_steering, lemma_of

_SEEING = counted_words().complement.seeing
_WANTING = counted_words().complement.wanting
_LETTING = counted_words().complement.letting
_CAUSING = counted_words().complement.causing
_AIMS = counted_words().complement.aims
_LONGEST = 8
_SET_OFF = 16
_SETTING_OFF = _SEEING | {"send", "set", "leave", "keep"}


def read_complement(view: View, phrase: Phrase, group: Group) -> Reading | None:
    """Return what `group`, the verb before the figure, makes of the counted, if the words behind them say so."""
    phrasal = read_phrasal(view, group.base, phrase.after) if group.end == group.place + 1 else None
    if phrasal is not None and not phrasal[0].endswith(" for"):
        return Reading(phrasal[0], group.place, group.end, "object", "the verb with the words behind its object", 0.85)
    if group.base in _SETTING_OFF and (doing := _doing(view, phrase.after, group.base)):
        return doing
    if group.base in _LETTING and (let := _let(view, phrase.after)):
        return let
    if not (is_steering(group.base) or is_light(group.base)) or group.base == "use":
        return None
    behind = _behind_place(view, phrase.after) if group.base in _CAUSING else phrase.after
    stated = _state(view, phrase.after) or _state(view, _behind_apposed(view, phrase.after))
    if stated is not None and stated.lemma == "trap" and group.base == "find":
        return None
    return stated or _made_to(view, behind) or _suffered(view, phrase.after, group)


def _behind_place(view: View, place: int) -> int:
    """Return the place of the "to" behind words that tell more of the counted ("500 families in the valley to")."""
    place = _behind_set_off(view, place)
    for step in range(place, place + _LONGEST):
        word = view.at(step)
        if word.low == "to":
            doing = view.at(step + 1)
            acts = doing.tag is VERB or (doing.tag is WEAK and doing.verb is not None and doing.verb.plain)
            return step if acts and view.at(step - 1).low not in _AIMS else place
        if word.tag not in (PREP, NOUN, DET, ADV, TIME, PRON):
            break
    return place


def _behind_set_off(view: View, place: int) -> int:
    """Return the place of "to" in "forced 900 residents - a tenth of the town - to flee", else `place`."""
    mark = view.at(place)
    if not (mark.tag is COMMA or is_dash(mark.low)):
        return place
    for step in range(place + 1, place + _SET_OFF):
        word = view.at(step)
        if word.low == mark.low and view.at(step + 1).low == "to":
            return step + 1
        if word.tag in (VERB, AUX) or (word.tag is STOP and not is_dash(word.low)):
            break
    return place


def _behind_apposed(view: View, place: int) -> int:
    """Return the place behind ", most of them farmers," in "left 300 families, ..., without shelter", else `place`."""
    if view.at(place).tag is not COMMA:
        return place
    for step in range(place + 1, place + _LONGEST):
        if view.at(step).tag is COMMA:
            return step + 1
        if view.at(step).tag not in (NOUN, DET, PREP, PRON, ADV, FIGURE, AND):
            break
    return place


def _let(view: View, place: int) -> Reading | None:
    """Read "let 400 people from the old town leave": the verb without "to" that they are let do."""
    for step in range(place, place + _LONGEST):
        word = view.at(step)
        if word.verb is not None and word.verb.plain and word.tag in (VERB, NOUN) and view.at(step - 1).tag is NOUN:
            if word.tag is NOUN and view.at(step + 1).tag in (NOUN, VERB, AUX):
                return None
            lemma, end = read_phrasal(view, word.verb.base, step + 1) or (lemma_of(word.verb.base), step + 1)
            return Reading(lemma, step, end, "subject", "what they are let do", 0.8)
        if word.tag not in (PREP, NOUN, DET, ADV, TIME):
            break
    return None


def _doing(view: View, place: int, verb_before: str) -> Reading | None:
    """Read "sent thousands fleeing": what the verb sets them doing."""
    verb = view.at(place).verb
    group = read_group(view, place) if verb is not None and verb.gerund else None
    if group is not None and group.base in AWAITING:
        return Reading(group.lemma, group.place, group.end, "subject", "what the verb makes them do", 0.85)
    if group is None or (verb_before not in _SEEING and view.at(group.end).tag in (NOUN, DET, FIGURE)):
        return None
    return Reading(group.lemma, group.place, group.end, "subject", "what the verb makes them do", 0.85)


def _state(view: View, place: int) -> Reading | None:
    """Read "left 20 people dead", "listed 13 as missing"."""
    place = behind_joined(view, place)
    place += view.at(place).low == "as"
    found = read_condition(view, place)
    return Reading(found[0], place, found[1], "state", "the state the verb leaves them in", 0.9) if found else None


def behind_joined(view: View, place: int) -> int:
    """Return the place behind the counted that "and" joins to those before ("160 soldiers and 47 civilians dead")."""
    while view.at(place).tag in (AND, COMMA) and view.at(place + 1).tag is FIGURE:
        place += 1
        while view.at(place).tag is FIGURE:
            place += 1
        place = read_phrase(view, place).after
    return place


def _made_to(view: View, place: int) -> Reading | None:
    """Read "forced 500 to flee"."""
    if view.at(place).low != "to" or view.at(place + 1).verb is None:
        return None
    group = read_group(view, place + 1)
    if group is None:
        return None
    role = "subject" if group.lemma.startswith(group.base) else "object"
    return Reading(group.lemma, group.place, group.end, role, "what the verb makes them do", 0.8)


def _suffered(view: View, place: int, verb: Group) -> Reading | None:
    """Read "saw 30 homes destroyed"."""
    while view.at(place).tag is ADV:
        place += 1
    word = view.at(place)
    if (
        word.verb is None
        or not word.verb.participle
        or word.tag is NOUN
        or not (is_light(verb.base) or verb.base in _WANTING)
    ):
        return None
    group = read_group(view, place)
    return (
        Reading(group.lemma, group.place, group.end, "object", "the participle behind the object", 0.85)
        if group
        else None
    )
