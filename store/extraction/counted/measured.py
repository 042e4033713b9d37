"""The words for what an amount measures: "of oil", "below the surface", "cost of the spill"."""

from store.extraction.counted.amounts import subject_of_amount
from store.extraction.counted.asides import behind_share
from store.extraction.counted.dimensions import tell_dimension
from store.extraction.counted.line import ADV, AUX, COMMA, DET, NOUN, PREP, PRON, QUOTE, VERB, WEAK
from store.extraction.counted.measures import WORTH
from store.extraction.counted.nouns import Reading
from store.extraction.counted.phrase import read_phrase
from store.extraction.counted.things import subject_of, thing_of
from store.extraction.counted.view import View
from store.extraction.counted.what import is_speed
from store.extraction.counted.words import text_between
from store.extraction.figure import Figure
from store.lexicon.predicates import find_event, state_of
from store.model.noun import Span

ROW = "one of a row of amounts"
"""How the reading of a later sum of a row came about ("followed by maize, $4m")."""
_TRAIL = 5
_MARKS = frozenset({"mark", "threshold", "level", "barrier", "milestone", "figure"})
_SINCE = 9
_TIMES = frozenset({"on", "at"})
_MORE = frozenset({"of", "more", "additional", "worth", "the"})
_TRAILING = frozenset({NOUN, PREP, DET, ADV, QUOTE})


def find_measured(view: View) -> Span | None:
    """Return the places of what is measured behind the figure: "of oil", "containment dome"."""
    begin = place = behind_share(view, view.last)
    while view.at(place).tag in (QUOTE, DET) or view.at(place).low in _MORE:
        if view.at(place).tag is DET and view.at(place - 1).low != "of":
            break
        place += 1
    if place == begin and view.at(begin).tag is not NOUN:
        return None
    phrase = read_phrase(view, begin)
    return (phrase.start, phrase.end) if phrase.end > phrase.start and phrase.head not in _MARKS else None


def find_owner(view: View, figure: Figure, reading: Reading | None) -> Span | None:
    """Return the places of the thing whose cost or flow is given: "the oil spill" of "the cost of the oil spill"."""
    if reading is not None and reading.how in (ROW, WORTH):
        return _before_sum(view)
    if reading is None or reading.role != "amount" or reading.start < 0 or figure.kind == "duration":
        return None
    start, end = subject_of_amount(view, reading)
    of = next((place for place in range(start, end) if view.at(place).low in ("of", "to")), -1)
    if of >= 0:
        begin = of + 1
        while view.at(begin).tag is DET:
            begin += 1
        return (begin, end) if begin < end else None
    if end - start > 1 and find_event(view.at(end - 1).low):
        return start, end - 1
    return None


def _before_sum(view: View) -> Span | None:
    """Return the places of the "maize" in "followed by maize, $4m", "fruit worth $2m"."""
    end = view.first
    while end > 0 and (view.at(end - 1).tag in (COMMA, DET, ADV) or view.at(end - 1).low in ("worth", "at", "with")):
        end -= 1
    start = end
    while start > 0 and view.at(start - 1).tag is NOUN:
        start -= 1
    return (start, end) if start < end else None


def tell_measured(text: str, view: View, figure: Figure, reading: Reading | None, measured: Span | None) -> str:
    """Return what the amount measures in the words of the text; empty where nothing says it."""
    told = (
        None if reading is None else _told_in_row(text, view, reading) or _told_by_role(text, view, reading, measured)
    )
    if told is not None:
        return told
    if measured is not None:
        return text_between(text, view, *measured)
    if is_speed(figure) and reading is not None and reading.start >= 0 and (mover := subject_of(view, reading.start)):
        return text_between(text, view, *mover)
    if figure.kind == "duration" and view.at(view.first - 1).low == "of" and view.at(view.first - 2).tag is NOUN:
        return _noun_before(text, view)
    if figure.kind in ("measure", "times") and (reading is None or reading.role != "change"):
        return _trail(text, view)
    thing = _find_thing(view, reading)
    return text_between(text, view, *thing) if thing else ""


def _told_in_row(text: str, view: View, reading: Reading) -> str | None:
    """Return "of maize damaged" for "followed by maize, $4m", "of drugs seized" for "seized drugs worth $2m"."""
    thing = _before_sum(view) if reading.how in (ROW, WORTH) else None
    return f"of {text_between(text, view, *thing)} {state_of(reading.lemma)}" if thing is not None else None


def _told_by_role(text: str, view: View, reading: Reading, measured: Span | None) -> str | None:
    """Return the words of an amount whose role says where they stand, `None` for the other roles."""
    if reading.role in ("amount", "counted", "spent") and reading.start >= 0:
        return _given_for(text, view, reading, measured)
    if reading.role == "since":
        end = reading.end if reading.end > view.last else _behind_since(view)
        return text_between(text, view, view.last, min(end, view.last + _SINCE))
    if reading.role in ("within", "needed"):
        return _behind_time(text, view, reading)
    if reading.role == "told":
        name, thing = tell_dimension(view)
        return f"{name} of {text_between(text, view, *thing)}" if thing else name
    if reading.role in ("done", "earned"):
        done = thing_of(view, reading.start) if reading.role == "done" else subject_of(view, reading.start)
        return text_between(text, view, *done) if done else ""
    return None


def _behind_since(view: View) -> int:
    """Return the place behind "after the blast", "before work began": the noun, and the verb of its clause."""
    place = view.last + 1 + (view.at(view.last + 1).tag is PRON)
    while view.at(place).tag in _TRAILING and view.at(place).low not in _TIMES:
        place += 1
    while view.at(place).tag in (AUX, ADV, VERB):
        place += 1
        if view.at(place - 1).tag is VERB:
            return place
    while view.at(place - 1).tag in (PREP, DET, AUX, ADV):
        place -= 1
    return place


def _noun_before(text: str, view: View) -> str:
    """Return the "jail terms" of "jail terms of two years"."""
    start = view.first - 2
    while view.at(start - 1).tag is NOUN and not view.at(start - 1).capital:
        start -= 1
    return text_between(text, view, start, view.first - 1)


def _behind_time(text: str, view: View, reading: Reading) -> str:
    """Return "to clear the road", "in police custody" behind a time."""
    if reading.role == "within":
        start = view.last + (view.at(view.last).low == "-")
        told = text_between(text, view, start, reading.end)
        return f"of {told}" if view.at(start).tag in (NOUN, VERB) else told
    end = view.last + 2
    while end - view.last < _TRAIL and view.at(end).tag in (NOUN, DET, PREP):
        end += 1
    while view.at(end - 1).tag in (PREP, DET):
        end -= 1
    return text_between(text, view, view.last, end)


def _find_thing(view: View, reading: Reading | None) -> Span | None:
    """Return the places of what lasted, cost, rose or was sold."""
    if reading is None or reading.start < 0:
        return None
    if reading.role in ("lasting", "cost"):
        return subject_of(view, reading.start)
    return thing_of(view, reading.start) if reading.role in ("change", "level", "sale") else None


def _given_for(text: str, view: View, reading: Reading, measured: Span | None) -> str:
    start, end = subject_of_amount(view, reading)
    words = text_between(text, view, start, end).removesuffix(" worth")
    if measured is None or start >= view.last:
        return words
    return f"of {text_between(text, view, *measured)} {words}"


def _trail(text: str, view: View) -> str:
    """Return the words behind "42 miles" or "five times" as far as they belong to it."""
    end = view.last
    while end - view.last < _TRAIL and _trails(view, end):
        end += 1
    while end > view.last and view.at(end - 1).tag in (PREP, DET, QUOTE):
        end -= 1
    return text_between(text, view, view.last, end) if end > view.last else ""


def _trails(view: View, place: int) -> bool:
    word = view.at(place)
    if word.low == "over" and view.at(place + 2).low == "weekend":
        return False
    if word.low == "-" and word.start > view.at(place - 1).end:
        return False
    return word.tag in _TRAILING or (word.tag in (VERB, WEAK) and view.at(place - 1).tag is ADV)
