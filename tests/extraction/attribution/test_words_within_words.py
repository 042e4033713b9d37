"""Who is quoted inside the words of another, and speakers with more words before the verb."""

import pytest

from tests.extraction.attribution.said import read, speaker_of

AROUND = [
    # what stands before and behind
    ('"Dozens of guards and 14 women" were held, Rescue said, "to stop the strike."', "Rescue"),
    ("Some 14 men were held, the guild said, “to stop the strike.”", "guild"),
    ("As 14 men were held, the guild said, “the strike goes on.”", None),
    ("The board, which led the rescue, said nine were dead, 14 hurt and dozens lost, though it was not sure.", "board"),
    ("The mine the guild said had cost 14 lives was shut.", "guild"),
    ("The firm will shut 14 mills under plans the company announced last year, union leaders said.", "union leaders"),
    # who adds it, who gave it before
    ("The Red Arm claimed the raid, saying 14 soldiers were killed, according to the Watch Group.", "Red Arm"),
    ("Some 14 soldiers were killed, according to the Watch Group, saying no more.", "Watch Group"),
    ("Tom Rell told the Echo that eight were dead, down from the 14 reported by officials earlier.", "officials"),
]

WITHIN = [
    ("“He is gone. One of the boys who came back said they were 14,” the mother said.", "boy"),
    (
        "The mother said: “My son is gone. One of the pupils who returned on Monday said they were 14 that day.”",
        "pupil",
    ),
    ("“Some of the boys said 14 were taken,” the mother said.", "mother"),
    ("“They say 14 are in there,” the mother said.", "mother"),
    ("“Our doctors said 14 were taken,” the mother said.", "mother"),
    ("“Police said 14 were taken,” the mother said.", "police"),
    ("“The police told us there were 14,” the mother said.", "police"),
    ("“The men said they wanted 14 cows,” the mother said.", "men"),
    ("“They said there were 14,” the mother said.", "mother"),
    ("“He said there were 14,” the mother said.", "mother"),
    ("“I said there were 14,” the mother said.", "mother"),
    ("“I told the police there were 14,” the mother said.", "mother"),
    (
        "The mother said comments by the Palace stating that only 14 boys were taken were far from the truth.",
        "Palace",
    ),
    ("The mother added that a statement by the Palace saying 14 boys were taken is far from the truth.", "Palace"),
    ("Rui Costa, the head of the board, said his investigators concluded 14 people were killed.", "Rui Costa"),
    ("Ana Lima, the head of the board, said her team counted 14 dead.", "Ana Lima"),
    ("The mayor said his doctors found 14 people had died.", "mayor"),
    ("The nurse said her boss told her 14 had died.", "boss"),
    ("The mayor said his deputy had said 14 had died.", "deputy"),
    ("The navy insisted at first that an initial inquiry showed only 14 men were killed.", "navy"),
    ("The navy said a complete inquiry found that 14 men died.", "navy"),
    ("The nurse said her neighbours said 14 had died.", "neighbours"),
    ("The navy said an inquiry by the guild found that 14 men died.", "guild"),
    ("The navy said a study found that 14 men died.", "study"),
    ("The mayor said the claim by the army that 14 had died was untrue.", "army"),
    ("The mayor said comments from the guild suggesting 14 had died were false.", "guild"),
    ("The navy said a study by the guild found that 14 men died.", "guild"),
]

BEFORE = [
    (
        "“They would free only 14 of us when it was paid,” the newspaper quoted 16-year-old Rui Costa as saying.",
        "Rui Costa",
    ),
    ("“They took 14 of us,” the paper quoted a guard as saying.", "guard"),
    (
        "In a film shown by the gang on Monday, one of the pupils then in captivity said 14 of them were taken.",
        "pupil",
    ),
    ("Two men still in custody said 14 of them were taken.", "two men"),
    ("The gang on its part said they took 14 pupils.", "gang"),
    ("The mayor for her part said 14 boats sank.", "mayor"),
    ("The state says it was told during a company briefing an estimated 14 gallons spilled.", "state"),
    ("One of the boys who came back said they were 14.", "boy"),
    ("Residents who got out said 14 died.", "residents"),
    (
        (
            "Police found 14 dead in the hold, navy officer Rui Costa told a news conference called to "
            "mark the end of the search."
        ),
        "Rui Costa",
    ),
    ("The mayor told a meeting called to discuss 14 job losses that he was sad.", "mayor"),
    (
        "“He is gone. One of the wardens who brought him back said 14 more were on their way,” the mother said.",
        "warden",
    ),
    ("“One of the security personnel said 14 more were on their way,” the mother said.", "security personnel"),
    ("The mayor spoke of his fear. He told police there were 14 aboard.", "mayor"),
    ("The warden blamed the rain. He said 14 were aboard.", "warden"),
    ("Mayor Rui Costa spoke. The guard fled with the boat. He said 14 were aboard.", "Rui Costa"),
    ("The mayor was shot. He said 14 were aboard.", None),
    ("The officials who police say took 14 boats fled.", "police"),
]


@pytest.mark.parametrize(("text", "speaker"), AROUND)
def test_words_around_a_clause_are_those_of_its_speaker(text: str, speaker: str | None) -> None:
    assert speaker_of(text, "14") == speaker


@pytest.mark.parametrize(("text", "speaker"), WITHIN)
def test_the_innermost_who_says_it_is_the_speaker(text: str, speaker: str | None) -> None:
    assert speaker_of(text, "14") == speaker


@pytest.mark.parametrize(("text", "speaker"), BEFORE)
def test_what_stands_between_speaker_and_verb_hides_nobody(text: str, speaker: str | None) -> None:
    assert speaker_of(text, "14") == speaker


DENIED = [
    "The mother said comments by the Palace stating that 14 boys were taken are far from the truth.",
    "The mother said the claim by the army that 14 had died was untrue.",
    "The mother said a statement from the Palace saying 14 boys were taken is false.",
]


@pytest.mark.parametrize("text", DENIED)
def test_a_claim_with_its_author_is_denied_by_whoever_calls_it_untrue(text: str) -> None:
    (denial,) = read(text).denials

    assert denial.speaker == "mother"
    assert denial.denied
    assert "14" in text[slice(*denial.denied)]
