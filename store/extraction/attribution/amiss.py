"""What is said to be too high or too low: a figure that somebody gave, never the toll or the price itself."""

from store.extraction.attribution import grammar
from store.extraction.attribution.calling import called
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.referring import Reference
from store.extraction.attribution.said_to_be import said_to_be
from store.extraction.attribution.untrue import find_phrase
from store.extraction.attribution.words import Words
from store.lexicon.denials import denying

_DEGREES = listed(
    "far much way a an bit little slightly somewhat significantly considerably clearly rather perhaps both"
)
_JUDGED = listed("toll tolls amount amounts sum sums percentage total totals data statistic statistics")
_PLAIN = listed("figure figures number numbers count counts")
_PAST = listed("was were had")


def read_amiss(words: Words, at: int) -> tuple[Phrase, Reference, int | None] | None:
    """Read "the estimate was too high"; "the number of deaths is too high" deplores one that is so."""
    end = find_phrase(words, at, denying().amiss)
    if end is None:
        return None
    start = at
    while start > 0 and words.low[start - 1] in _DEGREES:
        start -= 1
    if words.low[start - 1] in grammar.NEGATIONS or words.low[end : end + 1] in (["for"], ["to"]):
        return None
    found = said_to_be(words, start, end) or called(words, start, end)
    return found if found and _is_figure(words, found) else None


def _is_figure(words: Words, found: tuple[Phrase, Reference, int | None]) -> bool:
    """Whether a figure is meant rather than how many there are: a bare one in the past, or one named again."""
    cue, reference, verb = found
    noun, clause = words.low[reference.end - 1], reference.clause
    if clause is not None:
        counts = any(words.is_number(at) or words.low[at] in grammar.NUMBERS for at in range(*clause))
        return counts and words.low[clause.start - 2] not in _JUDGED
    if not reference.figure or noun in _JUDGED:
        return False
    return verb is not None or noun not in _PLAIN or not _PAST.isdisjoint(words.low[slice(*cue)])
