"""What the words of denial themselves tell: whether they point at a figure or a claim, and whose it is."""

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
    return "figure" if _begins_with_verb(words, cue) and denying().nouns.get(words.low[cue.end - 1]) else "claim"


def whose(words: Words, cue: Phrase) -> str | None:
    """Return whose claim it is: the union's in "denied the union's claim"; nobody's in "a claim the union denied"."""
    return owner_of(words, cue.start + 1, cue.end - 1) if _begins_with_verb(words, cue) else None


def _begins_with_verb(words: Words, cue: Phrase) -> bool:
    return known().forms.get(words.low[cue.start]) in known().denying
