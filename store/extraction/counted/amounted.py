"""A sum, measure, share or time: what it measures, in plain words."""

import re

from msgspec.structs import replace

from store.extraction.attribution import Attribution
from store.extraction.counted.amounting import amounting_verb
from store.extraction.counted.amounts import read_amounted
from store.extraction.counted.anew import carried_words, read_anew, remember_amount
from store.extraction.counted.bestowed import as_listed, read_bestowed
from store.extraction.counted.changes import read_change
from store.extraction.counted.clause import before_figure
from store.extraction.counted.dimensions import read_across, read_dimension
from store.extraction.counted.lasted import (
    read_needed,
    read_ongoing,
    read_proclaimed,
    read_since,
    read_spent,
    read_time_in,
)
from store.extraction.counted.line import AND, COMMA, DET, FIGURE, NOUN, PREP
from store.extraction.counted.measured import ROW, find_measured, find_owner, tell_measured
from store.extraction.counted.measures import (
    read_accounted,
    read_appealed,
    read_compared,
    read_costly,
    read_direct,
    read_measured,
    read_more,
    read_noun_behind,
    read_noun_of,
)
from store.extraction.counted.nouns import Counted, Memory, Reading
from store.extraction.counted.often import read_often
from store.extraction.counted.partly import read_backing, read_share_of_them, read_sort
from store.extraction.counted.phrase import read_phrase
from store.extraction.counted.place import find_place
from store.extraction.counted.predicate import read_predicate
from store.extraction.counted.roles import give_role, per_what
from store.extraction.counted.sited import read_joined, read_sited
from store.extraction.counted.things import purpose_of, subject_of
from store.extraction.counted.view import View
from store.extraction.counted.what import tell_amount
from store.extraction.counted.words import clean, span_between, span_of, text_between
from store.extraction.figure import Figure
from store.lexicon.predicates import is_amounting
from store.model.noun import Span

_FIGURES = frozenset({"figure", "estimate", "compared"})
_NEAR = 3
_LED = 8
_RECEIVING = re.compile(r"\bto (?:the )?$", re.IGNORECASE)
"""Money goes to whoever gets it: "$50m to the states"."""
_ROW = 24
_SHARES = frozenset({"percent", "share"})


def read_amount(
    text: str, view: View, figure: Figure, said: Attribution | None, memory: Memory
) -> tuple[Counted, Memory]:
    """Return what an amount measures, and what the figures behind it may lean on."""
    if (anew := read_anew(view, figure, said, memory)) is not None:
        return anew, memory
    dimension = read_dimension(view, figure)
    across = read_across(view, figure)
    measured = None if dimension else across or find_measured(view)
    cue = text[slice(*said.cue_span)].lower() if said is not None and said.cue_span is not None else ""
    proclaimed = read_proclaimed(view, cue) if figure.kind == "duration" else None
    reading = dimension or proclaimed or _stood(view, figure) or read_bestowed(view, figure.kind, memory)
    reading = reading or as_listed(view, _read(view, figure, measured, memory), memory)
    reading = reading if measured else give_role(view, figure, reading)
    reading = replace(reading, role="bare") if reading and across else reading
    if reading and reading.lemma == "escape" and figure.kind == "measure" and view.at(reading.end - 1).low == "out":
        reading = replace(reading, lemma="break out")
    owner = measured or find_owner(view, figure, reading)
    span = span_between(view, *owner) if owner else None
    carried = carried_words(view, figure, memory) if span is None and reading is not None else ""
    place = find_place(view, view.last)
    place = (
        None
        if place and figure.kind == "money" and _RECEIVING.search(text, max(0, place[0] - _LED), place[0])
        else place
    )
    counted = Counted(
        population=clean(text, span) if span else carried or None,
        population_span=span,
        predicate=reading.lemma if reading else None,
        predicate_span=span_of(view, reading),
        what=_tell(text, view, figure, reading, measured, carried) or None,
        place=clean(text, place) if place else None,
        place_span=place,
        how=({"population": "what is measured"} if span else {}) | ({"predicate": reading.how} if reading else {}),
        confidence=round(reading.confidence if reading else 0.3, 2),
    )
    kept = replace(reading, start=-1, end=-1, confidence=0.5) if reading else None
    return counted, remember_amount(memory, figure, counted, kept)


def _tell(text: str, view: View, figure: Figure, reading: Reading | None, measured: Span | None, carried: str) -> str:
    given = figure.kind == "money" and reading is not None and not is_amounting(reading.lemma)
    purpose = purpose_of(view) if given else None
    behind = text_between(text, view, *purpose) if purpose else ""
    of = tell_measured(text, view, figure, reading, measured) or carried
    written = text[slice(*figure.unit_span)].lower() if figure.unit_span else ""
    return tell_amount(figure, of, reading, per_what(view, figure), behind, written)


def _stood(view: View, figure: Figure) -> Reading | None:
    """Read "accounted for 39%", "an appeal for $8m"."""
    return read_accounted(view) if figure.kind in _SHARES else read_appealed(view) if figure.kind == "money" else None


def _read(view: View, figure: Figure, measured: Span | None, memory: Memory) -> Reading | None:
    match figure.kind:
        case "duration":
            return _of_time(view)
        case "times":
            return read_often(view) or read_more(view) or read_compared(view) or read_measured(view, read_phrase(view))
        case "percent" | "share" if (shared := read_share_of_them(view, memory)) is not None:
            return shared
        case "percent" | "share" if (told := _of_share(view, measured, memory)) is not None or measured is not None:
            return told
        case "measure":
            return read_joined(view, figure) or read_sited(view, figure) or _of_amount(view, figure, measured, memory)
        case _:
            return _of_amount(view, figure, measured, memory)


def _of_share(view: View, measured: Span | None, memory: Memory) -> Reading | None:
    """Return what the share did whose noun stands behind it, if one does."""
    if measured is None:
        return read_backing(view)
    told = _given(view) or read_sort(view) or read_predicate(view, read_phrase(view), memory.before)
    return told or read_backing(view)


def _given(view: View) -> Reading | None:
    """Read "the deficit widened to 5.1% of GDP": the noun that is the subject of a verb of amounting."""
    verb = amounting_verb(view) if view.at(before_figure(view)).low in ("to", "at") else None
    subject = subject_of(view, verb) if verb is not None else None
    reading = read_amounted(view) if subject else None
    return reading if subject and reading and subject[0] <= reading.start < subject[1] else None


def _of_amount(view: View, figure: Figure, measured: Span | None, memory: Memory) -> Reading | None:
    return (
        _told_again(view, figure, memory)
        or _followed(view, figure, memory)
        or (read_costly(view) if figure.kind == "money" else None)
        or (read_change(view, figure) if measured is None else None)
        or read_noun_of(view)
        or read_amounted(view)
        or read_direct(view)
        or read_noun_behind(view)
        or read_measured(view, read_phrase(view))
    )


def _told_again(view: View, figure: Figure, memory: Memory) -> Reading | None:
    """Read "from $75m to $10bn", "put the figure at 20,000 barrels", "compared with 35 percent"."""
    if memory.amount is None or _kind_of(memory.unit) != _kind_of(figure.quantity.unit):
        return None
    place = view.first - 1
    told = any(view.at(step).low in _FIGURES for step in range(place - _NEAR, place + 1))
    if not told and not (view.at(place).low == "to" and view.at(place - 1).tag is FIGURE):
        return None
    return replace(memory.amount, how="shared with the figure before it")


def _followed(view: View, figure: Figure, memory: Memory) -> Reading | None:
    """Read "damage to rice was put at $8m, followed by maize, $4m, fruit worth $2m": the next of a row of sums."""
    if memory.amount is None or memory.unit != figure.quantity.unit:
        return None
    for place in range(view.first - 1, max(view.first - _ROW, 0), -1):
        word = view.at(place)
        if word.low == "followed" and view.at(place + 1).low == "by":
            return replace(memory.amount, how=ROW)
        if word.tag not in (COMMA, NOUN, FIGURE, AND, PREP, DET):
            return None
    return None


def _kind_of(unit: str | None) -> str | None:
    """Return a unit, a share as the percentage that it can be told as."""
    return "%" if unit == "share" else unit


def _of_time(view: View) -> Reading | None:
    noun = read_ongoing(view) or read_noun_of(view) or read_spent(view) or read_noun_behind(view)
    return read_since(view) or read_time_in(view) or noun or read_needed(view) or read_measured(view, read_phrase(view))
