"""Heads told of by what they do or are made of: "police searching the wreck said", "a panel made up of A said"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.datelines import after_dateline
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase, phrase_before
from store.extraction.attribution.words import Words

_STANDING_FOR = listed("representing comprising uniting encompassing grouping advising defending assisting")
_MADE = listed("made composed comprised consisting formed drawn run staffed headed founded based")
_NO_DEEDS = grammar.PREPOSITIONS | grammar.KINDS
_JOINTS = listed("of from by on")
_FURTHEST = 22
_ENDING = grammar.SIDES - {",", "(", ")"} | listed("but while whereas although though because after before when as")
_OPENING = grammar.SIDES | grammar.BREAKS | grammar.ADVERBS | {"that"}


def composed_before(words: Words, end: int) -> Phrase | None:
    """Return the unions of "unions representing 40,000 workers" that ends at `end`; `None` where it is no such."""
    for at in range(end - 2, max(0, end - _FURTHEST), -1):
        word = words.low[at]
        if word in _STANDING_FOR or (word in _MADE and _made_of(words, at)) or _is_doing(words, at):
            return _head(words, at) if _goes_on(words, at + 1, end) else None
        if words.quoted[at] or word in _ENDING:
            return None
    return None


def _made_of(words: Words, at: int) -> bool:
    """Whether "of" follows at once or behind "up": "made up of", "consisting largely of"."""
    return any(word in _JOINTS for word in words.low[at + 1 : at + 3])


def _is_doing(words: Words, at: int) -> bool:
    """Whether those right before do something: "police searching the wreck", not "government housing officials"."""
    word = words.low[at]
    if not word.endswith("ing") or word in _NO_DEEDS or word in known().forms or words.capital(at):
        return False
    doer = words.low[at - 1] in known().people or words.low[at - 1] in known().bodies
    behind = words.low[at + 1]
    acts = behind in grammar.DETERMINERS or behind in grammar.PREPOSITIONS or behind in grammar.NUMBERS
    return doer and (acts or words.is_number(at + 1) or words.capital(at + 1))


def _goes_on(words: Words, start: int, end: int) -> bool:
    """Whether all from `start` tells whom they stand for: no verb without "who", no comma outside a list."""
    between = words.low[start:end]
    relative = next((at for at, word in enumerate(between) if word in grammar.RELATIVES), len(between))
    parts = between.count(",") >= 1 + (", and" in " ".join(between)) and "and" in between
    return grammar.AUXILIARIES.isdisjoint(between[:relative]) and ("," not in between or parts)


def _head(words: Words, participle: int) -> Phrase | None:
    head = phrase_before(words, participle)
    if head is None or not (words.low[head.end - 1] in known().roles or words.low[head.end - 1] == ")"):
        return None
    opens = head.start in (0, after_dateline(words, head.end)) or words.low[head.start - 1] in _OPENING
    return head if opens else None
