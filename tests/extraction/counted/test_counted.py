"""What figures count, sentence by sentence: the table is counted_sentences.toml."""

import tomllib
from pathlib import Path

import pytest

from store.extraction import extract_facts
from store.model.passage import Passage
from store.model.source import Source

TABLE = tomllib.loads((Path(__file__).parent / "counted_sentences.toml").read_text(encoding="utf-8"))
CASES = [
    (sentence, *(part.strip() for part in figure.split("|")))
    for kind in TABLE.values()
    for sentence, figures in kind.items()
    for figure in figures
]


@pytest.mark.parametrize(("sentence", "figure", "population", "predicate"), CASES)
def test_a_figure_counts(sentence: str, figure: str, population: str, predicate: str) -> None:
    source = Source(id=1, title="Report", text=sentence)
    passage = Passage(id=1, source=1, text=sentence, start=0, end=len(sentence))
    start = sentence.index(figure)

    fact = next(
        fact
        for fact in extract_facts(source, [passage])
        if fact.start is not None and fact.start <= start < (fact.end or 0)
    )

    assert (fact.predicate or "-") == predicate
    if population != "-":
        assert fact.population == population
