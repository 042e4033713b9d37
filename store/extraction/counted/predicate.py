"""What the counted did or suffered: the rules, in the order in which they are asked."""

from msgspec.structs import replace

from store.extraction.counted.brought import read_charged
from store.extraction.counted.classes import BE, HAVE
from store.extraction.counted.clause import (
    before_figure,
    clause_start,
    find_object_verb,
    nearest_verb,
    nearest_verb_right,
    read_bare,
    read_bare_right,
    read_there,
)
from store.extraction.counted.complements import behind_joined
from store.extraction.counted.events import read_crowd, read_event
from store.extraction.counted.gathered import read_gathered
from store.extraction.counted.included import read_included, read_of_those, read_whole
from store.extraction.counted.late import find_late_verb
from store.extraction.counted.line import ADV, AND, AUX, COMMA, PREP, REL, STOP, SUB, VERB
from store.extraction.counted.listed import read_listed
from store.extraction.counted.nouns import Reading
from store.extraction.counted.objects import read_lives, read_object, read_object_of, read_told
from store.extraction.counted.owned import read_heard, read_owned
from store.extraction.counted.phrasal import read_condition
from store.extraction.counted.phrase import Phrase
from store.extraction.counted.rightward import Predicates, find_predicates
from store.extraction.counted.subjects import (
    read_described,
    read_reduced,
    read_relative,
    read_subject,
)
from store.extraction.counted.through import read_found_in, read_reported_in, read_through
from store.extraction.counted.ties import (
    read_agent,
    read_each,
    read_home,
    read_noun_before,
    read_objects,
    read_put,
    read_settled,
    read_shared,
    read_stated,
    read_tallied,
    read_unknown,
    read_with,
)
from store.extraction.counted.verbs import read_group
from store.extraction.counted.view import View
from store.lexicon.counted import counted_words
from store.lexicon.nouns import singular
from store.lexicon.predicates import is_checking, lemma_of

_NOT = frozenset({"not", "n't", "cannot", "never", "couldn't", "neither", "unable"})
_FIGURES = counted_words().figures.bare
_WHERE = frozenset({"in", "on", "at", "inside", "outside", "under", "behind", "near", "around", "underneath", "aboard"})
_BEFORE = 5
_PERCEIVING = counted_words().reporting.perceiving
_SHOWING = frozenset({"show", "reveal", "depict", "picture", "capture"})


def read_predicate(view: View, phrase: Phrase, before: Reading | None) -> Reading | None:
    """Return the predicate of a counted phrase; `before` is that of the figure before it in the sentence."""
    right = find_predicates(view, phrase.after)
    if right == Predicates() and (late := find_late_verb(view, phrase)) is not None:
        right = Predicates(main=late)
    if right.main is not None and _is_unchecked(view, right.main.lemma, right.main.place):
        right = replace(right, main=None)
    if _is_of_figure(view) or (right.reduced is not None and _is_there(view)):
        right = replace(right, main=None)
    reading = _ask_rules(view, phrase, before, right)
    return None if reading and _is_unchecked(view, reading.lemma, reading.start) else reading


def _is_of_figure(view: View) -> bool:
    """Say whether the clause tells of a figure and not of the counted ("the figure of 40 dead came from the mayor")."""
    place = view.first - 2
    behind = view.at(view.last + 1)
    stated = read_condition(view, view.last) is not None or (behind.verb is not None and behind.verb.participle)
    return view.at(place + 1).low == "of" and singular(view.at(place).low) in _FIGURES and stated


def _is_there(view: View) -> bool:
    """Say whether "there were" stands before the figure: a verb behind is of what else is named ("a boat, which")."""
    place = before_figure(view)
    return view.at(place).low in BE and view.at(place - 1).low == "there"


def _ask_rules(view: View, phrase: Phrase, before: Reading | None, right: Predicates) -> Reading | None:
    return (
        read_lives(view, phrase)
        or read_included(view, before, right)
        or read_of_those(view, right)
        or read_unknown(view, phrase)
        or read_tallied(view, phrase, right)
        or read_owned(view, right)
        or read_heard(view, phrase)
        or read_home(view)
        or read_settled(view)
        or read_told(view, phrase)
        or read_put(view)
        or read_object(view, phrase, right)
        or read_event(view, phrase, right)
        or read_described(view, phrase, right)
        or read_agent(view, phrase)
        or read_noun_before(view)
        or read_charged(view)
        or read_through(view)
        or read_found_in(view)
        or read_reported_in(view, phrase)
        or read_whole(view, before, right)
        or read_objects(view, before, right)
        or read_subject(view, phrase, right)
        or read_reduced(view, right)
        or read_each(view)
        or read_stated(view, phrase)
        or read_listed(view)
        or _read_own(view, phrase)
        or (read_relative(right) if phrase.end == phrase.start and view.at(phrase.after).tag is REL else None)
        or read_shared(view, before)
        or read_object_of(view)
        or read_relative(right)
        or read_gathered(view, phrase)
        or _is_somewhere(view, phrase)
        or read_crowd(view, phrase)
        or read_with(view, phrase, right)
        or _near(view, phrase)
    )


def _read_own(view: View, phrase: Phrase) -> Reading | None:
    """Read "12 fled, and thousands more could be on their way": a clause of their own behind "and"."""
    more = view.at(phrase.after).low in ("more", "others")
    if view.at(before_figure(view)).tag is not AND or (phrase.end == phrase.start and not more):
        return None
    finite = view.at(phrase.after + more)
    return (
        read_bare_right(view, phrase.after + more)
        if finite.tag is AUX and finite.low not in ("being", "been")
        else None
    )


def _is_somewhere(view: View, phrase: Phrase) -> Reading | None:
    """Read "90 refugees were in the church": the verb tells where they are, and not what makes them refugees."""
    place = phrase.after
    if phrase.end == phrase.start or view.at(place).low not in BE:
        return None
    while view.at(place + 1).tag is ADV or view.at(place + 1).low in BE:
        place += 1
    behind = view.at(place + 1)
    return read_bare_right(view, phrase.after) if behind.tag is PREP and behind.low in _WHERE else None


def _is_place_of_them(view: View) -> Reading | None:
    """Read "10,000 people were still in 27 camps": the camps are where they were, whatever was done before."""
    place = before_figure(view)
    if view.at(place).tag is not PREP or view.at(place).low not in _WHERE:
        return None
    place -= 1
    while view.at(place).tag is ADV:
        place -= 1
    return Reading("be", place, place + 1, "bare", "the verb of its clause", 0.5) if view.at(place).low in BE else None


def _is_unchecked(view: View, lemma: str, place: int) -> bool:
    """Say whether a figure "could not be verified": that is said of the figure, not of the counted."""
    return is_checking(lemma) and any(view.at(step).low in _NOT for step in range(place - _BEFORE, place))


def _near(view: View, phrase: Phrase) -> Reading | None:
    """Read the nearest verb, first to the left, then to the right."""
    opens = view.at(before_figure(view)).tag in (STOP, COMMA, SUB)
    if opens and (bare := read_bare_right(view, behind_joined(view, phrase.after))):
        return bare
    if (placed := _is_place_of_them(view)) is not None:
        return placed
    if (there := read_there(view, before_figure(view))) is not None:
        return _aim(view, phrase) or there
    had = before_figure(view)
    if view.at(had).low in HAVE and phrase.end > phrase.start:
        return _aim(view, phrase) or Reading("have", had, had + 1, "bare", "the verb of its clause", 0.5)
    return _shown(view, phrase) or _nearest_before(view) or _beside(view, phrase)


def _nearest_before(view: View) -> Reading | None:
    group = nearest_verb(view, view.first)
    if group is None or group.lemma in ("be", "have"):
        return None
    return Reading(group.lemma, group.place, group.end, "near", "the nearest verb before it", 0.5)


def _shown(view: View, phrase: Phrase) -> Reading | None:
    """Read "images taken on Monday showed 40 burned huts": the word before the noun, or that they were shown."""
    group = find_object_verb(view)
    if group is None or group.base not in _SHOWING or phrase.end == phrase.start:
        return None
    verb = view.at(phrase.start).verb
    if verb is not None and phrase.end - phrase.start > 1 and (verb.participle or verb.gerund):
        return Reading(lemma_of(verb.base), phrase.start, phrase.start + 1, "object", "the word before the noun", 0.6)
    return Reading(group.lemma, group.place, group.end, "object", "the verb right before the figure", 0.6)


def _beside(view: View, phrase: Phrase) -> Reading | None:
    """Read a verb that says little before it, or what stands behind it."""
    group = find_object_verb(view)
    if group is not None and phrase.end > phrase.start and group.base in _PERCEIVING:
        return Reading(group.lemma, group.place, group.end, "object", "the verb right before the figure", 0.6)
    if (aim := _aim(view, phrase)) is not None:
        return aim
    if (bare := read_bare(view, phrase.after)) is not None:
        return bare
    group = nearest_verb_right(view, phrase.after)
    if group is not None:
        return Reading(group.lemma, group.place, group.end, "near", "the nearest verb behind it", 0.4)
    return _proclaimed(view)


def _proclaimed(view: View) -> Reading | None:
    """Read "declared an emergency in seven towns": what was proclaimed for them, where nothing else is told."""
    for place in range(view.first - 1, clause_start(view, view.first) - 1, -1):
        verb = view.at(place).verb
        if view.at(place).tag is VERB and verb is not None:
            told = verb.base == "declare" and view.at(before_figure(view)).tag is PREP
            return Reading("declare", place, place + 1, "bare", "what was proclaimed", 0.4) if told else None
    return None


def _aim(view: View, phrase: Phrase) -> Reading | None:
    """Read "there are 40 homes to rebuild", "one of two towns to see a rise"."""
    begins = phrase.end > phrase.start and view.at(phrase.after).low == "to" and view.at(phrase.after + 1).tag is VERB
    group = read_group(view, phrase.after + 1) if begins else None
    return (
        None if group is None else Reading(group.lemma, group.place, group.end, "subject", "what they are to do", 0.5)
    )
