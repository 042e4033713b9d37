"""Who goes on ", saying": the one whose clause it is, "Police said 9 died, but the clinic objected, saying 14 had"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase, phrase_before
from store.extraction.attribution.plausible import SPEAKING
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.words import Words

_LINKS = listed("but and while whereas although though")
_ACTED = grammar.HAVE | listed("was were did shot hit struck fought cut put set went came took made gave")


def subject_of_clause(words: Words, behind: int, cue: int) -> Phrase | None:
    """Return who acts in the clause that begins behind the earlier cue at `behind` and goes on at `cue`."""
    start = _clause(words, behind, cue)
    if start is None:
        return None
    for at in range(start + 1, cue):
        if words.low[at].endswith("ed") or words.low[at] in _ACTED:
            phrase = phrase_before(words, at)
            opens = phrase is not None and phrase.start == start
            return phrase if phrase and opens and name_speaker(words, phrase).kind in SPEAKING - {"document"} else None
        if words.low[at] in grammar.SIDES:
            return None
    return None


def _clause(words: Words, behind: int, cue: int) -> int | None:
    """Return where the last clause before `cue` begins: behind ";" and behind ", but"."""
    for at in range(cue - 2, behind, -1):
        if words.low[at] in (";", "–"):
            return at + 1 + (words.low[at + 1] in _LINKS)
        if words.low[at] in _LINKS and at + 2 < cue:
            return at + 1
    return None
