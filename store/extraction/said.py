"""The sentences of a text and who says what in them, read once for its facts and its layers."""

from typing import NamedTuple

from store.extraction.attribution import Attributions, read_attributions
from store.extraction.sentence import Sentence, cut_sentences
from store.lexicon.words_in_force import by_words
from store.model.passage import Passage
from store.model.source import Source


class Said(NamedTuple):
    """Sentences, and their attributions in the same order."""

    sentences: tuple[Sentence, ...]
    attributions: Attributions


@by_words()
def read_said(source: Source, passages: tuple[Passage, ...]) -> Said:
    """Return what is said in `passages`; that of the last text is remembered."""
    sentences = cut_sentences(source.text or "", passages)
    return Said(tuple(sentences), read_attributions(source, passages, sentences))
