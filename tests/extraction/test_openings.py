"""What stands before a pattern to save time never changes what the pattern finds."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.extraction.clocks import openings as of_times
from store.extraction.clocks.time_patterns import RELATIVE
from store.extraction.figures import not_counts
from store.extraction.figures import openings as of_no_counts

_MARKS = ["-", "–", ",", "(", ")", "'s", ".", "\n", "12", "3", "2019", "11", "30", "th", "%", "A", "b"]


def _without(pattern: re.Pattern[str], opening: str) -> re.Pattern[str]:
    assert pattern.pattern.startswith(opening)
    return re.compile(pattern.pattern.removeprefix(opening), pattern.flags)


def _words_of(pattern: re.Pattern[str]) -> list[str]:
    """Return the words that a pattern is written with, small, as names, and in capitals."""
    plain = re.sub(r"\\[a-zA-Z]|\(\?P?<?[\w=!:]*>?", " ", pattern.pattern)
    words = {word for word in re.findall(r"[A-Za-z]{2,}", plain) if word.isascii()}
    return sorted(words | {word.capitalize() for word in words} | {word.upper() for word in words})


PATTERNS = [
    pytest.param(pattern, opening, written, id=name)
    for name, pattern, opening, written in (
        ("times", RELATIVE, of_times.OPENING, str),
        ("no counts", not_counts._LOOSE, of_no_counts.OPENING, str.lower),  # noqa: SLF001 (the module's own pattern)
        ("no counts of units", not_counts._TIMELESS, of_no_counts.OPENING, str.lower),  # noqa: SLF001
    )
]


@pytest.mark.parametrize(("pattern", "opening", "written"), PATTERNS)
@given(data=st.data())
def test_a_pattern_finds_the_same_without_its_opening(
    pattern: re.Pattern[str], opening: str, written: Callable[[str], str], data: st.DataObject
) -> None:
    part = st.tuples(st.sampled_from([*_words_of(pattern), *_MARKS]), st.sampled_from([" ", " ", "-", ""]))
    text = written("".join(word + gap for word, gap in data.draw(st.lists(part, min_size=1, max_size=9))))

    found = [each.span() for each in pattern.finditer(text)]
    plain = [each.span() for each in _without(pattern, opening).finditer(text) if _at_a_word(text, each)]
    assert [span for span in plain if span not in found] == []


def _at_a_word(text: str, found: re.Match[str]) -> bool:
    """Whether a match begins where a word does: the opening asks for that too."""
    return found.start() == 0 or not (text[found.start() - 1].isalnum() or text[found.start() - 1] == "_")
