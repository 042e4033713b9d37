"""A fact of a mended text, given back with spans of the text as it is."""

import msgspec

from store.extraction.mending.mending import Mended
from store.model.fact import Fact, Words
from store.model.noun import Span


def give_back_fact(fact: Fact, mended: Mended, text: str) -> Fact:
    """Return the fact with its spans in `text`, the text as it is, and its sentence verbatim."""
    if not mended.steps:
        return fact
    start, end = _back(mended, fact.span) or (None, None)
    sentence = None
    if fact.sentence_start is not None and fact.sentence_end is not None:
        sentence = mended.back((fact.sentence_start, fact.sentence_end))
    words = {name: _back(mended, getattr(fact.words, name)) for name in Words.__struct_fields__}
    return msgspec.structs.replace(
        fact,
        start=start,
        end=end,
        sentence_start=sentence[0] if sentence else None,
        sentence_end=sentence[1] if sentence else None,
        text=text[slice(*sentence)] if sentence else fact.text,
        words=Words(**words),
    )


def _back(mended: Mended, span: Span | None) -> Span | None:
    return None if span is None else mended.back(span)
