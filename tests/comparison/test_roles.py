"""A title and a reason say of the counted only what their sentence says they did or suffered."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from store import Draft, open_dossier

if TYPE_CHECKING:
    from pathlib import Path

    from store import Discrepancy

TITLES = {
    "The ferry capsized with 200 passengers off Ostrel.": "were capsized",
    "Officials declared 40 villages a disaster area in Ostrel.": "were declared",
    "The march drew 3,000 students.": "were drawn",
    "The court froze 14 accounts of the firm.": "",
    "Norvex will cut 1,200 jobs, its head said.": "jobs lost their jobs",
}


@pytest.mark.parametrize(("sentence", "never"), TITLES.items())
def test_a_title_makes_nobody_suffer_what_he_did_not(tmp_path: Path, sentence: str, never: str) -> None:
    with closing(open_dossier(tmp_path / "story.json", reader="ann", create=True)) as dossier:
        dossier.add_source(Draft(path="a.txt", content=sentence.encode()))
        (title,) = {question.title for question in dossier.questions()}
    assert never == "" or never not in title


def compared(path: Path, *reports: str) -> list[Discrepancy]:
    with closing(open_dossier(path / "story.json", reader="ann", create=True)) as dossier:
        for number, text in enumerate(reports, 1):
            draft = Draft(
                path=f"{number}.txt", publisher=f"Post {number}", published="2022-10-03", content=text.encode()
            )
            dossier.add_source(draft)
        return list(dossier.discrepancies())


def whys(found: list[Discrepancy]) -> str:
    return " ".join(relation.why for each in found for relation in (*each.relations, *each.held_back))


def test_a_verb_that_says_nothing_alone_is_quoted(tmp_path: Path) -> None:
    (found,) = compared(tmp_path, "The mayor drew 3,000 students.", "The mayor drew 4,100 students, police said.")
    assert found.title == "How many students (“drew”)?"


def test_cut_jobs_are_lost_by_people(tmp_path: Path) -> None:
    (found,) = compared(tmp_path, "Norvex cut 1,200 jobs, it said.", "Norvex cut 1,900 jobs, the union said.")
    assert found.title == "How many people lost their jobs?"


def test_a_share_is_of_the_vote_and_not_of_the_next_candidate(tmp_path: Path) -> None:
    text = "Amadou Sarro won 54.2% of the vote and Bena Kotto won 41%, the board said."
    found = compared(tmp_path, text, text.replace("41", "44").replace("54.2", "53.1"))
    titles = {each.title for each in found}
    assert titles == {"What share of the vote went to Amadou Sarro?", "What share of the vote went to Bena Kotto?"}
    assert "vote and Bena" not in whys(found)


def test_a_place_without_its_article_is_in_no_title(tmp_path: Path) -> None:
    text = "The army sent two helicopters from its base in the capital to help the rescuers of the valley."
    assert not any("in base" in each.title for each in compared(tmp_path, text, f"{text} It is cold."))


def test_a_unit_is_named_once(tmp_path: Path) -> None:
    told = whys(compared(tmp_path, "The cut will save $90 million a year.", "It will save 120 million dollars a year."))
    assert "USD" not in told


def test_a_denied_share_has_its_sign(tmp_path: Path) -> None:
    told = whys(
        compared(tmp_path, "Bena Kotto said she won 51 percent of the vote. The board denied she won 51 percent.")
    )
    assert "51 of" not in told
    assert "vote voted" not in told


def test_cases_are_reported_and_not_infected(tmp_path: Path) -> None:
    told = whys(
        compared(tmp_path, "The ministry said 340 people were infected.", "The ministry reported 610 cholera cases.")
    )
    assert "cases were infected" not in told


def test_a_copied_denial_is_no_figure(tmp_path: Path) -> None:
    text = "The Orra Power Company denied that the dam had been poorly maintained, and said no more on the matter."
    told = whys(compared(tmp_path, text, text))
    assert "give a figure" not in told
    assert "S1 and S2 deny that the dam had been poorly maintained in the same words" in told
