"""Speakers told by what they know or where they are: "officials with access", "a nurse reached by phone"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase, phrase_before
from store.extraction.attribution.words import Words

_KNOWING = listed("access knowledge insight information understanding awareness")
_KNOWN_OF = listed(
    "briefed privy familiar acquainted conversant informed involved reached contacted interviewed questioned stationed"
    " based posted assigned trapped stranded displaced evacuated rescued freed released affected gathered"
)
_HELD = listed("captivity custody detention exile hiding prison jail hospital quarantine attendance")
_AT_WORK = listed("duty scene site board guard patrol call shift watch leave strike")
_FORCES = listed("police troops staff crews guards")
_HOW = listed("directly closely fully then still now currently")
_ANYBODY = listed("people person persons")
_ENDING = (grammar.SIDES | grammar.AUXILIARIES | grammar.RELATIVES) - {"to"}
_FURTHEST, _ADJECTIVES = 14, 3
_PLACING = listed("from in at across near")


def informed_before(words: Words, end: int) -> Phrase | None:
    """Return the officials of "officials with access to the files", which end before `end`."""
    for at in range(end - 1, max(0, end - _FURTHEST), -1):
        word = words.low[at]
        if word in _ENDING:
            return None
        if (several := _in_several(words, at, end)) or (several := _named_as_instances(words, at)):
            return several
        if (
            word in _KNOWN_OF
            or (word == "in" and words.low[at + 1] in _HELD)
            or (word == "on" and words.low[at + 1] in _AT_WORK)
            or (word == "with" and not _KNOWING.isdisjoint(words.low[at + 1 : at + 1 + _ADJECTIVES]))
        ):
            return _who(words, at, end)
    return None


def _in_several(words: Words, at: int, end: int) -> Phrase | None:
    """Return the officials of "officials from three provinces"; `at` is the number."""
    counted = words.is_number(at) or words.low[at] in grammar.NUMBERS
    if not counted or at < _ADJECTIVES - 1 or words.low[at - 1] not in _PLACING:
        return None
    if words.low[at - 2] not in known().people or at + 1 >= end:
        return None
    who = phrase_before(words, at - 1)
    return Phrase(who.start, end) if who else None


def _named_as_instances(words: Words, at: int) -> Phrase | None:
    """Return the charities of "charities such as Oxfam", "charities including Oxfam and the Red Cross"."""
    first = at - 1 if words.low[at - 1 : at + 1] == ["such", "as"] else at
    if first == at and words.low[at] != "including":
        return None
    whose = first - (words.low[first - 1] == ",")
    return phrase_before(words, whose) if whose > 0 and words.low[whose - 1] in known().roles else None


def _who(words: Words, at: int, end: int) -> Phrase | None:
    last = at - 1 if words.low[at - 1] not in _HOW else at - 2
    if words.low[last] in _ANYBODY:
        start = last - (words.is_number(last - 1) or words.low[last - 1] in (grammar.NUMBERS | grammar.DETERMINERS))
        return Phrase(start, end)
    acting = words.low[last] in known().people or words.low[last] in _FORCES
    phrase = phrase_before(words, last + 1) if acting else None
    if phrase is None or (words.low[at] == "in" and words.low[at + 1] in _HELD):
        return phrase
    return Phrase(phrase.start, end)
