"""A sum, measure, share or time: what it measures, in plain words."""

from store.extraction.attribution import Attribution
from store.extraction.counted.amounts import read_amounted, subject_of_amount
from store.extraction.counted.counting import Memory, clean, span_of
from store.extraction.counted.line import ADV, DET, NOUN, PREP, QUOTE, VERB, WEAK
from store.extraction.counted.measures import (
    read_compared,
    read_direct,
    read_measured,
    read_noun_behind,
    read_noun_of,
    read_since,
)
from store.extraction.counted.nouns import Counted, Reading
from store.extraction.counted.phrase import read_phrase
from store.extraction.counted.place import find_place
from store.extraction.counted.predicate import read_predicate
from store.extraction.counted.view import View
from store.extraction.counted.what import tell_amount, unit_of
from store.extraction.figure import Figure
from store.lexicon.predicates import find_event, is_amounting
from store.model.noun import Span

_WEIGHTS = frozenset({"ton", "tonne", "kg", "lb", "gram"})
_DISTANCES = frozenset({"metre", "km", "mile", "foot", "inch", "yard", "nautical mile"})


def read_amount(
    text: str, view: View, figure: Figure, said: Attribution | None, memory: Memory
) -> tuple[Counted, Memory]:
    """Return what an amount measures, and what the figures behind it may lean on."""
    del said
    measured = _measured(view)
    reading = _read(view, figure, measured, memory)
    of = _of(text, view, figure, reading, measured)
    span = _population_span(view, figure, reading, measured)
    place = find_place(view, view.last)
    counted = Counted(
        population=clean(text, span) if span else None,
        population_span=span,
        predicate=reading.lemma if reading else None,
        predicate_span=span_of(view, reading),
        what=tell_amount(figure, of, reading) or None,
        place=clean(text, place) if place else None,
        place_span=place,
        how=({"population": "what is measured"} if span else {}) | ({"predicate": reading.how} if reading else {}),
        confidence=round(reading.confidence if reading else 0.3, 2),
    )
    kept = reading._replace(start=-1, end=-1, confidence=0.5) if reading else None
    return counted, memory._replace(amount=kept, unit=figure.quantity.unit, before=kept)


def _read(view: View, figure: Figure, measured: Span | None, memory: Memory) -> Reading | None:
    if figure.kind == "duration":
        return _of_time(view)
    if figure.kind == "measure" and (joined := _joined(view, figure)) is not None:
        return joined
    phrase = read_phrase(view)
    if figure.kind in ("percent", "share") and measured is not None:
        return read_predicate(view, phrase, memory.before)
    if figure.quantity.unit == "magnitude":
        return Reading("measure", -1, -1, "object", "a magnitude", 0.7)
    if figure.kind == "times":
        return read_compared(view) or read_measured(view, phrase)
    if memory.amount is not None and memory.unit == figure.quantity.unit and _is_range_or_figure(view):
        return memory.amount._replace(how="shared with the figure before it")
    reading = read_noun_of(view) or read_amounted(view) or read_direct(view) or read_noun_behind(view)
    return reading or read_measured(view, phrase)


def _is_range_or_figure(view: View) -> bool:
    place = view.first - 1
    before = {view.at(place - step).low for step in range(4)}
    return bool(before & {"figure", "estimate", "compared"}) or (
        view.at(place).low == "to" and view.at(place - 1).tag == "figure"
    )


def _of_time(view: View) -> Reading | None:
    if (since := read_since(view)) is not None:
        return since
    joined = read_noun_of(view) or read_noun_behind(view)
    if joined is not None and joined.start <= view.last + 3:
        return joined
    return read_measured(view, read_phrase(view))


def _joined(view: View, figure: Figure) -> Reading | None:
    """Read "a 300-ton device" as a weight."""
    joined = any(word.low == "-" for word in view.words[view.first : view.last]) and view.at(view.last).tag in (
        NOUN,
        QUOTE,
    )
    if not joined or figure.quantity.unit not in _WEIGHTS | _DISTANCES:
        return None
    lemma = "weigh" if figure.quantity.unit in _WEIGHTS else "measure"
    return Reading(lemma, -1, -1, "object", "a measure before a noun", 0.7)


def _measured(view: View) -> Span | None:
    """Return the places of what is measured behind the figure: "of oil", "containment dome"."""
    place = view.last
    while view.at(place).tag in (QUOTE, DET) or view.at(place).low in ("of", "more", "additional", "worth", "the"):
        if view.at(place).tag is DET and view.at(place - 1).low != "of":
            break
        place += 1
    if place == view.last and view.at(view.last).tag is not NOUN:
        return None
    phrase = read_phrase(view, view.last)
    return (phrase.start, phrase.end) if phrase.end > phrase.start else None


def _of(text: str, view: View, figure: Figure, reading: Reading | None, measured: Span | None) -> str:
    if reading is not None and reading.role in ("amount", "counted") and reading.start >= 0:
        start, end = subject_of_amount(view, reading)
        behind = measured is not None and start >= view.last
        words = clean(text, (view.at(start).start, view.at(end - 1).end))
        return words if measured is None or behind else f"of {_text(text, view, measured)} {words}"
    if reading is not None and reading.role == "since":
        last = min(reading.end, view.last + 9)
        return clean(text, (view.at(view.last).start, view.at(last - 1).end))
    if measured is not None:
        return _text(text, view, measured)
    if figure.kind in ("measure", "times"):
        return _trail(text, view)
    if figure.kind in ("percent", "share", "money"):
        return _subject(text, view, reading)
    return ""


def _text(text: str, view: View, places: Span) -> str:
    return clean(text, (view.at(places[0]).start, view.at(places[1] - 1).end))


def _trail(text: str, view: View) -> str:
    """Return the words behind "42 miles" or "five times" as far as they belong to it."""
    end = view.last
    while end - view.last < 5 and view.at(end).tag in (NOUN, PREP, DET, ADV, QUOTE, VERB, WEAK):
        if view.at(end).tag in (VERB, WEAK) and view.at(end - 1).tag is not ADV:
            break
        end += 1
    while end > view.last and view.at(end - 1).tag in (PREP, DET, QUOTE):
        end -= 1
    return clean(text, (view.at(view.last).start, view.at(end - 1).end)) if end > view.last else ""


def _subject(text: str, view: View, reading: Reading | None) -> str:
    """Return the subject of a verb of change: "BP's shares fell 2 %"."""
    if (
        reading is None
        or reading.start < 0
        or reading.start >= view.first
        or not is_amounting(view_base(view, reading))
    ):
        return ""
    end = reading.start
    while view.at(end - 1).tag in ("aux", ADV):
        end -= 1
    start = end
    while start > 0 and view.at(start - 1).tag is NOUN and end - start < 5:
        start -= 1
    return clean(text, (view.at(start).start, view.at(end - 1).end)) if start < end else ""


def view_base(view: View, reading: Reading) -> str:
    """Return the base form of the verb that gave a predicate."""
    verb = view.at(reading.start).verb
    return verb.base if verb is not None else ""


def _population_span(view: View, figure: Figure, reading: Reading | None, measured: Span | None) -> Span | None:
    if measured is not None:
        return view.at(measured[0]).start, view.at(measured[1] - 1).end
    if reading is None or reading.role != "amount" or reading.start < 0 or figure.kind == "duration":
        return None
    start, end = subject_of_amount(view, reading)
    for place in range(start, end):
        if view.at(place).low == "of" and place + 1 < end:
            place += 1
            while view.at(place).tag is DET:
                place += 1
            return (view.at(place).start, view.at(end - 1).end) if place < end else None
    if end - start > 1 and find_event(view.at(end - 1).low):
        return view.at(start).start, view.at(end - 2).end
    return None


__all__ = ["read_amount", "unit_of"]
