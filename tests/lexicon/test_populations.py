import pytest

from store.lexicon.nouns import singular
from store.lexicon.populations import (
    are_apart,
    is_anybody,
    is_official,
    is_party,
    is_subset,
    read_population,
    root_of,
)


@pytest.mark.parametrize(
    ("words", "root"),
    [
        ("boys", "person"),
        ("U.S. soldiers", "person"),
        ("members of the security forces", "person"),
        ("high school students", "person"),
        ("houses", "building"),
        ("fishing boats", "ship"),
        ("search missions", "mission"),
        ("people", "person"),
    ],
)
def test_every_group_has_a_whole(words: str, root: str) -> None:
    assert root_of(words) == root


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        ("boys", "children"),
        ("boys", "people"),
        ("gunmen", "fighters"),
        ("U.S. soldiers", "soldiers"),
        ("detainees", "people"),
        ("schools", "buildings"),
    ],
)
def test_a_part_lies_in_its_whole_and_not_the_other_way(part: str, whole: str) -> None:
    assert is_subset(part, whole)
    assert not is_subset(whole, part)


@pytest.mark.parametrize(("one", "other"), [("inmates", "prisoners"), ("troops", "soldiers"), ("homes", "houses")])
def test_two_words_for_one_group_are_one(one: str, other: str) -> None:
    assert read_population(one) == read_population(other)
    assert not is_subset(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("attackers", "civilians"), ("U.S. soldiers", "Iraqi soldiers"), ("passengers", "crew members")]
)
def test_groups_that_share_nobody_are_apart(one: str, other: str) -> None:
    assert are_apart(read_population(one), read_population(other))


@pytest.mark.parametrize(("one", "other"), [("children", "passengers"), ("people", "civilians"), ("women", "students")])
def test_groups_that_may_share_somebody_are_not_apart(one: str, other: str) -> None:
    assert not are_apart(read_population(one), read_population(other))


def test_a_crowd_is_anybody_and_so_is_no_word_at_all() -> None:
    assert is_anybody("people")
    assert is_anybody(None)
    assert not is_anybody("children")


def test_a_party_is_a_side_and_an_observatory_is_not() -> None:
    assert is_party("the Iraqi army")
    assert is_party("Islamic State")
    assert not is_party("the observatory")


def test_an_authority_is_an_official_voice_and_a_professor_is_not() -> None:
    assert is_official("coast guard officials")
    assert not is_official("Ann Reed")


@pytest.mark.parametrize(
    ("many", "one"),
    [("people", "person"), ("firemen", "fireman"), ("bodies", "body"), ("churches", "church"), ("bus", "bus")],
)
def test_the_singular_of_what_news_counts(many: str, one: str) -> None:
    assert singular(many) == one
