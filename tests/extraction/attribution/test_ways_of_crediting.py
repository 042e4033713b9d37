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
    ("The mayor pointed out that 40 people had died.", "mayor"),
    ("The mayor made it clear that 40 people had died.", "mayor"),
    ("The mayor was adamant that 40 people had died.", "mayor"),
    ("The mayor expressed deep concern that 40 people were missing.", "mayor"),
    ("The mayor let it be known that 40 people had died.", "mayor"),
    ("The toll, earlier put at 40 by police, was revised to 12.", "police"),
    ("The toll, which police had put at 40, was revised to 12.", "police"),
    ("Police said 60 had died, but later cut the toll to 40.", "police"),
    ("The men are accused by prosecutors of stealing 40 cars.", "prosecutors"),
    ("The deal, the guild said, means pay will rise 40 percent.", "guild"),
    ("The mayor said the toll of 40 that police gave was wrong.", "police"),
    ("The board, citing a preliminary count, said 40 people died.", "board"),
    ("The mayor was told by army chief Rui Costa that 40 people died.", "Rui Costa"),
    ("It was learnt from hospital sources that 40 people died.", "hospital sources"),
    ("Ana Lima criticised army chief Rui Costa, saying 40 people died.", "Ana Lima"),
    ("Contradicting Ana Lima, army chief Rui Costa said 40 people died.", "Rui Costa"),
    ("The Dorna Dock Union (DDU) and the Orlo Guild (OG) said 40 struck.", "Dorna Dock Union and Orlo Guild"),
    ("Police fired on the Dorna Dock Union (DDU) and the mayor said 40 were hurt.", "mayor"),
    ("The first probe gave a death toll of 40 before it closed.", "first probe"),
    ("An activist network, the Local Committees, said 40 had died.", "Local Committees"),
    ("The guild, an arm of the Church, said 40 had died.", "guild"),
    ("The army says 60 died, the rebels 40.", "rebels"),
    ("According to the army nine people died, according to the rebels 40.", "rebels"),
    ("Some 40 people died, a figure given by the army.", "army"),
    ("Nine people died, the army said, a toll the rebels put at 40.", "rebels"),
    ("Estimates of the dead range from nine (army) to 40 (rebels).", "rebels"),
    ("The army said 40 people died, a figure confirmed by the rebels.", "army"),
    ("ANA LIMA, ORLO TV CORRESPONDENT: At least 40 died.", "Ana Lima"),
    ("Rui Costa Jr. said 40 people died.", "Rui Costa Jr"),
    ("Al-Orlo's military spokesman, Rui Costa, said 40 people died.", "Rui Costa"),
    ("Earlier estimates of 40 dead by provincial officials were too high, the board said.", "provincial officials"),
    ("Witnesses saw 40 tanks on the road.", "witnesses"),
    ("Orlo Press reporters saw at least 40 tanks.", "Orlo Press reporters"),
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
    "It is certain that 40 people will come.",
    "The mayor has not made clear that 40 people died.",
    "The men are accused of stealing 40 cars.",
    "The firm cut the number of flights to 40.",
    "Some 40 jobs were cut by the firm.",
    "The first probe gave a toll of nine before quickly climbing to 40.",
    "ORLO CITY, MAY 4: At least 40 died.",
    "The mayor saw 40 boats.",
    "The firm saw sales fall 40 percent.",
    "The map gave an area of 40 hectares.",
    "The mast was put by the crane at 40 degrees.",
]


@pytest.mark.parametrize(("text", "speaker"), CREDITED)
def test_whoever_is_credited_is_the_speaker(text: str, speaker: str) -> None:
    assert speaker_of(text, "40") == speaker


@pytest.mark.parametrize("text", NOBODYS)
def test_nobody_is_credited(text: str) -> None:
    assert speaker_of(text, "40") is None
