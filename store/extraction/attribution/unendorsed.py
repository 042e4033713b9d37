"""Reports that somebody speaks of without backing them: "police could not confirm reports that 40 had died"."""

from collections.abc import Iterator

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.words import Words

_REPORTS = listed(
    "report reports claim claims allegation allegations rumour rumours rumor rumors suggestion suggestions accusations"
    " speculation"
)
_OPENING = listed("that of by saying suggesting in from on")
_LEAVING = listed("aware unaware investigating probing checking examining studying information knowledge")
_BACKING = listed("confirm verify corroborate substantiate comment authenticate vouch")
_NOT_DONE = grammar.NEGATIONS | listed("cannot can't couldn't unable declined refused trying working yet")
_NEAR, _NEGATED = 6, 6
_TURNS = listed("but although though")


def endorsed(words: Words, part: Phrase) -> Iterator[Phrase]:
    """Yield the words of a part that are said, those left out that only tell what others report."""
    told = not _REPORTS.isdisjoint(words.low)
    at = next((each for each in range(*part) if _is_left_open(words, each, part.start)), None) if told else None
    if at is None:
        yield part
        return
    yield Phrase(part.start, at)
    turns = (each for each in range(at, part.end - 1) if words.low[each] == "," and words.low[each + 1] in _TURNS)
    if (turn := next(turns, None)) is not None:
        yield Phrase(turn + 2, part.end)


def _is_left_open(words: Words, at: int, start: int) -> bool:
    """Whether "reports that" stands at `at` behind "aware of", "could not confirm"."""
    if words.low[at] not in _REPORTS or words.low[at + 1 : at + 2] == [] or words.low[at + 1] not in _OPENING:
        return False
    for left in range(at - 1, max(start, at - _NEAR) - 1, -1):
        if words.low[left] in _LEAVING:
            return True
        if words.low[left] in _BACKING:
            return not _NOT_DONE.isdisjoint(words.low[max(0, left - _NEGATED) : left])
        if words.low[left] in grammar.SIDES:
            return False
    return False
