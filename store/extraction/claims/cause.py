"""What caused it: "the fire was caused by a gas leak"."""

from collections.abc import Iterator

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase, phrase_before
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.words import Words
from store.extraction.claims.causing import auxiliary_before, caused_by
from store.extraction.claims.falling import find_fall
from store.extraction.claims.found import Found

_CAUSED = listed("caused triggered sparked started")
_ACTIVE = listed("caused triggered sparked")


def find_cause(words: Words) -> Iterator[Found]:
    """Yield what is said to have caused an event; a cause that is only guessed at with a modal is none."""
    for at, word in enumerate(words.low):
        found = None
        if word in _CAUSED and words.low[at + 1 : at + 2] == ["by"]:
            found = _caused(words, at)
        elif word in _ACTIVE:
            found = _caused_it(words, at)
        elif word == "blame" and words.low[at - 1] == "to":
            found = _to_blame(words, at)
        elif word == "result" and words.low[at - 1 : at + 2] == ["the", "result", "of"]:
            found = _resulted(words, at)
        found = found or find_fall(words, at)
        if found:
            yield found


def _caused(words: Words, at: int) -> Found | None:
    be, negative = auxiliary_before(words, at)
    event = phrase_before(words, be) if be is not None and words.low[be] in grammar.BE | grammar.HAVE else None
    cause = phrase_after(words, at + 2)
    if event is None or cause is None:
        return None
    return caused_by(words, Phrase(at, at + 2), event, cause, negative=negative)


def _caused_it(words: Words, at: int) -> Found | None:
    """Read "a software update had caused the outage"."""
    first, negative = auxiliary_before(words, at)
    if first is None:
        return None
    first = first if words.low[first] in grammar.HAVE else first + 1
    cause, event = phrase_before(words, first), phrase_after(words, at + 1)
    if cause is None or event is None or words.low[event.start] != "the" or words.is_number(cause.start):
        return None
    return caused_by(words, Phrase(at, at + 1), event, cause, negative=negative)


def _to_blame(words: Words, at: int) -> Found | None:
    """Read "engine failure was to blame for the crash"."""
    be, negative = auxiliary_before(words, at - 1)
    cause = phrase_before(words, be) if be is not None and words.low[be] in grammar.BE else None
    event = phrase_after(words, at + 2) if words.low[at + 1 : at + 2] == ["for"] else None
    if cause is None or (event is None and words.low[at + 1 : at + 2] not in ([], ["."], [","])):
        return None
    return caused_by(words, Phrase(at - 1, at + 1), event, cause, negative=negative)


def _resulted(words: Words, at: int) -> Found | None:
    """Read "the collapse was the result of an explosion"."""
    be, negative = auxiliary_before(words, at - 1)
    event = phrase_before(words, be) if be is not None and words.low[be] in grammar.BE else None
    cause = phrase_after(words, at + 2)
    return caused_by(words, Phrase(at - 1, at + 2), event, cause, negative=negative) if event and cause else None
