"""A toll told place by place: "54 of the dead were from Oren while seven were from Varn, two in Lomel"."""

from msgspec.structs import replace

from store.extraction.counted.classes import BE
from store.extraction.counted.clause import before_figure, clause_start
from store.extraction.counted.line import ADV, AUX, COMMA, FIGURE, NOUN, PREP, STOP, SUB
from store.extraction.counted.nouns import Memory, Reading
from store.extraction.counted.phrase import Phrase
from store.extraction.counted.view import View
from store.extraction.counted.words import span_between
from store.lexicon.counted import counted_words
from store.lexicon.predicates import find_event, is_person_event
from store.model.noun import Span

_PLACING = frozenset({"from", "in", "at", "by", "near", "across"})
_NOTING = counted_words().spread.noting
_SUFFERED = counted_words().spread.suffered
_SIDES = counted_words().spread.sides
_NEAR = 4
_FAR = 9
_MOST = frozenset({"most", "highest", "largest", "biggest", "heaviest", "worst"})
_NUMBERS = frozenset({"number", "numbers", "of", "confirmed", "reported"})
_HOW = "the state of those told place by place"


def read_spread(view: View, phrase: Phrase, memory: Memory) -> Reading | None:
    """Read "while seven were from Varn", "10 were recorded by the Varn police", "most deaths were in Oren with 60"."""
    if phrase.end > phrase.start or phrase.pronoun:
        return None
    if view.at(before_figure(view)).low == "with":
        return _most_with(view)
    before = memory.before or memory.last
    if (
        before is None
        or before.lemma not in _SUFFERED
        or _opens_anew(view)
        or not (_is_placed(view) or _is_joined(view, before))
    ):
        return None
    return replace(before, how=_HOW, confidence=0.7)


def find_where(view: View, reading: Reading | None) -> Span | None:
    """Return the name behind "from", "in", "by the" for a figure told place by place: "two by the Lomel office"."""
    if reading is None or reading.how != _HOW:
        return None
    for place in range(view.last, view.last + _FAR):
        word = view.at(place)
        if word.tag in (FIGURE, STOP, COMMA, SUB):
            break
        if word.capital and word.tag is NOUN:
            end = place + 1
            while view.at(end).capital and view.at(end).tag is NOUN:
                end += 1
            return span_between(view, place - (view.at(place - 1).low in _SIDES), end)
    return None


def _is_placed(view: View) -> bool:
    """Say whether "were from", "were recorded in" stands behind the figure."""
    place = view.last
    if view.at(place).tag is not AUX:
        return False
    while view.at(place).tag in (AUX, ADV):
        place += 1
    placed = view.at(place - 1).low in BE
    noted = view.at(place).verb
    if noted is not None and noted.participle and noted.base in _NOTING:
        behind = view.at(place + 1)
        return behind.low in _PLACING or (behind.tag is NOUN and behind.capital)
    return placed and view.at(place).low in _PLACING and view.at(place + 1).capital


def _opens_anew(view: View) -> bool:
    """Say whether "of the deaths," before the figure says of whom it is a part."""
    place = before_figure(view)
    return view.at(place).tag is COMMA and any(view.at(step).low == "of" for step in range(place - _NEAR, place))


def _is_joined(view: View, before: Reading) -> bool:
    """Say whether the figure goes on with those told place by place ("and two by the Lomel office")."""
    return before.how == _HOW and view.at(view.last).low in _PLACING | {"each"}


def _most_with(view: View) -> Reading | None:
    """Read "most fatalities were in Oren with 60", "Oren had the most deaths with 60": what the most was of."""
    if view.at(view.last).tag not in (COMMA, STOP, SUB):
        return None
    start = clause_start(view, before_figure(view))
    for place in range(start, before_figure(view)):
        if view.at(place).low in _MOST and (led := _led_in(view, place + 1)) is not None:
            return led
        word = view.at(place)
        if word.tag is AUX and word.low in BE:
            subject = view.at(place - 1)
            lemma = find_event(subject.low) if is_person_event(subject.low) else None
            placed = lemma is not None and view.at(place + 1).tag is PREP
            return Reading(lemma, place - 1, place, "object", _HOW, 0.75) if lemma and placed else None
        if word.tag is FIGURE:
            return None
    return None


def _led_in(view: View, place: int) -> Reading | None:
    """Read "[the most] deaths", "[the highest] number of arrests", "[the largest] turnout"."""
    while view.at(place).low in _NUMBERS:
        place += 1
    low = view.at(place).low
    if low == "cases":
        return Reading("infect", place, place + 1, "numbered", _HOW, 0.75)
    lemma = find_event(low) if view.at(place).tag is NOUN else None
    return Reading(lemma, place, place + 1, "object", _HOW, 0.75) if lemma else None
