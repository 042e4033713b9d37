"""A place is where it happened: named, or known to the reader; no vehicle, no body, nobody's home."""

import pytest

from store.extraction import extract_facts
from store.model.passage import Passage
from store.model.source import Source


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Nine miners died in the tunnel.", "tunnel"),
        ("Nine miners died on a beach at Corran.", "Corran"),
        ("Nine crates were taken from a trawler.", None),
        ("Nine sacks of lime lay in a shed.", None),
        ("Nine analysts at the firm Norvane studied it.", None),
        ("Nine pupils from a school in Velm drowned.", None),
        ("The blast shook 9 houses to the west.", None),
        ("Nine boats sank in rough seas.", None),
        ("Nine men belonging to Islamic State died.", None),
        ("Nine guards were hurt in the town of Ostrel.", "town of Ostrel"),
        ("Worst hit was Ostrel, where nine people died.", "Ostrel"),
        ("They flew on to Ostrel, another hard-hit town where nine people died.", "Ostrel"),
        ("The worst affected town was Ostrel, which recorded nine deaths.", "Ostrel"),
        ("The ministry, which recorded nine deaths, sent help.", None),
        ("Italy has recorded 90 deaths.", "Italy"),
        ("Some 90,000 people took to the streets in Ostrel.", "Ostrel"),
        ("Some 90,000 people rallied on the streets of Ostrel.", "Ostrel"),
        ("Some 90,000 people took to the streets.", None),
        ("Italy said 90 pilgrims had died.", None),
        ("In Buddhist-majority Velm, nine people died.", "Velm"),
        ("In rebel-held Velm, nine people died.", "Velm"),
        ("It will pay $90 to the states.", None),
        ("The quake cost $90 in Velm.", "Velm"),
        ("Reports came, in particular Ostrel, where nine people died.", "Ostrel"),
        ("Italy reported 90 Spanish sailors dead.", None),
    ],
)
def test_a_place_is_where_it_happened(sentence: str, place: str | None) -> None:
    source = Source(id=1, title="Report", text=sentence)
    facts = extract_facts(source, [Passage(id=1, source=1, text=sentence, start=0, end=len(sentence))])

    assert [fact.place for fact in facts] == [place]


@pytest.mark.parametrize(
    ("sentence", "places"),
    [
        ("The toll in Ostrel rose to 217, and in Velm, at least 56 people were killed.", ["Ostrel", "Velm"]),
        ("In Ostrel the storm killed 12 people and seven more in Velm.", ["Ostrel", "Velm"]),
        ("Police arrested 12 people in Ostrel and 30 in Velm.", ["Ostrel", "Velm"]),
        ("The storm killed 20 people and wounded 30 in Velm.", ["Velm", "Velm"]),
    ],
)
def test_of_two_counts_each_has_its_place(sentence: str, places: list[str]) -> None:
    source = Source(id=1, title="Report", text=sentence)
    facts = extract_facts(source, [Passage(id=1, source=1, text=sentence, start=0, end=len(sentence))])

    assert [fact.place for fact in facts] == places


def test_a_toll_told_place_by_place_names_the_place_of_each() -> None:
    sentence = "Nine of the dead were from Oren while seven were from Varn, two in Lomel and 12 by the Ister office."
    source = Source(id=1, title="Report", text=sentence)
    facts = extract_facts(source, [Passage(id=1, source=1, text=sentence, start=0, end=len(sentence))])

    assert [fact.place for fact in facts][1:] == ["Varn", "Lomel", "Ister"]


def test_a_list_of_towns_names_the_place_of_each_and_quotes_none() -> None:
    sentence = (
        "The worst hit towns were Oren, which recorded 40 deaths, Varn, with 30 deaths, and Lomel, with 12 deaths."
    )
    source = Source(id=1, title="Report", text=sentence)
    facts = extract_facts(source, [Passage(id=1, source=1, text=sentence, start=0, end=len(sentence))])

    assert [(fact.place, fact.speaker) for fact in facts] == [("Oren", None), ("Varn", None), ("Lomel", None)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Oren had 40 of its miners killed, Varn 12 and Lomel nine.",
        "Miners died in Oren (40), Varn (12) and Lomel (9).",
        "Dead: Oren 40; Varn 12; Lomel nine.",
    ],
)
def test_a_bare_figure_behind_a_name_is_of_that_place(sentence: str) -> None:
    source = Source(id=1, title="Report", text=sentence)
    facts = extract_facts(source, [Passage(id=1, source=1, text=sentence, start=0, end=len(sentence))])

    assert [fact.place for fact in facts][1:] == ["Varn", "Lomel"]
