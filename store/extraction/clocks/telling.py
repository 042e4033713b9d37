"""Which words that tell a time tell that of a figure."""

import re

from store.extraction.clocks.anchors import Anchor
from store.extraction.clocks.describing import describes_a_noun
from store.extraction.clocks.judging import is_of_another
from store.extraction.clocks.older import is_of_the_older
from store.extraction.clocks.resolving import resolve
from store.extraction.clocks.roles import IN_WHICH
from store.extraction.clocks.time_word import TimeWord
from store.model.noun import Span

_AROUND = 600
_REACH = 60
_BESIDE = re.compile(r"\b(?:after|before|ahead\s+of|prior\s+to)\s+(?:the\s+)?$")
_OWNED = re.compile(r"[’']s?\b")
_BESIDE_A_YEAR = re.compile(r"(?:after|before)\b", re.IGNORECASE)
_SUPERLATIVE = re.compile(r"\b(?:\w{3,}est|worst|first|most|record)\b[^.;]*$")
_LONG_AGO = frozenset({"year", "month", "ago", "unit"})
_COUNTED = frozenset({"away", "nth"})
ASIDE = re.compile(
    r"\b(?:since|after|before|until|when|while|where|who|which|whose|that|compared|than|like|unlike)\b"
    r"|,\s+(?:first\s+)?(?:[a-z]{3,}ed|built|born|bought|begun|set)\b",
    re.IGNORECASE,
)
"""Words that begin an aside, in which another thing is told."""


def tells(text: str, sentence: Span, word: TimeWord, figure: Span, anchor: Anchor) -> bool:
    """Say whether the words may tell when the figure was; a year in an aside does not ("since it fell in 2019")."""
    if word.role not in ("event", "since") or (word.kind in _COUNTED and resolve(word, anchor.day) is None):
        return False
    if is_of_another(text, word, figure) or (word.role == "event" and is_of_the_older(text, sentence, word, figure)):
        return False
    if _is_beside(text, sentence, word) or describes_a_noun(text, sentence, word, figure):
        return False
    return word.kind not in _LONG_AGO or _is_no_aside(text, sentence, word, figure)


def _is_beside(text: str, sentence: Span, word: TimeWord) -> bool:
    """Say whether only before or after this time is told of; "after Friday's attack" tells of Friday."""
    begin = max(sentence[0], word.span[0] - _REACH)
    said = _BESIDE.search(text, begin, word.span[0]) or (
        word.kind == "year" and _BESIDE_A_YEAR.match(text, word.span[0])
    )
    return bool(said) and not _OWNED.match(text, word.span[1])


def _is_no_aside(text: str, sentence: Span, word: TimeWord, figure: Span) -> bool:
    if figure[0] > word.span[1] and IN_WHICH.match(text, word.span[1]):
        return True
    begin = max(sentence[0], word.span[0] - _AROUND)
    asides = [aside.start() for aside in ASIDE.finditer(text, begin, word.span[0])]
    if word.role == "since" and _SUPERLATIVE.search(text, max(sentence[0], word.span[0] - _REACH), word.span[0]):
        return False
    if not asides or asides[-1] < figure[1] <= word.span[0]:
        return True
    return word.span[1] < figure[0] and "," not in text[word.span[1] : figure[0]]
