"""Ranges and changes: "100 to 200", "between 3 and 5 billion", "30-40"; "from 1,000 to 5,000" are two figures."""

from typing import NamedTuple

from store.extraction.figures.hedges import Hedging
from store.extraction.figures.measures import Unit, read_unit
from store.extraction.figures.money import is_sign, sign_before
from store.extraction.figures.numerals import Numeral, read_numeral
from store.extraction.figures.words import Phrases, Words
from store.lexicon.quantities import count_words
from store.model.quantity import Number, Quantity

_DASHES = frozenset({"-", "–", "—", "‑", "−"})
_BETWEEN_PARTS = Phrases(
    dict.fromkeys(
        [
            "as many as",
            "as much as",
            "about",
            "around",
            "perhaps",
            "even",
            "possibly",
            "some",
            "nearly",
            "more than",
            "over",
        ],
        True,
    )
)
_NEAR = 6
_LARGEST_GUESS = 2


class Part(NamedTuple):
    """One end of a range: where it and its number begin, the number, its unit."""

    begin: int
    place: int
    numeral: Numeral
    unit: Unit | None

    @property
    def end(self) -> int:
        """The place behind number and unit."""
        return max(self.numeral.end, self.unit.end if self.unit else 0)


def read_range(words: Words, first: Part, hedging: Hedging) -> tuple[tuple[Part, ...], Quantity | None] | None:
    """Return the ends of a range with its interval, or two figures without one, or nothing for a score.

    `None`: only one number stands here.
    """
    joint, place = _joint(words, first.end)
    before = words.at(hedging.place - 1)
    second = _second(words, first, joint, place, before)
    if second is None:
        return None
    if (joint in _DASHES and _is_score(words, first, second)) or _are_years(first, second):
        return (), None
    if joint == "to" and _are_unlike(first, second):
        return (first, second), None
    first, low, high = _matched(first, second)
    before = words.at(hedging.place - 1)
    if joint == "or" and not low < high <= max(_LARGEST_GUESS * low, low + 1):
        return None
    changed = joint == "to" and (
        before in count_words().moving
        or (before == "from" and words.at(hedging.place - 2) not in count_words().ranging)
        or not _fit(first, second)
    )
    if changed or not low < high:
        return (first, second), None
    unit = second.unit or first.unit
    return (first, second), Quantity(low=low, high=high, qualifier="range", unit=unit.name if unit else None)


def _are_unlike(first: Part, second: Part) -> bool:
    """Say whether "rose 1% to 90 billion euros" tells a change and a sum: neither gives the other its unit."""
    if first.unit is None:
        return False
    return first.unit.kind == "percent" if second.unit is None else first.unit.name != second.unit.name


def _fit(first: Part, second: Part) -> bool:
    """Say whether both ends measure the same."""
    return first.unit is None or (second.unit is not None and first.unit.name == second.unit.name)


def _are_years(first: Part, second: Part) -> bool:
    pair = (first.numeral, second.numeral)
    bare = all(
        not each.spelled and each.scale == 1 and each.end == part.place + 1
        for each, part in zip(pair, (first, second), strict=True)
    )
    return bare and first.unit is second.unit is None and all(1900 <= each.value <= 2100 for each in pair)  # noqa: PLR2004


def _joint(words: Words, place: int) -> tuple[str, int]:
    """Return what joins two numbers and where it stands; "10- to 12-foot" and "two-to-three" are joined by "to"."""
    if words.at(place) in _DASHES and words.at(place + 1) in ("to", "and", "or"):
        dashed = words.at(place + 2) in _DASHES and words.glued(place + 2)
        return words.at(place + 1), place + 1 + dashed
    return words.at(place), place


def _second(words: Words, first: Part, joint: str, place: int, before: str) -> Part | None:
    if joint in _DASHES:
        if not (words.glued(place) and words.glued(place + 1)) or (
            words.at(place + 2) in _DASHES and words.number(place + 3)
        ):
            return None
    elif joint not in ("to", "or") and not (joint == "and" and before == "between"):
        return None
    begin = k = place + 1
    while joint == "to" and (hedge := _BETWEEN_PARTS.starting(words, k)) is not None:
        k = hedge[0]
    number = is_sign(words, k)
    money = number > k or (first.unit is not None and first.unit.kind == "money")
    numeral = read_numeral(words, number, money=money)
    if numeral is None or first.numeral.vague or (words.at(number) == "one" and joint == "or"):
        return None
    unit = first.unit if money and number == k and first.unit else read_unit(words, numeral.end)
    if number > k:
        sign = sign_before(words, number)
        unit = Unit("money", sign.code if sign else first.unit.name if first.unit else "USD", k, numeral.end)
    elif money and unit is first.unit and unit is not None:
        unit = Unit("money", unit.name, number, numeral.end)
    if (
        joint in _DASHES
        and numeral.end < words.count
        and words.glued(numeral.end)
        and words.word(numeral.end)
        and unit is None
    ):
        return None
    return Part(begin, number, numeral, unit)


def _matched(first: Part, second: Part) -> tuple[Part, Number, Number]:
    """Give the first end the magnitude and the unit of the second: "3 to 5 million barrels"."""
    low, high = first.numeral.value, second.numeral.value
    scale = second.numeral.scale
    if scale > 1 and first.numeral.scale == 1 and low < high / scale:
        low = low * scale
    numeral = first.numeral._replace(value=int(low) if low == int(low) else low)
    unit = first.unit
    if unit is None and second.unit is not None:
        unit = second.unit._replace(begin=first.place, end=first.numeral.end)
    return first._replace(numeral=numeral, unit=unit), numeral.value, high


def _is_score(words: Words, first: Part, second: Part) -> bool:
    if first.numeral.spelled or second.numeral.spelled or second.unit is not None or first.unit is not None:
        return False
    near = {words.at(k) for k in range(first.place - _NEAR, second.end + 4)}
    return first.numeral.value >= second.numeral.value or not near.isdisjoint(count_words().scoring)
