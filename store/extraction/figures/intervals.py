"""The interval that hedge and number allow."""

import math
from decimal import Decimal

from store.extraction.figures.hedges import Hedge
from store.model.quantity import Number, Quantity

_NEAR = 0.05
_NEARLY = 0.9


def quantity_of(value: Number, hedge: Hedge, unit: str | None) -> Quantity:
    """Return the interval of one number; "about" is the larger of 5 % and half a unit of its last digit above 0."""
    match hedge:
        case "about" | "nearly" | "at_most" | "less_than" if value < 0:
            return Quantity(value=value, low=value, high=value, unit=unit)
        case "about":
            low, high = _around(value)
            return Quantity(value=value, low=low, high=high, qualifier="about", unit=unit)
        case "nearly":
            low = math.floor(_NEARLY * value) if isinstance(value, int) and value >= 10 else round(_NEARLY * value, 6)  # noqa: PLR2004
            return Quantity(value=value, low=low, high=value, qualifier="about", unit=unit)
        case "at_least" | "more_than":
            return Quantity(value=value, low=value, strict=hedge == "more_than", qualifier="at_least", unit=unit)
        case "at_most" | "less_than":
            return Quantity(value=value, low=0, high=value, strict=hedge == "less_than", qualifier="at_most", unit=unit)
        case _:
            return Quantity(value=value, low=value, high=value, unit=unit)


def _around(value: Number) -> tuple[Number, Number]:
    written = Decimal(str(value)).normalize()
    exponent = written.as_tuple().exponent
    half = 10.0**exponent / 2 if isinstance(exponent, int) else 0.0
    reach = max(half, _NEAR * value)
    if isinstance(value, int):
        return max(0, math.floor(value - reach)), math.ceil(value + reach)
    return round(max(0.0, value - reach), 6), round(value + reach, 6)
