"""Reading what the figures of a passage count, sentence after sentence."""

from collections.abc import Sequence

from msgspec.structs import replace

from store.extraction.attribution import Attribution
from store.extraction.attribution.nouns import innermost
from store.extraction.counted.amounted import read_amount
from store.extraction.counted.contended import name_contender
from store.extraction.counted.counting import read_count
from store.extraction.counted.lists import part_list
from store.extraction.counted.nouns import Counted, Memory
from store.extraction.counted.quoting import join_quoted
from store.extraction.counted.tagging import tag_words
from store.extraction.counted.view import view_figure
from store.extraction.figure import Figure
from store.extraction.sentence import Sentence

_MOST = 80
"""A sentence with more figures is a table run together: no words tell what each of them counts."""
_COUNTS = frozenset({"count", "none"})


class CountedReader:
    """Reads a text; what an elided figure counts is taken from the clause or the sentence before.

    One more ("another was hurt") leaves the whole before it as it was.
    The passage before is looked at only for a figure whose own words point at an earlier one ("put it at 450").
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._memory = Memory()

    def begin_passage(self) -> None:
        """Begin the next passage."""
        self._memory = self._memory.for_passage()

    def read(self, sentence: Sentence, figures: Sequence[Figure], attributions: Sequence[Attribution]) -> list[Counted]:
        """Return what each of `figures` counts; `attributions` are those of the sentence."""
        if not figures:
            return []
        if len(figures) > _MOST:
            return [Counted(confidence=0.1)] * len(figures)
        words = part_list(join_quoted(tag_words(sentence.tokens, figures)))
        self._memory = self._memory.for_sentence()
        counts: list[Counted] = []
        starts: dict[int, int] = {}
        for place, word in enumerate(words):
            if word.figure >= 0:
                starts.setdefault(word.figure, place)
        for number, figure in enumerate(figures):
            if number not in starts:
                counts.append(Counted())
                continue
            said = innermost(attributions, figure.span)
            view = view_figure(words, starts[number], figure, said, attributions)
            read = read_count if figure.kind in _COUNTS else read_amount
            whole = self._memory
            counted, self._memory = read(self._text, view, figure, said, whole)
            counted = name_contender(self._text, view, figure, counted, said, whole)
            if words[starts[number]].low == "another" and view.last - view.first == 1:
                self._memory = replace(self._memory, population=whole.population, last=whole.last)
            counts.append(counted)
        return counts
