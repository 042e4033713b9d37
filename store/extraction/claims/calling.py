"""Calling a thing or a place by the words of the text, without article: "town of Palma", "section of the prison"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.spelling import bare_name, written_name
from store.extraction.attribution.words import Words

_LONGEST = 7
_ENDING = (grammar.PREPOSITIONS - {"of"}) | grammar.SIDES | listed("and but which that who where")


def call_thing(words: Words, phrase: Phrase) -> str:
    """Return the words of `phrase` up to a preposition other than "of"."""
    end = phrase.start + 1
    while end < min(phrase.end, phrase.start + _LONGEST) and words.low[end] not in _ENDING:
        end += 1
    return bare_name(written_name(words, phrase.start, end))
