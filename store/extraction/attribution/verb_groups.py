"""A verb with what belongs to it: "has also", "did not" before it, "for" and "out" behind it."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.words import Words
from store.lexicon.reporting import particles, trying_forms

_MODALS = listed("will would may might must shall should ’ll 'll")
_CANNOT = listed("cannot can't couldn't can’t couldn’t")
_ABLE = listed("can could")
_DID = listed("did do does n't")
_NO_SUBJECTS = listed("without nobody none neither nor")
_NO_ADVERBS = listed("family only italy assembly july reply rally supply apply tally ally anomaly monopoly bully")
_READY = listed("quick swift careful forced compelled obliged")
_PLURAL = listed("they we i you who to and or , people some others many both police")
_OWNERS = listed("the a an its his her their our my your this that")
_LONGEST = 10


def group_start(words: Words, at: int, *, tried: bool = False) -> int | None:
    """Return where the verb at `at` begins with its auxiliaries; `None` where it only may or should be done.

    An infinitive belongs to the verb that tries it ("tried to convince"), if it is not itself `tried`.
    """
    left = at
    first = max(0, at - _LONGEST)
    while left > first:
        before = words.low[left - 1]
        if before == "to":
            governing = left - 3 if words.low[left - 2] == "on" else left - 2
            if tried or governing <= 0 or not _tries(words, governing):
                return None
            return group_start(words, governing, tried=True)
        if before in _MODALS and not words.capital(left - 1):
            return None
        if not _helps(words, left - 1):
            break
        left -= 1
    return left


def _tries(words: Words, at: int) -> bool:
    """Whether "tried", "were quick" governs an infinitive; "the mayor's last attempt" is a noun."""
    before, word = words.low[at - 1], words.low[at]
    if word in _READY:
        return before in grammar.BE or before in grammar.ADVERBS
    if word not in trying_forms() or before.endswith(("'s", "’s")) or before in _OWNERS:
        return False
    plural = before.endswith("s") and not before.endswith("ss")
    base = trying_forms()[word] == word
    return not base or plural or before in _PLURAL or before in grammar.AUXILIARIES or before in grammar.ADVERBS


def _helps(words: Words, at: int) -> bool:
    """Whether the word at `at` belongs to the verb behind it; "could" does so only with "not"."""
    word = words.low[at]
    helping = word in grammar.HAVE or word in grammar.BE or word in _DID or word in _CANNOT
    denying = word in grammar.NEGATIONS and word not in _NO_SUBJECTS
    adverb = (
        word in grammar.ADVERBS
        or (word == "long" and words.low[at - 1] in grammar.HAVE)
        or (word.endswith("ly") and word not in _NO_ADVERBS and not words.capital(at))
    )
    return helping or denying or adverb or (word in _ABLE and words.low[at + 1] == "not")


def is_passive(words: Words, group: int, at: int) -> bool:
    """Whether a form of "be" stands in the group before a participle: "was praised"."""
    infinitive = [each + 1 for each in range(group, at) if words.low[each] == "to"]
    start = infinitive[-1] if infinitive else group
    be = any(words.low[each] in grammar.BE and words.low[each] not in ("'s", "being") for each in range(start, at))
    return be and not words.low[at].endswith("ing")


def is_going_on(words: Words, at: int) -> bool:
    """Whether a form of "be" stands before "-ing": "is now reporting"."""
    be = at - 1
    while be > 0 and words.low[be] in grammar.ADVERBS:
        be -= 1
    return be >= 0 and words.low[be] in grammar.BE - {"being"}


def group_end(words: Words, at: int, base: str) -> int:
    """Return where the verb at `at` ends with the small words that go with it: "called Friday for"."""
    best = at + 1
    start = at + 2 if words.low[at + 1 : at + 2] and words.low[at + 1] in grammar.DAYS else at + 1
    for particle in particles().get(base, ()):
        if tuple(words.low[start : start + len(particle)]) == particle:
            best = max(best, start + len(particle))
    return best


def before_time(words: Words, group: int) -> int:
    """Return where "in 2010", "on Monday" before the verb begins."""
    timed = group > 1 and (words.is_number(group - 1) or words.low[group - 1] in grammar.TIMES)
    return group - 2 if timed and words.low[group - 2] in ("in", "on", "last", "this") else group
