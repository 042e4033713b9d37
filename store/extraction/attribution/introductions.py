"""Persons whom a sentence tells of without quoting them: "Ana Lima, 32, lost her house", for "she" after it."""

from store.extraction.attribution import grammar
from store.extraction.attribution.opening_subject import first_subject
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.speaker import Speaker
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.words import Words

_REACH = 14


def introduced(words: Words) -> tuple[Speaker, frozenset[str]] | None:
    """Return the person a sentence opens with and the words that tell the office; `None` where it names nobody."""
    reach = range(min(words.size - 1, _REACH))
    named = any(words.capital(at) and words.capital(at + 1) for at in reach)
    phrase = first_subject(words, words.size) if named else None
    if phrase is None:
        return None
    speaker = name_speaker(words, phrase)
    aside = phrase_after(words, phrase.end + 1) if words.low[phrase.end : phrase.end + 1] == [","] else None
    if speaker.kind == "role" and aside:
        person = name_speaker(words, aside)
        return (person, offices_of(words, person, phrase, aside)) if person.kind == "person" else None
    offices = offices_of(words, speaker, phrase, aside)
    if speaker.kind != "person" or (words.low[phrase.start] == "the" and not offices):
        return None
    return speaker, offices


def offices_of(words: Words, speaker: Speaker, *phrases: Phrase | None) -> frozenset[str]:
    """Return the words of the phrases that are not the name itself, in lower case."""
    start, end = speaker.span
    return frozenset(
        words.low[at].rstrip(".")
        for phrase in phrases
        if phrase
        for at in range(*phrase)
        if words.is_word(at)
        and not start <= words.tokens[at][1] < end
        and words.low[at] not in grammar.DETERMINERS
        and words.low[at] not in grammar.PREPOSITIONS
    )
