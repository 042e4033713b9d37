"""Whether something counted stands behind a number."""

from store.extraction.figures.words import Words
from store.lexicon.quantities import count_words

_SHORT = 3


def is_plural(words: Words, place: int) -> bool:
    """Say whether one of the next two words is in the plural, as what is counted is."""
    for k in (place, place + 1):
        word = words.at(k)
        if word in count_words().counted or (
            len(word) > _SHORT and word.endswith("s") and words.word(k) and not words.capital(k)
        ):
            return True
        if not words.word(k):
            return False
    return False
