"""A pattern of any of many words."""

import re
from collections.abc import Iterable
from itertools import groupby


def any_of(words: Iterable[str]) -> str:
    """Return a pattern of the words by their first letters: what begins none of them is told at once."""
    groups = groupby(sorted(set(words)), key=lambda word: word[0])
    return "|".join(
        f"{re.escape(first)}(?:{'|'.join(re.escape(word[1:]) for word in group)})" for first, group in groups
    )
