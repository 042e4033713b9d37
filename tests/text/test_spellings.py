from __future__ import annotations

import pytest

from store.text.spellings import holds_spelling, sounds, spelt_alike

ONE_NAME = """
yusuf halim | yousef haleem
sergei ivanov | sergey ivanov
mohamed hassan | mohammed hasan
mohammed al-hassan | muhammad al hasan
hussein | hossein
khaled | khalid
ahmed | ahmad
qassem | kassim
qasim | gasim
omar | umar
said | saeed
ridha | riza
tarek | tariq
rachid | rashid
abdul rahman saleh | abdelrahman salih
abd al-karim | abdulkarim
abdullah | abdallah
daoud | dawood
ebrahim | ibrahim
mikhail | mihail
petrov | petroff
dmitri | dmitry
yelena | elena
zhukov | joukov
li xiao-ming | li xiaoming
ivan petrov | petrov ivan
"""
TWO_NAMES = """
hassan | hussein
ali | alia
chen | cheng
chen | shen
chang | shang
khan | han
li | lu
wang | wong
jamil | jamal
rashid | rashad
saad | said
omar | amr
karim | karima
ivanov | ivanova
john smith | joan smith
ann reed | ann reid
ellen brandt | allan brandt
ali hassan | ali hussein
salman | suleiman
"""


def pairs(table: str) -> list[list[str]]:
    return [line.split(" | ") for line in table.strip().splitlines()]


@pytest.mark.parametrize(("one", "other"), pairs(ONE_NAME))
def test_spellings_of_one_name_are_one(one: str, other: str) -> None:
    assert spelt_alike(one, other)
    assert spelt_alike(other, one)


@pytest.mark.parametrize(("one", "other"), pairs(TWO_NAMES))
def test_names_that_look_alike_are_two(one: str, other: str) -> None:
    assert not spelt_alike(one, other)
    assert not spelt_alike(other, one)


def test_a_surname_stands_in_a_full_name_however_it_is_spelt() -> None:
    assert holds_spelling("haleem", "yusuf halim")
    assert not holds_spelling("halima", "yusuf halim")
    assert not spelt_alike("haleem", "yusuf halim")


@pytest.mark.parametrize(("one", "other"), pairs(ONE_NAME))
def test_spellings_of_one_name_are_looked_up_together(one: str, other: str) -> None:
    assert sounds(one) == sounds(other)
