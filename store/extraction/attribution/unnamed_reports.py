"""Reports that nobody signs: "some reports say" credits them, "unconfirmed reports suggest" leaves it nobody's."""

from store.extraction.attribution.grammar import listed
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.words import Words

_SAYING = listed("say claim put give state tell") | {"according to"}
_WHICH = listed("some other several many numerous various media press news newspaper local further more most new")


def says_something(words: Words, subject: Phrase, base: str) -> bool:
    """Whether "some reports", "other media reports" say or put a figure, rather than hint at it."""
    *which, head = words.low[slice(*subject)]
    if head != "reports" or not which or base not in _SAYING or _is_described(words, subject.end):
        return False
    return _WHICH.issuperset(which)


def _is_described(words: Words, end: int) -> bool:
    """Whether a clause tells which reports are meant; none does at the end of a sentence."""
    return end < words.size and words.low[end] in ("that", "which")
