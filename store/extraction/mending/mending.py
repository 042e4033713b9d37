"""A source and its passages as they were meant, and the way back."""

from collections.abc import Callable, Sequence
from functools import lru_cache

import msgspec

from store.extraction.mending.capitals import find_capitals
from store.extraction.mending.commas import find_lost_commas
from store.extraction.mending.edits import Edit, Edited
from store.extraction.mending.letters import find_broken_letters
from store.model.noun import Span, cut
from store.model.passage import Passage
from store.model.source import Source

_MENDERS: tuple[Callable[[str], list[Edit]], ...] = (find_broken_letters, find_capitals, find_lost_commas)


class Mended:
    """A source with its passages, read as they were meant; `steps` are what was done to the text, in order."""

    __slots__ = ("passages", "source", "steps")

    def __init__(self, source: Source, passages: Sequence[Passage], steps: Sequence[Edited]) -> None:
        self.steps = steps
        self.source = msgspec.structs.replace(source, text=steps[-1].text) if steps else source
        self.passages = tuple(map(self._moved, passages)) if steps else tuple(passages)

    def back(self, span: Span) -> Span:
        """Return the words of the text as it is for a span of the mended one."""
        for step in reversed(self.steps):
            span = step.back(span)
        return span

    def _moved(self, passage: Passage) -> Passage:
        span = passage.span
        for step in self.steps:
            span = step.forward(span)
        return msgspec.structs.replace(passage, start=span[0], end=span[1], text=cut(self.steps[-1].text, span))


@lru_cache(maxsize=1)
def mend(source: Source, passages: tuple[Passage, ...]) -> Mended:
    """Return a source and its passages mended; the last is kept, for its facts and its layers are read one by one."""
    text = source.text or ""
    steps: list[Edited] = []
    for mender in _MENDERS:
        if edits := mender(text):
            steps.append(Edited(text, edits))
            text = steps[-1].text
    return Mended(source, passages, steps)
