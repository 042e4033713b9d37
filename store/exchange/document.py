"""A report as a tree, before it is known how it is written down."""

from store.model.noun import Noun


class Strong(Noun, frozen=True, kw_only=False, gc=False):
    """Words that stand out."""

    text: str


class Address(Noun, frozen=True, kw_only=False, gc=False):
    """An address; a writer links it only where it is plainly one of the web."""

    url: str


Line = tuple[str | Strong | Address, ...]
"""Plain words, which a writer escapes, and what stands out among them."""


class Heading(Noun, frozen=True, kw_only=True, gc=False):
    """A heading; level 1 is the title."""

    level: int
    text: str


class Paragraph(Noun, frozen=True, kw_only=True, gc=False):
    """Words that belong together."""

    line: Line


class Bullets(Noun, frozen=True, kw_only=True, gc=False):
    """Entries of a list."""

    lines: tuple[Line, ...]


class Table(Noun, frozen=True, kw_only=True, gc=False):
    """Rows under their heads, each as long as the heads."""

    heads: tuple[str, ...]
    rows: tuple[tuple[Line, ...], ...]


Block = Heading | Paragraph | Bullets | Table
