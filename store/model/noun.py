"""What all nouns share."""

import msgspec

Span = tuple[int, int]
"""Start and end in code points of the whole text of a source, end exclusive."""


class Noun(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A frozen, keyword-only record; it holds no cycles, so the collector need not look at it."""


def cut(text: str, span: Span) -> str:
    """Return the words that `span` covers."""
    return text[span[0] : span[1]]
