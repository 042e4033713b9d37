"""Hedges: the words before and behind a number that widen it."""

from functools import cache
from typing import Literal

import msgspec

from store.extraction.figures.words import Phrases, Words
from store.lexicon.nouns import singular
from store.lexicon.places import is_area
from store.lexicon.predicates import find_verb, is_amounting, is_person_event
from store.lexicon.quantities import count_words, hedges

Meaning = Literal["about", "nearly", "at_least", "more_than", "at_most", "less_than", "nothing", "additional"]
Hedge = Literal["", "about", "nearly", "at_least", "more_than", "at_most", "less_than"]


_NEVER: dict[Hedge, Hedge] = {"more_than": "at_most", "less_than": "at_least"}
_NEAR = 3
_BY_NOW = frozenset({"now", "already", "since", "have", "may", "could", "would", "will"})
_LONG = 4
_LIKELY = frozenset({"expected", "likely", "set", "projected", "forecast", "predicted", "feared", "sure", "bound"})
_RAISING = frozenset({"bring", "take", "push", "raise", "drive", "move", "send"})
_CLIMBING = frozenset({"go", "climb", "creep", "move", "shoot", "come"})
_NUMBERS = frozenset({"number", "numbers", "toll", "total", "figure", "count", "tally"})
_COUNTS = frozenset({"cases", "casualties", "losses"})
_HAPPENED = frozenset({"been", "had", "has", "have", "held", "seen", "reached", "drawn", "there"})
_WHERE = frozenset({"in", "from", "of", "after", "at"})
_UP_TO_NOW = _HAPPENED | _BY_NOW


class Hedging(msgspec.Struct, frozen=True, gc=False):
    """The hedge and the place where it begins or ends; `additional` for "another 12"."""

    place: int
    hedge: Hedge = ""
    additional: bool = False


def hedge_before(words: Words, place: int) -> Hedging:
    """Return the hedge that ends before `place`, its words taken together ("up to about")."""
    if passes(words, place - 1):
        return Hedging(place - 1, "more_than")
    hedge: Hedge = ""
    additional = False
    begin = place
    while (found := _before().ending(words, begin)) is not None:
        start, meaning = found
        if words.at(start) == "up" and _moves_up(words, start):
            break
        begin = start
        additional = additional or meaning == "additional"
        hedge = _stronger(hedge, meaning)
    return Hedging(begin, _NEVER[hedge] if hedge in _NEVER and _is_denied(words, begin) else hedge, additional)


def _moves_up(words: Words, place: int) -> bool:
    """Say whether "up" belongs to what raised a number: "bringing the toll up to 26", "went up to 26"."""
    before = find_verb(words.at(place - 1))
    if before is not None and before.base in _CLIMBING:
        return True
    reach = [find_verb(words.at(k)) for k in range(place - _NEAR - _NEAR, place - 1)]
    return words.at(place - 1) in _NUMBERS and any(verb is not None and verb.base in _RAISING for verb in reach)


def passes(words: Words, place: int) -> bool:
    """Say whether the word at `place` says that a count is more than the number behind ("deaths top 850")."""
    if words.at(place) not in hedges().passing:
        return False
    if words.at(place) == "top" and words.at(place - 1) == "to" and _is_foretold(words, place):
        return True
    place -= 1
    while words.at(place) in _UP_TO_NOW:
        place -= 1
    rising = find_verb(words.at(place))
    amounts = rising is not None and is_amounting(rising.base)
    return is_counting(words.at(place)) or amounts or _is_of_counting(words, place)


def _is_of_counting(words: Words, place: int) -> bool:
    """Say whether a noun tells where what is counted happened: "death toll in harbour blasts top 300"."""
    for step in range(place, place - _NEAR - _NEAR, -1):
        if not words.at(step).isalpha():
            return False
        if words.at(step) in _WHERE:
            return is_counting(words.at(step - 1))
    return False


def _is_foretold(words: Words, place: int) -> bool:
    """Say whether a number is to "top 9,000", and nothing belongs to the "top 100"."""
    if len(words.at(place + 1)) < _LONG or words.at(place + 1) in ("the", "of"):
        return False
    known = range(place - 2, place - _NEAR - _NEAR, -1)
    return words.at(place - 2) in _LIKELY or any(words.at(k) in _NUMBERS or is_counting(words.at(k)) for k in known)


def is_counting(noun: str) -> bool:
    """Say whether a noun stands for how many there were: "deaths", "arrests", "cases"."""
    return noun in _COUNTS or is_person_event(noun)


def _is_denied(words: Words, place: int) -> bool:
    """Say whether "never" stands before "more than" ("there had never been more than 12")."""
    place -= 1
    while words.at(place) in _HAPPENED:
        place -= 1
    return words.at(place) == "never"


def hedge_behind(words: Words, place: int) -> Hedging:
    """Return the hedge that begins at `place`, as "or more"."""
    found = _after().starting(words, place)
    if found is None or (words.at(place) == "plus" and not words.glued(place)):
        return Hedging(place)
    return Hedging(found[0], found[1])


def is_preposition(words: Words, begin: int, hedge: Hedge) -> bool:
    """Say whether "over" before a time only says during which ("over two days"), as it does without a verb before."""
    return hedge == "more_than" and words.at(begin) == "over" and words.at(begin - 1) not in count_words().lasting


def is_overhead(words: Words, begin: int, end: int, hedge: Hedge) -> bool:
    """Say whether "over" only says above what: "shot down 12 drones over seven regions"."""
    if hedge != "more_than" or words.at(begin) != "over":
        return False
    below = range(end, end + _NEAR)
    return words.at(begin - 1) in count_words().overhead and any(is_area(singular(words.at(place))) for place in below)


def _stronger(said: Hedge, added: Meaning) -> Hedge:
    """Let a bound win over a mere about; of two bounds, the one nearer to the number."""
    match added:
        case "nothing" | "additional":
            return said
        case "about" | "nearly":
            return said or added
        case _:
            return added if said in ("", "about", "nearly") else said


@cache
def _before() -> Phrases[Meaning]:
    known = hedges()
    groups: tuple[tuple[Meaning, list[str]], ...] = (
        ("about", known.about),
        ("nearly", known.nearly),
        ("at_least", known.at_least),
        ("more_than", known.more_than),
        ("at_most", known.at_most),
        ("less_than", known.less_than),
        ("nothing", known.nothing),
        ("additional", known.additional),
    )
    return Phrases({phrase: meaning for meaning, phrases in groups for phrase in phrases})


@cache
def _after() -> Phrases[Hedge]:
    known = hedges()
    meanings: dict[str, Hedge] = dict.fromkeys(known.about_after, "about")
    meanings |= dict.fromkeys(known.at_least_after, "at_least")
    meanings |= dict.fromkeys(known.at_most_after, "at_most")
    return Phrases(meanings)
