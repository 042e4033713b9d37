"""Deeds in words: what is pledged is agreed to by saying so, what is given is only given."""

import pytest

from tests.extraction.attribution.said import speaker_of

GIVEN = [
    "The United Isles pledged $14 million in aid to Omania.",
    "Omania, which is hosting the talks, pledged 14 million crowns.",
    "The mayor promised 14 new buses.",
    "Omania offered 14 boats.",
    "Omania has pledged to provide 14 tents.",
    "Northline has announced the ramping up of cuts after 14 units shut down.",
    "Northline announced the closure of the plant after 14 years.",
    "The ministry is still counting 14 wards.",
    "Some 14 cabin crew reported for work.",
    "President Ana Lima declared three days of mourning after the blasts, in which 14 people died.",
    "Omania declared war on 14 neighbours.",
    "The firm declared a dividend of $14.",
    "The bank sought to raise $14 million.",
    "Rescuers sought 14 missing men.",
    "The guild is seeking 14 new members.",
    "People sought shelter in 14 schools.",
    "The union claimed victory over the walkout that has caused Northline to cancel 14 trips.",
]
SAID = [
    ("Envoys at the talks said Omania pledged $14 million.", "envoys at the talks"),
    ("The mayor pledged to hire 14 guards.", "mayor"),
    ("The mayor promised that 14 buses would come.", "mayor"),
    ("The firm agreed to pay $14 million.", "firm"),
    ("Northline has announced the closure of 14 plants.", "Northline"),
    ("Northline has announced 14 will go after the sale.", "Northline"),
    ("The ministry announced the deaths of 14 men after a fire.", "ministry"),
    ("Officials are now reporting 14 dead.", "officials"),
    ("The president declared 14 days of mourning.", "president"),
    ("Prime Minister Rui Costa declared 14 days of national mourning after the blasts.", "Rui Costa"),
    ("Ana Lima, who declared 14 days of mourning, has said nine had died.", "Ana Lima"),
    ("Ana Lima visited the coast and declared a 14-day state of emergency.", "Ana Lima"),
    ("The relief fund is seeking $14 million to feed them.", "relief fund"),
    ("Omania has appealed for help to raise $14 million for food.", "Omania"),
    ("The state government had earlier sought aid of Rs 14 crore.", "state government"),
    ("Rushing downstairs, Kang pointed to the street and said he saw 14 dead.", "Kang"),
]


@pytest.mark.parametrize("text", GIVEN)
def test_who_gives_says_nothing(text: str) -> None:
    assert speaker_of(text, "14") is None


@pytest.mark.parametrize(("text", "speaker"), SAID)
def test_who_says_so_is_the_speaker(text: str, speaker: str) -> None:
    assert speaker_of(text, "14") == speaker
