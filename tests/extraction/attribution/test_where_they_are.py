"""Who speaks where they are told by a town, a post behind a lost comma, a reason, a station; dates behind the verb."""

import pytest

from tests.extraction.attribution.said import speaker_of

SAID = [
    # dates with a shortened month behind the verb
    ("Rell said on Oct. 10 that 14 boats had sunk.", "Rell"),
    ("Rell said on Oct. 10, 2015, that 14 boats had sunk.", "Rell"),
    ("Rell said on Oct. 10, 2015 that 14 boats had sunk.", "Rell"),
    ("The guild said in Sept. that 14 boats had sunk.", "guild"),
    ("Police announced on Jan. 3 that the toll was 14.", "police"),
    # in a town that is named behind what it is
    ("A nurse in the town of Dorna says 14 people were killed.", "nurse in the town of Dorna"),
    ("A nurse at a hospital in the port city of Dorna told the Echo 14 people were killed.", "nurse at a hospital"),
    (
        "Officials in the southern province of Minho said 14 people were killed.",
        "officials in the southern province of Minho",
    ),
    ("The mayor of the coastal village of Dorna said 14 homes were lost.", "mayor of the coastal village of Dorna"),
    ("Villagers near the town of Dorna told the Echo 14 homes were lost.", "villagers"),
    ("Residents near Dorna said 14 homes were lost.", "residents"),
    ("Divers off the island of Vella said 14 boats were lost.", "divers"),
    ("“We lost 14 boats,” said Rui Costa, a fisherman in the port of Dorna.", "Rui Costa"),
    ("The city of Dorna said 14 homes were lost.", "city of Dorna"),
    ("In the town of Dorna, police said 14 people were killed.", "police"),
    ("A raid in the town of Dorna killed 14.", None),
    # why they ask for silence
    (
        "Officials who asked for silence because they are not authorized to speak with the press said 14 had died.",
        "officials",
    ),
    (
        "An official who asked not to be named as he was not allowed to brief reporters said 14 men were held.",
        "official",
    ),
    ("Two guards who fled because they feared the police said 14 men were held.", "two guards"),
    ("Residents left because the police said 14 men were armed.", "police"),
    # a post behind a name whose second comma is lost
    (
        "“We count 14 dead,” Ana Lima, head of the Ports Department at Minho was quoted as saying by the Echo.",
        "Ana Lima",
    ),
    ("“We count 14 dead,” Ana Lima, director of the hospital in Dorna said.", "Ana Lima"),
    ("“We count 14 dead,” Dorna's mayor, Ana Lima said.", "Ana Lima"),
    # stations and channels that are on air
    ("The toll reached 14, according to Orlo TV station, and the mayor said it could rise.", "Orlo TV station"),
    ("The toll reached 14, according to a local radio station.", "local radio station"),
    ("The toll reached 14, the news channel said.", "news channel"),
    ("Some 14 trains left the main station, the mayor said.", "mayor"),
    # words for people
    ("A mortuary attendant says 14 people were killed.", "mortuary attendant"),
    ("“We lost 14 boats,” a supervisor said.", "supervisor"),
    ("A Dorna cleric said 14 people were killed.", "Dorna cleric"),
    ("Two inmates said 14 guards fled.", "two inmates"),
    ("The morgue said it had received 14 bodies.", "morgue"),
    # at their work
    ("The nurses and the police on duty at the hospital have reported 14 bodies.", "nurses and the police"),
    # how and when somebody says so first and later
    ("There was doubt, with a ministry spokesman initially saying 14 people had been saved.", "ministry spokesman"),
    (
        "There was doubt, with a spokesman initially saying 90 were safe, but later revising this figure to 14 people.",
        "spokesman",
    ),
    ("With a spokesman saying 90 people had been saved, 14 were found.", None),
    ("The ministry amended the death toll to 14.", "ministry"),
    ("The board corrected the number of dead to 14.", "board"),
    ("The office posted the number of dead as 49. Then they amended it twice as 45 and 14.", "office"),
    ("The council raised the toll as 14 more bodies were found.", None),
    # whoever vows says nothing where somebody else says so
    ("Dockers had vowed to go on with the strike at 14 ports, according to Rell.", "Rell"),
    ("Dockers vowed to go on with the strike at 14 ports.", "dockers"),
]


@pytest.mark.parametrize(("text", "speaker"), SAID)
def test_whoever_speaks_is_found(text: str, speaker: str | None) -> None:
    assert speaker_of(text, "14") == speaker
