"""Who did it: "X claimed responsibility for Y", "Y was carried out by X", "X blamed Y for Z"."""

from collections.abc import Iterator

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.subjects import subject_before
from store.extraction.attribution.words import Words
from store.extraction.claims.found import Found

_CLAIMING = listed("claimed claims took takes accepted accepts acknowledged admitted")
_BLAMING = listed("blamed blames blame accused accuses accuse")
_DONE = listed("staged perpetrated orchestrated masterminded claimed")


def find_responsibility(words: Words) -> Iterator[Found]:
    """Yield who is said to have done what, by themselves or by others."""
    for at, word in enumerate(words.low):
        found = None
        if word == "responsibility":
            found = _claimed(words, at)
        elif word in _BLAMING:
            found = _blamed(words, at)
        elif word == "by" and at > 1:
            found = _carried_out(words, at)
        if found:
            yield found


def _claimed(words: Words, at: int) -> Found | None:
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
        what=_deed(words, at + 1),
        who=subject.phrase,
        how="who claims to have done it",
    )


def _blamed(words: Words, at: int) -> Found | None:
    subject, blamed = subject_before(words, at), phrase_after(words, at + 1)
    if subject is None or blamed is None or words.low[blamed.start] in grammar.PREPOSITIONS:
        return None
    if blamed.end >= words.size:
        return None
    link = next((each for each in range(blamed.start, blamed.end + 1) if words.low[each] in ("for", "of")), None)
    if link is None or link == blamed.start:
        return None
    who = Phrase(blamed.start, link)
    if words.low[who.start] in ("each", "one", "no"):
        return None
    return Found(
        words=Phrase(at, at + 1), predicate="carry out", what=_deed(words, link), who=who, how="who is blamed for it"
    )


def _carried_out(words: Words, by: int) -> Found | None:
    """Read "the attack was carried out by X" and "the attack was claimed by X"."""
    if words.low[by - 2 : by] == ["carried", "out"]:
        start = by - 2
    elif words.low[by - 1] in _DONE and words.low[by - 2] in grammar.BE:
        start = by - 1
    else:
        return None
    who = phrase_after(words, by + 1)
    if who is None or name_speaker(words, who).kind == "other":
        return None
    return Found(
        words=Phrase(start, by + 1), predicate="carry out", what="attack", who=who, how="who is said to have done it"
    )


def _deed(words: Words, link: int) -> str:
    """Return what was done, in the text's words: "attack on the port"."""
    if words.low[link : link + 1] not in (["for"], ["of"]):
        return "attack"
    deed = phrase_after(words, link + 1)
    return name_speaker(words, deed).name if deed else "attack"
