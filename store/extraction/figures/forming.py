"""Forming figures from hedge, number and unit."""

from msgspec.structs import replace

from store.extraction.figure import Figure, FigureKind
from store.extraction.figures.counting import is_negative
from store.extraction.figures.hedges import Hedging, hedge_behind, is_overhead, is_preposition
from store.extraction.figures.intervals import quantity_of
from store.extraction.figures.measures import Unit, read_rate
from store.extraction.figures.pairs import Part
from store.extraction.figures.standing import stands
from store.extraction.figures.words import Words
from store.model.quantity import Quantity

_MORE = frozenset({"more", "additional", "other", "others", "further", "extra"})
_BELOW_ZERO = frozenset({"degree", "%"})


def form_single(words: Words, part: Part, hedging: Hedging) -> Figure | None:
    """Return the figure of one number, or nothing where it is a name, a year or a pronoun."""
    standing = stands(words, part, hedging)
    if standing == "names":
        return None
    unit, hedge = part.unit, hedging.hedge
    since = unit is not None and words.at(unit.end) in ("since", "after")
    if unit is not None and unit.kind == "duration" and not since and is_preposition(words, hedging.place, hedge):
        hedging, hedge = Hedging(part.begin), ""
    if unit is None and is_overhead(words, hedging.place, part.end, hedge):
        hedging, hedge = Hedging(part.begin), ""
    if words.at(hedging.place - 1) == "within" and unit is not None and unit.kind == "measure":
        hedging, hedge = replace(hedging, place=hedging.place - 1), "at_most"
    if unit is not None and (unit.name in _BELOW_ZERO or unit.kind == "money") and is_negative(words, part.begin):
        part = replace(part, numeral=replace(part.numeral, value=-part.numeral.value))
        hedging = replace(hedging, place=min(hedging.place, part.begin - 1))
    behind = hedge_behind(words, part.end)
    quantity = quantity_of(part.numeral.value, behind.hedge or hedge, unit.name if unit else None)
    kind: FigureKind = unit.kind if unit else "count"
    figure = form_figure(words, part.place, part.numeral.end, hedging, quantity, kind, unit, behind.place)
    return replace(figure, aside=True) if standing == "aside" else figure


def form_ranged(words: Words, parts: tuple[Part, ...], quantity: Quantity, hedging: Hedging) -> Figure:
    """Return the figure of a range."""
    first, last = parts[0], parts[-1]
    unit = last.unit or first.unit
    start = hedging.place - (words.at(hedging.place - 1) == "between")
    kind: FigureKind = unit.kind if unit else "count"
    return form_figure(words, first.place, last.numeral.end, replace(hedging, place=start), quantity, kind, unit)


def form_figure(
    words: Words, place: int, end: int, hedging: Hedging, quantity: Quantity, kind: FigureKind,
    unit: Unit | None = None, reach: int = 0,
) -> Figure:  # fmt: skip
    """Return a figure whose number stands from `place` to `end`, and whose words reach to `reach` or its unit."""
    last = max(end, reach, unit.end if unit else 0)
    behind = unit.end if unit else end
    return Figure(
        span=(words.start(hedging.place), words.end(last - 1)),
        number=(words.start(place), words.end(end - 1)),
        quantity=quantity,
        kind=kind,
        unit_span=(words.start(unit.begin), words.end(unit.end - 1)) if unit else None,
        rate="day" if quantity.unit == "barrel per day" else read_rate(words, behind),
        additional=hedging.additional or words.at(end) in _MORE,
    )
