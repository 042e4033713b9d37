"""Reading a counted noun that is itself what happened, or names people by what they do: "20 deaths", "protesters"."""

from store.extraction.counted.classes import BE
from store.extraction.counted.clause import before_figure, find_object_verb, nearest_verb, read_bare_right, read_there
from store.extraction.counted.line import AND, PREP
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrase import Phrase
from store.extraction.counted.rightward import Predicates
from store.extraction.counted.verbs import Group
from store.extraction.counted.view import View
from store.lexicon.counted import counted_words
from store.lexicon.nouns import singular
from store.lexicon.predicates import (
    find_crowd,
    find_event,
    is_amounting,
    is_happening,
    is_light,
    is_person_event,
    is_reporting,
    is_undoing,
    lemma_of,
)

NOUN = "the counted noun"
_INSTANCES = counted_words().cases.instances
_WHO = frozenset({"victim", "casualty"})
"""What no more is said of than who they were: "five of the victims were women"."""
_REMAINS = frozenset({"corpse", "body"})
_COUNTING = frozenset({"count", "tally"})
_LETTING_IN = frozenset({"admit", "add"})


def read_event(view: View, phrase: Phrase, right: Predicates) -> Reading | None:
    """Read a head that is itself what happened: "20 deaths", "30 arrests were made"."""
    lemma = (_instance_of(view, phrase) or _joined(view, phrase) or find_event(phrase.head)) if phrase.head else None
    if lemma is None:
        return None
    if (told := _undone(view, phrase) or _counted(view, phrase)) is not None:
        return told
    verb = _verb_of(view, phrase, right)
    if singular(phrase.head) in _REMAINS and right.main is not None and _is_handed(right.main):
        return None
    if verb is not None and is_happening(verb.lemma) and not is_person_event(phrase.head):
        return Reading(verb.lemma, verb.place, verb.end, "event", "what is said of the counted event", 0.85)
    if (
        verb is not None
        and not is_light(verb.base or verb.lemma)
        and not only_says(verb)
        and phrase.head not in ("deaths", "fatalities")
    ):
        return None
    place = _head_place(view, phrase)
    return Reading(lemma, place, place + 1, "event", NOUN, 0.85)


def _is_handed(verb: Group) -> bool:
    """Say whether something was done to the dead ("four corpses are to be given to the families")."""
    return not verb.active and verb.lemma not in ("be", "have") and not is_reporting(verb.base)


def _verb_of(view: View, phrase: Phrase, right: Predicates) -> Group | None:
    """Return the verb that tells of the event; in "made 19 arrests and held dozens" the second tells of others."""
    done = find_object_verb(view)
    if done is not None and done.active and is_light(done.base) and view.at(phrase.after).tag is AND:
        return done
    return right.main or right.reduced or done


def _instance_of(view: View, phrase: Phrase) -> str | None:
    """Read "214 cases of arbitrary arrest", "12 incidents of looting": the event they are cases of."""
    if singular(phrase.head) not in _INSTANCES or view.at(phrase.end - 1).low == phrase.head:
        return None
    return find_event(view.at(phrase.end - 1).low)


def _joined(view: View, phrase: Phrase) -> str | None:
    """Read "300 job losses", "40 job cuts": two words that name the event together."""
    if phrase.end - phrase.start == 1 or view.at(phrase.end - 1).low != phrase.head:
        return None
    return find_event(f"{view.at(phrase.end - 2).low} {singular(phrase.head)}")


def _undone(view: View, phrase: Phrase) -> Reading | None:
    """Read "110 failed launches", "four thwarted attacks": the word before an event that did not come about."""
    verb = view.at(phrase.start).verb
    if verb is None or not verb.participle or not is_undoing(verb.base) or phrase.end - phrase.start == 1:
        return None
    lemma = lemma_of(verb.base)
    return Reading(lemma, phrase.start, phrase.start + 1, "event", "the word before the event", 0.8)


def _counted(view: View, phrase: Phrase) -> Reading | None:
    """Read "had counted 17 bodies": nobody says that they were found."""
    verb = find_object_verb(view) if singular(phrase.head) in _REMAINS else None
    if verb is None or not verb.active or verb.base not in _COUNTING:
        return None
    return Reading(verb.base, verb.place, verb.end, "object", "the verb right before the figure", 0.8)


def _head_place(view: View, phrase: Phrase) -> int:
    for place in range(phrase.end - 1, phrase.start - 1, -1):
        if view.at(place).low == phrase.head:
            return place
    return phrase.start


def only_says(group: Group) -> bool:
    """Say whether a verb tells what is said; whoever "was admitted" was let in."""
    return is_reporting(group.base) and (group.active or group.base not in _LETTING_IN)


def read_crowd(view: View, phrase: Phrase) -> Reading | None:
    """Read a head that names people by what they do: "thousands of protesters"."""
    lemma = (find_crowd(phrase.head) or find_event(phrase.head)) if phrase.head else None
    if lemma is None:
        return None
    if (bare := _only_were(view, phrase, lemma)) is not None:
        return bare
    near = nearest_verb(view, view.first)
    if (
        near is not None
        and not is_light(near.base)
        and not is_amounting(near.base)
        and view.at(before_figure(view)).tag is not PREP
    ):
        return None
    place = _head_place(view, phrase)
    return Reading(lemma, place, place + 1, "crowd", NOUN, 0.6)


def _only_were(view: View, phrase: Phrase, lemma: str) -> Reading | None:
    """Read "five of the victims were women", "there were three bombers", "there were 30 bodies inside"."""
    attackers = lemma == "attack" and find_crowd(phrase.head) is not None
    told = (lemma in _WHO or attackers) and view.at(phrase.after).low in BE
    bare = read_bare_right(view, phrase.after) if told else None
    there = attackers or singular(phrase.head) in _REMAINS
    return bare or (read_there(view, before_figure(view)) if there else None)
