"""Sums, shares and times with a receiver before them: "gave miners a rise of 22%", "gives the town four years to"."""

from msgspec.structs import replace

from store.extraction.counted.clause import before_figure
from store.extraction.counted.line import ADV, AND, DET, NOUN, PRON, VERB, WEAK
from store.extraction.counted.nouns import Memory, Reading
from store.extraction.counted.view import View
from store.lexicon.counted import counted_words
from store.lexicon.predicates import lemma_of

_GIVING = counted_words().given.giving
_HOLDING = counted_words().given.holding
_KINDS = frozenset({"money", "percent", "share", "duration"})
_SINCE = frozenset({"after", "ago", "before", "earlier", "later", "since"})
"""Behind a time these tell when it was given."""
_HOW = "the verb that gives it to somebody"
_LISTED = "the list it is in"
_LONGEST = 7


def read_bestowed(view: View, kind: str, memory: Memory) -> Reading | None:
    """Return the verb of giving that has a receiver and then the figure, or the noun the figure is of, as objects."""
    if kind not in _KINDS or view.at(view.last).low in _SINCE:
        return None
    of = end = before_figure(view)
    if view.at(of).low == "of":
        end = _before_noun(view, of)
        again = memory.amount is not None and memory.amount.how == _HOW and view.at(end).tag is AND
        if again and memory.amount is not None:
            return replace(memory.amount, start=of - 1, end=of)
    elif view.at(end).verb is not None and view.at(end - 1).tag is DET:
        end -= 2
    verb = _before_receiver(view, end)
    if verb is None:
        return None
    given = view.at(verb).verb
    lemma = lemma_of(given.base) if given is not None else ""
    if end < of and view.at(of).low == "of":
        return Reading(lemma, of - 1, of, "amount", _HOW, 0.8)
    return Reading(lemma, verb, verb + 1, "object", _HOW, 0.8)


def _before_noun(view: View, of: int) -> int:
    """Return the place before "a one-off payment of"; that of "of" where no such noun stands there."""
    place = of - 1
    while (view.at(place).tag is NOUN or _is_hyphened(view, place)) and of - place < _LONGEST:
        place -= 1
    return place - 1 if view.at(place).tag is DET and place < of - 1 else of


def _is_hyphened(view: View, place: int) -> bool:
    return "-" in (view.at(place - 1).low, view.at(place + 1).low)


def _before_receiver(view: View, end: int) -> int | None:
    """Return the place of the verb behind which the receiver stands whose last word is at `end`."""
    place = end
    while end - place < _LONGEST and view.at(place).tag in (NOUN, DET, AND, PRON, ADV):
        place -= 1
    word = view.at(place)
    named = place < end and view.at(end).tag in (NOUN, PRON)
    gives = word.tag in (VERB, WEAK) and word.verb is not None and word.verb.base in _GIVING
    return place if named and gives else None


def as_listed(view: View, reading: Reading | None, memory: Memory) -> Reading | None:
    """Read "includes 900 new jobs and raises of 8 percent": of a later one of a list the verb of the list tells."""
    if reading is None or memory.before is None or memory.before.lemma not in _HOLDING or reading.role != "amount":
        return reading
    place = min(before_figure(view), reading.start - 1)
    while view.at(place).tag in (NOUN, DET):
        place -= 1
    joined = view.at(place).tag is AND
    return replace(reading, lemma=memory.before.lemma, how=_LISTED, confidence=0.7) if joined else reading
