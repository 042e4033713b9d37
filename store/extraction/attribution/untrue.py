"""What is said to be untrue: the words before and behind "false", "a lie", "not true"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.calling import alone, called
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.referring import Reference, read_reference
from store.extraction.attribution.said_to_be import said_to_be
from store.extraction.attribution.tails import content_end
from store.extraction.attribution.words import Words
from store.lexicon.denials import Denying, denying
from store.lexicon.denials import Phrase as SetPhrase

_NOT = listed("not n't never")
_THERE = listed("there is was are were 's")
_OPENING = grammar.SIDES - listed(")")


def find_phrase(words: Words, at: int, phrases: dict[str, tuple[SetPhrase, ...]]) -> int | None:
    """Return where the longest set phrase that begins at `at` ends, or `None`."""
    for each in phrases.get(words.low[at], ()):
        if tuple(words.low[at : at + len(each)]) == each:
            return at + len(each)
    return None


def behind_phrase(words: Words, at: int, end: int) -> tuple[int, Reference] | None:
    """Return where "there is no truth in it" begins, and what it denies; nothing where that is something else."""
    start = at
    while start > 0 and words.low[start - 1] in _THERE:
        start -= 1
    if words.low[end - 1] in ("in", "to", "for"):
        reference = read_reference(words, end)
        return (start, reference) if reference else None
    closed = end >= content_end(words) or words.low[end] in grammar.SIDES or words.low[end] in grammar.CONJUNCTIONS
    return (start, Reference(end)) if closed else None


def untrue_end(words: Words, at: int, known: Denying) -> int | None:
    """Return where the word or phrase of untruth at `at` ends; "true" is one only behind "not", "far from"."""
    if end := find_phrase(words, at, known.untrue_as):
        return end
    if words.low[at] in known.untrue:
        return None if words.low[at - 1 : at] and words.low[at - 1] in _NOT else at + 1
    end = find_phrase(words, at, known.true)
    return end if end and _unlike_from(words, at) is not None else None


def called_untrue(words: Words, at: int, end: int) -> tuple[Phrase, Reference, int | None] | None:
    """Return the words of denial up to `end`, what they refer to, and where the verb of whoever denies begins."""
    start = _unlike_from(words, at)
    start = at if start is None else start
    while start > 0 and words.low[start - 1] in denying().degrees:
        start -= 1
    while start < at and words.low[start] in ("“", "”", "that", "the"):
        start += 1
    return said_to_be(words, start, end) or called(words, start, end) or alone(words, start, end)


def _unlike_from(words: Words, at: int) -> int | None:
    """Return where "far from", "isn't" begins before `at`."""
    for start in range(max(0, at - 4), at):
        end = find_phrase(words, start, denying().unlike)
        if end and all(word in denying().degrees for word in words.low[end:at]):
            return start
    return None
