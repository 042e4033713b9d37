"""Numbers in brackets behind the names of places, each a part of a toll: "deaths in Cordel (54) and Cagan (7)"."""

import re
from collections.abc import Iterator

from store.lexicon.quantities import count_words
from store.model.noun import Span

_NAME = r"(?:[A-Z][\w.’'-]* ){1,4}"
_TOLL = r"\d[\d,]{0,8}(?: each)?"
_LIST = re.compile(rf"({_NAME})[(]{_TOLL}[)](?:[,;]? (?:and )?(?:in |from |the )*{_NAME}[(]{_TOLL}[)])+")
_SINGLE = re.compile(r"(?:^|[,;] |and |in |from |the |: )[A-Z][\w.’'-]* [(]")
_NUMBER = re.compile(r"[(](\d[\d,]*)")
_WORD = re.compile(r"[a-z]+")
_OLDEST = 110


def find_tallies(sentence: str) -> Iterator[Span]:
    """Yield where such lists stand; ages behind the names of persons, who have two names each, make none."""
    if "(" not in sentence:
        return
    for match in _LIST.finditer(sentence):
        told = not count_words().tallied.isdisjoint(_WORD.findall(sentence[: match.start()].lower()))
        counted = any(int(number.replace(",", "")) > _OLDEST for number in _NUMBER.findall(match[0]))
        if told and (counted or _SINGLE.search(match[0])):
            yield match.span()
