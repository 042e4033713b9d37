"""What somebody is quoted as saying was done or suffered, and others may deny."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from store.extraction.attribution import Attribution, Attributions
from store.extraction.attribution.words import Words
from store.extraction.claims.claim import Claim
from store.extraction.claims.deed import Deed, read_deed, tell_deed
from store.extraction.claims.reading_words import read_words
from store.extraction.sentence import Sentence
from store.lexicon.claims import tells_deed
from store.model.noun import Span

_LOWER = attrgetter("lower")
_NEAR = 2
"""So many sentences on "he" is whoever the same was told of."""


def find_asserted(
    sentences: Sequence[Sentence], attributions: Attributions, figures: Sequence[Span], told: frozenset[int]
) -> Iterator[Claim]:
    """Yield at most one deed a sentence, of those that are quoted, count nothing and are not `told` already."""
    counted = sorted(span[0] for span in figures)
    last: tuple[int, Deed] | None = None
    for number, sentence in enumerate(sentences):
        said = _said(attributions.sentences[number])
        bare = [] if said is None else [each for each in said.content_spans if not _counts(counted, each)]
        if said is None or number in told or not bare or not any(map(tells_deed, map(_LOWER, sentence.tokens))):
            continue
        words = read_words(sentence)
        for content in bare:
            near = last[1] if last and number - last[0] <= _NEAR else None
            if deed := _read_on(words, content, near):
                yield state_deed(words, number, deed, said)
                last = (number, deed) if deed.who else last
                break


def _said(attributions: Sequence[Attribution]) -> Attribution | None:
    return next((each for each in attributions if each.speaker and each.stance == "claims"), None)


def _counts(counted: Sequence[int], content: Span) -> bool:
    first = bisect_left(counted, content[0])
    return first < len(counted) and counted[first] < content[1]


def _read_on(words: Words, content: Span, before: Deed | None) -> Deed | None:
    """Return the deed, "he" being whoever did or suffered the same right before: "The ministry said he had not"."""
    again = _read(words, content, before.who) if before else None
    return again if before and again and again.predicate == before.predicate else _read(words, content)


def _read(words: Words, content: Span, he: str = "") -> Deed | None:
    inside = [at for at, token in enumerate(words.tokens) if content[0] <= token.start < content[1]]
    return read_deed(words, inside[0], inside[-1] + 1, he) if inside else None


def state_deed(words: Words, number: int, deed: Deed, said: Attribution) -> Claim:
    """Return the claim of a deed."""
    return Claim(
        sentence=number,
        span=words.span(*deed.words),
        predicate=deed.predicate,
        what=tell_deed(deed, said.speaker),
        polarity="negative" if deed.negative else "positive",
        attribution=said,
        how="what is said to have been so",
    )
