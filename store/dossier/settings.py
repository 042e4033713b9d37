"""Reading the values that a reader gives to the fields of a source or a fact."""

from collections.abc import Mapping
from typing import get_args

import msgspec

from store.dossier.figures import read_quantity
from store.errors import WrongFieldError
from store.model.clock import read_clock
from store.model.fact import Fact, Polarity, Stance
from store.model.quantity import FIGURE_FIELDS
from store.model.source import Source

_SOURCE_WORDS = {"publisher", "author", "url", "language", "outlet_of_origin"}
_SOURCE_FIELDS = {"title", "published", "retrieved", "reliability"} | _SOURCE_WORDS
_FACT_WORDS = {"population", "predicate", "what", "speaker", "relayed_by", "cue", "place", "event"}
_FACT_CLOCKS = {"event_date", "as_of"}
_FACT_FIELDS = _FACT_WORDS | _FACT_CLOCKS | {"stance", "polarity"} | FIGURE_FIELDS
_RELIABILITY = tuple("ABCDEF")


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
    """Return the fact with fields set and named as edited; raise WrongFieldError where one cannot be.

    `what` that is emptied is no longer the reader's: it follows from population and predicate again.
    """
    read: dict[str, str | None] = {}
    figures: dict[str, str | None] = {}
    for name, value in fields.items():
        if name not in _FACT_FIELDS:
            raise WrongFieldError(name, value or "", _list_fields("fact", _FACT_FIELDS))
        cleaned = value.strip() or None if value else None
        if name in FIGURE_FIELDS:
            figures[name] = cleaned
        else:
            read[name] = _read_fact_field(name, cleaned)
    edited = dict.fromkeys((*fact.edited, *fields))
    if "what" in read and read["what"] is None:
        del edited["what"]
    quantity = read_quantity(fact.quantity, figures) if figures else fact.quantity
    return msgspec.structs.replace(fact, **read, quantity=quantity, edited=tuple(edited))


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
    if name == "predicate" and value:
        from store.lexicon.plain_words import find_lemma  # noqa: PLC0415 - not needed to open a dossier

        return find_lemma(value)
    return value


def _read_moment(name: str, value: str) -> str:
    from store.reading import read_moment  # noqa: PLC0415 - reading is not needed to open a dossier

    moment = read_moment(value)
    if moment is None:
        raise WrongFieldError(name, value, "write a date as 2022-01-21, or with its time as 2022-01-21T14:40+03:00")
    return moment


def _list_fields(noun: str, names: set[str] | frozenset[str]) -> str:
    return f"a {noun} has no such field to set; there are {', '.join(sorted(names))}"
