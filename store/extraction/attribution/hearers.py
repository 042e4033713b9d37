"""To whom a thing was said: "told reporters", "confirmed to the BBC"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

_HEARERS = read_reporting().nouns.hearers
_REACH = 9
_BETWEEN_HEARERS = listed("the a this and 's - * of state his its our")
_HEARING_ENDS = listed("reporters journalists him her us them me")
_CLAUSE_WORDS = (
    grammar.AUXILIARIES
    | grammar.PERSONAL
    | grammar.RELATIVES
    | grammar.PREPOSITIONS
    | grammar.CONJUNCTIONS
    | grammar.NUMBERS
)


def after_hearers(words: Words, at: int, *, told: bool) -> int:
    """Return where whom it was told to ends ("reporters", "to the BBC"); `at` if nobody is named."""
    begin = at + 1 if words.low[at : at + 1] == ["to"] else at
    end, known = begin, False
    while end < min(words.size, begin + _REACH):
        word = words.low[end]
        named = word in _HEARERS or (words.capital(end) and word not in grammar.DAYS and word not in grammar.PERSONAL)
        if not named and word not in _BETWEEN_HEARERS and not _leads_to_hearer(words, end):
            break
        known = known or named
        end += 1
        if word in _HEARING_ENDS:
            break
    if not known:
        return at + 1 if told and words.low[at + 1 : at + 2] in ([","], ["."]) else at
    while end > begin and words.low[end - 1] in ("the", "a", "of", "-"):
        end -= 1
    return _after_hearers_apposition(words, end) if told or begin > at else at


def _leads_to_hearer(words: Words, at: int) -> bool:
    """Whether an adjective stands before the hearer ("the official news agency")."""
    return (
        words.is_word(at)
        and words.low[at] not in _CLAUSE_WORDS
        and any(word in _HEARERS for word in words.low[at + 1 : at + 4])
    )


def _after_hearers_apposition(words: Words, at: int) -> int:
    """Skip ", its Spanish channel," between the hearer and "that"."""
    if words.low[at : at + 1] != [","]:
        return at
    for end in range(at + 1, min(words.size - 1, at + _REACH)):
        if words.low[end] == ",":
            return end + 1 if words.low[end + 1] == "that" else at
    return at
