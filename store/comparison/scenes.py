"""Whether a place belongs to the story: a place that one report names late and the others do not is elsewhere."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

import msgspec
from rapidfuzz.distance import OSA

from store.comparison.answer import Answer
from store.comparison.side import Side
from store.lexicon.marks import name_no_place
from store.lexicon.nouns import singular
from store.model.source import Source
from store.text.folding import fold

_STEM = 5
_OPENING = 0.4
_FEW = 0.25
_SHORT = 400
_LONG = 6
"""Names of fewer letters may differ in one and be two places ("Homs", "Hims")."""

_ENTRIES = 4
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DATED = re.compile(
    rf"^\s*(?:\d{{4}}-\d\d-\d\d|(?:\d{{1,2}} )?{_MONTH}(?: \d{{1,2}})?(?:,? \d{{4}})?):?\s*$",
    re.IGNORECASE | re.MULTILINE,
)


class Text(msgspec.Struct, frozen=True, eq=False):
    """The text of a source, as it is and folded."""

    source: Source
    folded: str

    def is_of(self, source: Source) -> bool:
        """Say whether it is what a source says."""
        return self.source is source or self.source.text == source.text


class Scene:
    """The texts that tell one story, and which places they are about.

    What `before` counted in the same texts is taken over; `known` are the texts of all stories before.
    """

    def __init__(
        self, sources: Iterable[Source], before: "Scene | None" = None, known: Mapping[int, Text] | None = None
    ) -> None:
        known = known or {}
        self.texts: dict[int, Text] = {}
        titles = []
        for source in sources:
            titles.append(fold(source.title))
            if (text := known.get(source.id)) and text.is_of(source):
                self.texts[source.id] = text
            elif source.text:
                self.texts[source.id] = Text(source, fold(source.text))
        self._titles = "\n".join(titles)
        self.naming: dict[str, int] = {}
        self.places: dict[str, bool] = {}
        if before:
            self._count_on(before)

    def name_elsewhere(self, side: Side) -> str:
        """Return the words that put a fact elsewhere, "" for a fact of the scene or of no place."""
        if side.place is None or side.source not in self.texts or _is_common(side.answer.fact.place):
            return ""
        if _is_timeline(side.answer.source.text or ""):
            return ""
        words = place_words(side.place)
        stems = [word[:_STEM] for word in words]
        own = self.texts[side.source].folded
        return "" if not words or any(self._is_here(stem, own) for stem in stems) else " ".join(sorted(words))

    def agrees_with(self, before: "Scene | None") -> bool:
        """Say whether all that was of the story before is of it now, and nothing else."""
        return before is None or all(self._is_told(stem) == told for stem, told in before.places.items())

    def _is_here(self, stem: str, own: str) -> bool:
        if self._is_told(stem):
            return True
        first = own.find(stem)
        return 0 <= first <= max(_SHORT, _OPENING * len(own))

    def _is_told(self, stem: str) -> bool:
        """Say whether a place is one of the story, whoever tells it."""
        if stem not in self.places:
            often = self._count(stem) > max(1, _FEW * len(self.texts))
            self.places[stem] = often or stem in self._titles
        return self.places[stem]

    def _count(self, stem: str) -> int:
        if stem not in self.naming:
            self.naming[stem] = sum(stem in text.folded for text in self.texts.values())
        return self.naming[stem]

    def _count_on(self, before: "Scene") -> None:
        came = [text for number, text in self.texts.items() if before.texts.get(number) is not text]
        went = [text for number, text in before.texts.items() if self.texts.get(number) is not text]
        for stem, count in before.naming.items():
            new, old = (sum(stem in text.folded for text in texts) for texts in (came, went))
            self.naming[stem] = count + new - old


_RANKED = re.compile(r"\b(?:second|third|largest|biggest|main) (?:largest |biggest )?city$")


def _is_common(place: str | None) -> bool:
    """Whether a place has no name, only a noun ("collapsed buildings")."""
    return bool(place) and place == (place or "").lower()


@lru_cache(maxsize=256)
def _is_timeline(text: str) -> bool:
    """Whether a text is a list of dated entries, each of a place of its own."""
    return len(_DATED.findall(text)) >= _ENTRIES


def folded_text(answer: Answer) -> str:
    """Return the folded text of the source of an answer, of its passage where the source has none."""
    return _folded(answer.source.text or answer.passage.text)


@lru_cache(maxsize=64)
def _folded(text: str) -> str:
    return fold(text)


@lru_cache(maxsize=4096)
def place_words(place: str) -> frozenset[str]:
    """Return the words of a folded place name that tell it from others; none of "the Omani capital", "second city"."""
    if place.endswith(" capital") or place.startswith("capital of ") or _RANKED.search(place):
        return frozenset()
    return frozenset(word for word in re.findall(r"\w{3,}", place) if singular(word) not in name_no_place())


def are_spellings(left: frozenset[str], right: frozenset[str]) -> bool:
    """Say whether one place is spelled in two ways ("tremseh", "tresmeh")."""
    longer = (
        (one, other) for one in left for other in right if min(len(one), len(other)) >= _LONG and one[0] == other[0]
    )
    return any(OSA.distance(one, other, score_cutoff=1) <= 1 for one, other in longer)
