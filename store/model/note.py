"""A reader's words, on the very words they are about."""

from typing import Literal

from store.model.noun import Noun, Span

TargetTable = Literal["sources", "passages", "facts", "discrepancies"]


class Target(Noun, frozen=True, kw_only=True, gc=False):
    """What a note is about; `start` and `end` count the text of the source.

    `quote`, `prefix` and `suffix` find the words again when the text has changed (W3C Web Annotation,
    TextQuoteSelector).
    """

    table: TargetTable
    id: int
    uid: str | None = None
    start: int | None = None
    end: int | None = None
    quote: str | None = None
    prefix: str | None = None
    suffix: str | None = None

    @property
    def span(self) -> Span | None:
        """Start and end of the words, or `None` for a note on the whole thing."""
        return None if self.start is None or self.end is None else (self.start, self.end)


class Version(Noun, frozen=True, kw_only=True, gc=False):
    """Earlier words of a note: they stood there until `by` changed them."""

    body: str
    until: str
    by: str | None = None


class Note(Noun, frozen=True, kw_only=True, gc=False):
    """A note with its tags; times are ISO 8601. `orphaned`: its words are no longer found (computed)."""

    id: int
    body: str
    target: Target | None = None
    tags: tuple[str, ...] = ()
    author: str | None = None
    created: str | None = None
    updated: str | None = None
    history: tuple[Version, ...] = ()
    orphaned: bool = False
    uid: str | None = None
