"""Reading a figure that a reader writes, as an interval."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, get_args

import msgspec

from store.errors import WrongFieldError
from store.model.noun import cut
from store.model.quantity import Number, Qualifier, Quantity

if TYPE_CHECKING:
    from collections.abc import Mapping

    from store.extraction.figure import Figure
    from store.extraction.figures.hedges import Hedge
    from store.model.noun import Span

_NUMBER = re.compile(r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?")
_TRUTH = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def read_quantity(before: Quantity | None, fields: Mapping[str, str | None]) -> Quantity | None:
    """Return the figure with fields set; ends that are not given follow from value and qualifier.

    A figure without a value and without ends is none. Raises WrongFieldError.
    """
    old = before or Quantity()
    qualifier = _read_qualifier(fields["qualifier"]) if "qualifier" in fields else old.qualifier
    strict = _read_truth(fields["strict"]) if "strict" in fields else old.strict
    value = _read_number("value", fields["value"]) if "value" in fields else old.value
    low, high = old.low, old.high
    if {"value", "qualifier", "strict"} & fields.keys() and value is not None:
        low, high = _ends(value, qualifier, strict=strict, old=old)
    low = _read_number("low", fields["low"]) if "low" in fields else low
    high = _read_number("high", fields["high"]) if "high" in fields else high
    if value is None and low is None and high is None:
        return None
    unit = fields.get("unit", old.unit)
    try:
        return Quantity(value=value, low=low, high=high, strict=strict, qualifier=qualifier, unit=unit)
    except ValueError as error:
        raise WrongFieldError("low", str(low), str(error)) from error


def find_figure(text: str, span: Span, value: str = "") -> Figure | None:
    """Return the figure in the words of `span`, `None` if there is none; of several that with the `value`.

    Raises WrongFieldError where there are several and no value says which.
    """
    from store.extraction.figures import find_figures  # noqa: PLC0415 - extraction is not needed to open a dossier

    figures = find_figures(text, *span)
    if value:
        wanted = _read_number("value", value)
        return next((figure for figure in figures if figure.quantity.value == wanted), None)
    if len(figures) > 1:
        several = ", ".join(cut(text, figure.span) for figure in figures)
        raise WrongFieldError("value", "", f"the words have several figures ({several}); say which, or mark one only")
    return figures[0] if figures else None


def _ends(value: Number, qualifier: Qualifier, *, strict: bool, old: Quantity) -> tuple[Number | None, Number | None]:
    from store.extraction.figures.intervals import quantity_of  # noqa: PLC0415 - the same

    hedges: dict[Qualifier, Hedge] = {
        "exact": "",
        "about": "about",
        "at_least": "more_than" if strict else "at_least",
        "at_most": "less_than" if strict else "at_most",
    }
    if qualifier not in hedges:
        return old.low, old.high
    quantity = quantity_of(value, hedges[qualifier], None)
    return quantity.low, quantity.high


def _read_qualifier(value: str | None) -> Qualifier:
    try:
        return msgspec.convert({"qualifier": value or ""}, Quantity).qualifier
    except msgspec.ValidationError as error:
        raise WrongFieldError("qualifier", value or "", f"it is one of {', '.join(get_args(Qualifier))}") from error


def _read_truth(value: str | None) -> bool:
    if not value:
        return False
    if value.lower() not in _TRUTH:
        raise WrongFieldError("strict", value, "it is true or false")
    return _TRUTH[value.lower()]


def _read_number(name: str, value: str | None) -> Number | None:
    if value is None:
        return None
    if not _NUMBER.fullmatch(value):
        raise WrongFieldError(name, value, "write a number in digits, as 850, 1,200 or 4.9")
    bare = value.replace(",", "")
    return float(bare) if "." in bare else int(bare)
