"""Reading the figure that begins at a word, with its hedge and unit."""

from msgspec.structs import replace

from store.extraction.figure import Figure, FigureKind
from store.extraction.figures.articles import ARTICLES, may_count, read_article
from store.extraction.figures.counting import unit_of
from store.extraction.figures.forming import form_figure, form_ranged, form_single
from store.extraction.figures.halves import unit_of_part, with_half
from store.extraction.figures.hedges import Hedging, hedge_before
from store.extraction.figures.intervals import quantity_of
from store.extraction.figures.measures import Unit, read_unit
from store.extraction.figures.money import Sign, sign_before
from store.extraction.figures.multiples import read_multiple
from store.extraction.figures.names import is_name
from store.extraction.figures.numerals import Numeral, read_numeral
from store.extraction.figures.ones import counts_none
from store.extraction.figures.pairs import Part
from store.extraction.figures.ranges import read_range
from store.extraction.figures.shares import Share, read_share
from store.extraction.figures.vague import read_vague
from store.extraction.figures.words import Words
from store.model.quantity import Quantity

_THE = frozenset({"the", "those", "these", "its", "his", "their", "her", "our"})
_FEW = 10
_LASTING = frozenset({"to", "of", "for"})
_PUNISHED = frozenset(
    {"sentenced", "sentences", "jailed", "imprisoned", "terms", "prison", "jail", "banned", "suspended"}
)


def read_figures_at(words: Words, place: int) -> tuple[list[Figure], int]:
    """Return the figures that begin at `place` (two for "from 1,000 to 5,000") and the place behind them."""
    if words.at(place) in ARTICLES and not may_count(words, place):
        return [], place + 1
    if (behind := counts_none(words, place)) is not None:
        place -= words.at(place) in ("a", "one") and words.at(place - 1) == "not"
        nothing = Quantity(value=0, low=0, high=0)
        return [form_figure(words, place, behind, Hedging(place), nothing, "none")], behind
    sign = sign_before(words, place)
    hedging = hedge_before(words, place if sign is None else sign.begin)
    if words.at(place) == "another":
        hedging = replace(hedging, additional=True)
    if sign is None:
        spelled = not words.number(place)
        if spelled and (vague := read_vague(words, place)) is not None:
            return _vague(words, place, vague, hedging)
        if spelled and (multiple := read_multiple(words, place)) is not None:
            quantity = quantity_of(multiple, hedging.hedge, "times")
            figure = form_figure(words, place, place + 1, hedging, quantity, "times")
            return [replace(figure, aside=True)], place + 1
        if (share := read_share(words, place, hedged=bool(hedging.hedge))) is not None:
            return _shared(words, place, share, hedging)
    numeral = read_numeral(words, place) if sign is None else read_numeral(words, place, money=True)
    numeral = numeral or read_article(words, place, hedging)
    return ([], place + 1) if numeral is None else _numbered(words, place, numeral, sign, hedging)


def _shared(words: Words, place: int, share: Share, hedging: Hedging) -> tuple[list[Figure], int]:
    unit = unit_of_part(words, share.end)
    quantity = quantity_of(share.value, hedging.hedge, unit.name if unit else "share")
    kind: FigureKind = unit.kind if unit else "share"
    return [form_figure(words, place, share.end, hedging, quantity, kind, unit)], unit.end if unit else share.end


def _vague(words: Words, place: int, vague: Numeral, hedging: Hedging) -> tuple[list[Figure], int]:
    if is_name(words, place, vague, has_unit=False):
        return [], vague.end
    unit = read_unit(words, vague.end + (words.at(vague.end) == "of"))
    if vague.vague is None:
        return _numbered(
            words, place, vague, None, replace(hedging, hedge=hedging.hedge or ("about" if vague.about else ""))
        )
    low, high = vague.vague
    quantity = Quantity(low=low, high=high, qualifier="fuzzy", unit=unit.name if unit else None)
    kind: FigureKind = unit.kind if unit else "count"
    return [form_figure(words, place, vague.end, hedging, quantity, kind, unit)], vague.end


def _numbered(
    words: Words, place: int, numeral: Numeral, sign: Sign | None, hedging: Hedging
) -> tuple[list[Figure], int]:
    numeral, unit = with_half(words, numeral, unit_of(words, numeral, sign))
    unit = unit or _shared_time(words, place, numeral)
    first = Part(place if sign is None else sign.begin, place, numeral, unit)
    ranged = read_range(words, first, hedging)
    if ranged is not None:
        parts, quantity = ranged
        if parts and is_name(words, place, numeral, has_unit=parts[-1].unit is not None):
            return [], parts[-1].end
        if quantity is not None and parts:
            return [form_ranged(words, parts, quantity, hedging)], parts[-1].end
        kept = [
            form_single(words, part, hedging if part.begin == first.begin else Hedging(part.begin)) for part in parts
        ]
        return [figure for figure in kept if figure is not None], max(
            (part.end for part in parts), default=numeral.end + 2
        )
    figure = form_single(words, first, hedging)
    if figure is None:
        return [], first.end
    whole = _whole(words, first)
    told = None if whole is None else form_single(words, whole, Hedging(whole.begin))
    if whole is None or told is None:
        return [figure], first.end if whole is None else whole.end
    return [figure, replace(told, aside=True)], whole.end


def _shared_time(words: Words, place: int, numeral: Numeral) -> Unit | None:
    """Return the years of "sentenced to 22 and 19 years", "terms of two and three years": both are as long."""
    if words.at(place - 1) not in _LASTING or words.at(numeral.end) != "and" or _PUNISHED.isdisjoint(words.low):
        return None
    second = read_numeral(words, numeral.end + 1)
    unit = read_unit(words, second.end) if second is not None else None
    if second is None or unit is None or unit.kind != "duration" or unit.begin != second.end:
        return None
    return replace(unit, begin=place, end=numeral.end)


def _whole(words: Words, part: Part) -> Part | None:
    """Return the three of "one of the three": they are told apart from the one, not counted again."""
    k = part.end
    if not part.numeral.spelled or words.at(k) != "of":
        return None
    k += 2 if words.at(k + 1) in _THE else 1
    whole = read_numeral(words, k)
    if whole is None or not whole.spelled or not part.numeral.value < whole.value <= _FEW:
        return None
    return Part(k, k, whole, None)
