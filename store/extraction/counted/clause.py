"""Finding the verbs of a figure's clause: the one it is the object of, and those it is the subject of."""

from typing import NamedTuple

from store.extraction.counted.classes import EMPTY_HEADS, PARTICLES
from store.extraction.counted.line import (
    ADV,
    AND,
    AUX,
    COMMA,
    DET,
    FIGURE,
    NOUN,
    PREP,
    PRON,
    QUOTE,
    REL,
    STOP,
    SUB,
    TIME,
    VERB,
    WEAK,
)
from store.extraction.counted.verbs import Group, read_condition, read_group, read_phrasal
from store.extraction.counted.view import View
from store.lexicon.predicates import is_reporting, lemma_of

_FAR = 40
_NOT_FINITE = frozenset({"being", "been", "be", "having"})
_ASIDE = frozenset(
    {"including", "such", "among", "mostly", "many", "most", "some", "all", "nearly", "half", "led", "used"}
)


class Predicates(NamedTuple):
    """What follows a phrase: the finite verb of its clause, a participle or state of it, the verb of its "who ..."."""

    main: Group | None = None
    reduced: Group | None = None
    relative: Group | None = None


def find_predicates(view: View, place: int) -> Predicates:
    """Return the verbs to the right of a phrase that ends before `place`."""
    main = reduced = relative = None
    comma = False
    begin = place
    while main is None and place - begin < _FAR:
        word = view.at(place)
        if word.tag is STOP:
            break
        if word.tag is SUB:
            behind = _behind_comparison(view, place)
            if behind is None:
                break
            place = behind
            continue
        if word.tag is FIGURE and view.at(place - 1).tag in (AND, COMMA) and (reduced or relative):
            break
        if word.tag is REL:
            relative, place = _read_relative(view, place, relative)
            comma = False
            continue
        if word.tag is COMMA and view.at(place + 1).low in _ASIDE:
            place = _behind_aside(view, place)
            continue
        after_comma = comma and view.at(place - 1).tag is not COMMA and not _only_adverbs(view, place)
        comma = comma or word.tag is COMMA
        if after_comma and word.tag in (AUX, VERB):
            break
        if word.tag is AUX and word.low in _NOT_FINITE:
            place = _behind_verbs(view, place)
            continue
        if word.tag is AUX and view.at(place - 1).tag is not AND:
            main = read_group(view, place)
            if main is None:
                break
        elif word.tag in (VERB, WEAK) and word.verb is not None and view.at(place - 1).low == "to":
            pass
        elif word.tag in (VERB, WEAK) and word.verb is not None:
            group = read_group(view, place)
            if group is not None and _is_finite(view, place):
                main = group if reduced is None else main
                if reduced is not None:
                    break
            elif group is not None and reduced is None and word.tag is VERB and not (comma and word.verb.gerund):
                reduced = group
            if group is not None:
                place = max(place, group.end - 1)
        elif reduced is None and not comma and (found := read_condition(view, place)) and word.tag is not AUX:
            reduced = Group(found[0], place, place, found[1])
            place = found[1] - 1
        elif word.tag is PRON and place > begin:
            break
        place += 1
    return Predicates(main, reduced, relative)


def _behind_aside(view: View, place: int) -> int:
    """Return the place behind ", including ...,"; the end where no comma closes it."""
    place += 1
    while view.at(place).tag not in (COMMA, STOP):
        place += 1
    return place + 1 if view.at(place).tag is COMMA else place


def _behind_verbs(view: View, place: int) -> int:
    while view.at(place).tag in (AUX, ADV, VERB):
        place += 1
    return place


def _only_adverbs(view: View, place: int) -> bool:
    place -= 1
    while view.at(place).tag in (ADV, QUOTE, TIME):
        place -= 1
    return view.at(place).tag is COMMA


def _is_finite(view: View, place: int) -> bool:
    verb = view.at(place).verb
    if verb is None or view.at(place).tag is WEAK:
        return False
    return verb.present or (verb.plain and not verb.past and not verb.participle) or (verb.past and not verb.participle)


def _behind_comparison(view: View, place: int) -> int | None:
    """Return the place behind "as young as 12" or a bare "as"; `None` where a new clause begins."""
    if view.at(place).low != "as":
        return None
    for step in range(2, 4):
        if view.at(place + step).low == "as":
            return place + step + 2
    return None


def _read_relative(view: View, place: int, known: Group | None) -> tuple[Group | None, int]:
    """Return the verb of the clause that begins with "who" at `place`, and the place behind it."""
    place += 1
    for _ in range(6):
        if view.at(place).tag in (AUX, VERB, WEAK):
            group = read_group(view, place)
            return (known or group), (group.end if group else place + 1)
        place += 1
    return known, place


def find_object_verb(view: View) -> Group | None:
    """Return the verb right before the figure, whose object it is ("recaptured 89")."""
    place = before_figure(view)
    word, earlier = view.at(place), view.at(place - 1)
    if word.tag in (VERB, WEAK) and word.verb is not None:
        phrase = read_phrasal(view, word.verb.base, view.last) if word.verb.base != "be" else None
        lemma = phrase[0] if phrase and view.at(view.last).tag is PREP else lemma_of(word.verb.base)
        return Group(lemma, place, place, place + 1, word.verb.base, active=True)
    if word.low in PARTICLES and earlier.tag in (VERB, WEAK) and earlier.verb is not None:
        phrase = read_phrasal(view, earlier.verb.base, place)
        if phrase is not None:
            return Group(phrase[0], place - 1, place - 1, place + 1, earlier.verb.base, active=True)
    return None


def before_figure(view: View) -> int:
    """Return the place of the last word before the figure that is no article, adverb or "a total of"."""
    place = view.first - 1
    while True:
        word = view.at(place)
        if word.tag in (DET, ADV, QUOTE) and word.low not in ("that", "not"):
            place -= 1
        elif word.low == "of" and view.at(place - 1).low in EMPTY_HEADS - {"rate", "rest", "most", "part", "portion"}:
            place -= 2
        else:
            return place


def nearest_verb(view: View, place: int, *, infinitive: bool = True) -> Group | None:
    """Return the nearest verb to the left of `place` in its clause that tells more than who says it."""
    maybe: Group | None = None
    for step in range(1, _FAR):
        word = view.at(place - step)
        if word.tag in (STOP, SUB):
            break
        if word.tag in (VERB, WEAK) and word.verb is not None and not is_reporting(word.verb.base):
            group = read_group(view, place - step)
            if group is not None and word.tag is VERB and (infinitive or view.at(place - step - 1).low != "to"):
                return group
            maybe = maybe or group
    return maybe


def nearest_verb_right(view: View, place: int) -> Group | None:
    """Return the first verb to the right of `place` in its sentence."""
    for step in range(_FAR):
        word = view.at(place + step)
        if word.tag is STOP and word.low not in ("—", "–", ":"):
            break
        if word.tag in (VERB, WEAK) and word.verb is not None and not is_reporting(word.verb.base):
            return read_group(view, place + step)
    return None


def clause_start(view: View, place: int) -> int:
    """Return where the clause that holds `place` begins, by marks and subordinators to its left."""
    while place > 0 and view.at(place - 1).tag not in (STOP, SUB):
        place -= 1
    return place


def is_joined(view: View) -> bool:
    """Say whether "and" or a comma joins the figure to what stands before it."""
    return view.at(before_figure(view)).tag in (AND, COMMA)


def has_figure_between(view: View, start: int, end: int) -> bool:
    """Say whether another figure stands between two places."""
    return any(view.at(place).tag is FIGURE for place in range(start, end))


def is_noun(view: View, place: int) -> bool:
    """Say whether a noun stands at `place`."""
    return view.at(place).tag is NOUN
