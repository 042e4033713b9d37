"""Speakers told of at length before the verb, and the one who goes on."""

import pytest

from tests.extraction.attribution.said import speaker_of

APPOSED = [
    ("Nearby, a guard from the Union of Dockers said 14 were dead.", "guard"),
    ("Ana Lima, another nurse at the clinic said 14 were dead.", "Ana Lima"),
    ("DORNA — Ana Lima, a nurse at the clinic said 14 were dead.", "Ana Lima"),
    ("Dorna Hospital, a doctor said, had 14 dead.", "doctor"),
    ("Rui, an activist from the Union of Minho Dockers said: “We have 14 dead.”", "Rui"),
    ("Rui, an activist from the Union of Minho Dockers said 14 were dead.", "Rui"),
    ("Ana Lima, a nurse at the clinic in Dorna said 14 were dead.", "Ana Lima"),
    ("Ana Lima, a spokeswoman for the port authority told reporters 14 were dead.", "Ana Lima"),
    ("Ana Lima, head of the harbour guild said 14 were dead.", "Ana Lima"),
    ("Ana Lima, the mayor of Dorna said 14 were dead.", "Ana Lima"),
    ("Ana Lima, who runs the clinic said 14 were dead.", "Ana Lima"),
    ("In Dorna, a nurse at the clinic said 14 were dead.", "nurse at the clinic"),
    ("On Monday, a spokesman for the guild said 14 were dead.", "spokesman for the guild"),
    ("After the flood in Minho, the mayor of Dorna said 14 were dead.", "mayor of Dorna"),
    ("At the port of Dorna, a guard from the Union of Dockers said 14 were dead.", "guard"),
    ("Speaking to Rui, a nurse at the clinic said 14 were dead.", "nurse at the clinic"),
]

TOLD_OF = [
    ("A rights group that visited the site said Monday that 14 were killed.", "rights group"),
    ("A Minho rights group that visited the site of the raid said Monday that 14 were killed.", "Minho rights group"),
    ("A charity which runs the clinic in the town said 14 were killed.", "charity"),
    ("The agency that oversees the port said on Monday 14 were killed.", "agency"),
    ("The union that represents the dockers said 14 were killed.", "union"),
    ("The committee that examined the raid says 14 were killed.", "committee"),
    ("A panel that had investigated the crash said 14 were killed.", "panel"),
    ("A company that owns the mine said 14 were killed.", "company"),
    (
        (
            "The army's investigation into a raid that killed a disputed number of people in western "
            "Minho says 14 were killed."
        ),
        "army",
    ),
    ("The board's inquiry into a fire that destroyed the mill found 14 were killed.", "board"),
    ("Survivors of the April 18, 2015, wreck had told investigators that 14 were aboard.", "survivors"),
    ("Survivors of the April 18 wreck told investigators that 14 were aboard.", "survivors"),
    ("The police said a group that visited the site counted 14 dead.", "group"),
    ("He denied the report that the guild said 14 were lost.", "guild"),
    ("Relatives of the Jan. 3 crash victims said 14 were aboard.", "relatives"),
    ("The charity said a boat that left Dorna carried 14 men.", "charity"),
]

GOING_ON = [
    (
        (
            "The storm was bad, Lima said on Monday after a meeting with harbour officials, adding "
            "that the port had a total of 14 boats."
        ),
        "Lima",
    ),
    ("“We need help,” Lima said on Monday after talks with the dockers, adding that 14 boats were lost.", "Lima"),
    (
        ("The storm was bad, the mayor said after visiting the port with engineers, adding that 14 boats were lost."),
        "mayor",
    ),
    ("Lima met harbour officials on Monday, saying that 14 boats were lost.", "Lima"),
    ("The mayor told reporters after a meeting with the minister, adding that 14 boats were lost.", "mayor"),
    ("Rui Costa said on Friday in a meeting with police, saying 14 boats were lost.", "Rui Costa"),
    ("The flood hit on Monday, the guild told police, saying 14 boats were lost.", "guild"),
    ("Police said nine died, but the clinic objected, saying 14 had.", "clinic"),
]

CARRIED = [
    ("Mr Costa said nine were lost. Others came from Minho.\nHe added 14 boats have sunk in April.", "Costa"),
    ("Mr Costa said nine were lost. He added 14 boats have sunk in April, taking the year's toll to 30.", "Costa"),
    (
        (
            "Mr Costa said nine were lost. He added nine boats have sunk in April, taking the year's "
            "toll to at least 14."
        ),
        "Costa",
    ),
    ("Police said nine more had died, bringing the toll to 14.", "police"),
    ("Nine more had died, police said, bringing the toll to 14.", "police"),
    ("Police found nine bodies, bringing the toll to 14.", None),
    ("The survivor told police there were nine aboard. He told investigators there were 14 aboard.", "survivor"),
    ("Ana Lima, a dock hand, said nine fell. “We ran,” she said. She, too, put the dead at 14.", "Ana Lima"),
    ("Rui Costa said men fled. He, too, put the dead at 14.", "Rui Costa"),
    ("Rui Costa said men fled. He also put the dead at 14.", "Rui Costa"),
    ("Rui Costa said men fled. He, however, put the dead at 14.", "Rui Costa"),
    (
        "The Minho Watch for Rights said nine died. It said dozens of the 14 dead were dockers.",
        "Minho Watch for Rights",
    ),
    (
        (
            "The Minho-based Dorna Watch for Rights said Friday that nine died, though it had the "
            "names of about four of them. It said 14 of the dead were dockers."
        ),
        "Dorna Watch for Rights",
    ),
    (
        (
            "Harbour Minister Rui Costa, in a statement, blamed the “far left” for the fire.\n“They "
            "burned 14 boats,” he added."
        ),
        "Rui Costa",
    ),
    (
        "Harbour Minister Rui Costa blamed the “far left” for the fire.\n“They burned 14 boats,” he added.",
        "Rui Costa",
    ),
    ("Mayor Rui Costa praised the dockers.\nPhoto: DP\n“They saved 14 boats,” he added.", "Rui Costa"),
    ("In a statement, Rui Costa condemned the raid. He said 14 had died.", "Rui Costa"),
    ("Rui Costa, who lives in Dorna, warned of more storms. He said 14 had died.", "Rui Costa"),
    ("The mayor, Rui Costa, urged calm. He said 14 had died.", "Rui Costa"),
]

OFFICES = [
    ("Minho Minister of the Interior Rui Costa said 14 died.", "Rui Costa"),
    ("Minister for Health Ana Lima said 14 died.", "Ana Lima"),
    ("Mayor of Dorna Rui Costa came by boat. He said 14 died.", "Rui Costa"),
    ("Head of the Civil Guard Rui Costa said 14 died.", "Rui Costa"),
    ("The Governor of Alta Minho Sur said 14 died.", "Governor of Alta Minho Sur"),
    ("Another nurse, Ana Lima, said local dockers, often called the Red Hands, took 14 boats.", "Ana Lima"),
]

AT_HOME = [
    (
        (
            "Orlon said nine barrels leaked. “It is over,” the Dorna-based company said.\nThe company "
            "said 14 booms were laid."
        ),
        "Orlon",
    ),
    (
        (
            "Orlon Inc. said nine barrels leaked. “It is over,” the Dorna-based firm said. The firm "
            "said 14 booms were laid."
        ),
        "Orlon Inc",
    ),
    ("The ministry said nine died. The company said 14 booms were laid.", "company"),
    (
        (
            "Orlon Inc. owns the pipe. “It is over,” the Dorna-based company said Friday.\nThe company "
            "said 14 booms were laid."
        ),
        "Orlon Inc",
    ),
    ("The Minho Fund said nine had died. The London-based charity said 14 were hurt.", "Minho Fund"),
    ("Orlon said nine had died. A Dorna-based company said 14 were hurt.", "Dorna-based company"),
    ("Orlon said nine had died. A rival company said 14 were hurt.", "rival company"),
]


@pytest.mark.parametrize(("text", "speaker"), APPOSED)
def test_the_comma_behind_an_apposition_may_be_lost(text: str, speaker: str | None) -> None:
    assert speaker_of(text, "14") == speaker


@pytest.mark.parametrize(("text", "speaker"), TOLD_OF)
def test_a_clause_or_a_date_may_stand_between_speaker_and_verb(text: str, speaker: str | None) -> None:
    assert speaker_of(text, "14") == speaker


@pytest.mark.parametrize(("text", "speaker"), GOING_ON)
def test_who_speaks_goes_on_whoever_was_met(text: str, speaker: str | None) -> None:
    assert speaker_of(text, "14") == speaker


@pytest.mark.parametrize(("text", "speaker"), CARRIED)
def test_who_was_told_of_is_carried_over(text: str, speaker: str | None) -> None:
    assert speaker_of(text, "14") == speaker


@pytest.mark.parametrize(("text", "speaker"), OFFICES)
def test_a_name_stands_behind_a_whole_office(text: str, speaker: str | None) -> None:
    assert speaker_of(text, "14") == speaker


@pytest.mark.parametrize(("text", "speaker"), AT_HOME)
def test_a_noun_that_only_tells_where_they_are_at_home_takes_up_a_name(text: str, speaker: str | None) -> None:
    assert speaker_of(text, "14") == speaker
