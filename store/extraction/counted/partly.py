"""A share of those before ("two-thirds of them are children"), or of a sort ("40% of the homes sold were flats")."""

from msgspec.structs import replace

from store.extraction.counted.asides import is_dash
from store.extraction.counted.clause import before_figure, read_bare_right
from store.extraction.counted.line import AND, COMMA, DET, NOUN, PREP, STOP, TIME, VERB
from store.extraction.counted.nouns import Memory, Reading
from store.extraction.counted.phrase import read_phrase
from store.extraction.counted.rightward import find_predicates
from store.extraction.counted.view import View
from store.lexicon.counted import counted_words

_THEM = frozenset({"them", "whom"})
_OPENING = frozenset({STOP, COMMA, AND, TIME})
_BARE = frozenset({"be", "have"})
_ARE = frozenset({"is", "are", "was", "were"})
_FAR = 12
_FEW = 3
_BACKING = counted_words().shares.nouns


def read_share_of_them(view: View, memory: Memory) -> Reading | None:
    """Return what those before did or suffered, where the clause of the share says no more than who they are."""
    if view.at(view.last).low != "of":
        return None
    if view.at(view.last + 1).low not in _THEM:
        return _read_set_off(view, memory)
    if view.at(before_figure(view)).tag not in _OPENING:
        return None
    right = find_predicates(view, read_phrase(view).after)
    if right.reduced is not None or (right.main is not None and right.main.lemma not in _BARE):
        return None
    whole = memory.before or memory.last
    if whole is None or whole.role == "amount":
        return None
    return replace(whole, start=-1, end=-1, how="a share of those before it", confidence=0.7)


def _read_set_off(view: View, memory: Memory) -> Reading | None:
    """Read "forced 900 residents - a tenth of the town - to flee": a share set off between dashes or commas."""
    mark, behind = view.at(before_figure(view)), view.at(read_phrase(view).after)
    closed = is_dash(mark.low) and behind.low == mark.low
    if not closed or memory.before is None or memory.before.role == "amount":
        return None
    return replace(memory.before, start=-1, end=-1, how="a share of those before it", confidence=0.7)


def read_sort(view: View) -> Reading | None:
    """Read "40% of the homes sold in May were flats": what sort they are, where a participle only tells which."""
    right = find_predicates(view, read_phrase(view).after)
    which = right.reduced
    if which is None or right.main is not None or view.at(which.start).tag is not VERB:
        return None
    place = which.end
    while view.at(place).tag in (PREP, DET, NOUN, TIME) and place - which.end < _FAR:
        place += 1
    return read_bare_right(view, place) if view.at(place).low in _ARE else None


def read_backing(view: View) -> Reading | None:
    """Read "claims 80 per cent support", "a 62 percent turnout": what the share did, where no verb tells it."""
    place = view.last
    while view.at(place).tag is NOUN and view.at(place).low not in _BACKING and place - view.last < _FEW:
        place += 1
    lemma = _BACKING.get(view.at(place).low)
    return Reading(lemma, place, place + 1, "bare", "the noun behind the share", 0.6) if lemma else None
