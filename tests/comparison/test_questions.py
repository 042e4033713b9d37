from __future__ import annotations

from typing import TYPE_CHECKING

from store.comparison import ask_questions

if TYPE_CHECKING:
    from tests.comparison.conftest import Dossier


def test_a_question_has_a_title_in_words(dossier: Dossier) -> None:
    for name, figure in (("Wire, 2022-01-21", 850), ("Daily, 2022-01-21", 600)):
        dossier.says(
            name, f"[{figure}] children are held.", predicate="hold", population="children", place="the prison"
        )
    assert [question.title for question in ask_questions(dossier.answers)] == [
        "How many children were held in the prison?"
    ]


def test_killed_and_died_answer_one_question_and_wounded_another(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[3] people were killed.")
    dossier.says("Daily, 2022-01-21", "[4] boys died.", predicate="die", population="boys")
    dossier.says("Daily, 2022-01-21", "[5] people were hurt.", predicate="injure")
    questions = ask_questions(dossier.answers)
    assert [len(question.answers) for question in questions] == [2, 1]


def test_a_fact_set_aside_is_compared_no_more(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The strike killed [12] people.")
    other = dossier.says("Daily, 2022-01-21", "The strike killed [31] people.")
    assert dossier.relations()

    dossier.rules("other_event", other)
    assert dossier.discrepancies() == []


def test_an_empty_ruling_changes_nothing(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The strike killed [12] people.")
    dossier.says("Daily, 2022-01-21", "The strike killed [31] people.")
    before = dossier.discrepancies()

    dossier.rules("same_question")
    dossier.rules("background")
    dossier.rules("same_question", 1, 99)
    assert dossier.discrepancies() == before


def test_a_reader_may_rule_that_two_facts_answer_one_question(dossier: Dossier) -> None:
    dead = dossier.says("Wire, 2022-01-21", "The strike killed [12] people.")
    bodies = dossier.says(
        "Daily, 2022-01-21", "[31] coffins were carried out.", predicate="carry out", population="coffins"
    )
    assert dossier.discrepancies() == []

    dossier.rules("same_question", dead, bodies)
    assert [kind for kind, _, _ in dossier.found()] == ["conflict"]


def test_an_old_year_is_another_event(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The strike killed [12] people.")
    dossier.says("Wire, 2022-01-21", "In 2019 a strike killed [31] people.", as_of="2019")
    assert dossier.relations() == []
    assert [relation.type for relation in dossier.held_back()] == ["background"]


def test_a_withdrawn_source_leaves_the_comparison(dossier: Dossier) -> None:
    dossier.report("Daily, 2022-01-21", withdrawn=True)
    dossier.says("Wire, 2022-01-21", "The strike killed [12] people.")
    dossier.says("Daily, 2022-01-21", "The strike killed [31] people.")
    assert dossier.discrepancies() == []


STORIES = {
    "Wire, 2022-01-21": "Fire at the mill of Karun. Karun and Osten fought it, said Ines Vogel and Petra Lang.",
    "Daily, 2022-01-21": "A mill burned in Karun, near Osten. Ines Vogel and Petra Lang spoke of a blaze.",
    "Post, 2022-01-21": "A ferry sank off Malva. Divers from Malva and Tirn searched, said Jon Abel and Mira Solt.",
}


def test_two_stories_in_one_dossier_are_kept_apart(dossier: Dossier) -> None:
    for name, text in STORIES.items():
        dossier.report(name, text=text)
        dossier.says(name, f"It killed [{len(text)}] people.")
    keys = [question.key for question in ask_questions(dossier.answers)]
    assert len(keys) == 2
    assert len(set(keys)) == 2


def test_titles_read_as_english(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[60] people slept in mosques.", predicate="sleep", place="mosques")
    dossier.says(
        "Wire, 2022-01-21", "[1] member of the council quit.", predicate="quit", population="member of the council"
    )
    dossier.says("Wire, 2022-01-21", "[70] people were treated.", predicate="hospitalize", place="hospital")
    dossier.says("Wire, 2022-01-21", "[400] people fit in.", predicate="accommodate", place="the hall")
    assert {question.title for question in ask_questions(dossier.answers)} == {
        "How many people slept in mosques?",
        "How many members of the council quit?",
        "How many people were taken to hospital?",
        "How many people is there room for in the hall?",
    }


def test_measures_are_asked_for_as_measures(dossier: Dossier) -> None:
    for what, population, predicate, unit in (
        ("tons of dome", "dome", "weigh", "ton"),
        ("kilometres walked", "", "walk", "km"),
        ("years after the group lost", "", "lose", "year"),
        ("days of burning", "", "burn", "day"),
        ("miles of south-east of the port", "south-east of the port", "lie", "mile"),
    ):
        dossier.says(
            "Wire, 2022-01-21", "[40] of it.", what=what, population=population, predicate=predicate, unit=unit
        )
    assert {question.title for question in ask_questions(dossier.answers)} == {
        "How many tons did the dome weigh?",
        "How many kilometres were walked?",
        "How many years had passed?",
        "How many days did the burning last?",
        "How many miles south-east of the port was it?",
    }
