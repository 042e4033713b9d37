"""Finding the verb of amounting that a figure completes: "rose to 31", "brought the toll, which ..., to 12"."""

from store.extraction.counted.asides import before_relative
from store.extraction.counted.clause import before_figure
from store.extraction.counted.given import is_carrying
from store.extraction.counted.line import ADV, AUX, COMMA, DET, FIGURE, NOUN, PREP, QUOTE, STOP, VERB, WEAK
from store.extraction.counted.view import View
from store.lexicon.predicates import find_event, find_verb, is_amounting, is_reaching

_TO = frozenset({"to", "at", "by", "from", "than", "as", "towards", "toward"})
_OVER = frozenset({"up", "above", "past", "beyond", "over", "below", "under"})
_COMPARED = frozenset({"lower", "higher", "smaller", "larger", "fewer"})
_WAYS = frozenset({"down", "up", "back"})
_DEGREES = frozenset({"high", "much", "many"})
_NUMBERS = frozenset({"number", "numbers", "total"})
_BACK = 18
_ESTABLISHING = frozenset({"confirm", "report", "list", "record", "count", "log", "register"})


def amounting_verb(view: View) -> int | None:
    """Return the place of the verb that the figure completes: right before it, or before "to", "at", "by"."""
    if _exceeds(view):
        return view.first
    last = before_figure(view)
    completed = view.at(last).low in _TO or view.at(view.first).low in _OVER
    last = _before_to(view, last) if completed else last
    if view.at(last).tag is AUX or (completed and _stands(view, last)):
        return last
    place = last
    while last - place < (_BACK if completed else 1):
        word = view.at(place)
        verb = word.tag in (VERB, WEAK) and word.verb is not None and not (completed and _only_describes(view, place))
        if verb and _amounts(view, place, completed=completed):
            return place
        if verb or word.tag in (STOP, COMMA):
            behind = place
            place = before_relative(view, behind)
            if not completed or place == behind:
                return None
        else:
            place -= 1
    return None


def _exceeds(view: View) -> bool:
    """Say whether the hedge of the figure is the verb: "deaths exceed 1,900", "the number of cases tops 9,000"."""
    hedge = view.at(view.first).low
    verb = find_verb(hedge)
    return view.first < view.last - 1 and is_reaching(verb.base if verb else hedge)


def _before_to(view: View, place: int) -> int:
    """Return the place before "to", "by 100, to", "as high as", which a figure completes a verb with."""
    while (
        view.at(place).low in _TO | _DEGREES | _WAYS
        or view.at(place).tag in (QUOTE, ADV)
        or (view.at(place).tag is COMMA and view.at(place + 1).low == "to" and _is_step(view, place - 1))
        or (view.at(place).tag is COMMA and view.at(place + 1).low == "at" and view.at(place - 1).low in _COMPARED)
        or (view.at(place).low in _COMPARED and view.at(place + 1).tag is COMMA)
        or (view.at(place).tag is FIGURE and _is_step(view, place))
    ):
        place -= 1
    return place


def _amounts(view: View, place: int, *, completed: bool) -> bool:
    """Say whether the verb at `place` gives a figure: "rose", "was given as", "brought the toll"."""
    word = view.at(place)
    if word.verb is None:
        return False
    if not completed:
        return is_reaching(word.verb.base)
    at = view.at(before_figure(view)).low
    given = (word.verb.base == "give" and at in ("as", "at")) or (at == "at" and _is_established(view, place))
    return given or is_amounting(word.verb.base) or (is_carrying(word.verb.base) and _carries(view, place))


def _is_established(view: View, place: int) -> bool:
    """Read "the toll was confirmed at 122", "is listed at 40"."""
    verb, before = view.at(place).verb, view.at(place - 1)
    return verb is not None and verb.participle and verb.base in _ESTABLISHING and before.tag in (AUX, ADV)


def _is_step(view: View, place: int) -> bool:
    """Say whether a verb stands at `place`, or "by 100" behind one ("was revised by 100, to 253")."""
    step = place
    while view.at(step).tag is FIGURE:
        step -= 1
    return view.at(place).tag is VERB or (step < place and view.at(step).low == "by")


def _stands(view: View, place: int) -> bool:
    """Say whether a word that may be a noun is the verb behind a state ("the number of injured stands at 742")."""
    word = view.at(place)
    if word.tag is not NOUN or word.verb is None or not word.verb.present or not is_amounting(word.verb.base):
        return False
    return view.at(place - 1).tag in (VERB, ADV)


def _only_describes(view: View, place: int) -> bool:
    """Say whether a word is no verb of the clause: "the number of injured", "the toll from the floods"."""
    word, former = view.at(place), view.at(place - 1)
    if word.verb is None or is_amounting(word.verb.base) or is_carrying(word.verb.base) or former.tag is AUX:
        return False
    if word.verb.gerund and (former.tag is NOUN or former.low == "of"):
        return True
    if word.tag is WEAK or (word.verb.present and _is_governed(view, place)):
        return True
    return word.verb.participle and former.tag in (NOUN, PREP, DET)


def _is_governed(view: View, place: int) -> bool:
    """Say whether the nouns before a word belong to a preposition or an owner ("from last week's flash floods")."""
    place -= 1
    while view.at(place).tag is NOUN and not view.at(place).low.endswith(("'s", "s'")):
        place -= 1
    return view.at(place).tag in (PREP, NOUN)


def _carries(view: View, verb: int) -> bool:
    """Say whether the object of "bring", "leave" is what a figure is given for ("brings the toll to 24")."""
    recorded = view.at(verb - 1).tag is AUX and view.at(before_figure(view)).low in ("as", "at")
    return recorded or any(
        view.at(place).low in _NUMBERS
        or find_event(view.at(place).low)
        or find_event(f"{view.at(place).low} {view.at(place + 1).low}")
        for place in range(verb + 1, view.first)
    )
