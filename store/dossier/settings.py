"""Reading the values that a reader gives to the fields of a source or a fact."""

import re
from collections.abc import Mapping
from typing import get_args

import msgspec

from store.dossier.merging import QUANTITY_FIELDS
from store.errors import WrongFieldError
from store.model.clock import read_clock
from store.model.fact import Fact, Polarity, Stance
from store.model.quantity import Number, Qualifier, Quantity
from store.model.source import Source

_SOURCE_WORDS = {"publisher", "author", "url", "language", "outlet_of_origin"}
_SOURCE_FIELDS = {"title", "published", "retrieved", "reliability"} | _SOURCE_WORDS
_FACT_WORDS = {"population", "predicate", "what", "speaker", "relayed_by", "cue", "place", "event"}
_FACT_CLOCKS = {"event_date", "as_of"}
_FACT_FIELDS = _FACT_WORDS | _FACT_CLOCKS | {"stance", "polarity"} | QUANTITY_FIELDS
_RELIABILITY = tuple("ABCDEF")
_NUMBER = re.compile(r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?")


def read_source_fields(source: Source, fields: Mapping[str, str | None]) -> Source:
    """Return the source with fields set (`None` or "" empties one); raise WrongFieldError where one cannot be."""
    read: dict[str, str | None] = {}
    for name, value in fields.items():
        if name not in _SOURCE_FIELDS:
            raise WrongFieldError(name, value or "", _list_fields("source", _SOURCE_FIELDS))
        read[name] = _read_source_field(name, value.strip() if value else None)
    if "published" in read:
        return msgspec.structs.replace(source, **read, published_inferred=None, proposed=None)
    return msgspec.structs.replace(source, **read)


def read_fact_fields(fact: Fact, fields: Mapping[str, str | None]) -> Fact:
    """Return the fact with fields set and named as edited; raise WrongFieldError where one cannot be."""
    read: dict[str, str | None] = {}
    figures: dict[str, str | None] = {}
    for name, value in fields.items():
        if name not in _FACT_FIELDS:
            raise WrongFieldError(name, value or "", _list_fields("fact", _FACT_FIELDS))
        cleaned = value.strip() or None if value else None
        if name in QUANTITY_FIELDS:
            figures[name] = cleaned
        else:
            read[name] = _read_fact_field(name, cleaned)
    edited = tuple(dict.fromkeys((*fact.edited, *fields)))
    clocks = tuple(name for name in fact.clocks_inferred if name not in fields)
    how = {name: rule for name, rule in fact.how.items() if name not in fields}
    quantity = _read_quantity(fact.quantity, figures) if figures else fact.quantity
    return msgspec.structs.replace(fact, **read, quantity=quantity, edited=edited, clocks_inferred=clocks, how=how)


def _read_source_field(name: str, value: str | None) -> str | None:
    if name == "title" and not value:
        raise WrongFieldError(name, "", "a source needs a title to be told apart")
    if name in {"published", "retrieved"} and value:
        return _read_moment(name, value)
    if name == "reliability" and value:
        value = value.upper()
        if value not in _RELIABILITY:
            raise WrongFieldError(name, value, "it is one letter from A (reliable) to E (unreliable), or F (unknown)")
    return value or None


def _read_fact_field(name: str, value: str | None) -> str | None:
    if name in _FACT_CLOCKS and value and read_clock(value) is None:
        raise WrongFieldError(name, value, "write a time as 2022, 2022-01, 2022-01-21, 2022-01-20/2022-01-22 (EDTF)")
    if name in {"stance", "polarity"}:
        choices = get_args(Stance if name == "stance" else Polarity)
        if value not in choices:
            raise WrongFieldError(name, value or "", f"it is one of {', '.join(choices)}")
    return value


def _read_quantity(before: Quantity | None, figures: Mapping[str, str | None]) -> Quantity | None:
    """Read the figure; ends that are not given follow from value and qualifier (RULES.md, figures)."""
    old = before or Quantity()
    qualifier = old.qualifier
    if "qualifier" in figures:
        qualifier = _read_qualifier(figures["qualifier"])
    strict = _read_truth(figures["strict"]) if "strict" in figures else old.strict
    unit = figures.get("unit", old.unit)
    value = _read_number("value", figures["value"]) if "value" in figures else old.value
    low, high = old.low, old.high
    if {"value", "qualifier"} & figures.keys():
        low, high = _ends(qualifier, value, old)
    low = _read_number("low", figures["low"]) if "low" in figures else low
    high = _read_number("high", figures["high"]) if "high" in figures else high
    if value is None and low is None and high is None:
        return None
    try:
        return Quantity(value=value, low=low, high=high, strict=strict, qualifier=qualifier, unit=unit)
    except ValueError as error:
        raise WrongFieldError("low", str(low), str(error)) from error


def _ends(qualifier: Qualifier, value: Number | None, old: Quantity) -> tuple[Number | None, Number | None]:
    if value is None or qualifier in {"range", "fuzzy"}:
        return old.low, old.high
    if qualifier == "exact":
        return value, value
    if qualifier == "at_least":
        return value, None
    if qualifier == "at_most":
        return None, value
    return value, value


def _read_qualifier(value: str | None) -> Qualifier:
    try:
        return msgspec.convert({"qualifier": value or ""}, Quantity).qualifier
    except msgspec.ValidationError as error:
        raise WrongFieldError("qualifier", value or "", f"it is one of {', '.join(get_args(Qualifier))}") from error


def _read_truth(value: str | None) -> bool:
    words = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False, "": False}
    if (value or "").lower() not in words:
        raise WrongFieldError("strict", value or "", "it is true or false")
    return words[(value or "").lower()]


def _read_number(name: str, value: str | None) -> Number | None:
    if value is None:
        return None
    if not _NUMBER.fullmatch(value):
        raise WrongFieldError(name, value, "write a number in digits, as 850, 1,200 or 4.9")
    bare = value.replace(",", "")
    return float(bare) if "." in bare else int(bare)


def _read_moment(name: str, value: str) -> str:
    from store.reading import read_moment  # noqa: PLC0415 - reading is not needed to open a dossier

    moment = read_moment(value)
    if moment is None:
        raise WrongFieldError(name, value, "write a date as 2022-01-21, or with its time as 2022-01-21T14:40+03:00")
    return moment


def _list_fields(noun: str, names: set[str] | frozenset[str]) -> str:
    return f"a {noun} has no such field to set; there are {', '.join(sorted(names))}"
