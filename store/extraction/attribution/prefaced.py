"""Quotations behind a colon that no verb of saying opens: "The mayor was adamant: “We lost 40 boats.”"."""

from store.extraction.attribution.opening_subject import first_subject
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.quotations import Quotation
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.words import Words

_PERSONS = frozenset(("person", "name", "role", "pronoun"))
_SHORTEST = 4


def read_prefaced(words: Words, quotations: list[Quotation]) -> Statement | None:
    """Return that the one whom a sentence opens with says what it quotes behind a colon at its end."""
    if not quotations or quotations[-1].start < 2:  # noqa: PLR2004 - somebody and a colon
        return None
    quotation = quotations[-1]
    colon = quotation.start - 1
    if words.low[colon] != ":" or quotation.end < words.size - 1 or quotation.end - quotation.start < _SHORTEST:
        return None
    who = first_subject(words, colon)
    if who is None or name_speaker(words, who).kind not in _PERSONS:
        return None
    return Statement(
        form="front",
        base="say",
        cue=Phrase(colon, quotation.start),
        subject=who,
        begins=who.start,
        content=[Phrase(quotation.start, quotation.end)],
        how="whoever is told of before the colon",
    )
