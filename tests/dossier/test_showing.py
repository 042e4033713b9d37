"""What is shown of a store that another program wrote."""

from collections.abc import Callable
from pathlib import Path

import pytest
from tinydb import TinyDB

from store import Dossier, Fact, Target, UnknownRecordError, cut, open_dossier

Tables = dict[str, dict[str, dict[str, object]]]
Write = Callable[[Tables], Dossier]


def test_the_least_fields_are_enough(dossier: Dossier) -> None:
    assert [source.title for source in dossier.sources()] == ["Wire", "Daily"]
    assert [passage.id for passage in dossier.passages()] == [1, 2, 3]
    assert [fact.id for fact in dossier.facts()] == [2, 1]
    assert [note.body for note in dossier.notes()] == ["ask Unicef"]
    assert dossier.title == "story"
    assert dossier.complaints == ()


def test_a_source_without_a_text_is_its_passages_with_blank_lines_between(dossier: Dossier) -> None:
    text = dossier.source(1).text

    assert text == (
        "Fighting went on at the prison.\n\nAbout 850 children were held there, Unicef said. Nobody has seen them."
    )
    assert [cut(text, passage.span) for passage in dossier.passages_of(1)] == text.split("\n\n")


def test_a_fact_without_a_place_is_found_by_its_sentence(dossier: Dossier) -> None:
    fact = dossier.fact(2)
    text = dossier.source_of(fact).text

    assert fact.span is None
    assert text is not None
    assert text[fact.sentence_start : fact.sentence_end] == fact.text


def test_a_fact_that_is_nowhere_in_its_passage_is_shown_without_a_place(written: Write, tables: Tables) -> None:
    tables["facts"]["2"]["text"] = "in other words"

    assert written(tables).fact(2) == Fact(id=2, passage=2, text="in other words", population="children")


def test_words_that_point_out_of_the_text_are_not_marked(written: Write, tables: Tables) -> None:
    tables["facts"]["2"] |= {"start": 4000, "end": 4010, "words": {"figure": [4000, 4010]}}
    fact = written(tables).fact(2)

    assert (fact.span, fact.words.figure) == (None, None)


def test_a_fact_moves_with_its_sentence(written: Write, tables: Tables) -> None:
    tables["facts"]["2"] |= {"start": 0, "end": 9, "sentence_start": 0, "sentence_end": 48, "words": {"figure": [0, 9]}}
    dossier = written(tables)
    fact = dossier.fact(2)

    assert fact.span == fact.words.figure == (33, 42)
    assert cut(dossier.source(1).text or "", (33, 42)) == "About 850"


def test_passages_find_their_place_in_a_text(written: Write, tables: Tables) -> None:
    text = "Header: x\r\n\r\nFighting went on at the prison.\r\n" + str(tables["passages"]["2"]["text"])
    tables["sources"]["1"]["text"] = text
    dossier = written(tables)

    assert dossier.source(1).text == text
    assert [cut(text, passage.span) for passage in dossier.passages_of(1)] == [
        passage.text for passage in dossier.passages_of(1)
    ]


def test_facts_stand_in_the_order_of_their_text(written: Write, tables: Tables) -> None:
    tables["passages"]["2"]["ordinal"] = -1
    tables["facts"] = {
        "9": {"passage": 2, "text": "x", "start": 40},
        "3": {"passage": 1, "text": "x", "start": 4},
        "4": {"passage": 2, "text": "x", "start": 9},
        "5": {"passage": 2, "text": "x", "deleted": True},
    }
    dossier = written(tables)

    assert [fact.id for fact in dossier.facts()] == [fact.id for fact in dossier.facts_of(1)] == [4, 9, 3]
    assert dossier.fact(5).deleted


def test_what_cannot_be_a_noun_is_left_out_with_a_complaint(written: Write, tables: Tables, path: Path) -> None:
    tables["facts"]["3"] = {"text": "no passage"}
    tables["facts"]["4"] = {"passage": 77, "text": "of nowhere"}
    tables["facts"]["05"] = {"passage": 1, "text": "a strange id"}
    dossier = written(tables)

    assert [fact.id for fact in dossier.facts()] == [2, 1]
    assert [(complaint.id, complaint.what) for complaint in dossier.complaints] == [
        (None, 'the id "05" is not as TinyDB writes it'),
        (3, "passage missing"),
        (4, "passage 77 does not exist"),
    ]
    dossier.write_note(Target(table="sources", id=1), "x")
    with TinyDB(path) as database:
        assert len(database.table("facts")) == 5


def test_a_sequence_stays_as_it_was_and_decodes_what_is_looked_at(dossier: Dossier) -> None:
    facts = dossier.facts()
    dossier.delete_fact(2)

    assert [fact.id for fact in facts] == [2, 1]
    assert facts[-1] == dossier.fact(1)
    assert facts[:1] == [facts[0]]
    assert dossier.facts() == [dossier.fact(1)]


def test_what_is_not_there_is_said(dossier: Dossier) -> None:
    for ask in (dossier.source, dossier.passage, dossier.fact, dossier.discrepancy, dossier.note):
        with pytest.raises(UnknownRecordError, match="99"):
            ask(99)


def test_a_new_dossier_is_empty_and_not_yet_written(path: Path) -> None:
    dossier = open_dossier(path, create=True)

    assert [*dossier.sources(), *dossier.facts(), *dossier.discrepancies(), *dossier.notes()] == []
    assert not path.exists()


def test_an_article_has_its_notes_under_their_words(written: Write, tables: Tables) -> None:
    tables["notes"]["6"] = {"body": "on it all", "target": {"table": "sources", "id": 1}}
    tables["notes"]["7"] = {"body": "which one?", "target": {"table": "passages", "id": 1, "quote": "the prison"}}
    dossier = written(tables)
    article = dossier.article(1)

    assert [fact.id for fact in article.facts] == [2]
    assert [(placed.note.id, placed.span) for placed in article.notes] == [(6, None), (7, (20, 30)), (5, (33, 81))]
    assert [note.id for note in dossier.notes_on("passages", 1)] == [7]
