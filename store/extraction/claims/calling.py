"""Calling a thing or a place by the words of the text, without article: "town of Palma", "section of the prison"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.spelling import bare_name, written_name
from store.extraction.attribution.words import Words

_LONGEST = 7
_ONTO = listed("on at in against near outside")
_ENDING = (grammar.PREPOSITIONS - {"of"}) | grammar.SIDES | listed("and but which that who where")


def call_attack(words: Words, phrase: Phrase) -> str:
    """Return the words for a deed with what it was done to: "attack on the Karsk barracks"; a day is none."""
    told = call_thing(words, phrase)
    at = next((at for at in range(phrase.start, min(phrase.end + 1, words.size)) if words.low[at] in _ONTO), None)
    onto = phrase_after(words, at + 1) if at is not None and at + 1 < words.size else None
    if at is None or onto is None or _is_time(words, onto.start):
        return told
    start = onto.start + (words.low[onto.start] in grammar.DETERMINERS and onto.end - onto.start > 1)
    return f"{told} {words.low[at]} {call_thing(words, Phrase(start, onto.end))}"


def _is_time(words: Words, at: int) -> bool:
    """Whether a time stands here: "on Wednesday", "at the weekend"."""
    near = words.low[at : at + 2]
    return words.is_number(at) or any(word in grammar.TIMES | grammar.MONTHS for word in near)


def call_thing(words: Words, phrase: Phrase) -> str:
    """Return the words of `phrase` up to a preposition other than "of"."""
    end = phrase.start + 1
    while end < min(phrase.end, phrase.start + _LONGEST) and words.low[end] not in _ENDING:
        end += 1
    return bare_name(written_name(words, phrase.start, end))
