"""Figures that are given, cited, brought to mind: "gave a first toll of 54", "cited a figure of 183"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.alike import is_noun
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.in_front import state_in_front
from store.extraction.attribution.known import known
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.plausible import SPEAKING
from store.extraction.attribution.statement import Statement
from store.extraction.attribution.tails import content_end
from store.extraction.attribution.words import Words
from store.lexicon.reporting import read_reporting

_FIGURES = read_reporting().nouns.tolls | listed("range")
_WRITINGS = listed("report probe inquiry investigation survey study census poll audit review bulletin statement")
_MOVING = listed("climbing rising jumping soaring growing falling dropping dipping creeping swelling surging")
_LINKS = listed("of as at to between")
_REACH = 9
_COUNT_REACH = 4


def read_given_figure(words: Words, at: int) -> Statement | None:
    """Return whose figure the words after the verb at `at` name, or `None`."""
    if words.low[at].endswith("ing") or is_noun(words, at, known().forms[words.low[at]]):
        return None
    if not _names_figure(words, at + 1):
        return None
    end = content_end(words)
    end = next((each for each in range(at + 1, end) if words.low[each] == ";" or _moves_on(words, each)), end)
    speaking = SPEAKING if words.low[at - 1] in _WRITINGS else SPEAKING - {"document"}
    return state_in_front(words, at, "give", Phrase(at + 1, end), speaking, "whoever gives the figure")


def _moves_on(words: Words, at: int) -> bool:
    """Whether the figure itself goes on: "gave a toll of 358 before quickly climbing to 512"."""
    return words.low[at] == "before" and not _MOVING.isdisjoint(words.low[at + 1 : at + 3])


def _names_figure(words: Words, start: int) -> bool:
    """Whether "a toll of 54", "the number of dead as 54" begins here."""
    named = False
    for at in range(start, min(words.size - 1, start + _REACH)):
        word = words.low[at]
        if named and word in _LINKS and _counts(words, at + 1):
            return True
        if word in grammar.SIDES or word in grammar.AUXILIARIES or word in grammar.RELATIVES or words.is_number(at):
            return False
        named = named or word in _FIGURES
    return False


def _counts(words: Words, start: int) -> bool:
    reach = range(start, min(words.size, start + _COUNT_REACH))
    return any(words.is_number(at) or words.low[at] in grammar.NUMBERS for at in reach)
