"""Wholes in front of whoever tells of their part: "Of the 186 hurt, the mayor said 28 were in hospital"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.putting import has_number
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.words import Words

_OPENING = listed("of out among from")
_LONGEST = 10
_CLAUSES = (grammar.AUXILIARIES - {"to"}) | grammar.PERSONAL | listed("said says told")


def take_whole(words: Words, statement: Statement) -> None:
    """Add "of the 186 hurt" to what the mayor says of their part."""
    comma = statement.begins - 1
    if statement.form != "front" or not 0 < comma <= _LONGEST or words.low[0] not in _OPENING:
        return
    whole = words.low[:comma]
    if words.low[comma] != "," or "," in whole or not _CLAUSES.isdisjoint(whole):
        return
    counts = has_number(words, 0, comma) and statement.content and has_number(words, *statement.content[-1])
    if counts:
        statement.content = [Phrase(0, comma), *statement.content]
