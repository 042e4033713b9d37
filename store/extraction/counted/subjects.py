"""Reading what stands behind the counted, or in their own noun: verb, participle, state."""

from store.extraction.counted.classes import BE, EMPTY_HEADS, GROUPS, HAVE, PARTS
from store.extraction.counted.clause import before_figure
from store.extraction.counted.events import only_says
from store.extraction.counted.line import ADV, AND, AUX, COMMA, DET, FIGURE, NOUN, PREP, STOP, VERB
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrasal import read_condition
from store.extraction.counted.phrase import Phrase, read_phrase
from store.extraction.counted.rightward import Predicates
from store.extraction.counted.verbs import Group, read_group, read_result
from store.extraction.counted.view import View
from store.lexicon.nouns import singular
from store.lexicon.places import is_place
from store.lexicon.populations import root_of
from store.lexicon.predicates import (
    find_event,
    is_describing,
    is_light,
    is_steering,
)

_DOING = frozenset({"sue", "blow up"})
"""Verbs that mean another thing of whom they are done to."""
_PARTING = frozenset({"include", "comprise"})
_SEEING = frozenset({"see", "watch", "get", "find"})
_RECORDING = frozenset({"report", "confirm", "record", "register", "document"})
_WHERE = frozenset({"aboard"})
"""Told of people only to say who they are, where a clause tells more ("the 12 on board who drowned")."""
_TESTIFYING = frozenset({"testify"})
_FORESEEN = frozenset({"expect", "count", "tally"})
_AMONG = frozenset({"among", "amongst"})
_THINKING = frozenset(
    {"say", "understand", "believe", "think", "know", "suppose", "presume", "assume", "fear", "report"}
)
_BRAVING = frozenset({"brave", "defy", "ignore", "flout", "disobey"})
_BRAVED = 8
_DYING = frozenset({"kill", "die", "execute"})
_FOREMOST = frozenset({"only", "first", "last", "latest"})
_TIMES = frozenset({"since", "after", "before", "until"})


def read_described(view: View, phrase: Phrase, right: Predicates) -> Reading | None:
    """Read a state before the noun: "searching for 11 missing workers", unless the clause has a verb for them."""
    main = right.main
    spoken = (
        main is not None
        and main.lemma not in ("be", "remain", "have", "include")
        and not (main.lemma == "need" and not main.active)
        and (view.at(before_figure(view)).tag is not PREP or _is_subordinate(view, phrase, main))
        and view.at(before_figure(view)).low not in HAVE
    )
    if phrase.state < 0 or spoken:
        return None
    found = read_condition(view, phrase.state)
    if found is not None and not is_describing(found[0]):
        return Reading(found[0], phrase.state, found[1], "state", "the word before the noun", 0.85)
    group = read_group(view, phrase.state)
    if group is None or right.reduced is not None or is_describing(group.base):
        return None
    return Reading(group.lemma, group.place, group.end, "object", "the word before the noun", 0.6)


def read_subject(view: View, phrase: Phrase, right: Predicates) -> Reading | None:
    """Read the finite verb they are the subject of: "89 prisoners had been recaptured"."""
    main = right.main
    if main is None or main.lemma in ("be", "have"):
        return _were_the_only(view, phrase.after)
    if main.base in _PARTING and right.reduced is not None:
        return None
    if _is_governed(view) and not _is_subordinate(view, phrase, main):
        return None
    return _found_with(view, main) or _complained(view, phrase, main) or _done(view, phrase, main)


def _were_the_only(view: View, place: int) -> Reading | None:
    """Read "the six were the only Russians killed", "were the first men arrested": what befell those who they were."""
    if view.at(place).low not in BE:
        return None
    place += 1
    if view.at(place).low != "the" or view.at(place + 1).low not in _FOREMOST:
        return None
    place += 2
    while view.at(place).tag is NOUN and view.at(place).verb is None:
        place += 1
    verb = view.at(place).verb
    told = verb is not None and verb.participle and view.at(place).tag is VERB and view.at(place + 1).tag is not NOUN
    group = read_group(view, place) if told else None
    return (
        None
        if group is None
        else Reading(group.lemma, group.place, group.end, "object", "what befell those they were", 0.75)
    )


def _done(view: View, phrase: Phrase, main: Group) -> Reading | None:
    how = "the verb of the clause the figure is the subject of"
    if (thought := _thought_to_be(view, main)) is not None:
        return thought
    if only_says(main) and main.lemma == main.base and (main.active or not _is_reported(phrase)):
        placed = main.base in _RECORDING and is_place(singular(phrase.head)) and _has_object(view, main.end)
        foreseen = main.base in (_TESTIFYING if main.active else _FORESEEN) and not _has_object(view, main.end)
        role = "subject" if placed else "object"
        return Reading(main.lemma, main.place, main.end, role, how, 0.7) if placed or foreseen else None
    if (event := _event_behind(view, main) or _result_behind(view, main)) is not None:
        return event
    main = _braved(view, main) or _finally(view, main) or main
    return Reading(main.lemma, main.place, main.end, _role(view, main), how, 0.9)


def _thought_to_be(view: View, main: Group) -> Reading | None:
    """Read "were said to be in the hall", "are understood to have been aboard": where somebody thinks they are."""
    place = main.end
    if main.active or main.base not in _THINKING or view.at(place).low != "to":
        return None
    place += 1 + (view.at(place + 1).low == "have")
    placed = view.at(place).low in BE and view.at(place + 1).tag is PREP and view.at(place + 1).low not in _AMONG
    placed = placed and read_condition(view, place + 1) is None
    return Reading("be", place, place + 1, "bare", "where they are thought to be", 0.6) if placed else None


def _finally(view: View, main: Group) -> Group | None:
    """Read "were slashed, stabbed and beaten to death": what all that led to."""
    place = main.end
    while view.at(place).tag in (COMMA, AND) and (verb := view.at(place + 1).verb) is not None:
        done = verb.participle and view.at(place + 1).tag is VERB and not is_steering(verb.base)
        group = read_group(view, place + 1) if done else None
        if group is None or group.lemma in _DYING:
            return group
        place = group.end
    return None


def _braved(view: View, main: Group) -> Group | None:
    """Read "had braved gunfire to flee", "defied warnings and marched": what they did in spite of it."""
    if main.base not in _BRAVING or not main.active:
        return None
    for place in range(main.end, main.end + _BRAVED):
        word = view.at(place)
        if word.low in ("to", "and") and view.at(place + 1).tag is VERB:
            return read_group(view, place + 1)
        if word.tag not in (NOUN, DET, PREP, AND, ADV):
            break
    return None


def _found_with(view: View, group: Group) -> Reading | None:
    """Read "150 have been confirmed with the virus": what they were found to have."""
    if group.lemma != "confirm" or group.active or view.at(group.end).low != "with":
        return None
    return Reading("confirm", group.place, group.end + 1, "object", "what they were found to have", 0.75)


def _complained(view: View, phrase: Phrase, group: Group) -> Reading | None:
    """Read "30 residents reported headaches": people who tell what they suffer, not what is known."""
    word = view.at(group.end)
    if group.base != "report" or not group.active or word.tag is not NOUN or read_condition(view, group.end):
        return None
    if phrase.head and root_of(phrase.head) != "person":
        return None
    return Reading("report", group.place, group.end, "subject", "what they say they suffer", 0.75)


def _result_behind(view: View, group: Group) -> Reading | None:
    """Read "40 families saw their homes destroyed": what became of what was theirs."""
    made = read_result(view, group.end) if group.active and group.base in _SEEING else None
    return Reading(made.lemma, made.place, made.end, "object", "what became of theirs", 0.75) if made else None


def _is_reported(phrase: Phrase) -> bool:
    """Say whether the counted are things, of which "were reported" tells what became of them ("103 cases")."""
    return bool(phrase.head) and root_of(phrase.head) != "person" and find_event(phrase.head) is None


def _event_behind(view: View, group: Group) -> Reading | None:
    """Read "15 clinics suffered damage": behind a light verb the noun says what happened."""
    if not group.active or group.lemma != group.base or not is_light(group.base):
        return None
    place = group.end
    while view.at(place).tag in (NOUN, DET) and find_event(view.at(place).low) is None:
        place += 1
    lemma = find_event(view.at(place).low) if view.at(place).tag is NOUN else None
    return Reading(lemma, place, place + 1, "object", "the noun behind a light verb", 0.75) if lemma else None


def _role(view: View, group: Group) -> str:
    acts = group.active and (_has_object(view, group.end) or group.lemma in _DOING)
    return "subject" if acts else "object"


def _has_object(view: View, place: int) -> bool:
    word = view.at(place)
    if word.tag is not FIGURE:
        return word.tag in (NOUN, DET)
    while view.at(place).tag is FIGURE:
        place += 1
    return view.at(place).tag is not AUX


def _is_governed(view: View) -> bool:
    """Say whether a preposition before the figure makes it a part of another phrase."""
    place = before_figure(view)
    word = view.at(place)
    if word.tag is not PREP or word.low == "with":
        return word.low == "with"
    if word.low != "of":
        return not (place == 0 or view.at(place - 1).tag in (STOP, COMMA))
    owner = singular(view.at(place - 1).low)
    return not (owner in PARTS or owner in GROUPS or view.at(place - 1).tag is FIGURE or owner in EMPTY_HEADS)


def _is_subordinate(view: View, phrase: Phrase, main: Group) -> bool:
    """Say whether a word of time before the figure begins a clause: "since 52 miners were killed"."""
    if view.at(before_figure(view)).low not in _TIMES:
        return False
    placed = view.at(phrase.after).tag is PREP and view.at(main.start).tag is AUX
    between = [view.at(place).tag for place in range(phrase.after, main.start)]
    return main.start == phrase.after or (placed and all(tag in (PREP, DET, NOUN) for tag in between))


def read_reduced(view: View, right: Predicates) -> Reading | None:
    """Read the participle or state behind them: "seven wounded", "20 people on board"."""
    group = right.reduced
    if group is None:
        return None
    own = read_relative(right) if group.lemma in _WHERE and group.end == (right.relative or group).start - 1 else None
    if (event := own or _complained(view, read_phrase(view), group) or _event_behind(view, group)) is not None:
        return event
    role = _role(view, group)
    return Reading(group.lemma, group.place, group.end, role, "the participle or state behind them", 0.85)


def read_relative(right: Predicates) -> Reading | None:
    """Read "900 soldiers who are stationed"."""
    group = right.relative
    if group is None or group.lemma in ("be", "have", "include"):
        return None
    return Reading(group.lemma, group.place, group.end, "object", "the verb of the clause with who or which", 0.8)
