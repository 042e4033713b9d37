"""Reading what a verb says of its object behind it: "left 20 people dead", "sent thousands fleeing"."""

from store.extraction.counted.line import AND, COMMA, DET, FIGURE, NOUN
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrasal import read_condition, read_phrasal
from store.extraction.counted.phrase import Phrase, read_phrase
from store.extraction.counted.verbs import Group, read_group
from store.extraction.counted.view import View
from store.lexicon.predicates import is_light, is_steering

_SEEING = frozenset({"see", "observe", "watch", "spot", "film", "hear", "show", "catch", "find"})
_SETTING_OFF = _SEEING | {"send", "set", "leave", "keep"}


def read_complement(view: View, phrase: Phrase, group: Group) -> Reading | None:
    """Return what `group`, the verb before the figure, makes of the counted, if the words behind them say so."""
    phrasal = read_phrasal(view, group.base, phrase.after)
    if phrasal is not None and not phrasal[0].endswith(" for"):
        return Reading(phrasal[0], group.place, group.end, "object", "the verb with the words behind its object", 0.85)
    if group.base in _SETTING_OFF and (doing := _doing(view, phrase.after, group.base)):
        return doing
    if not (is_steering(group.base) or is_light(group.base)):
        return None
    if group.base == "use":
        return None
    return _state(view, phrase.after) or _made_to(view, phrase.after) or _suffered(view, phrase.after, group)


def _doing(view: View, place: int, verb_before: str) -> Reading | None:
    """Read "sent thousands fleeing": what the verb sets them doing."""
    verb = view.at(place).verb
    group = read_group(view, place) if verb is not None and verb.gerund else None
    if group is None or (verb_before not in _SEEING and view.at(group.end).tag in (NOUN, DET, FIGURE)):
        return None
    return Reading(group.lemma, group.place, group.end, "subject", "what the verb makes them do", 0.85)


def _state(view: View, place: int) -> Reading | None:
    """Read "left 20 people dead", "listed 13 as missing"."""
    place = _behind_joined(view, place)
    place += view.at(place).low == "as"
    found = read_condition(view, place)
    return Reading(found[0], place, found[1], "state", "the state the verb leaves them in", 0.9) if found else None


def _behind_joined(view: View, place: int) -> int:
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
    return (
        Reading(group.lemma, group.place, group.end, "subject", "what the verb makes them do", 0.8) if group else None
    )


def _suffered(view: View, place: int, verb: Group) -> Reading | None:
    """Read "saw 30 homes destroyed"."""
    word = view.at(place)
    if word.verb is None or not word.verb.participle or word.tag is NOUN or not is_light(verb.base):
        return None
    group = read_group(view, place)
    return (
        Reading(group.lemma, group.place, group.end, "object", "the participle behind the object", 0.85)
        if group
        else None
    )
