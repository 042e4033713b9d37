"""Countries by their names, and the people of a country as people of that country."""

import tomllib
from collections import Counter
from pathlib import Path

import pytest

from store.lexicon import nations
from store.lexicon.nations import is_country, nations_counted, nations_named
from store.lexicon.populations import is_within, read_population


def test_the_people_of_a_country_are_people_of_it() -> None:
    assert read_population("Kenyans") == read_population("people from Kenya")
    assert is_within(read_population("Kenyan soldiers"), read_population("Kenyans"))
    assert not is_within(read_population("Somali soldiers"), read_population("Kenyans"))


def test_people_of_a_counted_whole_are_just_people() -> None:
    assert read_population("people of the 218 passengers") == read_population("people")


@pytest.mark.parametrize(
    "name", ["spain", "the philippines", "saudi arabia", "the united states", "northern sri lanka", "south africa"]
)
def test_a_country_is_known_by_its_name(name: str) -> None:
    assert is_country(name)


@pytest.mark.parametrize("name", ["spanish", "new york", "", "arabia", "united airlines"])
def test_nothing_else_is_a_country(name: str) -> None:
    assert not is_country(name)


def test_a_text_names_countries() -> None:
    text = "kenyan soldiers fought beside somali army soldiers in somalia"

    assert nations_named(text) == {"kenya", "somalia"}
    assert nations_counted(text, "soldier") == {"kenya", "somalia"}
    assert nations_counted(text, "guard") == frozenset()


def test_no_word_is_of_two_countries() -> None:
    written = tomllib.loads(Path(nations.__file__).with_suffix(".toml").read_text(encoding="utf-8"))["nations"]
    words = Counter(word for country, others in written.items() for word in (country, *others))

    assert [word for word, times in words.items() if times > 1] == []
