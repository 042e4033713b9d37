"""How much something rose or fell: "profit rose 12%", "shares closed up 4%", "output is down by 40,000 barrels"."""

from store.extraction.counted.amounting import amounting_verb
from store.extraction.counted.classes import BE
from store.extraction.counted.clause import before_figure
from store.extraction.counted.line import DET, NOUN, VERB, WEAK
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrase import Phrase
from store.extraction.counted.things import is_passive
from store.extraction.counted.verbs import read_group
from store.extraction.counted.view import View
from store.extraction.figure import Figure
from store.lexicon.predicates import changes_its_object, find_change, is_change_of_shares, lemma_of, lemma_of_change

_REVISING = frozenset({"revise", "adjust", "upgrade", "downgrade", "correct"})
_PARTS = frozenset({"percent", "share"})
_ENDING = frozenset({"close", "end", "finish", "trade", "open"})
_HOW = "the verb that tells how much more or less"


def read_change(view: View, figure: Figure) -> Reading | None:
    """Return the verb of rising or falling that the figure completes; `None` where it tells a level ("rose to")."""
    if figure.kind not in ("percent", "share", "money") and figure.rate is None:
        return None
    place = before_figure(view)
    if view.at(place).low == "by":
        place -= 1
    return _up_or_down(view, place) or _verb(view, place, figure)


def read_step(view: View, phrase: Phrase) -> Reading | None:
    """Return the verb of "the toll was reduced by 106": the counted are those by whom it rose or fell, no toll."""
    if view.at(before_figure(view)).low != "by" or phrase.end > phrase.start:
        return None
    place = amounting_verb(view)
    verb = view.at(place).verb if place is not None else None
    if place is None or verb is None or not (find_change(verb.base) or verb.base in _REVISING):
        return None
    group = read_group(view, place)
    lemma = group.lemma if group is not None else lemma_of(verb.base)
    return Reading(lemma, place, place + 1, "step", _HOW, 0.85)


def _up_or_down(view: View, place: int) -> Reading | None:
    word, verb = view.at(place), view.at(place - 1)
    if word.low not in ("up", "down"):
        return None
    ends = verb.verb is not None and verb.verb.base in _ENDING
    if verb.low not in BE and not ends and not (verb.tag is NOUN and view.at(before_figure(view)) is word):
        return None
    return Reading("rise" if word.low == "up" else "fall", place - 1, place + 1, "change", _HOW, 0.85)


def _verb(view: View, place: int, figure: Figure) -> Reading | None:
    start = place if view.at(place).tag is VERB else _behind_object(view, place)
    word = view.at(start)
    if word.tag not in (VERB, WEAK) or word.verb is None or find_change(word.verb.base) is None:
        return None
    if is_change_of_shares(word.verb.base) and figure.kind not in _PARTS:
        return None
    if changes_its_object(word.verb.base) and view.at(before_figure(view)).low != "by" and not is_passive(view, start):
        return None
    return Reading(lemma_of_change(word.verb.base), start, start + 1, "change", _HOW, 0.85)


def _behind_object(view: View, place: int) -> int:
    """Return the place of the verb of "cut its prices by 5%": before the nouns that "by" stands behind."""
    if view.at(before_figure(view)).low != "by":
        return place
    while view.at(place).tag in (NOUN, DET) or (view.at(place).tag is WEAK and view.at(place - 1).tag in (NOUN, DET)):
        place -= 1
    return place
