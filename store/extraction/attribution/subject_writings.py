"""Writings as subjects, with what stands between them and their verb: "a list drawn up by residents showed"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.appositions import Subject
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.opening_subject import first_subject
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.words import Words

_TIED = listed("of with about on")
_BEHIND_WRITINGS = listed("of on in at for by from into")
_MADE = listed("drawn written given made put sent kept seen held")
_SIDES = grammar.SIDES - {"(", ")"}
_TYING = _TIED | {"into"}


def published(words: Words, phrase: Phrase) -> Subject | None:
    """Return the figures of "figures from the ministry released this afternoon show"."""
    writing = phrase if not known().documents.isdisjoint(words.low[slice(*phrase)]) else opening_writing(words, phrase)
    return Subject(writing, writing.start) if writing else None


def opening_writing(words: Words, phrase: Phrase) -> Phrase | None:
    """Return the list of "a list drawn up by residents and posted online showed", all of "figures from X of Y"."""
    opening = first_subject(words, phrase.end) if words.low[phrase.start - 1] in _BEHIND_WRITINGS else None
    if opening is None or words.low[opening.end - 1] not in known().documents or opening.end >= phrase.start:
        return None
    between = words.low[opening.end : phrase.start]
    if any(not each.isdisjoint(between) for each in (grammar.AUXILIARIES, _SIDES, grammar.RELATIVES)):
        return None
    if between[0] in ("from", "by"):
        return Phrase(opening.start, phrase.end)
    made = (between[0].endswith("ed") or between[0] in _MADE) and "by" in between
    return opening if made or between[0] in _TYING else None
