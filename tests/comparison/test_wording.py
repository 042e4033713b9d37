from __future__ import annotations

from typing import TYPE_CHECKING

from store.comparison import ask_questions

if TYPE_CHECKING:
    from tests.comparison.conftest import Dossier


def whys(dossier: Dossier) -> list[str]:
    return [relation.why for relation in dossier.relations()]


def test_one_is_told_in_the_singular(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[60] people were killed.", speaker="police")
    dossier.says("Daily, 2022-01-21", "[1] of the area's guards was killed.", population="the area's guards")
    (why,) = whys(dossier)
    assert why == (
        "S2 reported, naming nobody, that 1 guard was killed (as of 21 Jan 2022, inferred); "
        "in S1 police said 60 people were killed (as of 21 Jan 2022, inferred): the guards are some of the people."
    )


def test_a_vague_word_takes_an_of(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[600] people were killed.", speaker="police")
    dossier.says("Daily, 2022-01-21", "[dozens] of children were killed.", population="children", speaker="a doctor")
    (why,) = whys(dossier)
    assert "a doctor said dozens of children were killed" in why


def test_those_who_act_are_not_told_in_the_passive(dossier: Dossier) -> None:
    for name, figure in (("Wire, 2022-01-21", 300), ("Daily, 2022-01-21", 900)):
        dossier.says(name, f"[{figure}] fighters surrendered.", predicate="surrender", population="fighters")
    (why,) = whys(dossier)
    assert "300 fighters surrendered" in why
    assert "were surrendered" not in why


def test_a_name_has_the_article_that_its_report_gives_it(dossier: Dossier) -> None:
    dossier.report("Wire, 2022-01-21", text="On Friday the SDF spoke. NATO did not.")
    dossier.says("Wire, 2022-01-21", "[60] people were killed.", speaker="SDF")
    dossier.says("Wire, 2022-01-21", "[95] people were killed.", speaker="NATO")
    (why,) = whys(dossier)
    assert why.startswith("In S1 the SDF said 60 people were killed; NATO said 95 people were killed (both as of")


def test_the_title_asks_what_the_people_did_there(dossier: Dossier) -> None:
    for name, figure in (("Wire, 2022-01-21", 900), ("Daily, 2022-01-21", 600)):
        dossier.says(name, f"[{figure}] U.S. soldiers are based there.", predicate="deploy", population="U.S. soldiers")
        dossier.says(name, f"[{figure}] got out.", predicate="escape", population="inmates", place="the prison")
    assert [question.title for question in ask_questions(dossier.answers)] == [
        "How many inmates got out of the prison?",
        "How many U.S. soldiers were deployed?",
    ]


def test_a_speaker_named_by_a_post_has_an_article(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[60] people were killed.", speaker="SDF spokesman")
    dossier.says("Daily, 2022-01-21", "[95] people were killed.", speaker="director of the hospital")
    (why,) = whys(dossier)
    assert "an SDF spokesman said 60 people were killed" in why
    assert "a director of the hospital said 95 people were killed" in why


def test_a_verb_that_only_carries_the_figure_is_told_by_what_the_question_asks(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The mayor counted [17] bodies.", predicate="count", population="bodies")
    dossier.says("Daily, 2022-01-23", "[31] people were killed.")
    (why,) = whys(dossier)
    assert "17 bodies were found" in why
