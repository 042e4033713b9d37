"""Finding records by words, figures, speakers, dates and marks."""

from store.search.index import Found, Index
from store.search.query import Query, parse_query
from store.search.subject import (
    Subject,
    discrepancy_subject,
    fact_subject,
    note_subject,
    passage_subject,
    source_subject,
)

__all__ = [
    "Found",
    "Index",
    "Query",
    "Subject",
    "discrepancy_subject",
    "fact_subject",
    "note_subject",
    "parse_query",
    "passage_subject",
    "source_subject",
]
