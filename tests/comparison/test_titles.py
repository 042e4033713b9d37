"""The title of a question reads as plain English: the table is asked_titles.toml."""

import tomllib
from pathlib import Path

import msgspec
import pytest

from store.comparison import Answer, ask_questions
from store.extraction import extract_facts
from store.model.passage import Passage
from store.model.source import Source

TABLE = tomllib.loads((Path(__file__).parent / "asked_titles.toml").read_text(encoding="utf-8"))
TITLES = [(sentence, title) for kind in TABLE.values() for sentence, title in kind.items()]


@pytest.mark.parametrize(("sentence", "title"), TITLES)
def test_a_fact_is_asked_for_in_plain_words(sentence: str, title: str) -> None:
    source = Source(id=1, title="Report", text=sentence)
    passage = Passage(id=1, source=1, text=sentence, start=0, end=len(sentence))
    first = msgspec.structs.replace(extract_facts(source, [passage])[0], id=1)

    (question,) = ask_questions([Answer(fact=first, source=source, passage=passage)])

    assert question.title == title
