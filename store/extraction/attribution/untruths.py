"""Set ways of saying that something is not so: "that is a lie", "there is no truth in it", "we do not accept that"."""

from collections.abc import Iterator

from store.extraction.attribution import grammar
from store.extraction.attribution.amiss import read_amiss
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.referring import Reference
from store.extraction.attribution.untrue import behind_phrase, called_untrue, find_phrase, untrue_end
from store.extraction.attribution.untruth_verbs import Untruth, read_untruth_verb
from store.extraction.attribution.words import Words
from store.lexicon.denials import Denying, denying


def find_untruths(words: Words) -> Iterator[Untruth]:
    """Yield the set denials of a sentence, in the order of their words, none inside another."""
    known = denying()
    behind = 0
    for at, word in enumerate(words.low):
        if word not in known.opening or at < behind:
            continue
        found = _read(words, at, word, known)
        if found:
            yield found
            behind = max(found.cue.end, at + 1)


def _read(words: Words, at: int, word: str, known: Denying) -> Untruth | None:
    phrase = _read_phrase(words, at, word, known) or read_untruth_verb(words, at, word, known)
    return phrase or _read_amiss(words, at, word, known)


def _read_phrase(words: Words, at: int, word: str, known: Denying) -> Untruth | None:
    if word in known.phrases and (end := find_phrase(words, at, known.phrases)):
        return behind_phrase_untruth(words, at, end)
    if word in known.own and (end := find_phrase(words, at, known.own)) and words.low[at - 1] in grammar.BE:
        return Untruth(Phrase(at - 1, end), Reference(end), own=True)
    return None


def _read_amiss(words: Words, at: int, word: str, known: Denying) -> Untruth | None:
    amiss = read_amiss(words, at) if word in known.amiss else None
    return Untruth(*amiss, of_somebody=True) if amiss else _untrue(words, at, known)


def behind_phrase_untruth(words: Words, at: int, end: int) -> Untruth | None:
    """Return what a set phrase denies: what stands behind it, else what stood before."""
    found = behind_phrase(words, at, end)
    return Untruth(Phrase(found[0], found[1].end), found[1]) if found else None


def _untrue(words: Words, at: int, known: Denying) -> Untruth | None:
    """Read "that is rubbish", "called the figure a fabrication", and a quotation that is only such a word."""
    end = untrue_end(words, at, known)
    if end is None:
        return None
    found = called_untrue(words, at, end)
    return Untruth(*found) if found else None
