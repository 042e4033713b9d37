"""Figures as intervals: whether two of them can both be true, and how far apart they lie."""

import math
from dataclasses import dataclass

from store.model.quantity import Quantity

_OPEN = math.inf
_LARGE = 1000
_NEAR_A_ROUND = 0.03
_TENS = 100
_NEAR_A_FRACTION = 0.025
_NEAR_A_MEASURE = 0.04
_EXACT = 0.001


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """What a figure allows, in the base unit of its dimension; an open end is infinite."""

    low: float
    high: float
    strict: bool
    value: float | None
    qualifier: str

    def meets(self, other: "Interval") -> bool:
        """Say whether one number could satisfy both."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        if low != high:
            return low < high
        return not (self.leaves_out(low) or other.leaves_out(low))

    def figure(self) -> tuple[float, float, float | None]:
        """Return what makes two figures the same figure, hedge aside."""
        return (self.value, self.value, self.value) if self.value is not None else (self.low, self.high, None)

    def middle(self) -> float:
        """Return one number to sort and to measure distances by; never shown as a figure."""
        if self.value is not None:
            return self.value
        if self.low == -_OPEN:
            return self.high
        return self.low if self.high == _OPEN else (self.low + self.high) / 2

    def holds(self, other: "Interval") -> bool:
        """Say whether `other` lies within this interval and is strictly narrower."""
        return self.low <= other.low and other.high <= self.high and (self.low, self.high) != (other.low, other.high)

    def leaves_out(self, number: float) -> bool:
        """Say whether `number` is an end that the figure excludes ("more than 100")."""
        return self.strict and number in (self.low, self.high)


def read_interval(quantity: Quantity, size: float = 1.0) -> Interval:
    """Return `quantity` as an interval, `size` base units to one of its own."""
    low, high = _ends(quantity)
    return Interval(
        low=-_OPEN if low is None else low * size,
        high=_OPEN if high is None else high * size,
        strict=quantity.strict,
        value=None if quantity.value is None else quantity.value * size,
        qualifier=quantity.qualifier,
    )


def gap(one: Interval, other: Interval) -> float:
    """Return how far two intervals that do not meet lie apart."""
    return max(one.low - other.high, other.low - one.high, 0.0)


def ratio(one: Interval, other: Interval) -> float:
    """Return how many times the nearer ends of the larger hold the smaller; 1 where they meet."""
    small, large = sorted((one, other), key=lambda interval: (interval.low, interval.high))
    if small.high >= large.low:
        return 1.0
    return large.low / small.high if small.high > 0 else _OPEN


def is_rounded(one: Interval, other: Interval, dimension: str = "") -> bool:
    """Say whether two exact figures are one figure, rounded differently.

    Of 1,000 or more if counted (206 and 205.8 million); any measure (400 and 414 millimetres), and a fraction in
    words beside a share ("two-thirds" and 68 %).
    """
    if one.value is None or other.value is None:
        return False
    if dimension == "share":
        return abs(one.value - other.value) <= _NEAR_A_FRACTION and (_is_fraction(one) or _is_fraction(other))
    if dimension and _is_round(min(one, other, key=lambda each: _digits(each.value or 0)), one, other):
        return True
    if min(one.value, other.value) < _LARGE:
        return False
    coarse, fine = sorted((one.value, other.value), key=_digits)
    digits = _digits(coarse)
    if digits <= 1 or abs(one.value - other.value) > _NEAR_A_ROUND * coarse:
        return False
    return coarse in (round(fine, -_places(fine, digits)), _cut_off(fine, _places(fine, digits)))


def are_told_apart(one: Interval, other: Interval) -> bool:
    """Say whether two numbers, one of them hedged, differ by more than either leaves open by its digits.

    "About 26" and 27 are two counts, though 5 % lie between them; "about 300" may be 270.
    """
    if one.value is None or other.value is None or not {one.qualifier, other.qualifier} <= {"exact", "about"}:
        return False
    return are_no_roundings(one.value, other.value)


def are_no_roundings(one: float, other: float) -> bool:
    """Say whether two numbers lie further apart than half a unit of the last digit of the rounder one."""
    return abs(one - other) > max(_half_a_unit(one), _half_a_unit(other))


def cut_like(number: float, like: float) -> float:
    """Return a number cut off to the digits that another one has (1,234 like 900: 1,200)."""
    return _cut_off(number, _places(like, _digits(like)))


def _cut_off(number: float, places: int) -> float:
    """Return a number without its last digits ("10.33 billion" of 10,339,290,061)."""
    return float(math.floor(number / 10.0**places) * 10.0**places)


def _is_fraction(interval: Interval) -> bool:
    value = interval.value or 0
    return any(abs(value * parts - round(value * parts)) < _EXACT for parts in (2, 3, 4, 10))


def _is_round(coarse: Interval, one: Interval, other: Interval) -> bool:
    small, large = sorted((one.value or 0, other.value or 0))
    return _digits(coarse.value or 0) == 1 and small >= _TENS and large - small <= _NEAR_A_MEASURE * large


def is_telling(number: float | None, digits: int = 3) -> bool:
    """Say whether a number is unlikely to be met twice by chance: 1,000 or more, with so many digits that count."""
    return number is not None and number >= _LARGE and _digits(number) >= digits


def _ends(quantity: Quantity) -> tuple[float | None, float | None]:
    value, low, high = quantity.value, quantity.low, quantity.high
    if quantity.qualifier == "exact":
        return (value if low is None else low), (value if high is None else high)
    if quantity.qualifier == "about" and value is not None and (low is None or high is None):
        margin = max(_half_a_unit(value), 0.05 * abs(value))
        return (value - margin if low is None else low), (value + margin if high is None else high)
    if quantity.qualifier == "at_least":
        return (value if low is None else low), high
    if quantity.qualifier == "at_most":
        return (low or None), (value if high is None else high)
    return low, high


def _half_a_unit(value: float) -> float:
    whole = f"{value:g}" if value < 1 else f"{value:.0f}"
    zeros = len(whole) - len(whole.rstrip("0"))
    return 0.5 * 10.0**zeros


def _digits(number: float) -> int:
    return len(f"{number:.6g}".split("e")[0].replace(".", "").strip("0")) if number else 1


def _places(number: float, digits: int) -> int:
    return math.floor(math.log10(abs(number))) - digits + 1
