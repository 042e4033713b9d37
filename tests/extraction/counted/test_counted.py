"""What figures count, sentence by sentence: the tables are the TOML files beside this one."""

import tomllib
from pathlib import Path

import pytest

from store.extraction import extract_facts
from store.model.fact import Fact
from store.model.passage import Passage
from store.model.source import Source

HERE = Path(__file__).parent


def read_table(name: str) -> list[tuple[str, ...]]:
    table = tomllib.loads((HERE / name).read_text(encoding="utf-8"))
    return [
        (sentence, *(part.strip() for part in figure.split("|")))
        for kind in table.values()
        for sentence, figures in kind.items()
        for figure in figures
    ]


def read_fact(sentence: str, figure: str) -> Fact:
    source = Source(id=1, title="Report", text=sentence)
    passage = Passage(id=1, source=1, text=sentence, start=0, end=len(sentence))
    start = sentence.index(figure)
    return next(
        fact
        for fact in extract_facts(source, [passage])
        if fact.start is not None and fact.start <= start < (fact.end or 0)
    )


@pytest.mark.parametrize(
    ("sentence", "figure", "population", "predicate"),
    read_table("counted_sentences.toml") + read_table("clause_sentences.toml"),
)
def test_a_figure_counts(sentence: str, figure: str, population: str, predicate: str) -> None:
    fact = read_fact(sentence, figure)

    assert (fact.predicate or "-") == predicate
    if population != "-":
        assert fact.population == population


@pytest.mark.parametrize(("sentence", "figure", "population", "predicate"), read_table("inherited_sentences.toml"))
def test_a_figure_without_its_noun_counts_what_the_words_before_it_count(
    sentence: str, figure: str, population: str, predicate: str
) -> None:
    fact = read_fact(sentence, figure)

    assert (fact.population or "-", fact.predicate or "-") == (population, predicate)


@pytest.mark.parametrize(("sentence", "figure", "what"), read_table("told_sentences.toml"))
def test_what_a_figure_tells_of_is_said_in_plain_words(sentence: str, figure: str, what: str) -> None:
    assert read_fact(sentence, figure).what == what


@pytest.mark.parametrize(("sentence", "figure", "what"), read_table("anew_sentences.toml"))
def test_an_amount_that_gives_an_earlier_one_anew_measures_the_same(sentence: str, figure: str, what: str) -> None:
    assert read_fact(sentence, figure).what == what
