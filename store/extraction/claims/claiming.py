"""Who says to have done it: "X claimed responsibility for the blast", "X claimed the attack"."""

from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.subjects import subject_before
from store.extraction.attribution.words import Words
from store.extraction.claims.calling import call_attack
from store.extraction.claims.found import Found
from store.lexicon.claims import claim_words

_CLAIMING = claim_words().told.claiming


def find_claimed(words: Words, at: int) -> Found | None:
    """Return who took "responsibility", the word at `at`."""
    verb = at - 1
    while verb > 0 and words.low[verb] in ("full", "sole", "direct"):
        verb -= 1
    if words.low[verb] not in _CLAIMING:
        return None
    subject = subject_before(words, verb)
    if subject is None or subject.phrase is None or words.low[subject.phrase.start] in ("no", "nobody", "none"):
        return None
    return Found(
        words=Phrase(verb, at + 1),
        predicate="carry out",
        what=call_deed(words, at + 1),
        who=subject.phrase,
        speaker=subject.phrase,
        how="who claims to have done it",
    )


def find_claimed_attack(words: Words, at: int) -> Found | None:
    """Read "a rival group claimed the attack"."""
    deed = phrase_after(words, at + 1)
    if deed is None or words.low[at + 1] != "the" or words.low[at + 2 : at + 3][0] not in claim_words().attacks:
        return None
    subject = subject_before(words, at)
    if subject is None or subject.phrase is None:
        return None
    return Found(
        words=Phrase(at, at + 1),
        predicate="carry out",
        what=call_attack(words, deed),
        who=subject.phrase,
        speaker=subject.phrase,
        how="who claims to have done it",
    )


def call_deed(words: Words, link: int) -> str:
    """Return what was done, in the text's words: "attack on the port"."""
    if words.low[link : link + 1] not in (["for"], ["of"]):
        return "attack"
    deed = phrase_after(words, link + 1)
    return call_attack(words, deed) if deed else "attack"
