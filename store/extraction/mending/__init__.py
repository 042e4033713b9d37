"""Reading a damaged text as it was meant: rules see it mended, every span is given back in the text as it is."""

from store.extraction.mending.giving_back import give_back_fact
from store.extraction.mending.mending import Mended, mend

__all__ = ["Mended", "give_back_fact", "mend"]
