"""What a sum, share, measure or time tells of by the words beside it: "a fall of 2 %", "leaks 1,000 barrels"."""

from msgspec.structs import replace

from store.extraction.counted.classes import BE, VAGUE_HEADS
from store.extraction.counted.clause import (
    before_figure,
    clause_start,
    find_object_verb,
    nearest_verb,
    nearest_verb_right,
    read_bare,
)
from store.extraction.counted.line import ADV, COMMA, DET, FIGURE, NOUN, PREP, PRON, QUOTE, STOP, VERB, WEAK
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrase import Phrase
from store.extraction.counted.rightward import find_predicates
from store.extraction.counted.things import is_passive
from store.extraction.counted.verbs import Group, read_group
from store.extraction.counted.view import View
from store.lexicon.nouns import singular
from store.lexicon.predicates import find_event, is_costly, is_light, is_reporting, lemma_of

_FAR = 24
_NEAR = 6
_BEHIND = 4
_LONG = 2
_GIVING = frozenset({"add", "announce", "declare", "reveal", "unveil"})
"""Verbs of telling that a sum is the object of ("announced $5m", "would add $2bn")."""
_ORDERING = frozenset({"order", "declare", "impose", "issue"})
_PROMISING = frozenset({"pledge", "promise", "vow", "offer"})
_ASKING = frozenset({"appeal", "request", "bid", "demand"})
_EMPTY = frozenset({"be", "have"})
_RATES = frozenset({"rate", "rates"})
_PRICES = frozenset({"$", "£", "€", "%", "cent", "cents", "pence", "percent", "per", "point", "points", "penny"})

_HARM = frozenset({"damage", "damages", "losses", "harm"})
_EXTENDING = frozenset({"measure", "cover"})
_SPANNING = frozenset({"measure", "cover", "span", "stretch", "extend", "range", "spread", "grow", "reach"})
WORTH = "what was done with the thing"
"""How the reading of a sum came about that is the worth of a thing ("seized drugs worth $2m")."""
_COSTING = frozenset({"cost", "save", "owe"})


def read_noun_of(view: View) -> Reading | None:
    """Read "losses of $17bn", "a rise of some $2bn", "a fine of"."""
    place = before_figure(view)
    if view.at(place).low not in ("of", "from", "worth"):
        return None
    if view.at(place - 1).low in VAGUE_HEADS:
        return _rate(view, place) if view.at(place - 1).low in _RATES else None
    if (
        view.at(place).low == "worth"
        and view.at(place - 1).low not in _HARM
        and (done := _done_with(view, place)) is not None
    ):
        return done
    lemma = find_event(view.at(place - 1).low)
    reading = Reading(lemma, place - 1, place, "amount", "the noun the figure hangs on", 0.85) if lemma else None
    return placed_at(view, reading, place - 1)


def _rate(view: View, of: int) -> Reading | None:
    """Read "a mortality rate of 2%": two words that name the event together."""
    lemma = find_event(f"{view.at(of - 2).low} {singular(view.at(of - 1).low)}")
    return Reading(lemma, of - 2, of, "amount", "the rate the figure hangs on", 0.85) if lemma else None


def placed_at(view: View, reading: Reading | None, noun: int) -> Reading | None:
    """Read "sank to a depth of 50 m", "raged over an area of 4 ha": the verb, where a preposition leads to the noun."""
    if reading is None or reading.lemma not in _EXTENDING:
        return reading
    place = noun - 1
    while view.at(place).tag in (DET, NOUN, ADV, FIGURE, QUOTE):
        place -= 1
    leads = view.at(place).tag is PREP and view.at(place).low not in ("of", "with", "by")
    near = nearest_verb(view, place) if leads else None
    if near is None or near.lemma in _EMPTY or near.base in _SPANNING:
        return reading
    return replace(reading, lemma=near.lemma, how="the verb that leads to the measure", confidence=0.7)


def _done_with(view: View, worth: int) -> Reading | None:
    """Read "gets a pay package worth $9,000": what was done with the thing that the sum is the worth of."""
    place = worth - 1
    while view.at(place).tag in (NOUN, DET, FIGURE) and worth - place < _FAR:
        place -= 1
    word = view.at(place)
    if word.tag is not VERB or word.verb is None or place == worth - 1 or is_reporting(word.verb.base):
        return None
    group = read_group(view, place)
    return None if group is None else Reading(group.lemma, group.place, group.end, "object", WORTH, 0.75)


def read_accounted(view: View) -> Reading | None:
    """Read "the coast accounted for 39% of the deaths"."""
    place = before_figure(view)
    verb = view.at(place - 1).verb
    if view.at(place).low != "for" or verb is None or verb.base != "account":
        return None
    return Reading("account", place - 1, place + 1, "object", "the verb of the share", 0.8)


def read_appealed(view: View) -> Reading | None:
    """Read "launched an appeal for $8m": the sum that is asked for is not yet given."""
    place = before_figure(view)
    if view.at(place).low != "for" or singular(view.at(place - 1).low) not in _ASKING:
        return None
    return Reading(lemma_of(singular(view.at(place - 1).low)), place - 1, place + 1, "object", "what is asked for", 0.8)


def read_noun_behind(view: View) -> Reading | None:
    """Read "a 5 % rise", "$10bn levy", "$1.3bn in fines"."""
    for place in range(view.last, view.last + _BEHIND):
        word = view.at(place)
        lemma = find_event(word.low) if word.tag in (NOUN, WEAK) else None
        if lemma is not None:
            return placed_at(
                view, Reading(lemma, place, place + 1, "amount", "the noun behind the figure", 0.75), place
            )
        if word.tag not in (QUOTE, DET, NOUN) and word.low not in ("of", "in", "worth"):
            return None
    return None


def read_costly(view: View) -> Reading | None:
    """Read "a $60m cyber attack", "the $2bn storm": what the harm cost."""
    place = view.last
    while view.at(place).tag in (NOUN, QUOTE, WEAK) and view.at(place + 1).tag in (NOUN, WEAK):
        place += 1
    if place - view.last > _LONG or not is_costly(singular(view.at(place).low)):
        return None
    return Reading("cost", place, place + 1, "amount", "what the harm cost", 0.75)


def read_direct(view: View) -> Reading | None:
    """Read the verb right before a sum or measure, or with "by", "for", "to" between."""
    place = before_figure(view)
    if (costing := _cost_somebody(view, place)) is not None:
        return costing
    group = find_object_verb(view)
    if group is not None and group.end - group.place > 1:
        return _reading(_priced(view, group), "the verb right before the figure", 0.85)
    if (given := _announced_of(view, place) or _promised(view, place)) is not None:
        return given
    if view.at(place).low in ("by", "for", "to") and view.at(place - 1).verb is not None:
        place -= 1
    word = view.at(place)
    if word.tag not in (VERB, WEAK) or word.verb is None or (is_light(word.verb.base) and word.verb.base != "add"):
        return None
    told = is_reporting(word.verb.base) and word.verb.base not in _GIVING
    if told and not is_passive(view, place):
        return None
    return Reading(lemma_of(word.verb.base), place, place + 1, "object", "the verb right before the figure", 0.85)


def _cost_somebody(view: View, place: int) -> Reading | None:
    """Read "has cost the airline $40m", "will save the town $3m": whom it costs stands between."""
    start = place
    while view.at(place).tag in (NOUN, DET) and view.at(place).verb is None and start - place < _LONG:
        place -= 1
    verb = view.at(place).verb
    if place == start or verb is None or verb.base not in _COSTING or view.at(place).tag not in (VERB, WEAK):
        return None
    return Reading(lemma_of(verb.base), place, place + 1, "object", "the verb before whom it costs", 0.8)


def _priced(view: View, group: Group) -> Group:
    """Read "closed down 24 cents", "closed down 2%": what a price did, not a shop that was closed down."""
    if group.lemma != "close down" or view.at(group.end).tag is not FIGURE:
        return group
    words = view.words[group.end : group.end + _BEHIND]
    return replace(group, lemma="close") if any(word.low in _PRICES and word.tag is FIGURE for word in words) else group


def _announced_of(view: View, place: int) -> Reading | None:
    """Read "announced a financial assistance of $5m": the verb of the noun that the sum is of."""
    if view.at(place).low != "of" or view.at(place - 1).tag is not NOUN:
        return None
    place -= 1
    while view.at(place).tag in (NOUN, DET, QUOTE):
        place -= 1
    verb = view.at(place).verb
    if view.at(place).tag is not VERB or verb is None or verb.base not in _GIVING | _PROMISING:
        return None
    return Reading(lemma_of(verb.base), place, place + 1, "object", "the verb of the noun the sum is of", 0.75)


def _promised(view: View, place: int) -> Reading | None:
    """Read "pledged to provide $5m": what is promised is not yet given."""
    verb = view.at(place - 2).verb if view.at(place - 1).low == "to" and view.at(place).tag is VERB else None
    if verb is None or verb.base not in _PROMISING:
        return None
    return Reading(lemma_of(verb.base), place - 2, place + 1, "object", "the promise of a sum", 0.8)


def read_measured(view: View, phrase: Phrase) -> Reading | None:
    """Read the verb of a sum or measure: right before it, of its clause, behind it, or the nearest."""
    return read_direct(view) or _of_clause(view, phrase) or _nearest(view, phrase)


def _of_clause(view: View, phrase: Phrase) -> Reading | None:
    right = find_predicates(view, phrase.after)
    if right.relative is not None and (view.at(phrase.after).low == "that" or view.at(phrase.after).tag is PRON):
        opens = (
            view.at(before_figure(view)).tag in (STOP, COMMA)
            and right.main is not None
            and right.main.lemma not in _EMPTY
        )
        return _reading((opens and right.main) or right.relative, "the verb of the clause with that", 0.8)
    governing = STOP if _opens_of(view) else view.at(before_figure(view)).tag
    if right.main is not None and right.main.lemma not in _EMPTY and governing not in (PREP, VERB, WEAK):
        return _reading(right.main, "the verb the figure is the subject of", 0.8)
    stated = right.reduced is not None and (right.reduced.base or nearest_verb(view, view.first) is None)
    if right.reduced is not None and stated and right.reduced.start == phrase.after:
        verb = view.at(right.reduced.place).verb
        if verb is not None and verb.gerund and nearest_verb(view, view.first) is not None:
            return None
        return _reading(right.reduced, "the participle behind it", 0.8)
    return None


def _opens_of(view: View) -> bool:
    """Say whether the figure tells of the noun that opens the clause ("winds of 140 mph tore roofs off")."""
    place = before_figure(view)
    if view.at(place).low != "of":
        return False
    place -= 1
    while view.at(place).tag in (NOUN, DET):
        place -= 1
    return view.at(place).tag is STOP


def _nearest(view: View, phrase: Phrase) -> Reading | None:
    near = nearest_verb(view, view.first, infinitive=view.at(before_figure(view)).low != "by")
    if near is not None and near.base in _ORDERING and (ordered := _event_before(view)) is not None:
        return ordered
    if near is not None and near.lemma not in _EMPTY:
        return _reading(_priced(view, near), "the nearest verb before it", 0.6)
    if (told := _event_before(view) or _announced(view) or _stated(view)) is not None:
        return told
    right = find_predicates(view, phrase.after)
    if (bare := read_bare(view, phrase.after)) is not None:
        return bare
    behind = right.reduced or right.main or nearest_verb_right(view, phrase.after)
    return _reading(behind, "the nearest verb behind it", 0.5) if behind is not None else None


def _stated(view: View) -> Reading | None:
    """Read "has been under blockade for 24 days": the state behind "be"."""
    for place in range(view.first - 1, clause_start(view, view.first) - 1, -1):
        if view.at(place).low in BE:
            group = read_group(view, place)
            return None if group is None else _reading(group, "the state behind the verb", 0.6)
    return None


def _announced(view: View) -> Reading | None:
    """Read "announced financial assistance of $5m": a verb of telling that gives the sum."""
    for place in range(view.first - 1, clause_start(view, view.first) - 1, -1):
        word = view.at(place)
        if word.tag is VERB and word.verb is not None and word.verb.base in _GIVING:
            group = read_group(view, place)
            return None if group is None else _reading(group, "the verb that gives the sum", 0.7)
    return None


def _reading(group: Group, how: str, confidence: float) -> Reading:
    return Reading(group.lemma, group.place, group.end, "object", how, confidence)


def _event_before(view: View) -> Reading | None:
    for place in range(view.first - 1, clause_start(view, view.first) - 1, -1):
        word = view.at(place)
        lemma = find_event(word.low) if word.tag is NOUN and word.low not in VAGUE_HEADS else None
        if lemma is not None:
            return Reading(lemma, place, place + 1, "near", "the noun before it that tells what happened", 0.5)
    return None


def read_more(view: View) -> Reading | None:
    """Read "dumped three times more rain than": the verb right before."""
    return read_direct(view) if view.at(view.last).low in ("more", "as") else None


def read_compared(view: View) -> Reading | None:
    """Read "five times larger than estimated"."""
    for place in range(view.last, view.last + _NEAR):
        word = view.at(place)
        if word.tag is STOP:
            break
        if word.verb is not None and word.verb.participle and view.at(place + 1).tag is not NOUN:
            return Reading(lemma_of(word.verb.base), place, place + 1, "near", "the verb of the comparison", 0.6)
    return None
