"""Putting facts together from figures, what they count, who says so, and when."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from store.extraction.attribution import Attributions, read_attributions
from store.extraction.clocks import SourceClocks, read_clocks
from store.extraction.counted import CountedReader
from store.extraction.denials import deny
from store.extraction.figures import find_figures
from store.extraction.sentence import Sentence
from store.extraction.statement import Statement, state
from store.model.fact import Fact
from store.model.passage import Passage
from store.model.source import Source
from store.text.sentences import split_sentences
from store.text.tokens import cut_tokens


def extract_facts(source: Source, passages: Sequence[Passage]) -> list[Fact]:
    """Return the facts of `passages` in the order of the text; boilerplate gives none.

    The facts have no id yet; `passage` is the id of their passage. Every span counts `source.text`.
    """
    text = source.text or ""
    readable = [passage for passage in passages if passage.kind != "boilerplate"]
    sentences = _cut_sentences(text, readable)
    attributions = read_attributions(source, readable, sentences)
    statements = list(_read_statements(text, readable, sentences, attributions, read_clocks(source, readable)))
    facts = [state(text, statement) for statement in statements if not _is_denied_outright(attributions, statement)]
    facts += deny(text, readable, sentences, attributions.denials, statements)
    return sorted(facts, key=lambda fact: (fact.start or 0, fact.end or 0))


def _cut_sentences(text: str, passages: Sequence[Passage]) -> list[Sentence]:
    return [
        Sentence(place, start, end, cut_tokens(text, start, end))
        for place, passage in enumerate(passages)
        for start, end in split_sentences(text, passage.start, passage.end)
    ]


def _read_statements(
    text: str,
    passages: Sequence[Passage],
    sentences: Sequence[Sentence],
    attributions: Attributions,
    clocks: SourceClocks,
) -> Iterator[Statement]:
    for place, group in groupby(enumerate(sentences), key=lambda numbered: numbered[1].passage):
        counting = CountedReader(text)
        for number, sentence in group:
            figures = find_figures(text, sentence.start, sentence.end)
            counts = counting.read(sentence, figures, attributions.sentences[number])
            for figure, counted in zip(figures, counts, strict=True):
                if figure.not_a_count is None:
                    yield Statement(
                        passage=passages[place],
                        sentence=sentence,
                        figure=figure,
                        counted=counted,
                        attribution=attributions.attribute(figure.span),
                        clock=clocks.read(passages[place], sentence.span, figure.span),
                    )


def _is_denied_outright(attributions: Attributions, statement: Statement) -> bool:
    return any(denial.outright for denial in attributions.deny(statement.figure.span))
