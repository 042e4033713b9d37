"""Whether "he" or "she" can be somebody, as far as titles and offices tell."""

from collections.abc import Iterable
from typing import Literal

from store.extraction.attribution.grammar import listed

Gender = Literal["he", "she"]
_MEN = listed(
    "mr sir lord king prince father brother son husband uncle grandfather dad widower spokesman chairman fisherman"
    " fireman policeman businessman salesman statesman gunman man boy imam pope monk waiter"
)
_WOMEN = listed(
    "mrs ms miss dame lady queen princess mother sister daughter wife aunt grandmother mum mom widow spokeswoman"
    " chairwoman businesswoman policewoman woman girl nun midwife waitress stewardess actress"
)


def gender_of(words: Iterable[str]) -> Gender | None:
    """Return which pronoun the words before or after a name call for, in lower case; `None` where they tell nothing."""
    said = frozenset(words)
    men, women = not _MEN.isdisjoint(said), not _WOMEN.isdisjoint(said)
    if men == women:
        return None
    return "he" if men else "she"
