"""An amount that gives an earlier one anew: "put the amount at 1,600 tonnes", "it was nearer £13bn"."""

from msgspec.structs import replace

from store.extraction.attribution import Attribution
from store.extraction.counted.clause import before_figure, is_joined
from store.extraction.counted.line import ADV, AND, AUX, COMMA, FIGURE, NOUN, QUOTE, STOP, SUB, TIME, VERB, WEAK
from store.extraction.counted.measured import find_measured
from store.extraction.counted.nouns import Counted, Memory, Reading
from store.extraction.counted.retold import is_set_against
from store.extraction.counted.view import View
from store.extraction.figure import Figure
from store.lexicon.counted import counted_words
from store.lexicon.predicates import is_reporting

_KINDS = frozenset({"money", "measure", "percent", "share"})
_SHARES = frozenset({"percent", "share"})
_STANDING_FOR = frozenset({"did", "had", "have", "do"})
_OPENING = frozenset({STOP, COMMA, AND, SUB, TIME})
_VERBS = frozenset({AUX, VERB, WEAK})
_NEAR = 4
_FIGURES = counted_words().figures.sums
_LINKS = frozenset({"at", "to", "is", "was", "be", "as"})
_NEARNESS = frozenset({"nearer", "closer", "higher", "lower", "no", "not", "likely", "“", '"', "``"})
_TELLING = counted_words().figures.mentioning
_GUESSED = frozenset({"estimated", "reported"})
_ENDS = frozenset({COMMA, STOP, TIME, ADV, AND, QUOTE, SUB})
_PERCENT = frozenset({"%", "percent", "cent"})
_STUFF = frozenset({"ton", "tonne", "kg", "litre", "gallon", "barrel", "cubic metre", "cubic foot", "lb", "pint"})
_RATES = frozenset({"rate", "figure", "level"})
_COMPARED = frozenset({"from", "than", "to", "with", "below", "above"})
_WEAK = frozenset({"be", "have", "put", "say", "speak", "list", "give"})


def read_anew(view: View, figure: Figure, said: Attribution | None, memory: Memory) -> Counted | None:
    """Return what the earlier amount of the same unit measured, where the words point at that."""
    told = memory.amounts.get(_unit_of(figure)) if figure.kind in _KINDS else None
    if told is None or told.predicate is None:
        return None
    if not _is_same_rate(view, figure):
        if find_measured(view) is not None:
            return None
        if not (_is_named(view) or is_set_against(view) or _is_told(view, said) or _did_so(view, figure)):
            return None
    how = dict.fromkeys(told.how, "another figure for the one before")
    return replace(
        told, population_span=None, predicate_span=None, place=None, place_span=None, how=how, confidence=0.6
    )


def _is_same_rate(view: View, figure: Figure) -> bool:
    """Read "a fall from the 80% rate in May": the noun says only that there is a share."""
    rate = figure.kind == "percent" and view.at(view.last).low in _RATES
    return rate and view.at(view.last + 1).tag is not NOUN and view.at(before_figure(view)).low in _COMPARED


def _unit_of(figure: Figure) -> str:
    unit = figure.quantity.unit or ""
    return "%" if unit == "share" else unit


def _is_named(view: View) -> bool:
    """Read "put the amount at", "it was", "the figure is no higher than"."""
    place = before_figure(view)
    while view.at(place).low in _NEARNESS:
        place -= 1
    return view.at(place).low in _LINKS and any(view.at(place - step).low in _FIGURES for step in range(1, _NEAR))


def _is_told(view: View, said: Attribution | None) -> bool:
    """Read "papers list 1,640 tonnes", "having earlier estimated £91m": nothing but the amount is told."""
    if view.at(view.last).tag not in _ENDS:
        return False
    place = before_figure(view)
    if view.at(view.first).low in _GUESSED and view.at(view.first - 1).tag in (ADV, AUX):
        return True
    if place < 0:
        return said is not None and said.cue_span is not None and said.cue_span[1] < view.at(view.first).start
    place -= view.at(place).low == "of"
    verb = view.at(place).verb
    return verb is not None and (is_reporting(verb.base) or verb.base in _TELLING)


def _did_so(view: View, figure: Figure) -> bool:
    """Read "90% of teachers took part, but the ministry said 40% did": the verb only stands for the one before."""
    alone = view.at(view.last).low in _STANDING_FOR and view.at(view.last + 1).tag in _ENDS
    return figure.kind in _SHARES and alone and _is_subject(view)


def _is_subject(view: View) -> bool:
    """Say whether the figure opens its clause and a verb follows ("said 40% stayed", "while over 60% were")."""
    place = before_figure(view)
    verb = view.at(place).verb
    opens = place < 0 or view.at(place).tag in _OPENING or (verb is not None and is_reporting(verb.base))
    return opens and view.at(view.last).tag in _VERBS


def carried_words(view: View, figure: Figure, memory: Memory) -> str:
    """Return what tonnes, litres, barrels were of before, where the words behind the figure do not say it.

    So of a share behind one of its sentence ("62% of schools shut and 14% closed in part"), or that opens its clause.
    """
    if figure.kind in _SHARES:
        carried = (is_joined(view) and _follows_share(view)) or (_is_subject(view) and not _behind_count(view))
        told = memory.amounts.get("%") if carried else None
        return (told.population or "") if told is not None else ""
    if figure.kind != "measure" or (figure.quantity.unit or "") not in _STUFF or view.at(view.last).low == "of":
        return ""
    told = memory.amounts.get(_unit_of(figure))
    return (told.population or "") if told is not None else ""


def _behind_count(view: View) -> bool:
    """Say whether a number that is no share stands before: "of 26,000 nurses on duty, 39% had come" is of nurses."""
    before = [word.low for word in view.words[: view.first] if word.tag is FIGURE]
    return bool(before) and _PERCENT.isdisjoint(before)


def _follows_share(view: View) -> bool:
    """Say whether a share stands before the figure in its sentence, and nothing behind the figure says of what."""
    shares = any(word.tag is FIGURE and word.low in _PERCENT for word in view.words[: view.first])
    return shares and view.at(view.last).low not in ("of", "in")


def remember_amount(memory: Memory, figure: Figure, counted: Counted, reading: Reading | None) -> Memory:
    """Keep an amount for figures that give it anew."""
    kept = replace(memory, amount=reading, unit=figure.quantity.unit, before=reading)
    if figure.kind not in _KINDS or reading is None or (reading.lemma in _WEAK and counted.population is None):
        return kept
    return replace(kept, amounts={**memory.amounts, _unit_of(figure): counted})
