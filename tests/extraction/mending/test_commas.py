"""Commas that were lost, put in where a reader of the news misses them."""

import pytest

from store.dossier.extracting import extract_text
from store.extraction.mending.commas import find_lost_commas
from store.extraction.mending.edits import Edited

_PLAIN = "It rained on the pier and the crews of the boats went home to sleep for a while. " * 8


def mended(text: str) -> str:
    return Edited(text, find_lost_commas(text)).text


@pytest.mark.parametrize(
    ("text", "comma_before"),
    [
        ("At least 12 sailors were hurt officials said.", "officials"),
        ("At least 12 sailors were hurt port police said Monday.", "port police"),
        ("More sailors came on the next day he said.", "he said"),
        ("The boats had been towed to a quay the port office said.", "the port"),
        ("The boats had burned for hours Roe said in a statement.", "Roe"),
        ("The boats had burned for hours in Port Vale police said.", "police"),
        ("Ten sailors are in the boat Mayor Ana Roe told reporters in Port Vale.", "Mayor"),
    ],
)
def test_a_comma_is_put_before_whoever_is_quoted(text: str, comma_before: str) -> None:
    assert mended(text) == text.replace(f" {comma_before}", f", {comma_before}", 1)


@pytest.mark.parametrize(
    "text",
    [
        "At least 12 sailors were hurt, officials said.",
        "At least 12 sailors were hurt, the charity Save the Children said on Monday.",
        "Police said.",
        "He left before the police said on Monday that it burned.",
        "Nobody knows what the mayor said.",
        "After the storm the mayor said on Monday that 12 were hurt.",
        "It is a report by the harbour master and the mayor said on Monday.",
        '"We left the boats," port officials said.',
        "The deal keeps 12 jobs, the firm and unions representing about 900 workers said on Monday.",
        "The deal keeps 12 jobs, the families of the missing sailors said on Monday.",
        "All 12 sailors were well, the town’s information office said on Monday.",
        "The slick was gone, the environmental board said on Monday.",
    ],
)
def test_no_comma_is_put_where_none_was_lost(text: str) -> None:
    assert mended(text).count(",") == text.count(",")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Roe the head of the port said 12 died.", "Ana Roe, the head of the port, said 12 died."),
        ("Twelve boats burned at the quay said Ana Roe.", "Twelve boats burned at the quay, said Ana Roe."),
        ("The fire burned 12 boats 40 cars and a crane.", "The fire burned 12 boats, 40 cars and a crane."),
        ("A wave hit the pier killing 12 sailors.", "A wave hit the pier, killing 12 sailors."),
        ("“It burned for hours” she said.", "“It burned for hours,” she said."),
        ("The port police said Ana Roe left.", "The port police said Ana Roe left."),
    ],
)
def test_a_text_without_any_comma_gets_more(text: str, expected: str) -> None:
    assert mended(_PLAIN + text) == _PLAIN + expected


def test_a_text_with_commas_keeps_its_own() -> None:
    text = "It rained, and it snowed, on the pier. " * 20 + "Ana Roe the head of the port said 12 died."

    assert mended(text) == text


def test_whoever_is_quoted_behind_a_lost_comma_is_credited() -> None:
    text = "It rained on the pier.\n\nAt least 12 sailors were hurt port officials said."
    _, _, (fact,) = extract_text(text)

    assert (fact.speaker, fact.stance, fact.population) == ("port officials", "claims", "sailors")
    assert text[slice(*(fact.words.speaker or (0, 0)))] == "port officials"
