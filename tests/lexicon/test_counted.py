"""The word lists beside a figure: each with its comment, and a mistake named by its line."""

import tomllib
from itertools import chain
from pathlib import Path

import pytest

from store import LexiconError
from store.lexicon import counted
from store.lexicon.counted import CountedWords
from store.lexicon.loading import parse_lexicon

TEXT = Path(counted.__file__).with_suffix(".toml").read_text(encoding="utf-8")
LINES = TEXT.splitlines()
LISTS = {
    (section, name): words
    for section, lists in tomllib.loads(TEXT).items()
    for name, words in lists.items()
    if isinstance(words, list)
}

MISTAKES = [
    ('camps = ["leave",', 'camps = [40, "leave",', "Expected `str`, got `int`"),
    ("unable = [", "unabel = [", "unknown field `unabel`"),
    ("peaks = [", "peaks = [[", "Unclosed array|Invalid"),
]


@pytest.mark.parametrize(("section", "name"), LISTS)
def test_a_comment_above_each_list_says_what_it_is_for(section: str, name: str) -> None:
    begins = LINES.index(f"[{section}]")
    at = next(at for at in range(begins, len(LINES)) if LINES[at].startswith(f"{name} = "))
    comment = next(line for line in reversed(LINES[:at]) if line.startswith(f"# {name}: "))
    assert LINES.index(comment, begins) < at


@pytest.mark.parametrize("words", LISTS.values(), ids=map(".".join, LISTS))
def test_words_stand_once_and_in_lower_case(words: list[str]) -> None:
    assert len(set(words)) == len(words)
    assert all(word == word.lower().strip() for word in words)


@pytest.mark.parametrize(("right", "wrong", "why"), MISTAKES)
def test_a_mistake_is_named_by_file_and_line(right: str, wrong: str, why: str) -> None:
    spoiled = TEXT.replace(right, wrong)
    with pytest.raises(LexiconError, match=why) as caught:
        parse_lexicon("counted.toml", spoiled.encode(), CountedWords)
    assert str(caught.value).startswith("counted.toml")
    assert "line" in str(caught.value)


def test_each_list_has_a_place_in_the_program() -> None:
    words = parse_lexicon("counted.toml", TEXT.encode(), CountedWords)
    read = {
        (section, name) for section in words.__struct_fields__ for name in getattr(words, section).__struct_fields__
    }
    assert set(LISTS) <= read
    assert all(chain(LISTS.values()))
