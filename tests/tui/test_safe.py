import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from tui.safe import clean, clean_line

STEERING = {"Cc", "Cs", "Zl", "Zp"}
DIRECTIONS = set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@given(st.text())
def test_nothing_that_steers_a_terminal_is_left(text: str) -> None:
    left = [letter for letter in clean(text) if letter not in "\n\t"]

    assert not [letter for letter in left if unicodedata.category(letter) in STEERING or letter in DIRECTIONS]


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("\r\n\t\x1b\u202e\x9b"))))
def test_every_span_still_fits(text: str) -> None:
    assert len(clean(text)) == len(clean_line(text)) == len(text)
    assert clean(clean(text)) == clean(text)
    assert "\n" not in clean_line(text)


def test_words_of_any_language_stay_as_they_are() -> None:
    words = "al-Ḥasakah الحسكة İzmir 東京 “quoted” — 5 €"

    assert clean(words) == words
