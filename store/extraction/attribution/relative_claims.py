"""Figures in front of who gave them: "the 40 boats that the guild said were lost", "the toll of 40 that it gave"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.plausible import SPEAKING
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.statement import Statement, credit
from store.extraction.attribution.subjects import subject_before
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

_TOLLS = read_reporting().nouns.tolls
_ESTIMATING = listed(
    "say claim estimate allege report announce suggest believe fear insist predict forecast project calculate assert"
    " count record"
)
_GIVING = listed("give cite quote use release publish issue put")
_AMONG = listed("among amongst between with for against from to by")
_LONGEST = 8
_FINITE = grammar.BE | grammar.HAVE | grammar.MODALS | listed("died fled sank fell left took cost lost went")
_PREPOSITIONS = grammar.PREPOSITIONS - {"of", "at"}
_SPEAKERS = SPEAKING - {"document"}


def read_relative_claim(words: Words, at: int, base: str) -> Statement | None:
    """Return the figure before "that" as a claim of the one before the verb at `at`; `None` where it has none."""
    if base not in _ESTIMATING and base not in _GIVING:
        return None
    subject = subject_before(words, at)
    if subject is None or subject.phrase is None or subject.begins < 2:  # noqa: PLR2004 - "the 40"
        return None
    relative = words.low[subject.begins - 1] in ("that", "which", "who", "whom")
    goes_on = at + 1 < words.size and _goes_on(words, at + 1)
    theirs = words.low[subject.phrase.start] in grammar.PERSONAL
    among = _AMONG if relative else _AMONG | {"of"} if theirs else frozenset[str]()
    figure = _figure_before(words, subject.begins - relative, among if goes_on else frozenset())
    if figure is None or name_speaker(words, subject.phrase).kind not in _SPEAKERS:
        return None
    if base in _GIVING and _TOLLS.isdisjoint(words.low[slice(*figure)]):
        return None
    if base == "say" and not goes_on:
        return None
    return credit(
        base, Phrase(at, at + 1), subject.phrase, figure, begins=subject.begins, how="who gave the figure before"
    )


def _goes_on(words: Words, at: int) -> bool:
    return words.low[at] in _FINITE or words.low[at].endswith("ed")


def _figure_before(words: Words, that: int, among: frozenset[str]) -> Phrase | None:
    """Return the noun phrase with a figure that ends at "that"; behind `among` it has no article: "for 40 who"."""
    counts = False
    for at in range(that - 1, max(-1, that - _LONGEST), -1):
        word = words.low[at]
        if counts and word in among:
            return Phrase(at + 1, that)
        if word in grammar.SIDES or word in grammar.AUXILIARIES or word in _PREPOSITIONS:
            return None
        counts = counts or words.is_number(at) or word in grammar.NUMBERS
        if counts and word in ("the", "a", "an", "its", "their", "those", "all"):
            return Phrase(at, that)
    return None
