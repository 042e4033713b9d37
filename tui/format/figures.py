"""A figure as a reader sees it: its hedge, its unit, its size."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from tui.safe import clean_line

if TYPE_CHECKING:
    from store import Fact, Quantity, Span

_UNKNOWN = "??"
_MONEY = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹", "ILS": "₪"}
_ABBREVIATIONS = frozenset(
    {"km", "m", "cm", "mm", "kg", "g", "t", "l", "ha", "mph", "kph", "bpd", "kWh", "MW", "GW", "hertz"}
)
_PLURALS = {"foot": "feet", "inch": "inches"}
_SCALES = ((10**12, "tn"), (10**9, "bn"), (10**6, "m"))


def figure(fact: Fact) -> str:
    """Return the figure as stated: `~850`, `>=3`, `>100`, `100-200`, `dozens`, `none`, `NOT 800`; `` for no figure."""
    bare = quantity(fact.quantity, fact) if fact.quantity else ""
    if fact.polarity == "negative":
        return f"NOT {bare}".strip()
    return bare


def quantity(stated: Quantity, fact: Fact | None = None) -> str:
    """Return an interval as it was stated; a vague word is taken from the fact's words."""
    if stated.qualifier == "fuzzy":
        return (fact and figure_words(fact)) or _between(stated)
    if stated.qualifier == "at_least":
        return (">" if stated.strict else ">=") + _amount(_first(stated.low, stated.value), stated.unit)
    if stated.qualifier == "at_most":
        return ("<" if stated.strict else "<=") + _amount(_first(stated.high, stated.value), stated.unit)
    if stated.qualifier == "range" or stated.value is None:
        return _between(stated)
    if stated.qualifier == "about":
        return "~" + _amount(stated.value, stated.unit)
    return "none" if stated.value == 0 and stated.unit is None else _amount(stated.value, stated.unit)


def interval(stated: Quantity) -> str:
    """Return the ends of an interval: `24-99`, whatever word it was stated by."""
    return _between(stated)


def figure_words(fact: Fact) -> str:
    """Return the words of the sentence that give the figure, or `` where their place is not known."""
    return cut_words(fact, fact.words.figure or fact.span)


def cut_words(fact: Fact, span: Span | None) -> str:
    """Return the words of a fact's sentence at a place in its source."""
    if span is None or fact.sentence_start is None:
        return ""
    return clean_line(fact.text[max(0, span[0] - fact.sentence_start) : max(0, span[1] - fact.sentence_start)])


def _between(stated: Quantity) -> str:
    if stated.low is None and stated.high is None:
        return _UNKNOWN
    if stated.low is None:
        return "<=" + _amount(stated.high, stated.unit)
    if stated.high is None:
        return ">=" + _amount(stated.low, stated.unit)
    if stated.unit in _MONEY or not stated.unit:
        return f"{_amount(stated.low, stated.unit)}-{_amount(stated.high, stated.unit)}"
    return f"{_amount(stated.low, None)}-{_amount(stated.high, stated.unit)}"


def _first(*values: float | None) -> float | None:
    return next((value for value in values if value is not None), None)


def _amount(value: float | None, unit: str | None) -> str:
    if value is None:
        return _UNKNOWN
    if unit == "share":
        part = Fraction(value).limit_denominator(20)
        return f"{part}" if abs(float(part) - value) < 1e-3 else f"{value:g}"  # noqa: PLR2004 (a third is written 0.333)
    if unit == "%":
        return f"{_number(value)} %"
    if unit and len(unit) == 3 and unit.isupper():  # noqa: PLR2004 (ISO 4217)
        return _MONEY.get(unit, f"{unit} ") + _scaled(value)
    return f"{_number(value)} {_named(value, clean_line(unit))}" if unit else _number(value)


def _named(value: float, unit: str) -> str:
    """Return the name of a measure as it follows a number: `1 hour`, `2 hours`, `5 km`, `6 feet`."""
    if value == 1 or unit in _ABBREVIATIONS or not unit.isalpha():
        return unit
    return _PLURALS.get(unit, f"{unit}s")


def _scaled(value: float) -> str:
    for scale, name in _SCALES:
        if abs(value) >= scale:
            return f"{_number(round(value / scale, 3))}{name}"
    return _number(value)


def _number(value: float) -> str:
    return f"{value:,.3f}".rstrip("0").rstrip(".") if abs(value) >= 1 else f"{value:g}"
