"""What a manifest shows, who tells of a tally, wholes and their parts, clauses that turn elsewhere, ages, headlines."""

import pytest

from tests.extraction.attribution.said import speaker_of

SAID = [
    # what is only shown
    ("The first ferry manifest listed 14 passengers.", None),
    ("Video footage showed 14 men running.", None),
    ("The flood burst 14 dams, television images showed.", None),
    ("A passenger list showed 14 people were aboard.", None),
    ("Satellite images by Orlo Labs showed 14 homes were burned.", "Orlo Labs"),
    ("Footage released by the ministry showed 14 men being led away.", "ministry"),
    ("Official data show that 14 people were killed.", "official data"),
    ("Satellite images show 14 homes were burned, the group said.", "group"),
    ("The mayor and state police found 14 guns.", None),
    ("The council and state governments paid 14 men.", None),
    ("The mayor and police state that 14 died.", "mayor and police"),
    ("It killed 14, said a nurse at the clinic to which they were taken.", "nurse at the clinic"),
    ("It killed 14, said a nurse at the clinic where they lay.", "nurse at the clinic"),
    ("Some sources count at least 14 boats.", "some sources"),
    ("By UN estimates, 14 boats were lost.", "UN"),
    ("By some estimates, 14 boats were lost.", None),
    ("According to a statement of the ministry of health, 14 people died.", "ministry of health"),
    ("At least 14 are missing, a search and rescue official said.", "search and rescue official"),
    ("A teacher and rescue workers said 14 are missing.", "teacher and rescue workers"),
    ("Fishermen put the spill at 14 tonnes.", "fishermen"),
    ("The guild put participation at 14 percent.", "guild"),
    ("The army put guards at 14 gates.", None),
    ("The army put a guard at the top of 14 steps.", None),
    ("The agency said 14 homes were burned, citing satellite images.", "agency"),
    ("The agency said 14 homes were burned, citing a police report.", "police"),
    # figures of nobody in somebody's words
    ("Rell said the latest tally shows 14 people were on board.", "Rell"),
    ("The minister said official figures showed 14 people had died.", "minister"),
    ("Rell told reporters that records show 14 boats were lost.", "Rell"),
    ("The mayor said the ministry's figures showed 14 people had died.", "ministry"),
    ("The navy said a study found that 14 men died.", "study"),
    # a whole before whoever tells of its part
    ("Of the 14 injured, Costa said nine were in hospital.", "Costa"),
    ("Out of 14 workers, the guild said nine were laid off.", "guild"),
    ("Of the 14 who came, nine said they were hurt.", None),
    ("After 14 days, the guild said the strike was over.", None),
    # the outlet goes on with another place, or with what others report
    ("The toll rose to nine, the agency reported, and in Omania, 14 people were killed.", None),
    ("Nine boats sank, the guild said, while in Vella 14 homes were lost.", None),
    ("Nine were hurt, the clinic said, while 14 guards were reported missing.", None),
    ("Nine people died, police said, and 14 were hurt.", "police"),
    ("Nine people died, police said, while 14 were hurt.", "police"),
    ("The toll rose to nine in Dorna, police said, and to 14 in Vella.", "police"),
    # two who count, one after the other
    ("In Dorna 14 people died, police said, and in Vella nine, the mayor said.", "police"),
    ("In Dorna nine people died, police said, and in Vella 14, the mayor said.", "mayor"),
    # ages before a name
    ("“I saw 14 bodies,” said 53-year-old Dorna resident Rui Costa.", "Rui Costa"),
    ("“I saw 14 bodies,” 53-year-old resident Rui Costa, whose house was lost, said.", "Rui Costa"),
    ("“I saw 14 bodies,” the 53-year-old resident Rui Costa, who lost his house, said.", "Rui Costa"),
    ("“I saw 14 bodies,” said a 54-year-old man.", "54-year-old man"),
    # telling how it was
    ("A survivor has narrated to the media how she hid for 14 hours.", "survivor"),
    ("A survivor described how 14 men stormed the hall.", "survivor"),
    ("A survivor described 14 men with guns.", None),
    # headlines
    ("Omania Prez: 14 may have been killed", "Omania Prez"),
    ("14 dead in crash – eyewitness", "eyewitness"),
]


@pytest.mark.parametrize(("text", "speaker"), SAID)
def test_whoever_tells_it_is_the_speaker(text: str, speaker: str | None) -> None:
    assert speaker_of(text, "14") == speaker
