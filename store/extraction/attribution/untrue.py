"""What is said to be untrue: the words before and behind "false", "a lie", "not true"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.calling import alone, called
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.referring import Reference, read_reference
from store.extraction.attribution.tails import content_end
from store.extraction.attribution.words import Words
from store.lexicon.denials import Phrase as SetPhrase
from store.lexicon.denials import denying

_BEING = grammar.BE - listed("being am")
_NOT = listed("not n't never")
_THERE = listed("there is was are were 's")
_OPENING = grammar.SIDES - listed(")")
_CLAIM_REACH = 8
_OF_MORALS = listed("right credible real reality so")
_GIVEN = listed("by from given provided released cited quoted published announced put issued")
_OF_FACT = listed("false untrue incorrect inaccurate fiction nonsense rubbish lie lies fabrication")
"""Of the words of untruth those that deny a clause behind them: "it is false that", but not "it is absurd that"."""


def find_phrase(words: Words, at: int, phrases: dict[str, tuple[SetPhrase, ...]]) -> int | None:
    """Return where the longest set phrase that begins at `at` ends, or `None`."""
    known = phrases.get(words.low[at])
    if known is None:
        return None
    return next((at + len(each) for each in known if tuple(words.low[at : at + len(each)]) == each), None)


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


def untrue_end(words: Words, at: int) -> int | None:
    """Return where the word or phrase of untruth at `at` ends; "true" is one only behind "not", "far from"."""
    known = denying()
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
    return _said_to_be(words, start, end) or called(words, start, end) or alone(words, start, end)


def _unlike_from(words: Words, at: int) -> int | None:
    """Return where "far from", "isn't" begins before `at`."""
    for start in range(max(0, at - 4), at):
        end = find_phrase(words, start, denying().unlike)
        if end and all(word in denying().degrees for word in words.low[end:at]):
            return start
    return None


def _said_to_be(words: Words, start: int, end: int) -> tuple[Phrase, Reference, int | None] | None:
    """Read "that is rubbish", "the claim was false"; what is denied stands before the verb."""
    be = start - 1
    while be > 0 and (words.low[be] in grammar.ADVERBS or words.low[be] in ("“", "been")):
        be -= 1
    joined = words.low[start] in ("isn't", "wasn't", "aren't", "isn’t", "wasn’t", "aren’t")
    be = start if joined else be
    if words.low[end : end + 1] == ["to"] or (words.low[end : end + 1] == ["that"] and _judges(words, end)):
        return None
    contracted = be >= 0 and words.low[be] in ("that's", "that’s", "it's", "it’s")
    if be < 0 or not (joined or contracted or words.low[be] in _BEING or words.low[be] in grammar.HAVE):
        return None
    if contracted:
        behind = _goes_on(words, be, end)
        return Phrase(be, behind.end if behind else end), behind or Reference(end), None
    for first in range(be - 1, max(-1, be - _CLAIM_REACH), -1):
        pointed = first + 1 == be and words.low[first] in denying().pointing
        reference = Reference(be) if pointed else read_reference(words, first)
        if reference and (reference.end == be or _reaches(words, reference, first, be)):
            return _stated(words, _with_determiner(words, first), _before(reference, be), end)
    return None


def _stated(words: Words, first: int, reference: Reference, end: int) -> tuple[Phrase, Reference, int | None]:
    behind = _goes_on(words, first, end)
    return (Phrase(first, behind.end), behind, None) if behind else (Phrase(first, end), reference, None)


def _with_determiner(words: Words, first: int) -> int:
    """Return where "the minister's latest figure" begins, given its noun."""
    for start in range(first, max(-1, first - 4), -1):
        if words.low[start] in grammar.DETERMINERS | denying().pointing:
            return start
        if words.low[start] in grammar.AUXILIARIES | grammar.SIDES:
            break
    return first


def _judges(words: Words, end: int) -> bool:
    """Whether a word only says what to think of something that is so: "it is absurd that 40 had to die"."""
    return words.low[end - 1] in (denying().untrue - _OF_FACT) | _OF_MORALS


def _goes_on(words: Words, first: int, end: int) -> Reference | None:
    """Return the clause of "it is not true that 40 had died"."""
    if words.low[first] not in ("it", "it's", "it’s") or words.low[end : end + 1] != ["that"]:
        return None
    reference = read_reference(words, end)
    return reference if reference and reference.clause else None


def _reaches(words: Words, reference: Reference, first: int, be: int) -> bool:
    """Whether "claim that 40 had died", "figures given by the union" reaches up to the verb."""
    if "," in words.low[reference.end : be] or words.low[first] in denying().pointing | {"the"}:
        return False
    return reference.clause is not None or words.low[reference.end] in _GIVEN


def _before(reference: Reference, be: int) -> Reference:
    clause = reference.clause
    return reference._replace(clause=Phrase(clause.start, be)) if clause and clause.start < be else reference
