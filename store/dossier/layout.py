"""Where passages and facts stand in a source's text, also where the record does not say it, or says it wrongly."""

from collections.abc import Sequence

import msgspec

from store.model.fact import Fact, Words
from store.model.noun import Span, cut
from store.model.passage import Passage
from store.model.source import Source

_BETWEEN_PASSAGES = "\n\n"


class Layout(msgspec.Struct, frozen=True):
    """The text of a source and the spans of its passages in it."""

    text: str
    spans: dict[int, Span]


def lay_out(source: Source, passages: Sequence[Passage]) -> Layout:
    """Join the passages where the source has no text of its own; else find each at its place or after the last one."""
    if source.text is None:
        return _join(passages)
    spans: dict[int, Span] = {}
    behind = 0
    for passage in passages:
        span = passage.span
        if not passage.text or cut(source.text, span) != passage.text:
            span = _find_passage(source.text, passage.text, behind)
        spans[passage.id] = span
        behind = max(behind, span[1])
    return Layout(source.text, spans)


def place_fact_in(fact: Fact, passage: Passage, text: str) -> Fact:
    """Return the fact with its sentence found in the passage, and with no span that points outside of the text."""
    if fact.sentence_start is not None and fact.sentence_end is not None:
        if cut(text, (fact.sentence_start, fact.sentence_end)) == fact.text:
            return fact
        found = passage.text.find(fact.text)
        if found >= 0:
            return _moved(fact, passage.start + found - fact.sentence_start)
    elif (found := passage.text.find(fact.text)) >= 0 and fact.text:
        start = passage.start + found
        fact = msgspec.structs.replace(fact, sentence_start=start, sentence_end=start + len(fact.text))
    if fact.span is not None and not 0 <= fact.span[0] <= fact.span[1] <= len(text):
        return msgspec.structs.replace(fact, start=None, end=None, words=Words())
    return fact


def _join(passages: Sequence[Passage]) -> Layout:
    spans: dict[int, Span] = {}
    behind = 0
    for passage in passages:
        spans[passage.id] = (behind, behind + len(passage.text))
        behind += len(passage.text) + len(_BETWEEN_PASSAGES)
    return Layout(_BETWEEN_PASSAGES.join(passage.text for passage in passages), spans)


def _find_passage(text: str, words: str, behind: int) -> Span:
    start = text.find(words, behind)
    if start < 0:
        start = text.find(words)
    return (start, start + len(words)) if start >= 0 else (0, 0)


def _moved(fact: Fact, by: int) -> Fact:
    def move(place: int | None) -> int | None:
        return None if place is None else place + by

    words = {name: span and (span[0] + by, span[1] + by) for name, span in msgspec.structs.asdict(fact.words).items()}
    return msgspec.structs.replace(
        fact,
        start=move(fact.start),
        end=move(fact.end),
        sentence_start=move(fact.sentence_start),
        sentence_end=move(fact.sentence_end),
        words=Words(**words),
    )
