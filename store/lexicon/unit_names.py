"""What units are called in plain words, in the plural."""

from store.lexicon.currencies import name_money

_ODD = {
    "foot": "feet",
    "inch": "inches",
    "magnitude": "magnitude",
    "%": "percent",
    "share": "share",
    "times": "times",
    "century": "centuries",
    "penny": "pence",
    "mph": "mph",
    "km/h": "km/h",
    "mg": "milligrams",
    "ml": "millilitres",
    "km": "kilometres",
    "mm": "millimetres",
    "cm": "centimetres",
    "kg": "kilograms",
    "square km": "square kilometres",
}
_CODE = 3
"""Letters of a currency's code (ISO 4217)."""


def name_unit(unit: str) -> str:
    """Return the plural of a unit: "barrels", "kilometres per hour", "percent"; a sum's is `name_money`'s."""
    if unit in _ODD:
        return _ODD[unit]
    head, space, tail = unit.partition(" per ")
    plural = head if not head or head.endswith("s") or not head[-1].isalpha() or head.isupper() else f"{head}s"
    return plural + space + tail


def name_any_unit(unit: str) -> str:
    """Return the plural of a unit or of the currency of a sum."""
    return name_money(unit) if len(unit) == _CODE and unit.isupper() else name_unit(unit)
