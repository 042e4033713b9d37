"""Reading the verb whose object the counted are."""

from store.extraction.counted.clause import before_figure, find_object_verb
from store.extraction.counted.complements import read_complement
from store.extraction.counted.line import AND, AUX, DET, FIGURE, NOUN, REL, VERB
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrasal import read_condition
from store.extraction.counted.phrase import Phrase
from store.extraction.counted.rightward import Predicates
from store.extraction.counted.verbs import Group, read_group
from store.extraction.counted.view import View
from store.lexicon.counted import counted_words
from store.lexicon.nouns import singular
from store.lexicon.populations import root_of
from store.lexicon.predicates import (
    find_event,
    find_phrase,
    is_amounting,
    is_fallen,
    is_light,
    is_reporting,
    is_telling,
    lemma_of,
)

_LIVES = frozenset({"life", "live"})
_TAKEN = frozenset({"prisoner", "captive", "hostage"})
_THAT = frozenset({"that", "about"})
_CASES = frozenset({"case"})
_NAMES = frozenset({"name", "identity"})
_ESTABLISHING = frozenset({"report", "confirm"})
_SEEING = counted_words().owned.seeing
_EMPTY = frozenset({"be", "appear", "seem", "happen", "transpire"})
"""Behind these a clause begins: "it appears one attacker fled"."""
_OF_TROOPS = {"keep": "deploy"}
_LIVES_AND_TAKEN = _LIVES | _TAKEN


def read_lives(view: View, phrase: Phrase) -> Reading | None:
    """Read "claimed 12 lives", "took 12 prisoners"."""
    place = before_figure(view)
    if view.at(place).low == "of" and view.at(place - 1).tag is NOUN:
        return _lives_of(view, place - 1)
    noun = _one_of(phrase.head)
    if noun not in _LIVES_AND_TAKEN:
        return None
    verb = view.at(place).verb
    lemma = find_phrase(f"{verb.base} {noun}") if verb else None
    return Reading(lemma, place, place + 1, "object", "the verb with its object", 0.9) if lemma else None


def _one_of(noun: str) -> str:
    return "life" if noun in ("lives", "live") else singular(noun)


def _lives_of(view: View, noun: int) -> Reading | None:
    """Read "claimed the lives of 31 people", "cost the jobs of 400"."""
    place = noun - 1
    while view.at(place).tag is DET:
        place -= 1
    verb = view.at(place).verb
    lemma = find_phrase(f"{verb.base} {_one_of(view.at(noun).low)}") if verb else None
    return Reading(lemma, place, noun + 1, "object", "the verb with its object", 0.9) if lemma else None


def read_object(view: View, phrase: Phrase, right: Predicates) -> Reading | None:
    """Read the verb right before the figure: "killed around 20", "left 11 missing", "forced 500 to flee"."""
    group = find_object_verb(view)
    if group is None or (is_reporting(group.base) and not _is_complement(view, phrase)):
        return _reported(view, phrase, group, right)
    if (completed := read_complement(view, phrase, group)) is not None:
        return completed
    if (
        is_light(group.base)
        and group.lemma == group.base
        and (find_event(phrase.head) and singular(phrase.head) != "casualty")
    ):
        return None
    main = right.main
    if (
        main is not None
        and main.start == phrase.after
        and view.at(main.start).tag is AUX
        and not _is_relative(view, group)
        and not _describes(view, group)
        and not _is_doing(view, group)
    ):
        return None
    if is_reporting(group.base) or group.base in _EMPTY or _tells_that(group, phrase, right):
        return None
    return _seen(group, right) or _suffered(phrase, group)


def _is_doing(view: View, group: Group) -> bool:
    """Say whether a verb only goes with another clause ("the ship that sank - injuring 20 - was raised")."""
    verb = view.at(group.place).verb
    return verb is not None and verb.gerund


def _seen(group: Group, right: Predicates) -> Reading | None:
    """Read "saw 50 houses that were burned": what befell those who were seen."""
    own = right.relative
    if group.base not in _SEEING or own is None or own.lemma in ("be", "have"):
        return None
    return Reading(own.lemma, own.place, own.end, "object", "what befell those who were seen", 0.75)


def _suffered(phrase: Phrase, group: Group) -> Reading:
    lemma = _OF_TROOPS.get(group.lemma, group.lemma) if is_fallen(phrase.head) else group.lemma
    return Reading(lemma, group.place, group.end, "object", "the verb right before the figure", 0.9)


def _reported(view: View, phrase: Phrase, group: Group | None, right: Predicates) -> Reading | None:
    """Read "the port reported 16 new cases", "confirmed 18 new infections": things are what is reported itself."""
    noun = singular(phrase.head)
    shared = view.at(view.last).tag is AND and view.at(view.last + 1).tag is FIGURE
    adds = group is not None and group.base == "add" and (noun != "" or shared)
    if group is not None and adds and right.main is None and right.reduced is None:
        return Reading("add", group.place, group.end, "object", "the verb right before the figure", 0.75)
    things = noun in _CASES and right.main is None and right.reduced is None
    named = group is not None and noun in _NAMES and group.base == "confirm"
    if group is None or group.base not in _ESTABLISHING or not (things or named):
        return None
    if view.at(group.start - 1).low == "to" and not named:
        return None
    return Reading(group.lemma, group.place, group.end, "object", "the verb right before the figure", 0.8)


def read_told(view: View, phrase: Phrase) -> Reading | None:
    """Read "warned the firm's 4 million customers that": whom something is told."""
    behind = view.at(phrase.after)
    if not phrase.head or root_of(phrase.head) != "person" or behind.low not in _THAT:
        return None
    place = before_figure(view)
    while view.at(place).tag is NOUN or view.at(place).low == "the":
        place -= 1
    verb = view.at(place).verb
    if verb is None or view.at(place).tag is not VERB or not is_telling(verb.base):
        return None
    return Reading(lemma_of(verb.base), place, place + 1, "object", "whom something is told", 0.8)


def _tells_that(group: Group, phrase: Phrase, right: Predicates) -> bool:
    """Say whether a verb tells what its object does ("a poll found 58% of voters oppose the plan")."""
    main = right.main
    return is_light(group.base) and group.lemma == group.base and main is not None and main.start == phrase.after


def _is_relative(view: View, group: Group) -> bool:
    place = group.start - 1
    while view.at(place).tag is AUX:
        place -= 1
    return view.at(place).tag is REL or view.at(place).low == "that"


def _describes(view: View, group: Group) -> bool:
    """Say whether the verb is the -ing form of a noun before it ("unions representing 900 weavers were on strike")."""
    verb = view.at(group.place).verb
    return verb is not None and verb.gerund and view.at(group.start - 1).tag is NOUN


def _is_complement(view: View, phrase: Phrase) -> bool:
    behind = phrase.after + (view.at(phrase.after).low == "as")
    return read_condition(view, behind) is not None or view.at(behind).low == "dead"


def read_object_of(view: View) -> Reading | None:
    """Read "jeopardise the livelihoods of thousands": the verb whose object holds the figure."""
    place = before_figure(view)
    if view.at(place).low not in ("of", "in"):
        return None
    place -= 1
    while view.at(place).tag in (NOUN, "det"):
        place -= 1
    verb = view.at(place).verb
    if (
        verb is None
        or view.at(place).tag != "verb"
        or is_light(verb.base)
        or is_reporting(verb.base)
        or is_amounting(verb.base)
    ):
        return None
    group = read_group(view, place)
    return (
        Reading(group.lemma, group.place, group.end, "object", "the verb whose object holds the figure", 0.7)
        if group
        else None
    )
