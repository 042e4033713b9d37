"""The dates of a text as TIMEX3: every expression of time with its type and value."""

from store.extraction.timex.finding import find_timexes
from store.extraction.timex.timex import Timex

__all__ = ["Timex", "find_timexes"]
