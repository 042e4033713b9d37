"""Who did it: "X claimed responsibility for Y", "Y was carried out by X", "X blamed Y for Z"."""

from collections.abc import Iterator

from store.extraction.attribution import grammar
from store.extraction.attribution.phrases import Phrase, phrase_before
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.subjects import subject_before
from store.extraction.attribution.words import Words
from store.extraction.claims.answerable import find_answerable
from store.extraction.claims.calling import call_attack, call_thing
from store.extraction.claims.claiming import call_deed, find_claimed, find_claimed_attack
from store.extraction.claims.found import Found
from store.lexicon.claims import claim_words

_BLAMING = claim_words().told.blaming
_DONE = claim_words().told.done


def find_responsibility(words: Words) -> Iterator[Found]:
    """Yield who is said to have done what, by themselves or by others."""
    for at, word in enumerate(words.low):
        found = None
        if word == "responsibility":
            found = find_claimed(words, at)
        elif word in _BLAMING:
            found = _blamed(words, at)
        elif word == "by" and at > 1:
            found = _carried_out(words, at)
        elif word == "behind" and at > 1:
            found = _behind(words, at)
        elif word in ("responsible", "involved", "nothing"):
            found = find_answerable(words, at)
        elif word in ("claimed", "claims"):
            found = find_claimed_attack(words, at)
        if found:
            yield found


def _behind(words: Words, at: int) -> Found | None:
    """Read "hackers were behind the attack"."""
    be = at - 1
    negative = words.low[be] in ("not", "n't")
    be -= negative
    deed, who = phrase_after(words, at + 1), phrase_before(words, be)
    known = deed is not None and words.low[deed.end - 1] in claim_words().attacks
    if words.low[be] not in grammar.BE or deed is None or who is None or not known:
        return None
    return Found(
        words=Phrase(be, at + 1),
        predicate="carry out",
        what=call_attack(words, deed),
        who=who,
        negative=negative,
        how="who is said to have done it",
    )


def _blamed(words: Words, at: int) -> Found | None:  # noqa: PLR0911 - one construction after another
    if words.low[at - 1] in grammar.BE:
        return _was_blamed(words, at)
    subject, blamed = subject_before(words, at), phrase_after(words, at + 1)
    if subject is None or blamed is None or words.low[blamed.start] in grammar.PREPOSITIONS:
        return None
    if words.low[at].startswith("blame") and _is_a_cause(words, blamed):
        return _cause(words, Phrase(at, at + 1), blamed, subject.phrase)
    if blamed.end >= words.size:
        return None
    link = next((each for each in range(blamed.start, blamed.end + 1) if words.low[each] in ("for", "of")), None)
    if link is None or link == blamed.start:
        return None
    who = Phrase(blamed.start, link)
    if words.low[who.start] in ("each", "one", "no"):
        return None
    speaker = subject.phrase
    if name_speaker(words, who).kind == "other" and words.low[at].startswith("blame"):
        return _cause(words, Phrase(at, at + 1), who, speaker)
    return Found(
        words=Phrase(at, at + 1),
        predicate="carry out",
        what=call_deed(words, link),
        who=who,
        speaker=speaker,
        how="who is blamed for it",
    )


def _is_a_cause(words: Words, blamed: Phrase) -> bool:
    """Whether "blamed an explosion" ends the clause with a thing."""
    closes = blamed.end >= words.size or words.low[blamed.end] in (".", ",", ";")
    thing = words.low[blamed.start] in ("a", "an") and words.low[blamed.end - 1] in claim_words().causes
    return closes and thing and name_speaker(words, blamed).kind == "other"


def _was_blamed(words: Words, at: int) -> Found | None:
    """Read "the blast was blamed on X" and "X was blamed for the blast"."""
    subject = subject_before(words, at - 1)
    link = words.low[at + 1] if at + 1 < words.size else ""
    after = phrase_after(words, at + 2) if link in ("on", "for") else None
    if subject is None or subject.phrase is None or after is None:
        return None
    who, deed = (after, subject.phrase) if link == "on" else (subject.phrase, after)
    hanging = Phrase(at - 1, at + 2)
    if name_speaker(words, who).kind == "other":
        return _cause(words, hanging, who, None)
    return Found(
        words=hanging, predicate="carry out", what=call_attack(words, deed), who=who, how="who is blamed for it"
    )


def _cause(words: Words, hanging: Phrase, cause: Phrase, speaker: Phrase | None) -> Found:
    return Found(
        words=hanging,
        predicate="cause",
        what=f"caused by {call_thing(words, cause)}",
        speaker=speaker,
        how="what is blamed for it",
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
