"""Record and noun: the only place that doubts its input. Lenient in, strict out, unknown fields kept."""

from store.codec.canonical import compact, revision_of
from store.codec.meta import FORMAT, Compared, Meta, Reported
from store.codec.reading import read_record
from store.codec.tables import KINDS, number_of
from store.codec.writing import change_record, write_record

__all__ = [
    "FORMAT",
    "KINDS",
    "Compared",
    "Meta",
    "Reported",
    "change_record",
    "compact",
    "number_of",
    "read_record",
    "revision_of",
    "write_record",
]
