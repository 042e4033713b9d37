"""The word that most of several sides use."""

from collections import Counter
from collections.abc import Sequence


def commonest(words: Sequence[str]) -> str | None:
    """Return the word that occurs most often, of equals the first in the alphabet."""
    counted = Counter(words)
    return min(counted, key=lambda word: (-counted[word], word), default=None)
