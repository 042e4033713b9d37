"""What the words of denial themselves tell: whether they point at a figure or a claim, and whose it is."""

from store.extraction.attribution import grammar
from store.extraction.attribution.known import known
from store.extraction.attribution.nouns import Referring
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.referring import owner_of
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.words import Words
from store.lexicon.denials import denying


def refers_to(words: Words, denial: Statement) -> Referring:
    """Return what "denied the number", "denied that claim" point at; a clause of their own leaves nothing open."""
    if denial.content or denial.denied:
        return ""
    cue = denial.cue
    noun = cue.end - 1 if _begins_with_verb(words, cue) else _noun_in_front(words, cue)
    return "figure" if noun is not None and denying().nouns.get(words.low[noun]) else "claim"


def _noun_in_front(words: Words, cue: Phrase) -> int | None:
    """Return where the noun of "the figure was disputed" stands; a "figure the union rejected" is one before it."""
    if words.low[cue.start] not in grammar.DETERMINERS:
        return None
    return next((at for at in range(cue.start + 1, cue.end) if words.low[at] in denying().nouns), None)


def whose(words: Words, cue: Phrase) -> str | None:
    """Return whose claim it is: the union's in "denied the union's claim"; nobody's in "a claim the union denied"."""
    if _begins_with_verb(words, cue):
        return owner_of(words, cue.start + 1, cue.end - 1)
    noun = _noun_in_front(words, cue)
    return owner_of(words, cue.start, noun) if noun is not None else None


def _begins_with_verb(words: Words, cue: Phrase) -> bool:
    return known().forms.get(words.low[cue.start]) in known().denying
