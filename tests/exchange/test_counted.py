"""What is one range, what is told as a part, and how a running figure is introduced: from reports to the report."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, TypeAlias

import pytest

from store import Draft, open_dossier

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    ReportOn: TypeAlias = Callable[..., str]


PIER = (
    ("Wire", "2023-05-04", "The Seamen's Mission said 205 people had died in the collapse of the pier in Ostrel."),
    (
        "Daily",
        "2023-05-04",
        "The Harbour Board said 131 people were killed when the pier fell in Ostrel. A fall in 2011 killed 18 people.",
    ),
    ("Post", "2023-05-05", "The Harbour Board on Friday lowered the death toll from the collapse in Ostrel to 98."),
)


@pytest.fixture
def report_on(tmp_path: Path) -> ReportOn:
    """Return the report on some articles."""

    def write(*articles: tuple[str, str, str]) -> str:
        with closing(open_dossier(tmp_path / "story.json", reader="ann", create=True)) as dossier:
            for outlet, day, text in articles:
                dossier.add_source(Draft(path=f"{outlet}.txt", publisher=outlet, published=day, content=text.encode()))
            return dossier.report()

    return write


def test_the_dead_and_the_killed_are_one_range_without_those_of_another_year(report_on: ReportOn) -> None:
    section = report_on(*PIER).split("## Appendix")[0]

    assert "Lowest figure given: 98 people killed, the Harbour Board" in section
    assert "Highest figure given: 205 people dead, the Seamen's Mission" in section
    assert " 18 people" not in section.replace("in 2011 killed 18 people.", "")


def test_a_figure_of_another_year_is_told_where_it_was_left_out(report_on: ReportOn) -> None:
    appendix = report_on(*PIER).split("## Appendix: what was held back")[1]
    assert "18 people were killed (of 2011, printed 4 May 2023): left out, it is of 2011" in appendix


def test_every_whole_toll_is_told_in_all_and_only_a_part_as_one(report_on: ReportOn) -> None:
    divers = ("Echo", "2023-05-05", "Three divers were among the dead in Ostrel, the Harbour Board said.")
    told = report_on(*PIER, divers).split("**Range**")[0]

    wholes, parts = told.split("Of a part of them: ")
    assert "in all, " in wholes
    assert "the Seamen's Mission said 205 people died" in wholes
    assert "three divers" in parts
    assert "people" not in parts


@pytest.mark.parametrize(
    ("missing", "course"),
    [((300, 120, 85), "fell"), ((85, 120, 300), "grew"), ((85, 300, 120), "changed")],
)
def test_the_wording_says_whether_a_figure_grew_or_fell(
    report_on: ReportOn, missing: tuple[int, ...], course: str
) -> None:
    articles = [
        ("Wire", f"2023-05-0{day}", f"The mayor said {number} people were missing in Ostrel.")
        for day, number in enumerate(missing, 4)
    ]
    assert f"The figure {course} as reports came in" in report_on(*articles)


def test_a_part_of_the_same_word_is_a_range_of_its_own(report_on: ReportOn) -> None:
    report = report_on(
        ("Wire", "2023-05-04", "The quake killed 500 people in Morvia, the government said. 40 people died in Ostrel."),
        ("Daily", "2023-05-04", "The quake killed 520 people in Morvia, the Red Crescent said."),
    )
    assert "highest 520" in report or "Highest figure given: 520" in report


def test_what_was_done_on_a_day_stands_as_of_it_everywhere(report_on: ReportOn) -> None:
    report = report_on(
        ("Wire", "2021-05-05", "The union said 3,000 workers walked out at the Hull yard on Tuesday."),
        ("Daily", "2021-05-05", "The company said 900 workers walked out at the Hull yard on Tuesday."),
    )
    assert "as of 4 May 2021" in report
    assert "as of 5 May 2021" not in report
    assert "5 May 2021, inferred" not in report


def test_a_name_in_two_spellings_is_one_speaker(report_on: ReportOn) -> None:
    report = report_on(
        ("Wire", "2021-05-05", "Governor Sergei Dalnov said 52 soldiers had been killed in Ostrel."),
        ("Daily", "2021-05-05", "Governor Sergey Dalnov said 52 soldiers had been killed in Ostrel."),
        ("Post", "2021-05-05", "A doctor said 70 soldiers had been killed in Ostrel."),
    )
    assert report.split("**Range**")[0].count("52 soldiers were killed") == 1


def test_a_unit_is_named_once_in_the_wording(report_on: ReportOn) -> None:
    report = report_on(
        ("Wire", "2021-05-05", "The bus fell more than 60 feet into the Orra river."),
        ("Daily", "2021-05-05", "The bus fell more than 90 feet into the Orra river."),
    )
    assert "feet feet" not in report


def test_a_denied_statement_is_told_as_a_sentence(report_on: ReportOn) -> None:
    report = report_on(
        ("Wire", "2021-05-05", "Residents said the dam of Ostrel had been poorly maintained."),
        ("Daily", "2021-05-05", "The power company denied that the dam of Ostrel had been poorly maintained."),
    )
    assert "no figure" not in report.split("**Range**")[0]


def test_those_on_board_are_told_beside_the_missing_and_not_among_them(report_on: ReportOn) -> None:
    report = report_on(
        ("Wire", "2021-05-05", "The coast guard said 26 people were missing after the ferry sank off Ostrel."),
        ("Daily", "2021-05-05", "The ferry line said 41 people were missing. The ferry carried 210 people off Ostrel."),
    )
    told = report.split("**Range**")[0].split("Besides: ")
    assert "210" not in told[0]
