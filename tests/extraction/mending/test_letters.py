"""Letters that stand for others, read as they were meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.extraction.mending.edits import Edit, Edited
from store.extraction.mending.letters import find_broken_letters


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("the portâ€™s toll â€“ Â£5m", "the port’s toll – £5m"),
        ("â€œwe areâ€\x9d and â€œyouâ€", "“we are” and “you”"),
        ("the port‚Äôs toll ‚Äì ¬£5m", "the port’s toll – £5m"),
        ("‚Äúwe are‚Äù", "“we are”"),
        ("RenÃ©e and Ren√©e", "Renée and Renée"),
        ("RenÃ©e was in SÃ£o Vale", "Renée was in São Vale"),
        ("the port&#8217;s &amp; the mayor&rsquo;s", "the port’s & the mayor’s"),
        ("thou\u00adsands  of\u00a0men", "thousands of men"),
        ("12 bn -LRB- ¬ # 2bn -RRB- ‚ Äî", "12 bn -LRB- £ 2bn -RRB- —"),
        ('"œIt"™s late', "“It’s late"),
        ("they don\ufffdt know", "they don’t know"),
        (r"Dorna\’s mayor, the port\'s toll", "Dorna’s mayor, the port's toll"),
        (r"Dorna\u2019s mayor, Ren\u00e9e", "Dorna’s mayor, Renée"),
    ],
)
def test_broken_letters_are_mended(written: str, meant: str) -> None:
    assert Edited(written, find_broken_letters(written)).text == meant


@pytest.mark.parametrize(
    "text",
    [
        "l’île, São, Â, Ærø, naïve, ¬p, √2 and √-1",
        "3\u00a0000 men",
        "a   b",
        "AT&T & Co",
        "the “old” port’s – £5m",
        "x\n  y",
        r"C:\ports\list, \u05d0, a\b",
    ],
)
def test_letters_that_are_meant_stay(text: str) -> None:
    assert find_broken_letters(text) == []


def test_a_place_is_found_in_both_directions() -> None:
    edited = Edited("a--b  cd", [Edit(1, 3, "’"), Edit(4, 5, ""), Edit(7, 7, ", ")])

    assert edited.text == "a’b c, d"
    assert [edited.back(span) for span in ((0, 1), (1, 2), (2, 3), (0, 3), (3, 5), (5, 8))] == [
        (0, 1), (1, 3), (3, 4), (0, 4), (5, 7), (7, 8),
    ]  # fmt: skip
    assert [edited.forward(span) for span in ((0, 1), (1, 3), (3, 4), (0, 8), (5, 7), (7, 8))] == [
        (0, 1), (1, 2), (2, 3), (0, 8), (3, 5), (7, 8),
    ]  # fmt: skip


@given(
    st.lists(st.sampled_from(["â€™", "Â£", "‚Äî", "\u00ad", "  ", "a", "B.", "\n", "&amp;", "12", " "])).map("".join)
)
def test_every_span_of_the_mended_text_has_one_in_the_old(text: str) -> None:
    edited = Edited(text, find_broken_letters(text))

    for start in range(len(edited.text)):
        begin, stop = edited.back((start, start + 1))
        assert 0 <= begin < stop <= len(text)
        assert edited.text[start] in text[begin:stop] or stop - begin > 1
