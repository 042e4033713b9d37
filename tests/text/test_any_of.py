"""A pattern of many words matches each of them and nothing else."""

import re

import pytest

from store.text.any_of import any_of

_WORDS = ("may", "march", "st.", "mar", "a", "an", "eve")


@pytest.mark.parametrize("word", _WORDS)
def test_each_word_matches_whole(word: str) -> None:
    assert re.fullmatch(any_of(_WORDS), word)


@pytest.mark.parametrize("word", ["m", "ma", "sta", "and", "ev", ""])
def test_no_other_word_matches(word: str) -> None:
    assert re.fullmatch(any_of(_WORDS), word) is None
