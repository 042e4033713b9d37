"""Names that are one, names that are two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.lexicon.names import canonical_name, same_name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Daesh", "Islamic State"),
        ("ISIS", "IS"),
        ("the Islamic State group", "ISIL"),
        ("SDF", "Syrian Democratic Forces"),
        ("U.N.", "United Nations"),
        ("U.N. Office for the Coordination of Humanitarian Affairs", "OCHA"),
        ("Unicef", "UNICEF"),
        ("U.S. officials", "American officials"),
        ("the Pentagon", "Defense Department"),
        ("Médecins Sans Frontières", "MSF"),
        ("al-Qaida", "Al Qaeda"),
        ("Ministry of the Interior", "interior ministry"),
        ("police", "Police"),
    ],
)
def test_aliases_are_one(one: str, other: str) -> None:
    assert same_name(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("SDF", "YPG"),
        ("Islamic State", "state"),
        ("UNICEF", "United Nations"),
        ("U.S. officials", "U.S. government"),
        ("Justice Department", "Defense Department"),
        ("IS", "is not"),
    ],
)
def test_allies_and_parts_are_two(one: str, other: str) -> None:
    assert not same_name(one, other)


def test_an_unknown_name_stays_as_it_is() -> None:
    assert canonical_name("Mervan  Qamishlo") == "Mervan Qamishlo"


@given(st.text())
def test_a_canonical_name_is_its_own(name: str) -> None:
    assert canonical_name(canonical_name(name)) == canonical_name(name)
