"""Words that were cut off where a second verb only goes on with the first: "should call her and tell her to come"."""

from collections.abc import Sequence

from store.extraction.attribution import Phrase, Words, known
from store.extraction.attribution.grammar import listed
from store.extraction.layers.marks import Mark

_JOINING = listed("and or")
_GOVERNING = listed("to will would should must can could may might let make help ’ll 'll")


def rejoined(words: Words, marks: Sequence[Mark]) -> list[Mark]:
    """Return the marks in their order without those whose verb stands in the words of the one before."""
    kept: list[Mark] = []
    for mark in marks:
        if kept and _goes_on(words, kept[-1], mark):
            start, end = kept[-1].content[-1]
            kept[-1].content[-1] = Phrase(start, max([end, *(part.end for part in mark.content)]))
        else:
            kept.append(mark)
    return kept


def _goes_on(words: Words, before: Mark, mark: Mark) -> bool:
    """Whether a base form stands behind "and" where what is reported has "should" or "to" before it."""
    if mark.source is not None or mark.hedge or mark.cue is None or not before.content:
        return False
    at, (start, _) = mark.cue.start, before.content[-1]
    base = known().forms.get(words.low[at]) == words.low[at]
    return base and start < at and words.low[at - 1] in _JOINING and not _GOVERNING.isdisjoint(words.low[start:at])
