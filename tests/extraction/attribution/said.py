"""Reading a few sentences of the tests for who is quoted for which words."""

import re

from store.extraction.attribution import Attributions, read_attributions
from store.extraction.sentence import Sentence
from store.model.passage import Passage
from store.model.source import Source
from store.text.sentences import split_sentences
from store.text.tokens import cut_tokens


def passages_of(text: str) -> list[Passage]:
    """Return the passages of `text`, parted by newlines."""
    return [
        Passage(id=0, source=0, text=line[0], ordinal=at, start=line.start(), end=line.end())
        for at, line in enumerate(re.finditer(r"[^\n]+", text))
    ]


def sentences_of(text: str) -> list[Sentence]:
    """Return the sentences of `text` with their tokens."""
    return [
        Sentence(at, start, end, cut_tokens(text, start, end))
        for at, passage in enumerate(passages_of(text))
        for start, end in split_sentences(text, passage.start, passage.end)
    ]


def read(text: str) -> Attributions:
    """Read `text` for who is quoted for what."""
    return read_attributions(Source(id=0, title="", text=text), passages_of(text), sentences_of(text))


def speaker_of(text: str, words: str) -> str | None:
    """Return who is quoted for `words` in `text`."""
    found = read(text).attribute(place(text, words))
    return found.speaker if found else None


def stance_of(text: str, words: str) -> str:
    """Return the stance of `words` in `text`."""
    found = read(text).attribute(place(text, words))
    return found.stance if found else "reports"


def place(text: str, words: str) -> tuple[int, int]:
    """Return where `words` stand."""
    start = text.index(words)
    return start, start + len(words)
