"""Whether a place belongs to the story: a place that one report names late and the others do not is elsewhere."""

import re
from collections.abc import Iterable
from functools import lru_cache

from store.comparison.side import Side
from store.lexicon.marks import name_no_place
from store.lexicon.nouns import singular
from store.model.source import Source
from store.text.folding import fold

_STEM = 5
_OPENING = 0.4
_FEW = 0.25


class Scene:
    """The texts that tell one story, and which places they are about."""

    def __init__(self, sources: Iterable[Source]) -> None:
        sources = list(sources)
        self._texts = {source.id: fold(source.text) for source in sources if source.text}
        self._titles = "\n".join(fold(source.title) for source in sources)
        self._naming: dict[str, int] = {}

    def name_elsewhere(self, side: Side) -> str:
        """Return the words that put a fact elsewhere, "" for a fact of the scene or of no place."""
        if side.place is None or side.answer.source.id not in self._texts:
            return ""
        words = place_words(side.place)
        stems = [word[:_STEM] for word in words]
        own = self._texts[side.answer.source.id]
        return "" if not words or any(self._is_here(stem, own) for stem in stems) else " ".join(sorted(words))

    def _is_here(self, stem: str, own: str) -> bool:
        if stem in self._titles or self._count(stem) > max(1, _FEW * len(self._texts)):
            return True
        first = own.find(stem)
        return 0 <= first <= _OPENING * len(own)

    def _count(self, stem: str) -> int:
        if stem not in self._naming:
            self._naming[stem] = sum(stem in text for text in self._texts.values())
        return self._naming[stem]


@lru_cache(maxsize=4096)
def place_words(place: str) -> frozenset[str]:
    """Return the words of a folded place name that tell it from other places."""
    return frozenset(word for word in re.findall(r"\w{3,}", place) if singular(word) not in name_no_place())
