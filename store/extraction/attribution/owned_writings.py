"""Whose writing it is: the board's in "the board's 6 a.m. update", "its inquiry into a fire that cost lives"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.core_ends import core_end
from store.extraction.attribution.datelines import after_dateline
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase, phrase_before
from store.extraction.attribution.words import Words

POSSESSIVES = ("'s", "’s", "s'", "s’")
_BETWEEN, _OPENING = 6, 8
_GIVEN = listed("estimates estimate account accounts testimony testimonies count counts calculations")
_WRITTEN = _GIVEN | listed(
    "report reports statement statements figures data statistics bulletin update communique note records website press"
    " release tally"
)
_COUNTING = listed(
    "organisers organizers experts officials analysts scientists observers doctors medics engineers economists"
    " witnesses eyewitnesses survivors activists organisations organizations associations"
)
"""People who count; the estimates of others may be of how many they are ("the estimates of the protesters")."""
_SITES = listed("website site webpage homepage page account")
_PAGES = _SITES | listed("feed handle blog portal app profile timeline")
POSTING = listed("posted published put released printed available given")
_POSTED_REACH = 3
_OF_DAYS = grammar.TIMES | grammar.MONTHS
_ABOUT = listed("into of on about")
_ENDING = grammar.SIDES | grammar.AUXILIARIES | grammar.RELATIVES | grammar.PREPOSITIONS | grammar.BREAKS
_STOPPING = (grammar.SIDES | grammar.BREAKS) - {"(", ")"}


def owner_end(words: Words, start: int, head: int) -> int | None:
    """Return where the owner of the writing at `head` ends in "the board's most recent weekly report"."""
    for at in range(head - 1, start - 1, -1):
        if _owns_as_many(words, at):
            return at
        if words.low[at].endswith(POSSESSIVES):
            return None if is_of_a_day(words.low[at]) else at + 1
        if _speaks(words.low[at]) and words.low[at - 1] != "-":
            return None
    return None


def _speaks(word: str) -> bool:
    """Whether a word names people or a body: it is no word of the writing itself."""
    return word in known().roles and word not in known().documents and word != "official"


def _owns_as_many(words: Words, at: int) -> bool:
    """Whether the mark of "the organisers’ estimates" stands at `at`."""
    return words.low[at] in ("'", "’") and at > 0 and words.low[at - 1].endswith("s") and not words.apart(at)


def written_by(words: Words, at: int, end: int) -> Phrase | None:
    """Return the board of "a report of the board"; nobody for what is written about: "a report of the losses"."""
    if words.low[at : at + 1] != ["of"] or words.low[at - 1] not in _WRITTEN:
        return None
    owner = Phrase(at + 1, end)
    whole = words.low[at + 1] in ("the", "a", "an", "its", "our", "their") or words.capital(at + 1)
    joined = next((each for each in range(at + 2, end) if words.low[each] == "and"), end)
    last = core_end(words, at + 1 + (not words.capital(at + 1)), joined) - 1
    counting = words.low[last] in _COUNTING and words.low[at - 1] in _GIVEN
    named = known().bodies.intersection((words.low[last], words.low[last - 2] if words.low[last - 1] == "of" else ""))
    makes = counting or bool(named) or _is_acronym(words, last)
    return owner if whole and makes else None


def posted_by(words: Words, at: int) -> Phrase | None:
    """Return the board of "figures on the board's website"; `at` is behind "figures"."""
    reach = range(at, min(words.size - 1, at + _POSTED_REACH))
    on = next((each for each in reach if words.low[each] == "on"), None)
    if on is None or any(words.low[each] not in POSTING for each in range(at, on)):
        return None
    site = next((each for each in range(on + 1, min(words.size, on + _OPENING)) if words.low[each] in _SITES), None)
    owner = owner_end(words, on + 1, site) if site is not None else None
    return Phrase(on + 1, owner) if owner is not None and owner > on + 1 else None


def page_owner(words: Words, start: int, end: int) -> Phrase | None:
    """Return the guild of "the Facebook page of the guild", "a post on the official account of the guild"."""
    of = next((at for at in range(start + 1, end - 1) if words.low[at] == "of" and words.low[at - 1] in _PAGES), None)
    if of is None or any(words.low[at] in known().people - {"official"} for at in range(start, of)):
        return None
    whole = words.low[of + 1] in grammar.DETERMINERS or words.capital(of + 1)
    return Phrase(of + 1, end) if whole else None


def _is_acronym(words: Words, at: int) -> bool:
    word = words.tokens[at].text
    return len(word) > 1 and word.isupper() and word.isalpha()


def is_of_a_day(word: str) -> bool:
    """Whether a day stands where an owner may: "Monday's report"."""
    return word.endswith(POSSESSIVES) and word[:-2] in _OF_DAYS


def writing_of(words: Words, phrase: Phrase) -> str | None:
    """Return what the writing is called that `phrase` names with its author: the report of "a report by the board"."""
    start = phrase.start + (words.low[phrase.start] in grammar.DETERMINERS)
    head = words.low[core_end(words, start, phrase.end) - 1] if start < phrase.end else ""
    return head if head in known().documents else None


def timed_writing(words: Words, phrase: Phrase) -> Phrase | None:
    """Return "the board's 6 a.m. update" for "update"; `None` where no time stands between it and its owner."""
    if words.low[phrase.end - 1] not in known().documents:
        return None
    for at in range(phrase.start - 1, max(0, phrase.start - _BETWEEN), -1):
        if words.low[at].endswith(POSSESSIVES):
            owner = phrase_before(words, at + 1)
            return Phrase(owner.start, phrase.end) if owner else None
        timed = words.is_number(at) or words.low[at] in _OF_DAYS or words.low[at] in (".", "-", ":")
        if not timed and (words.low[at] in _ENDING or words.low[at] in known().roles):
            return None
    return None


def writing_told_of(words: Words, cue: int) -> Phrase | None:
    """Return the inquiry of "The board's inquiry into a fire that destroyed the mill found", which opens the sentence.

    It has an owner, and what it is about reaches up to the verb at `cue` in a relative clause.
    """
    if grammar.RELATIVES.isdisjoint(words.low[:cue]):
        return None
    start = after_dateline(words, cue) or 0
    head = next((at for at in range(start, min(cue, start + _OPENING)) if words.low[at] in known().documents), cue)
    between = words.low[head + 1 : cue]
    if not between or between[0] not in _ABOUT or grammar.RELATIVES.isdisjoint(between) or between[-1] in _ENDING:
        return None
    owned = owner_end(words, start, head) is not None and _ENDING.isdisjoint(words.low[start:head])
    return Phrase(start, head + 1) if owned and _STOPPING.isdisjoint(between) else None
