"""From a draft to a source, its passages and its facts, without a dossier."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from store.lexicon.reading import read_additions
from store.lexicon.words_in_force import words_in_force
from store.model.source import Draft, Source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.extraction.layers import Layers
    from store.model.fact import Fact
    from store.model.passage import Passage


def read_draft(draft: Draft) -> Source:
    """Return the source that a draft gives; raise UnreadableArticleError if it gives none."""
    from store.reading import read_source  # noqa: PLC0415 - reading is not needed to open a dossier

    return read_source(draft)


def extract(draft: Draft) -> tuple[Source, list[Passage], list[Fact]]:
    """Return source, passages and facts of a text; passages are numbered from 1, the others have the id 0."""
    with words_in_force(read_additions()):
        return extract_from(read_draft(draft))


def extract_text(text: str, published: str | None = None) -> tuple[Source, list[Passage], list[Fact]]:
    """Return source, passages and facts of a text that is no file; every span counts `text` as it is given."""
    from store.reading import read_text  # noqa: PLC0415 - reading is not needed to open a dossier

    with words_in_force(read_additions()):
        return extract_from(read_text(text, Draft(content=b"", published=published)))


def extract_layers(source: Source, passages: Sequence[Passage]) -> Layers:
    """Return every quantity, date and attribution of a text, those of no fact as well."""
    from store.extraction.layers import read_layers  # noqa: PLC0415 - extraction is not needed to open a dossier

    with words_in_force(read_additions()):
        return read_layers(source, passages)


def extract_from(source: Source) -> tuple[Source, list[Passage], list[Fact]]:
    """Return the source with the date its text implies, its passages numbered from 1, and its facts."""
    from store.extraction import propose_published  # noqa: PLC0415 - extraction is not needed to open a dossier
    from store.reading import split_passages  # noqa: PLC0415 - nor is reading

    passages = [
        msgspec.structs.replace(passage, id=number) for number, passage in enumerate(split_passages(source), start=1)
    ]
    proposed = None if source.published else propose_published(source, passages)
    source = msgspec.structs.replace(source, proposed=proposed)
    return source, passages, read_facts(source, passages)


def read_facts(source: Source, passages: Sequence[Passage]) -> list[Fact]:
    """Return the facts of a source that is already cut into passages."""
    from store.extraction import extract_facts  # noqa: PLC0415 - extraction is not needed to open a dossier

    return extract_facts(source, passages)
