"""Whose claim somebody denies: "denied a report by a local channel that 40 had died", "disputed the union's claim"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.phrases_after import phrase_after
from store.extraction.attribution.setting_times import behind_time
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

REPORTS = listed(
    "report reports claim claims assertion assertions allegation allegations accusation accusations rumour rumours"
    " rumor rumors charge charges statement statements contention"
)
_TELLING = listed("media press newspaper broadcaster television tv local website network")
_KINDS = read_reporting().speakers.modifiers - grammar.NUMBERS - grammar.DETERMINERS
_MARKS = listed("'s ' ’")
_POSSESSIVES = ("'s", "’s", "s'", "s’")


def with_claimant(words: Words, denial: Statement) -> Statement:
    """Keep whose claim is denied, so that its figure stays theirs; of "rejected reports that" it is nobody's."""
    noun = denial.cue.end - 1
    if not denial.content or words.low[noun] not in REPORTS:
        return denial
    denial.claimed = True
    if words.low[noun + 1] in ("by", "from", "in"):
        denial.claimant = maker_after(words, noun + 2)
    elif words.capital(noun - 1) and words.low[noun - 1] not in known().denying | grammar.TIMES:
        denial.claimant = Phrase(behind_time(words, denial.cue.start + 1), noun)
    else:
        denial.claimant = _owner(words, denial.cue.start + 1, noun) or claiming(words, noun)
    return denial


def claiming(words: Words, noun: int) -> Phrase | None:
    """Return the opposition of "opposition claims that 40 had died"; nobody of "media reports"."""
    who = words.low[noun - 1]
    if who not in known().people | known().bodies or who in _TELLING or known().forms.get(who):
        return None
    start = noun - 1
    while start > 0 and words.low[start - 1] in _KINDS:
        start -= 1
    return Phrase(start, noun)


def maker_after(words: Words, at: int) -> Phrase | None:
    """Return the guild of "claims by the guild of losing 40 boats"."""
    phrase = phrase_after(words, at)
    if phrase is None:
        return None
    parted = (each for each in range(*phrase) if words.low[each] == "of" and _does(words, each + 1))
    return Phrase(phrase.start, next(parted, phrase.end))


def _does(words: Words, at: int) -> bool:
    return at < words.size and words.low[at].endswith("ing") and not words.capital(at)


def owner_of_claim(words: Words, start: int, noun: int) -> Phrase | None:
    """Return the guild of "the guild's claim that 40 had died", the rebels of "rebel claims that"."""
    return _owner(words, start, noun) or (claiming(words, noun) if noun > start else None)


def _owner(words: Words, start: int, noun: int) -> Phrase | None:
    """Return the union of "the union's latest claim"."""
    for at in range(noun - 1, start, -1):
        if words.low[at] in _MARKS:
            return Phrase(start, at)
        if words.low[at].endswith(_POSSESSIVES):
            return Phrase(start, at + 1)
    return Phrase(start, start + 1) if words.low[start].endswith(_POSSESSIVES) else None
