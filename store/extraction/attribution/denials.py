"""Reading who denies what in one sentence."""

from store.extraction.attribution import grammar
from store.extraction.attribution.appositions import Subject
from store.extraction.attribution.claimants import with_claimant
from store.extraction.attribution.denied_words import denied_after
from store.extraction.attribution.deniers import denier_of
from store.extraction.attribution.passive_denials import read_passive_denial
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

_CLAIMS = read_reporting().nouns.claims


def read_denial(words: Words, at: int, base: str) -> Statement | None:
    """Return the denial by the verb at `at`: `content` is a clause denied outright, else it points at a claim."""
    passive = read_passive_denial(words, at, base) if words.low[at].endswith("ed") else None
    return passive or _read_active(words, at, base)


def _read_active(words: Words, at: int, base: str) -> Statement | None:
    subject = denier_of(words, at)
    if subject is None or (subject.phrase and name_speaker(words, subject.phrase).kind == "other"):
        return None
    if claim := _claim_denied_after_it(words, at, subject):
        return claim
    target = denied_after(words, at, base)
    if target is None:
        return None
    denial = with_claimant(words, _denial(base, subject, *target))
    if denial.content:
        start, end = denial.content[0]
        ends = (each for each in range(start, end) if words.low[each] == "," and _parts(words, each, subject, at=at))
        denial.content[0] = Phrase(start, next(ends, end))
    return denial


def _parts(words: Words, comma: int, subject: Subject, *, at: int) -> bool:
    """Whether what is told behind a comma is not denied: ", which cost $40", ", 40 of whom were buried"."""
    behind = words.low[comma + 1 : comma + 2]
    of_whom = words.low[comma + 2 : comma + 4] in (["of", "whom"], ["of", "which"])
    relative = behind != [] and behind[0] in grammar.RELATIVES - {"that"}
    return at == 0 or subject.relative or of_whom or relative


def _denial(
    base: str, subject: Subject, cue: Phrase, content: Phrase | None = None, presumed: Phrase | None = None
) -> Statement:
    return Statement(
        form="denial",
        base=base,
        cue=cue,
        subject=subject.phrase,
        apposition=subject.apposition,
        begins=subject.begins,
        content=[content] if content else [],
        denied=presumed,
        how="whoever denies it",
    )


def _claim_denied_after_it(words: Words, at: int, subject: Subject) -> Statement | None:
    """Read "..., a claim Moscow denied" and "..., which Moscow denied"."""
    if subject.phrase is None or (at + 1 < words.size and words.low[at + 1] not in grammar.SIDES):
        return None
    first, last = subject.phrase
    if first > 1 and words.low[first - 2 : first] == [",", "which"]:
        return _denial("deny", Subject(subject.phrase, first - 1), Phrase(first - 1, at + 1))
    for noun in range(max(0, first - 2), last - 1):
        claim = words.low[noun] in _CLAIMS or (words.low[noun] == "something" and noun < first)
        if claim and (noun >= first or words.low[first - 1] in (*_CLAIMS, "which", "that", "something")):
            who = Phrase(max(first, noun + 1), last)
            return _denial("deny", Subject(who, noun - 1), Phrase(noun, at + 1))
    return None
