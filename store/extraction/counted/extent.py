"""How far the nouns of a counted phrase go: "women police officers", "current and former scientists"."""

from store.extraction.counted.classes import EMPTY_HEADS, OTHERS
from store.extraction.counted.clause import before_figure
from store.extraction.counted.line import (
    ADV,
    AND,
    COMMA,
    DET,
    FIGURE,
    NOUN,
    PREP,
    PRON,
    QUOTE,
    STOP,
    SUB,
    TIME,
    VERB,
    WEAK,
    Word,
    is_plural,
)
from store.extraction.counted.view import View
from store.lexicon.populations import root_of
from store.lexicon.predicates import Verb, find_condition

_LONGEST = 9
_ONE = frozenset({"one", "1", "a"})
_DATING = frozenset({"last", "next", "late", "early", "this"})
"""Before a day these are no part of a noun: "the main shaft last Friday"."""
_HEADED_BEFORE = frozenset({"attorneys", "secretaries", "governors", "directors", "solicitors", "consuls", "auditors"})
"""Titles that "general" stands behind."""
_ATTRIBUTIVE = frozenset({"police", "staff", "crew", "militia", "youth", "personnel"})


def behind_nouns(view: View, place: int) -> int:
    """Return the place behind the nouns that begin at `place`."""
    begin, plural = place, False
    while place - begin < _LONGEST:
        word = view.at(place)
        if word.tag is AND and place > begin:
            if not _joins(view, place, plural=plural):
                break
        elif word.tag is QUOTE and view.at(place + 1).tag is NOUN and view.at(place + 1).low == "s":
            place += 1
        elif word.tag in (VERB, WEAK) and word.verb is not None:
            if (plural and view.at(place - 1).tag is not AND) or _acts(view, begin, place, word.verb):
                break
        elif word.tag is ADV and place == begin and _is_thing(view, place + 1):
            pass
        elif word.tag not in (NOUN, QUOTE) or _ends(view, begin, place) or (plural and not _goes_on(view, place)):
            break
        plural = plural or (is_plural(word.low) and not _is_name(word) and view.at(place + 1).low != "'")
        place += 1
    while place > begin and (view.at(place - 1).tag in (QUOTE, AND, ADV) or view.at(place - 1).low == "-"):
        place -= 1
    return place


def _ends(view: View, begin: int, place: int) -> bool:
    """Say whether a day or the state of one person stands at `place` ("shaft last Friday", "one man dead as")."""
    dated = view.at(place).low in _DATING and view.at(place + 1).tag is TIME
    return dated or _is_stated(view, begin, place)


def _is_stated(view: View, begin: int, place: int) -> bool:
    """Say whether the state of one person stands at `place` ("one man dead as", but "one man's dead wife")."""
    one = place > begin and view.at(view.first).low in _ONE and root_of(view.at(place - 1).low) == "person"
    return one and find_condition(view.at(place).low) is not None and view.at(place + 1).tag is not NOUN


def _acts(view: View, begin: int, place: int, verb: Verb) -> bool:
    """Say whether a verb form is no part of the noun phrase; behind a compound it tells what its noun did."""
    if not (modifies(view, place) or (view.at(place).tag is WEAK and verb.present)):
        return True
    return place > begin and verb.past and _is_compound(view)


def _is_compound(view: View) -> bool:
    """Say whether the figure is the first part of a compound ("[one-day] walkout closed schools")."""
    return view.at(view.last).low != "of" and any(word.low == "-" for word in view.words[view.first : view.last])


def _is_thing(view: View, place: int) -> bool:
    """Say whether a noun stands at `place` that is no state ("newly built homes", but "still homeless")."""
    return view.at(place).tag is NOUN and find_condition(view.at(place).low) is None


def _is_name(word: Word) -> bool:
    return word.capital


def modifies(view: View, place: int) -> bool:
    """Say whether a verb form before a noun only describes it ("injured passengers", "retired police officers")."""
    verb, after = view.at(place).verb, view.at(place + 1)
    if verb is None or after.tag in (PREP, DET, FIGURE, PRON, SUB, TIME):
        return False
    noun = after.tag is NOUN or (
        after.tag in (WEAK, VERB) and after.verb is not None and (after.verb.plain or after.verb.present)
    )
    return noun and not (after.tag is NOUN and find_condition(after.low))


def _goes_on(view: View, place: int) -> bool:
    """Say whether a noun behind a plural still belongs to the phrase ("women police officers", "federal waters")."""
    word, after = view.at(place), view.at(place + 1)
    if find_condition(word.low) or find_condition(f"{word.low} {after.low}"):
        return False
    if word.low == "-" or view.at(place - 1).low == "-":
        return True
    if word.low == "general":
        return view.at(place - 1).low in _HEADED_BEFORE
    return (
        is_plural(word.low)
        or (view.at(place - 1).low in _ATTRIBUTIVE and root_of(word.low) == "person" and not word.capital)
        or (after.tag is NOUN and is_plural(after.low) and not word.capital)
        or word.low in ("'s", "s")
    )


def _joins(view: View, place: int, *, plural: bool) -> bool:
    """Say whether "and" joins two nouns or adjectives of one phrase ("current and former scientists")."""
    after, then = view.at(place + 1), view.at(place + 2)
    if after.low in OTHERS and is_plural(view.at(place - 1).low):
        return False
    if plural and after.tag is VERB and _opens(view):
        return after.verb is not None and after.verb.gerund and then.tag is NOUN and is_plural(then.low)
    if after.tag is not NOUN:
        return False
    if not plural:
        named = after.capital and not view.at(place - 1).capital
        return not named and view.at(place - 1).low not in EMPTY_HEADS
    if not is_plural(after.low):
        return _opens(view) and then.tag is NOUN and is_plural(then.low) and not after.capital
    return not after.capital and (then.tag not in (VERB, WEAK) or (_opens(view) and then.tag is VERB))


def _opens(view: View) -> bool:
    """Say whether the figure begins its clause, so that a verb behind its nouns is theirs."""
    place = before_figure(view)
    return view.at(place - (view.at(place).tag is AND)).tag in (STOP, COMMA, SUB)
