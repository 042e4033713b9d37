"""The thing whose price, level or change is told: the object of the verb before the figure, or its subject."""

from store.extraction.counted.classes import BE
from store.extraction.counted.line import ADV, AND, AUX, DET, FIGURE, NOUN, PREP, QUOTE, STOP, TIME, VERB, WEAK
from store.extraction.counted.view import View
from store.model.noun import Span

_LONGEST = 9
_OF = frozenset({"of", "in", "at", "for", "from", "on", "with", "against"})
_AWAY = frozenset({"ago", "later", "earlier", "before", "afterwards"})
_AMOUNT = frozenset({"to", "by", "at", "for", "from"})


def subject_of(view: View, verb: int) -> Span | None:
    """Return the places of the noun phrase before a verb, with its "of ..." ("shares in the carmaker")."""
    end = verb
    while end > 0 and _leads(view, end - 1):
        end -= 1
    start = end
    while start > 0 and end - start < _LONGEST and _belongs(view, start - 1):
        start -= 1
    while start < end and view.at(start).tag is not NOUN:
        start = _behind_link(view, start, end)
    return (start, end) if start < end and view.at(end - 1).tag is NOUN else None


def _leads(view: View, place: int) -> bool:
    """Say whether a word stands between a subject and its verb ("is expected to")."""
    word = view.at(place)
    if word.tag in (AUX, ADV, QUOTE) or word.low == "to":
        return True
    return word.verb is not None and word.tag in (VERB, WEAK) and view.at(place + 1).low == "to"


def _belongs(view: View, place: int) -> bool:
    word, before, after = view.at(place), view.at(place - 1), view.at(place + 1)
    if word.tag in (NOUN, DET) or (word.tag is QUOTE and before.tag is NOUN):
        return True
    if word.tag is AND:
        return before.tag is NOUN and after.tag is NOUN
    return word.tag is PREP and word.low in _OF and before.tag is NOUN


def _behind_link(view: View, start: int, end: int) -> int:
    """Return the place behind what opens the words and is no noun; behind "in June" as well."""
    if view.at(start).tag is PREP:
        while start < end and view.at(start).tag is not DET:
            start += 1
    return start + 1


def object_of(view: View, verb: int, before: int) -> Span | None:
    """Return the places of the nouns between a verb and the figure ("raised its key rate to"), without articles."""
    start = verb + 1
    while view.at(start).tag in (DET, ADV, QUOTE) and start < before:
        start += 1
    end = start
    while end < before and (
        view.at(end).tag in (NOUN, DET)
        or (view.at(end).low in _OF - _AMOUNT and view.at(end + 1).tag in (NOUN, DET) and end > start)
    ):
        end += 1
    return (start, end) if start < end and view.at(end - 1).tag is NOUN else None


def find_onto(view: View, start: int) -> int | None:
    """Return the place of the noun a verb acts on, without the words that describe it ("facing famine").

    A time is none ("drowned a week ago", "drowned early Friday").
    """
    while view.at(start).tag in (DET, ADV, QUOTE):
        start += 1
    end = start
    while view.at(end).tag is NOUN and end - start < _LONGEST and not (end > start and _goes_with(view, end)):
        end += 1
    timed = view.at(end).tag is TIME or view.at(end).low in _AWAY or view.at(start).low == "due"
    return end - 1 if end > start and not timed else None


def _goes_with(view: View, place: int) -> bool:
    """Say whether an -ing form begins what else they did ("stormed the school wearing vests")."""
    verb, behind = view.at(place).verb, view.at(place + 1)
    return verb is not None and verb.gerund and behind.tag in (NOUN, DET)


def thing_of(view: View, verb: int) -> Span | None:
    """Return the places of what is valued, bought or changed: the object of a verb, else the subject."""
    if view.at(verb).tag not in (VERB, WEAK, AUX):
        return None
    if not is_passive(view, verb) and (found := object_of(view, verb, view.first)):
        return found
    return subject_of(view, verb)


def is_passive(view: View, verb: int) -> bool:
    """Say whether a form of "be" stands before a participle ("was put at")."""
    word = view.at(verb)
    if word.verb is None or not word.verb.participle:
        return False
    place = verb - 1
    while view.at(place).tag in (ADV, QUOTE) or (view.at(place).tag is AUX and view.at(place).low not in BE):
        place -= 1
    return view.at(place).low in BE


def purpose_of(view: View) -> Span | None:
    """Return the places of "for reconstruction", "on new frigates", "to foreign creditors" behind a sum."""
    place = view.last
    if view.at(place).tag is not PREP or view.at(place).low not in ("for", "on", "to", "into"):
        return None
    start = place + 1
    while view.at(start).tag in (DET, QUOTE):
        start += 1
    end = start
    while end - start < _LONGEST and view.at(end).tag is NOUN and view.at(end).low != "-":
        end += 1
    ends = (
        view.at(end).tag in (STOP, PREP, FIGURE, AND, ADV) or end >= len(view.words) or not view.at(end).low.isalnum()
    )
    return (place, end) if end > start and ends else None
