"""Finding whom a sentence opens with, for a verb whose subject is left out."""

from functools import lru_cache

from store.extraction.attribution import grammar
from store.extraction.attribution.datelines import after_dateline
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.words import Words
from store.lexicon.predicates import find_verb

_BULLETS = listed("* • – - · ▪")
_MET = listed(
    "met saw visited told joined led sent beat sued hit left hosted held invited thanked warned urged blamed praised"
)
_AIRED = listed("broadcast aired published posted released issued shared showed shows")
ANYBODY = listed("people person persons civilians civilian")
"""Whom a place tells more of: "people in Dorna"."""
_TURNS = grammar.TIMES | listed("time season summer winter spring autumn round term")
_SOMEWHERE = listed("in from near at of")
_REACH = 8
_COUNTED = listed("about some around nearly almost at least more than over up to")


@lru_cache(maxsize=16)
def first_subject(words: Words, end: int) -> Phrase | None:
    """Return the noun phrase a sentence opens with, for a verb before `end` whose subject is left out."""
    start = after_dateline(words, end) or int(words.low[:1] != [] and words.low[0] in _BULLETS)
    while start < end and (words.low[start] in _COUNTED or words.is_number(start)):
        start += 1
    start = _behind_time_or_count(words, start, end)
    if start < end and (
        _does_first(words, start, end)
        or any(words.low[start] in each for each in (grammar.PREPOSITIONS, grammar.ADVERBS, grammar.CONJUNCTIONS))
    ):
        comma = words.low.index(",", start, end) if "," in words.low[start:end] else start
        start = comma + 1
    if start >= end:
        return None
    if words.low[start] in grammar.PERSONAL:
        return Phrase(start, start + 1)
    at = start
    while at < end and (
        words.low[at] in grammar.DETERMINERS
        or words.capital(at)
        or words.low[at] in known().roles
        or words.low[at] in ("-", "'s", ".", "&", "'", "’")
        or (words.low[at] in ANYBODY and are_somewhere(words, at + 1))
        or (at > start and words.low[at] in grammar.NAME_PARTICLES and words.capital(at + 1))
        or _modifies(words, at)
        or _goes_on_in_name(words, at, end)
    ):
        at += 1
    while at > start and words.low[at - 1] in ("-", ".", "'", "’"):
        at -= 1
    return Phrase(start, at) if at > start and words.low[at - 1] not in grammar.DETERMINERS else None


def _behind_time_or_count(words: Words, start: int, end: int) -> int:
    """Return what stands behind "This time", "Last week", "Twenty-one"."""
    if start + 2 >= end:
        return start
    word, following = words.low[start : start + 2]
    if word in ("this", "last", "that") and following in _TURNS:
        return start + 2 + (words.low[start + 2] == ",")
    counted = word in grammar.NUMBERS and following == "-" and words.low[start + 2] in grammar.NUMBERS
    return start + 3 if counted else start


def are_somewhere(words: Words, at: int) -> bool:
    """Whether "in Dorna", "from the area" begins at `at`."""
    return at < words.size and words.low[at] in _SOMEWHERE


def _does_first(words: Words, start: int, end: int) -> bool:
    """Whether what somebody does on the way stands before them: "Rushing downstairs, Kang said"."""
    verb = find_verb(words.low[start]) if words.low[start].endswith("ing") else None
    reach = words.low[start + 1 : min(end, start + _REACH)]
    return verb is not None and verb.gerund and "," in reach[1:] and not words.capital(start + 1)


def _goes_on_in_name(words: Words, at: int, end: int) -> bool:
    """Whether "of", "for" stands inside the name of a body or an office: "the Department for Education"."""
    joins = words.low[at] in ("of", "for") and at > 0 and words.capital(at - 1) and _is_head(words.low[at - 1])
    of_the = words.low[at] == "the" and words.low[at - 1] in ("of", "for") and words.low[at - 2] in known().people
    return (joins or of_the) and at + 1 < end and (words.capital(at + 1) or words.low[at + 1] == "the")


def _is_head(word: str) -> bool:
    return word in known().bodies or word in known().people


def _modifies(words: Words, at: int) -> bool:
    """Whether a lower-case word stands inside the opening phrase: a known kind of speaker follows at once."""
    reach = words.low[at + 1 : at + 3]
    return (
        words.is_word(at)
        and not (words.low[at] in _MET and at > 0 and words.capital(at - 1))
        and words.low[at] not in known().forms
        and not (words.low[at] in _AIRED and at > 0 and words.low[at - 1] not in grammar.DETERMINERS)
        and reach[:1] != ["the"]
        and not (words.low[at].endswith("ed") and reach and (words.is_number(at + 1) or reach[0] in grammar.NUMBERS))
        and not (words.low[at].endswith("ed") and at > 0 and words.capital(at - 1))
        and words.low[at] not in grammar.PREPOSITIONS
        and words.low[at] not in grammar.AUXILIARIES
        and any(word in known().roles for word in reach)
    )
