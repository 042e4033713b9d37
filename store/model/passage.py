"""One paragraph of a source."""

from typing import Literal

from store.model.noun import Noun, Span

PassageKind = Literal["body", "heading", "caption", "boilerplate"]


class Passage(Noun, frozen=True, kw_only=True, gc=False):
    """A paragraph with its place: `source.text[start:end] == text`. Ordinals count from 0."""

    id: int
    source: int
    text: str
    ordinal: int = 0
    start: int = 0
    end: int = 0
    kind: PassageKind = "body"

    @property
    def span(self) -> Span:
        """Start and end in the text of the source."""
        return self.start, self.end
