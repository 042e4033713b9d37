"""What a figure counts: population, predicate, both in plain words, place."""

from store.extraction.counted.nouns import Counted
from store.extraction.counted.reading import CountedReader

__all__ = ["Counted", "CountedReader"]
