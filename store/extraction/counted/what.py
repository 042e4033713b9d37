"""Saying in plain words what is counted: population and state, or unit and what it measures."""

from store.extraction.counted.nouns import Reading
from store.extraction.figure import Figure
from store.lexicon.predicates import find_verb, gerund_of, state_of

_MONEY = {
    "USD": "dollars", "GBP": "pounds", "EUR": "euros", "JPY": "yen", "INR": "rupees", "RUB": "roubles", "CNY": "yuan",
    "CHF": "francs", "TRY": "lira", "ILS": "shekels", "KRW": "won", "NGN": "naira", "UAH": "hryvnias", "PHP": "pesos",
    "AUD": "Australian dollars", "CAD": "Canadian dollars",
}  # fmt: skip
_ODD = {
    "foot": "feet",
    "inch": "inches",
    "%": "percent",
    "share": "share",
    "times": "times",
    "century": "centuries",
    "km": "kilometres",
    "mm": "millimetres",
    "cm": "centimetres",
    "kg": "kilograms",
    "square km": "square kilometres",
}
_LINKS = (
    "of ",
    "from ",
    "off ",
    "in ",
    "to ",
    "for ",
    "below ",
    "above ",
    "on ",
    "at ",
    "under ",
    "along ",
    "per ",
    "after ",
    "since ",
    "before ",
    "around ",
    "into ",
    "away ",
)


def tell_counted(population: str, reading: Reading | None) -> str:
    """Return "people killed", "ships carrying", or the population alone."""
    if reading is None or reading.role in ("crowd", "event", "numbered"):
        return population
    return f"{population} {_state(reading)}".strip()


def _state(reading: Reading) -> str:
    shown = state_of(reading.lemma)
    if reading.role == "subject" and shown and not shown.endswith("ing") and find_verb(reading.lemma.partition(" ")[0]):
        return gerund_of(reading.lemma)
    return shown


def unit_of(figure: Figure) -> str:
    """Return the unit of a figure in plain words, plural: "dollars", "barrels", "days", "percent"."""
    unit = figure.quantity.unit or ""
    if figure.kind == "money":
        return _MONEY.get(unit, unit)
    if unit in _ODD:
        return _ODD[unit]
    head, space, tail = unit.partition(" per ")
    plural = head if not head or head.endswith("s") or not head[-1].isalpha() or head.isupper() else f"{head}s"
    return plural + space + tail


def tell_amount(figure: Figure, of: str, reading: Reading | None) -> str:
    """Return "barrels of oil per day leaked", "dollars cost of the oil spill", "days of leaking"."""
    unit = unit_of(figure)
    rate = f" per {figure.rate}" if figure.rate else ""
    linked = f" {of}" if of.startswith(_LINKS) or figure.kind == "times" else f" of {of}" if of else ""
    if reading is None:
        return f"{unit}{linked}{rate}"
    if reading.role == "amount":
        return f"{unit} {of}{rate}".strip()
    if figure.kind == "duration":
        return f"{unit}{linked}" if of else f"{unit} of {gerund_of(reading.lemma)}"
    return f"{unit}{linked}{rate} {_state(reading)}".strip()
