"""The parts of a text: header, paragraphs with their kinds, and what the lines around the article tell."""

from collections.abc import Sequence
from functools import lru_cache

from store.model.noun import Noun, Span, cut
from store.model.passage import PassageKind
from store.reading.glued import cut_glued
from store.reading.header import Header, read_header
from store.reading.kinds import is_timeline, name_kinds, read_byline
from store.reading.moment import DateLine, read_date_line, read_signed_date
from store.reading.paragraphs import cut_paragraphs

_TAIL = 3
"""A date after the article stands in one of its last lines."""


class Part(Noun, frozen=True, kw_only=True, gc=False):
    """A paragraph with its place and kind."""

    span: Span
    text: str
    kind: PassageKind


class Layout(Noun, frozen=True, kw_only=True, gc=False):
    """A text laid out; `dated` is the line that tells the date of publication, with that date."""

    header: Header
    parts: tuple[Part, ...]
    dated: tuple[str, str] | None = None

    @property
    def title(self) -> str | None:
        """The first heading before the body."""
        return next((part.text for part in self._front() if part.kind == "heading"), None)

    @property
    def author(self) -> str | None:
        """The names of the byline."""
        return next((name for part in self._front() if (name := read_byline(part.text))), None)

    @property
    def first(self) -> str:
        """The first paragraph of the body, or nothing."""
        return next((part.text for part in self.parts if part.kind == "body"), "")

    @property
    def furniture(self) -> tuple[str, ...]:
        """The lines around the article."""
        return tuple(part.text for part in self.parts if part.kind in {"boilerplate", "heading"})

    def _front(self) -> tuple[Part, ...]:
        body = next((place for place, part in enumerate(self.parts) if part.kind == "body"), len(self.parts))
        return self.parts[:body]


@lru_cache(maxsize=1)
def lay_out(text: str) -> Layout:
    """Return the parts of a decoded text; the last is kept, for its source and its passages are read one by one."""
    header = read_header(text)
    pieces = [piece for span in cut_paragraphs(text, header.end) for piece in cut_glued(text, span)]
    kinds = iter(name_kinds([cut(text, span) for span, glued in pieces if not glued]))
    parts = tuple(
        Part(span=span, text=cut(text, span), kind="boilerplate" if glued else next(kinds)) for span, glued in pieces
    )
    return Layout(header=header, parts=parts, dated=_dated(text, parts))


def _dated(text: str, parts: Sequence[Part]) -> tuple[str, str] | None:
    """Return the line that tells when the text was published: a labelled one first, an update last."""
    dates = [read_date_line(part.text, text) for part in parts]
    body = next((place for place, part in enumerate(parts) if part.kind == "body"), len(parts))
    timeline = is_timeline(dates)
    found = [
        (_rank(date), _nearness(place, body), " ".join(parts[place].text.split()), date.moment)
        for place, date in enumerate(dates)
        if date
        and not date.is_of_the_reader
        and (date.label or (not timeline and (place < body or place >= len(parts) - _TAIL)))
    ]
    found += [
        (0, _nearness(place, body), " ".join(part.text.split()), moment)
        for place, part in enumerate(parts[:body])
        if (moment := read_signed_date(part.text))
    ]
    return min(found)[2:] if found else None


def _nearness(place: int, body: int) -> int:
    """Return how far a line stands before the body; a page tells its own day above that of its article."""
    return body - place if place < body else place


def _rank(date: DateLine) -> int:
    if "updated" in date.label or "modified" in date.label:
        return 2
    return 0 if date.label else 1
