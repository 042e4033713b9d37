"""Paragraphs in capitals, read with small letters."""

import pytest

from store.dossier.extracting import extract_text
from store.extraction.mending.capitals import find_capitals
from store.extraction.mending.edits import Edited

_REST = "\n\nThe harbour police of Port Vale asked Ana Roe of the PVO for help in the storm.\n"


def mended(line: str) -> str:
    return Edited(line + _REST, find_capitals(line + _REST)).text.removesuffix(_REST)


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("STORM HITS PORT VALE, 12 HURT", "Storm hits Port Vale, 12 hurt"),
        ("PVO SAYS 12 ARE HURT IN THE STORM", "PVO says 12 are hurt in the storm"),
        ("THE KENYAN CREW LEFT ON MONDAY, ROE SAYS", "The Kenyan crew left on Monday, Roe says"),
        ("HARBOUR POLICE: 12 HURT. MAYOR LUND WAS THERE", "Harbour police: 12 hurt. Mayor Lund was there"),
        ("ANA ROE'S 11TH BOAT BURNED", "Ana Roe's 11th boat burned"),
    ],
)
def test_a_line_in_capitals_is_read_as_the_text_writes_its_words(line: str, meant: str) -> None:
    assert mended(line) == meant


@pytest.mark.parametrize(
    "line", ["The PVO and the NATO MPs met", "ANA ROE", "PORT VALE (PVO) — The storm hit the pier"]
)
def test_other_lines_stay(line: str) -> None:
    assert mended(line) == line


def test_a_fact_of_a_paragraph_in_capitals_has_a_speaker_and_its_words_as_they_are() -> None:
    text = f"It rained.\n\nAT LEAST 12 SAILORS WERE HURT IN THE STORM, THE HARBOUR POLICE SAID ON MONDAY.{_REST}"
    _, _, facts = extract_text(text)

    assert [(fact.speaker, fact.population, fact.predicate) for fact in facts] == [
        ("harbour police", "sailors", "hurt")
    ]
    assert facts[0].text == "AT LEAST 12 SAILORS WERE HURT IN THE STORM, THE HARBOUR POLICE SAID ON MONDAY."
