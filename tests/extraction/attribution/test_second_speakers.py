"""Who speaks where a sentence names several: second clauses, heads and those they stand for, asides, releases."""

import pytest

from tests.extraction.attribution.said import speaker_of


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            (
                "Ana Lima, a doctor at Norte, said 40 had died while Rui Costa, a nurse at the Orlo clinic, told"
                " the Echo 25 were hurt."
            ),
            "25",
            "Rui Costa",
        ),
        (
            (
                "Ana Lima, a doctor at Norte, said 40 had died while Rui Costa, a nurse at the Orlo clinic, told"
                " the Echo 25 were hurt."
            ),
            "40",
            "Ana Lima",
        ),
        (
            (
                "Rui Costa, the acting chief of the guard, said 690 people were safe, but coast guard officials on Orlo"
                " island, the site of the fire, said only 575 were."
            ),
            "575",
            "coast guard officials",
        ),
        (
            (
                "Rui Costa, the acting chief of the guard, said 690 people were safe, but police in Dorna, the nearest"
                " port, said 575 were."
            ),
            "575",
            "police",
        ),
        (
            "The mayor said 690 people were safe, but divers in Dorna, where the ship lay, said only 575 were.",
            "575",
            "divers in Dorna",
        ),
        (
            "Orlo said 40 men were held, while lawyers for the men, most of them dockers, said 60 were.",
            "60",
            "lawyers for the men",
        ),
        ("Ana Lima, who said in May that the plant was safe, said 40 had died.", "40", "Ana Lima"),
        ("Ana Lima, the minister who told parliament the plant was safe, said 40 had died.", "40", "Ana Lima"),
        ("The guild, which reported 12 deaths in May, said 30 people had died.", "30", "guild"),
    ],
)
def test_a_second_clause_has_its_own_speaker(text: str, words: str, speaker: str) -> None:
    assert speaker_of(text, words) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The firm and unions representing about 900 weavers said on Monday 40 had died.", "firm and unions"),
        ("Lawyers representing families whose homes were lost say 40 had died.", "lawyers"),
        ("A panel made up of judges, doctors and police officers said 40 had died.", "panel"),
        ("A team consisting mainly of surgeons said 40 had died.", "team"),
        ("A charity run by monks said 40 had died.", "charity"),
        ("Police investigating the crash in Dorna said 40 had died.", "police"),
        ("Officials looking into the fire said 40 had died.", "officials"),
        ("Government housing officials said 40 had died.", "government housing officials"),
        ("Witnesses who saw police firing at the crowd said 40 had died.", "witnesses"),
        ("According to the guild representing dockers, the mayor and the police said 40 had died.", "mayor"),
        ("The mayor met unions representing 900 weavers, and police said 40 had died.", "police"),
    ],
)
def test_the_head_speaks_rather_than_those_it_stands_for(text: str, speaker: str) -> None:
    assert (speaker_of(text, "40") or "").startswith(speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A committee looking into the blast has released new figures which raise the toll to 40.", "committee"),
        ("The ministry has released new data which put the toll at 40.", "ministry"),
        ("The harbour board issued an updated tally that shows 40 people died.", "harbour board"),
        ("The guild's latest numbers put the toll at 40.", "guild"),
        ("Latest army numbers show that 40 people died.", "army"),
        ("The Rescue Committee released its final report.\nThe report stated that 40 people died.", "Rescue Committee"),
        ("The data show 40 people died.", None),
        ("New figures show 40 people died.", None),
        ("The police numbers are different: 40 held.", "police"),
        ("The guild's count is higher: 40 dead.", "guild"),
        ("The numbers are stark: 40 dead.", None),
        ("The town's problems are many: 40 houses burned.", None),
    ],
)
def test_figures_belong_to_whoever_gives_them(text: str, speaker: str | None) -> None:
    assert speaker_of(text, "40") == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The guild said pay rose 12 percent while Orlon put the increase at 40 percent.", "Orlon"),
        ("The guild called the number misleading, placing average pay at 40 dollars.", "guild"),
        ("The ministry called the toll exaggerated, putting it at 40.", "ministry"),
        ("The storm struck at dawn, putting 40 people in hospital.", None),
        ("The mayor called for calm, placing 40 officers at the gate.", None),
        ("Two more sailors died, putting the toll at 40.", None),
        ("Orlon set pay at 40 dollars.", None),
    ],
)
def test_whoever_puts_a_figure_somewhere_gives_it(text: str, speaker: str | None) -> None:
    assert speaker_of(text, "40") == speaker


@pytest.mark.parametrize(
    "text",
    [
        "The army said it faced just 12 fighters - a far cry from the estimated 40 gunmen who came in May.",
        "The ministry said 12 people had died, well below the 40 that fell in May.",
        "The ministry said 12 people had died, up from 40 on Monday.",
        "The firm said it lost 12 ships, more than double the 40 of last year.",
    ],
)
def test_what_the_outlet_compares_with_is_its_own(text: str) -> None:
    assert speaker_of(text, "12") is not None
    assert speaker_of(text, "40") is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The toll rose to 40, police said Sunday, October 15, warning that it could rise.", "police"),
        ("The toll rose to 40, the ministry said on Tuesday, 3 May, as crews dug on.", "ministry"),
        ("Police said Sunday, October 15, that 40 had died.", "police"),
        ("That offer, the firm said, was a rise of 40 percent and what the firm maintained was fair.", "firm"),
        ('"We have counted 40 dead, most of them burned, police chief Rui Costa told Agence Orlo.', "Rui Costa"),
        ('"It is 40 boats," wrote Senator Rui Costa, saying the hospital chief had told him so.', "Rui Costa"),
    ],
)
def test_a_speaker_behind_the_words(text: str, speaker: str) -> None:
    assert speaker_of(text, "40") == speaker


def test_a_quotation_that_goes_on_is_not_closed_before_a_comma() -> None:
    text = '"We counted the dead, and then, in the port, more came.\n"There were 40 of them," Ana Lima said.'

    assert speaker_of(text, "40") == "Ana Lima"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Rui Costa spoke on Monday.\nHe breaks this down to the following:\n-Army: 18 killed\n-Police: 5 killed", "5"),
        ("Rui Costa gave the following breakdown:\n- Army: 18 killed\n- Police: 5 killed", "5"),
        ("Rui Costa released the following figures:\nArmy: 18 killed\nPolice: 5 killed", "5"),
    ],
)
def test_lines_below_are_theirs_who_itemise(text: str, words: str) -> None:
    assert speaker_of(text, f"{words} killed") == "Rui Costa"


def test_a_labelled_line_whose_mark_is_lost_goes_on_with_the_list() -> None:
    lines = (
        "Rui Costa listed them as follows:\n- Army: 18 killed\nRebels: 5 killed\nThe port was open, with 7 ships in it."
    )

    assert speaker_of(lines, "5 killed") == "Rui Costa"
    assert speaker_of(lines, "7 ships") is None


def test_rules_listed_below_a_colon_are_nobodys() -> None:
    assert speaker_of("The rules are as follows:\n- 40 days of leave", "40") is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Some 40 houses burned, according to Interior Secretary Mar Lima.", "Mar Lima"),
        ("Some 40 houses burned, according to Health Minister Jan Costa.", "Jan Costa"),
        ("Some 40 houses burned, according to June Costa.", "June Costa"),
        ("The secretary said on Mar 4 that 40 houses burned.", "secretary"),
        ("Some 40 houses burned, according to May figures from the ministry.", "ministry"),
        ("The 2Orlo Group, the owner of the ship, said 40 were aboard.", "2Orlo Group"),
        ("Ship owner 2Orlo said 40 were aboard.", "2Orlo"),
        ("7-Dorna said 40 shops were closed.", "7-Dorna"),
        ("3D said 40 shops were closed.", "3D"),
    ],
)
def test_names_that_begin_with_a_month_or_a_digit(text: str, speaker: str | None) -> None:
    assert speaker_of(text, "40") == speaker
