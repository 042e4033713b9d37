"""Who speaks behind "with" and an aside: "..., with Ana Lima (Dorna), a candidate, telling the crew that"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.appositions import Subject
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.words import Words

_FURTHEST = 24


def described_with(words: Words, at: int) -> Subject | None:
    """Return who is named behind ", with" before the participle at `at`, if no verb stands between."""
    for begins in range(at - 2, max(0, at - _FURTHEST), -1):
        word = words.low[begins]
        if word == "with" and words.low[begins - 1] == ",":
            return _named(words, begins + 1, at)
        if word in grammar.AUXILIARIES or word in (";", "“", "”") or (word in known().forms and word.endswith("ed")):
            return None
    return None


def _named(words: Words, start: int, at: int) -> Subject | None:
    end = next((each for each in range(start, at) if words.low[each] in (",", "(")), at)
    described = start < end < at - 1 and words.capital(end - 1)
    return Subject(Phrase(start, end), start - 1) if described else None
