"""Denials as a person marks them: the verb is the cue, and what is denied is named behind it."""

from store.extraction.attribution import Phrase, Words, known
from store.extraction.attribution.stand_contents import thing_end
from store.extraction.layers.marks import Mark


def read_denying(words: Words, mark: Mark) -> None:
    """Part "denied a report that ..." into its verb and what it denies; what an earlier sentence claims is left out."""
    if mark.cue is None or mark.cue.end - mark.cue.start == 1:
        return
    at = next((each for each in range(*mark.cue) if known().forms.get(words.low[each]) in known().denying), None)
    if at is None:
        return
    if at + 1 >= mark.cue.end:
        mark.cue = Phrase(at, at + 1)
        return
    end = mark.cue.end
    for part in mark.content:
        if part.start - 1 <= end < part.end:
            end = part.end
    if mark.elsewhere or not mark.content:
        end = max(end, thing_end(words, at + 1))
    mark.cue, mark.content, mark.elsewhere = Phrase(mark.cue.start, at + 1), [Phrase(at + 1, end)], []
