"""Quotations whose closing mark was lost before the one who speaks: "“We counted 40, police chief Ana Lima said."."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.words import Words

_SAYING = listed("said says told added")
_LONGEST, _LONGEST_HEARER = 8, 5
_SHORTEST = 5
_HEARING = grammar.DAYS | grammar.PREPOSITIONS | grammar.TIMES | listed("the reporters journalists . - a statement")

_JOINTS = listed("the a an of for . - ' ’ al de")


def end_of_unclosed(words: Words, start: int) -> int | None:
    """Return where the words end that are quoted from `start` on; `None` where nobody is named behind them."""
    comma = next((at for at in range(words.size - 1, start + _SHORTEST, -1) if words.low[at] == ","), None)
    if comma is None:
        return None
    said = next((at for at in range(comma + 1, words.size) if words.low[at] in _SAYING), None)
    if said is None or not 0 < said - comma - 1 <= _LONGEST or not _speaks(words, comma + 1, said):
        return None
    rest = range(said + 1, words.size)
    told = len(rest) <= _LONGEST_HEARER and all(words.capital(at) or words.low[at] in _HEARING for at in rest)
    return comma + 1 if told else None


def _speaks(words: Words, start: int, end: int) -> bool:
    """Whether nothing but one who speaks stands here: "police chief Ana Lima", "she"."""
    if end - start == 1 and words.low[start] in grammar.PERSONAL:
        return words.low[start] not in ("i", "we", "you")
    named = all(
        words.capital(at) or words.low[at] in known().strong or words.low[at] in _JOINTS for at in range(start, end)
    )
    return named and (words.capital(end - 1) or words.low[end - 1] in known().roles)
