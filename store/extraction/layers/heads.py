"""The noun that a figure counts, in the singular."""

import re

from store.extraction.figure import Figure
from store.lexicon.nouns import singular
from store.lexicon.quantities import count_words
from store.text.tokens import cut_tokens

_JOINED = re.compile(r"-([a-z]{3,})\b")
_BEHIND = re.compile(r"\s(?:of|in|from|at|on|to|for|with|by|inside|near|who|that|which|aboard|around)\s")
_FARTHEST = 60
_MANY = 6


def head_of(text: str, end: int, figure: Figure, population: str | None) -> str | None:
    """Return the noun behind the figure, its part of a word ("a 12-member panel"), or that of the population.

    `end` is where the sentence ends.
    """
    if figure.kind != "count":
        return _last_noun(population)
    joined = _JOINED.match(text, figure.span[1], end)
    if joined and joined[1] not in count_words().no_heads:
        return joined[1]
    several = figure.quantity.value != 1
    return (_plural_behind(text, figure.span[1], end) if several else None) or _last_noun(population)


def _plural_behind(text: str, start: int, end: int) -> str | None:
    """Return the first plural noun behind the figure, adjectives and "of the" before it passed over."""
    known = count_words()
    for token in cut_tokens(text, start, min(end, start + _FARTHEST))[:_MANY]:
        word = token.lower
        if word in known.before_a_head or word[0].isdecimal() or (token.text.isupper() and len(word) > 1):
            continue
        if word in known.no_heads or not word[0].isalpha():
            return None
        if (one := singular(word)) != word:
            return one
    return None


def _last_noun(population: str | None) -> str | None:
    """Return the noun of "SDF fighters", "members of the group"."""
    if not population:
        return None
    words = _BEHIND.split(population, maxsplit=1)[0].split()
    return singular(words[-1].lower()) if words else None
