"""Places that have what is counted there, and those who report from places."""

import pytest

from tests.extraction.attribution.said import speaker_of

PLACES = [
    "Omania reported the highest number of new cases (14), followed by Minho.",
    "In the west, the capital city Dorna reported 14 new cases.",
    "The neighbouring district, which confirmed 14 new cases, is shut.",
    "There were cases of Dorna virus disease (DVD) reported in 14 countries.",
    "Damage was reported in 14 towns.",
    "The army death toll of 14 shocked the town.",
    "The Dorna mine death toll of 14 rose.",
    "Up to the end of March there were cases of the fever (DF) reported across 14 wards.",
]
REPORTING = [
    ("Omania reported 14 deaths.", "Omania"),
    ("The mayor of the city reported 14 dead.", "mayor of the city"),
    ("City officials reported 14 dead.", "city officials"),
    ("The city council reported 14 dead.", "city council"),
    ("The ministry reported the highest number of deaths in a day, 14.", "ministry"),
    ("Police reported 14 deaths in the town.", "police"),
    ("The province said 14 had died.", "province"),
    ("According to data posted on the Health Ministry's website, 14 people came.", "Health Ministry"),
    ("Some 14 people came, according to a statement on the union's website.", "union"),
    ("Officials in Dorna said 14 had died.", "officials in Dorna"),
    # the land behind a town is nobody
    ("Some 14 people died, said a prosecutor in Dorna, Italy.", "prosecutor in Dorna"),
    ("Some 14 people died, said an officer in Dorna, New Omania.", "officer in Dorna"),
    ("Some 14 people died, said an official in Dorna, Anna Brenn.", "Anna Brenn"),
    ("The U.N. death toll of 14 was higher.", "U.N."),
    ("The government death toll stood at 14.", "government"),
]


@pytest.mark.parametrize("text", PLACES)
def test_a_place_that_only_has_the_cases_is_no_speaker(text: str) -> None:
    assert speaker_of(text, "14") is None


@pytest.mark.parametrize(("text", "speaker"), REPORTING)
def test_those_who_report_are_speakers(text: str, speaker: str) -> None:
    assert speaker_of(text, "14") == speaker
