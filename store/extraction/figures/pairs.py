"""Two joined numbers: whether they are the ends of a range, a score, years, a height or a name."""

import msgspec
from msgspec.structs import replace

from store.extraction.figures.measures import Unit
from store.extraction.figures.numerals import Numeral
from store.extraction.figures.words import Words
from store.lexicon.quantities import Number, count_words

_NEAR = 6


class Part(msgspec.Struct, frozen=True, gc=False):
    """One end of a range: where it and its number begin, the number, its unit."""

    begin: int
    place: int
    numeral: Numeral
    unit: Unit | None

    @property
    def end(self) -> int:
        """The place behind number and unit."""
        return self.numeral.end if self.unit is None else max(self.numeral.end, self.unit.end)


def is_height(first: Part, second: Part) -> bool:
    """Say whether the second number gives the inches of "5-foot-9"."""
    return first.unit is not None and first.unit.name == "foot" and second.unit is None


def is_named(words: Words, first: Part, second: Part) -> bool:
    """Say whether the pair is a name like "7-Eleven"."""
    return words.number(first.place) and words.capital(second.place)


def are_unlike(first: Part, second: Part) -> bool:
    """Say whether "rose 1% to 90 billion euros" tells a change and a sum: neither gives the other its unit."""
    if first.unit is None:
        return False
    return first.unit.kind == "percent" if second.unit is None else first.unit.name != second.unit.name


def fit(first: Part, second: Part) -> bool:
    """Say whether both ends measure the same."""
    return first.unit is None or (second.unit is not None and first.unit.name == second.unit.name)


def are_years(first: Part, second: Part) -> bool:
    """Say whether both are bare years, "1990 to 2020"."""
    pair = (first.numeral, second.numeral)
    bare = all(
        not each.spelled and each.scale == 1 and each.end == part.place + 1
        for each, part in zip(pair, (first, second), strict=True)
    )
    return bare and first.unit is second.unit is None and all(1900 <= each.value <= 2100 for each in pair)  # noqa: PLR2004


def matched(first: Part, second: Part) -> tuple[Part, Number, Number]:
    """Give the first end the magnitude and the unit of the second: "3 to 5 million barrels"."""
    low, high = first.numeral.value, second.numeral.value
    scale = second.numeral.scale
    if scale > 1 and first.numeral.scale == 1 and low < high / scale:
        low = low * scale
    numeral = replace(first.numeral, value=int(low) if low == int(low) else low)
    unit = first.unit
    if unit is None and second.unit is not None:
        unit = replace(second.unit, begin=first.place, end=first.numeral.end)
    return replace(first, numeral=numeral, unit=unit), numeral.value, high


def is_score(words: Words, first: Part, second: Part) -> bool:
    """Say whether the pair is a score or a vote: the first is not the lower, or words near it tell."""
    if first.numeral.spelled or second.numeral.spelled or second.unit is not None or first.unit is not None:
        return False
    near = {words.at(k) for k in range(first.place - _NEAR, second.end + 4)}
    return first.numeral.value >= second.numeral.value or not near.isdisjoint(count_words().scoring)
