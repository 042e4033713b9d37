"""Figures a verb acts on rather than reports: "wrote 40 books", "admitted 40 patients", "claimed 40 villages"."""

from store.extraction.attribution import grammar
from store.extraction.attribution.grammar import listed
from store.extraction.attribution.known import known
from store.extraction.attribution.words import Words

_ACHIEVED = listed(
    "win wins victories goals points songs albums tracks runs wickets medals titles mm inches knots books novels plays"
    " poems letters essays villages towns hills"
)
_WINNING = listed("claim record register log write tell admit order post")
_REACH = 3
_CLAUSE_REACH = 10


def acts_on(words: Words, start: int, base: str) -> bool:
    """Whether the figure at `start` belongs to what somebody does with the verb `base`."""
    if base not in _WINNING or not _is_figure(words, start):
        return False
    behind = words.low[start + 1 : start + 1 + _REACH]
    rest = words.low[start + 1 : start + _CLAUSE_REACH]
    ends = next((at for at, word in enumerate(rest) if word in grammar.SIDES or word in ("and", "but")), len(rest))
    if base in ("order", "tell"):
        return ("to" in rest) == (base == "tell")
    if base == "admit":
        return behind[:1] != [] and behind[0] in known().people and grammar.AUXILIARIES.isdisjoint(rest[:ends])
    return not _ACHIEVED.isdisjoint(behind) and grammar.AUXILIARIES.isdisjoint(rest)


def _is_figure(words: Words, at: int) -> bool:
    return words.is_number(at) or words.low[at] in grammar.NUMBERS
