"""The words of a sentence as the rules of claims read them."""

from store.extraction.attribution.quotations import mark_quotations
from store.extraction.attribution.words import Words
from store.extraction.sentence import Sentence


def read_words(sentence: Sentence) -> Words:
    """Return the words of a sentence with its quotations marked."""
    words = Words(sentence.tokens)
    mark_quotations([words])
    return words
