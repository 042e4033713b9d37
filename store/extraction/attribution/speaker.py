"""A speaker as one phrase names it."""

from typing import Literal

import msgspec

from store.model.noun import Span

Kind = Literal["pronoun", "person", "name", "body", "role", "document", "other"]


class Speaker(msgspec.Struct, frozen=True, gc=False):
    """A speaker as one phrase names it; `span` covers the words of `name`."""

    kind: Kind
    name: str
    span: Span
    head: str = ""
    organisation: str | None = None
    plural: bool = False
