"""What a number measures."""

from store.extraction.figures.measures import Unit, read_unit
from store.extraction.figures.money import Sign
from store.extraction.figures.numerals import Numeral
from store.extraction.figures.words import Words

_STRONGEST = 10
_PLUS = frozenset({"or", "/", "-", "plus", "and"})
_PERCENT = frozenset({"%", "percent"})
_QUAKES = frozenset({"earthquake", "quake", "aftershock", "tremor", "temblor"})


def unit_of(words: Words, numeral: Numeral, sign: Sign | None) -> Unit | None:
    """Return what the number measures: money, times, the strength of an earthquake, or what the word behind it says."""
    if sign is None and (found := _magnitude(words, numeral)) is not None:
        return found
    if sign is not None:
        return Unit("money", sign.code, sign.begin, numeral.end)
    if words.at(numeral.end) == "x" and words.glued(numeral.end) and not words.glued(numeral.end + 1):
        return Unit("times", "times", numeral.end, numeral.end + 1)
    k = numeral.end + (words.at(numeral.end) == "-")
    if words.at(k) == "fold" and words.glued(k):
        return Unit("times", "times", k, k + 1)
    return read_unit(words, numeral.end)


def _magnitude(words: Words, numeral: Numeral) -> Unit | None:
    """Read the strength of an earthquake where no unit follows: "magnitude 6.4", "a 6.4 quake"."""
    place = numeral.end - 1
    if numeral.spelled or numeral.scale > 1 or numeral.value >= _STRONGEST:
        return None
    k = place - 1 - (words.at(place - 1) in ("-", "of"))
    if words.at(k) == "magnitude":
        return Unit("measure", "magnitude", k, k + 1)
    measuring = words.at(place - 1) in ("measuring", "measured") and not _QUAKES.isdisjoint(
        words.low[max(0, place - 5) : place]
    )
    if measuring:
        return Unit("measure", "magnitude", place, numeral.end)
    if words.at(numeral.end) in _QUAKES and "." in words.at(place):
        return Unit("measure", "magnitude", place, numeral.end)
    return None


def is_negative(words: Words, place: int) -> bool:
    """Say whether a degree or a percentage lies below zero: "minus 5C", "-5C", "(-0.3%)"."""
    sign = words.at(place - 1)
    if sign in ("-", "−", "–"):
        alone = not words.glued(place - 1) and not words.number(place - 2) and words.at(place - 2) not in _PERCENT
        return words.glued(place) and (alone or words.at(place - 2) == "(")
    return sign in ("minus", "negative") and words.at(place - 2) not in _PLUS
