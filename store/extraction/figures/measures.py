"""Units behind a number: measures, durations, percent, currencies; and rates."""

from functools import cache

import msgspec
from msgspec.structs import replace

from store.extraction.figure import FigureKind
from store.extraction.figures.words import Phrases, Words
from store.lexicon.quantities import count_words, numerals, units

_TIMES = frozenset({"second", "minute", "hour", "day", "night", "week", "month", "year", "season", "decade"})
_PER = frozenset({"per", "each", "every", "a", "an", "/"})
_COMPOUND_LIMIT = 6
_FEET = frozenset("'’′")
_INCHES = frozenset('"”″')


class Unit(msgspec.Struct, frozen=True, gc=False):
    """What a number measures: its kind and name, where its word begins and ends, and whether a hyphen joins it."""

    kind: FigureKind
    name: str
    begin: int
    end: int
    joined: bool = False


def read_unit(words: Words, place: int) -> Unit | None:
    """Return the unit at `place`, behind a hyphen ("six-month") or behind one word ("15,000 additional gallons")."""
    if words.at(place) == "-" and words.glued(place):
        found = _unit(words, place + 1) if words.glued(place + 1) else None
        return None if found is None else replace(found, joined=True)
    if (found := _unit(words, place)) is not None or words.at(place) not in count_words().between_number_and_unit:
        return found
    return _unit(words, place + 1)


def read_rate(words: Words, place: int) -> str | None:
    """Return the denominator of "a day", "per day", "of oil a day" that begins near `place`."""
    for k in range(place, min(place + _COMPOUND_LIMIT, words.count - 1)):
        word = words.low[k]
        if word in _PER:
            following = words.low[k + 1]
            if following in _TIMES and words.at(k + 2) not in count_words().after_a_day:
                return following
            if word == "per" and words.word(k + 1):
                return following
        if not words.word(k) and word not in ("(", "-"):
            return None
    return None


def _unit(words: Words, place: int) -> Unit | None:
    found = _known().starting(words, place)
    if (found is None or found[0] == place + 1) and (short := _short(words, place)) is not None:
        return short
    if found is None:
        return _pounds(words, place) or _won(words, place)
    end, (kind, name) = found
    if words.glued(end) and words.word(end):
        return None
    return Unit(kind, name, place, end)


def _short(words: Words, place: int) -> Unit | None:
    """Read one-letter units, which only count where nothing or a bracket's worth of space stands before them."""
    word = words.at(place)
    if word == "m" and (words.glued(place) or words.number(place - 1)):
        return Unit("measure", "metre", place, place + 1)
    if not words.glued(place) or not words.number(place - 1):
        return None
    name = units().glued.get(words.tokens[place].text)
    resolution = word == "p" and words.at(place - 1) in count_words().resolutions
    if name is not None and not resolution and not _goes_on(words, place + 1):
        return Unit("percent" if name in units().percent else "measure", name, place, place + 1)
    return _primes(words, place)


def _goes_on(words: Words, place: int) -> bool:
    return words.glued(place) and (words.word(place) or words.number(place))


def _primes(words: Words, place: int) -> Unit | None:
    """Read the marks of a height: 6'2"."""
    if words.at(place) in _FEET and words.glued(place + 1) and words.number(place + 1):
        return Unit("measure", "foot", place, place + 1)
    if words.at(place) in _INCHES and words.at(place - 2) in _FEET and words.number(place - 3):
        return Unit("measure", "inch", place, place + 1)
    return None


def _won(words: Words, place: int) -> Unit | None:
    """Tell the money from the verb: "6 trillion won"."""
    if words.at(place) == "won" and words.at(place - 1) in numerals().scales:
        return Unit("money", "KRW", place, place + 1)
    return None


def _pounds(words: Words, place: int) -> Unit | None:
    """Tell the weight from the money: "500-pound bomb", "500 pounds of explosives", "weighing 500 pounds"."""
    if words.at(place) not in ("pound", "pounds"):
        return None
    heavy = (
        words.at(place) == "pound"
        or words.at(place + 1) == "of"
        or any(words.at(k) in count_words().weighing for k in range(place - 5, place))
    )
    return Unit("measure", "lb", place, place + 1) if heavy else Unit("money", "GBP", place, place + 1)


@cache
def _known() -> Phrases[tuple[FigureKind, str]]:
    known = units()
    meanings: dict[str, tuple[FigureKind, str]] = {
        word: ("money", code) for word, code in known.currencies.items() if word != "pounds"
    }
    meanings["times"] = ("times", "times")
    tables: tuple[tuple[FigureKind, dict[str, list[str]]], ...] = (
        ("measure", known.measures), ("duration", known.durations), ("percent", known.percent),
    )  # fmt: skip
    for kind, table in tables:
        meanings |= {word: (kind, name) for name, forms in table.items() for word in forms}
    return Phrases(meanings)
