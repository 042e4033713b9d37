"""Claims of sources without a name, and headlines of groups."""

import pytest

from tests.extraction.attribution.said import speaker_of

UNNAMED = [
    ("Some reports say 14 boats were lost.", "some reports"),
    ("Other reports put the toll at 14.", "other reports"),
    ("Media reports said 14 boats were lost.", "media reports"),
    ("Local press reports say that 14 boats were lost.", "local press reports"),
    ("Several reports put the number of the dead at 14.", "several reports"),
    ("There were doubts, with first figures from activists of more than 14.", "activists"),
    ("There were doubts about the toll, with estimates from aid groups of up to 14.", "aid groups"),
    ("Police counted nine, with other reports putting the toll at 14.", "other reports"),
    (
        (
            "There were doubts, with first figures from activists of nine and other reports putting "
            "the toll at more than 14."
        ),
        "other reports",
    ),
    ("He dismissed opposition claims that the army had killed 14 people.", "opposition"),
    ("The guild dismissed union assertions that 14 had drowned.", "union"),
    ("The minister rejected rebel claims that 14 had drowned.", "rebel"),
    ("The minister played down police allegations that 14 had drowned.", "police"),
    ("The sailor is among 14 who officials say were saved from the boat.", "officials"),
    ("She was one of the 14 people who police say were on the bus.", "police"),
    ("The boats carried 14 people who the guild said were dockers.", "guild"),
    ("There were 14 dockers held in the port by Monday, according to local reports", "local reports"),
    ("The raid was launched based on intelligence that 14 men were meeting there.", "intelligence"),
    ("The raid was launched on a tip that 14 men were meeting there.", None),
    ("Acting on information that 14 men were hiding there, police stormed it.", None),
    ("Initial reports suggested the ferry was carrying 14 people.", None),
    ("Conflicting reports said 14 had fled.", None),
    ("The reports said 14 had died.", None),
]

HEADLINES = [
    ("Age group: 14 to 30 invited", None),
    ("National team: 14 players named", None),
    ("Working group: 14 members named", None),
    ("First group: 14 men freed on bail", None),
    ("Civil guard: 14 found dead in hold", "civil guard"),
    ("Dorna fire service: 14 rescued from roof", "Dorna fire service"),
    ("Opposition party: 14 members arrested", "opposition party"),
    ("NDP: 14 seats lost", None),
    ("UN: 14 aid staff killed in raid", "UN"),
    ("Weather service: storm has killed 14", "weather service"),
    ("Rights group: 14 killed in raid", "rights group"),
    ("Aid group: 14 killed in raid", "aid group"),
    ("Rights groups: 14 killed in raid", "rights groups"),
    ("Army chief: 14 killed in raid", "army chief"),
    ("Human rights body: 14 killed in raid", "human rights body"),
    ("Red Cross: 14 killed in raid", "Red Cross"),
    ("UNICEF: 14 killed in raid", "UNICEF"),
    ("WHO: 14 new cases", "WHO"),
    ("Crew: 14 men", None),
    ("Dead: 14 men in all", None),
    ("Group A: 14 points so far", None),
    ("Minho: 14 killed in raid", None),
    ("Rights group: 14 killed; army to look into it", "rights group"),
]


@pytest.mark.parametrize(("text", "speaker"), UNNAMED)
def test_whoever_is_told_of_as_the_source_claims_it(text: str, speaker: str | None) -> None:
    assert speaker_of(text, "14") == speaker


@pytest.mark.parametrize(("text", "speaker"), HEADLINES)
def test_a_body_before_a_colon_claims_what_happened(text: str, speaker: str | None) -> None:
    assert speaker_of(text, "14") == speaker
