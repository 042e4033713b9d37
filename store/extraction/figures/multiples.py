"""Words that say how many times: "twofold", "twice as many"."""

from store.extraction.figures.words import Words
from store.lexicon.quantities import count_words, numerals

_TWICE = {"twice": 2, "thrice": 3}


def read_multiple(words: Words, place: int) -> int | None:
    """Return the multiple at `place`; "twice" where it compares, not where it tells how often something happened."""
    word = words.at(place)
    if word in _TWICE:
        return _TWICE[word] if words.at(place + 1) in count_words().before_twice else None
    return None if words.at(place - 1) == "-" else numerals().multiples.get(word)
