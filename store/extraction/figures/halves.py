"""Halves and quarters of a unit: "half an hour", "half-mile", "a quarter of a mile", "an hour and a half"."""

from msgspec.structs import replace

from store.extraction.figures.measures import Unit, read_unit
from store.extraction.figures.numeral import Numeral, half_behind
from store.extraction.figures.words import Words

_PARTS = {"half": 0.5, "quarter": 0.25}
_POINTS = frozenset({"point", "points"})
_PERIODS = frozenset({"year", "month"})
_ADDED_TO = frozenset({"duration", "measure"})


def read_half(words: Words, place: int) -> Numeral | None:
    """Return the part of a unit that begins at `place`: "half a mile", "a half a mile", "half-hour"."""
    if words.at(place) == "a" and words.at(place + 1) == "half" and words.at(place + 2) in ("a", "an"):
        place += 1
    part = _PARTS.get(words.at(place))
    if part is None:
        return None
    if words.at(place) == "half" and words.at(place + 1) in ("a", "an"):
        measured = read_unit(words, place + 2) is not None or words.at(place + 2) in _POINTS
        return Numeral(part, place + 2) if measured else None
    if words.at(place + 1) != "-" or words.at(place - 1) == "-":
        return None
    unit = read_unit(words, place + 1)
    if words.at(place + 2) in _POINTS or (unit is not None and unit.name not in _PERIODS):
        return Numeral(part, place + 1)
    return None


def unit_of_part(words: Words, place: int) -> Unit | None:
    """Return the unit of "a quarter of a mile", "two-tenths of a second", where `place` is behind the part."""
    if words.at(place) != "of" or words.at(place + 1) not in ("a", "an", "one"):
        return None
    return read_unit(words, place + 2)


def with_half(words: Words, numeral: Numeral, unit: Unit | None) -> tuple[Numeral, Unit | None]:
    """Add the half of "an hour and a half" to number and unit."""
    if unit is None or unit.kind not in _ADDED_TO or unit.joined:
        return numeral, unit
    added = half_behind(words, unit.end)
    if added is None or words.at(added[1]) == "of":
        return numeral, unit
    return replace(numeral, value=numeral.value + added[0]), replace(unit, end=added[1])
