"""An answer: one fact with the source and the passage it stands in."""

from dataclasses import dataclass

from store.model.fact import Fact
from store.model.passage import Passage
from store.model.source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One fact seen as an answer to a question."""

    fact: Fact
    source: Source
    passage: Passage

    @property
    def label(self) -> str:
        """What the source is called in a sentence: S and its number."""
        return f"S{self.source.id}"
