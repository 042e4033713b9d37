"""What words of denial refer to: "that figure", "the ministry's claim", "it", or a clause of their own."""

import msgspec
from msgspec.structs import replace

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.tails import content_end
from store.extraction.attribution.words import Words
from store.lexicon.denials import denying

_REACH = 7
_OWNER_REACH = 9
_SAYING = listed("saying stating claiming alleging suggesting asserting insisting")
_NO_OWNERS = grammar.DETERMINERS | grammar.PERSONAL | listed("that death deaths dead official toll")
_MARKS = listed("“ ”")
_HEARERS = listed("you us me him her them people everyone everybody")
ALL = listed("what whatever everything anything all")
_AFTER_POINTING = listed("as either at again too now all and") | grammar.SIDES | grammar.CONJUNCTIONS | grammar.BE
_INSIDE = grammar.PREPOSITIONS - {"of"}
_ENDING = grammar.SIDES - _MARKS


class Reference(msgspec.Struct, frozen=True, gc=False):
    """Where the words that refer end, whether they name a figure, and the clause they carry themselves.

    `owner` tells whose claim or figure it is ("the minister's claim", "the UN figure").
    """

    end: int
    figure: bool = False
    clause: Phrase | None = None
    owner: str | None = None


def read_reference(words: Words, at: int) -> Reference | None:
    """Return what the words from `at` on refer to, or `None` where that is nothing that can be denied."""
    at = _after_marks(words, at)
    if at >= words.size:
        return None
    end = content_end(words)
    if words.low[at] == "that" and _opens_clause(words, at + 1, end):
        return Reference(at + 1, clause=Phrase(at + 1, _clause_end(words, at + 1, end)))
    if words.low[at] in ALL and (said := _what_they_say(words, at + 1)):
        return Reference(said, owner=owner_of(words, at + 1, said - 1))
    if words.low[at] in denying().pointing and _ends(words, at + 1, end):
        return Reference(at + 1)
    return _noun(words, at, end)


def _what_they_say(words: Words, at: int) -> int | None:
    """Return where "what they are saying", "what the union claims" ends behind "what"."""
    reach = range(at + 1, min(words.size, at + _REACH))
    end = next((each + 1 for each in reach if known().forms.get(words.low[each]) in known().speech), None)
    end = end + 1 if end and words.low[end : end + 1] != [] and words.low[end] in _HEARERS else end
    return end if end and _ends(words, end, content_end(words)) else None


def _noun(words: Words, at: int, end: int) -> Reference | None:
    """Read "that number", "the minister's claim that 40 had died", "the figure of 40"."""
    for place in range(at, min(end, at + _REACH)):
        word = words.low[place]
        figure = denying().nouns.get(word)
        if figure is not None and words.low[place + 1 : place + 2] != ["'s"]:
            if theirs := _by_whom(words, place + 1, end, figure=figure):
                return theirs
            found = _with_clause(words, place + 1, end, figure=figure)
            return replace(found, owner=owner_of(words, at, place))
        if word in _ENDING or word in _INSIDE or word in grammar.AUXILIARIES or word in grammar.CONJUNCTIONS:
            return None
    return None


def _by_whom(words: Words, at: int, end: int, *, figure: bool) -> Reference | None:
    """Read "by the army that 40 had died", "from the army saying 40 had died" behind a claim."""
    if words.low[at : at + 1] not in (["by"], ["from"]):
        return None
    reach = range(at + 2, min(end - 1, at + _OWNER_REACH))
    opens = next((each for each in reach if words.low[each] == "that" or words.low[each] in _SAYING), None)
    if opens is None or any(words.low[each] in _INSIDE | _ENDING for each in range(at + 1, opens)):
        return None
    start = opens + 1 + (words.low[opens + 1] == "that")
    clause = Phrase(start, _clause_end(words, start, end))
    return Reference(opens, figure, clause, owner_of(words, at + 1, opens))


def owner_of(words: Words, start: int, noun: int) -> str | None:
    """Return the words between `start` and a noun for a claim that tell whose it is; `None` for "the latest"."""
    low = words.low
    owned = [
        low[at].removesuffix("'s").removesuffix("’s")
        for at in range(start, noun)
        if words.is_word(at) and low[at] != "'s" and (words.capital(at) or low[at] in known().roles or _owns(low, at))
    ]
    return " ".join(word for word in owned if word not in _NO_OWNERS) or None


def _owns(low: list[str], at: int) -> bool:
    return low[at].endswith(("'s", "’s")) or low[at + 1 : at + 2] == ["'s"]


def _with_clause(words: Words, at: int, end: int, *, figure: bool) -> Reference:
    opens = words.low[at : at + 1]
    if opens in (["that"], ["of"]) and at + 1 < end and (opens == ["of"] or _opens_clause(words, at + 1, end)):
        return Reference(at, figure, Phrase(at + 1, _clause_end(words, at + 1, end)))
    return Reference(at, figure)


def _opens_clause(words: Words, at: int, end: int) -> bool:
    """Whether a clause begins behind "that": a verb that can be its own stands in it."""
    reach = words.low[at : min(end, at + 2 * _REACH)]
    noun = next((place for place, word in enumerate(reach[:3]) if word in denying().nouns), None)
    if noun is not None:
        return False
    return any(word in grammar.AUXILIARIES or word.endswith("ed") for word in reach[1:])


def _clause_end(words: Words, at: int, end: int) -> int:
    """End a clause that is denied where its quotation ends."""
    quoted = words.quoted[at]
    for place in range(at, end):
        if quoted and words.low[place] == "”":
            return place - (words.low[place - 1] == ",")
    return end


def _ends(words: Words, at: int, end: int) -> bool:
    return at >= end or words.low[at] in _AFTER_POINTING or words.low[at] in grammar.PREPOSITIONS


def _after_marks(words: Words, at: int) -> int:
    while at < words.size and words.low[at] in _MARKS:
        at += 1
    return at
