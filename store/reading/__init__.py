"""From a file or pasted text to a source and its passages."""

from store.reading.gathering import gather
from store.reading.moment import read_moment
from store.reading.passages import split_passages
from store.reading.sources import read_source, read_text

__all__ = ["gather", "read_moment", "read_source", "read_text", "split_passages"]
