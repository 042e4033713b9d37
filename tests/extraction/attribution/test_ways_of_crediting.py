"""Further ways of saying whose a figure is: "as per", "based on", writings made by somebody, what it said were."""

import pytest

from tests.extraction.attribution.said import speaker_of

CREDITED = [
    ("As per the police, 40 people were hurt.", "police"),
    ("As per officials of the harbour board, 40 people were hurt in the crush.", "officials of the harbour board"),
    ("Some 40 people were hurt, as per the police.", "police"),
    ("Based on the latest report of the harbour board, 40 people were hurt.", "harbour board"),
    ("A Reuters tally based on official statements shows 40 people died.", "Reuters"),
    ("An Associated Press count found 40 people died.", "Associated Press"),
    ("The report, published on Monday by the Dock Guild, found that 40 sailors were held.", "Dock Guild"),
    ("The losses were estimated by the firm at 40 million dollars.", "firm"),
    ("The toll was put by police at 40.", "police"),
    ("The damage, estimated by insurers at 40 million dollars, is the worst in years.", "insurers"),
    ("The rebels' claim to have killed 40 soldiers could not be verified.", "rebels"),
    ("Orlo TV showed pictures of what it said were 40 bodies.", "Orlo TV"),
    ("The agency published footage of the wreck and said 40 people were aboard.", "agency"),
    ("An eyewitness, who identified himself only as Rui, said he counted 40 bodies.", "Rui"),
    ("A baker, who gave her name as Ana Lima, said she saw 40 boats.", "Ana Lima"),
    ("The strike would cost 40 million dollars, reckons Ana Lima of Orlo Bank.", "Ana Lima"),
    ("According to the agency, 40 people died and 12 were hurt; the Red Cross said 60 had.", "agency"),
    ("According to the agency, 40 people died while the Red Cross put the toll at 60.", "agency"),
    ("The toll has reached 60, with the agency's latest count listing 40 children among the dead.", "agency"),
    ("Rebels released the names of 40 people they say were killed.", "rebels"),
    ("Turnout was put at 900 by police and at 40 by organisers.", "organisers"),
    ("Some 900 people marched, police said (40 according to organisers).", "organisers"),
    ("The rebels' claim that 40 soldiers had died was denied by the army.", "rebels"),
    ("The police spokesman, DSP Rui Costa, said 40 people died.", "Rui Costa"),
]
NOBODYS = [
    "As per the rules, 40 people may enter.",
    "Based on witness statements and pictures, 40 men came.",
    "Losses are estimated at 40 million dollars.",
    "The house, valued at 40 million dollars, burned.",
    "The rules are based on a 40-day count.",
    "At 60, the agency's toll is lower than the one it gave for the 40 villages.",
    "The mayor said nothing about the 40 people who fell.",
    "The mast was put by the crane at 40 degrees.",
]


@pytest.mark.parametrize(("text", "speaker"), CREDITED)
def test_whoever_is_credited_is_the_speaker(text: str, speaker: str) -> None:
    assert speaker_of(text, "40") == speaker


@pytest.mark.parametrize("text", NOBODYS)
def test_nobody_is_credited(text: str) -> None:
    assert speaker_of(text, "40") is None
