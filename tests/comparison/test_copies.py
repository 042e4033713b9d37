from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.comparison.conftest import Dossier

SENTENCES = (
    "Fire crews pulled [{}] people from the ruins of the old mill, and all had died.",
    "[{}] people lost their lives when the second wall gave way after midnight.",
)


def test_the_same_words_with_another_figure_are_a_copying_error_or_a_silent_correction(dossier: Dossier) -> None:
    first = dossier.says("Wire, 2022-01-21", SENTENCES[0].format(14))
    second = dossier.says("Daily, 2022-01-21", SENTENCES[0].format(41))

    (relation,) = dossier.relations()
    assert (relation.type, relation.severity, set(relation.facts)) == ("conflict", 3, {first, second})
    assert "in the same words" in relation.why


def test_an_unchanged_copy_raises_nothing(dossier: Dossier) -> None:
    for name in ("Wire, 2022-01-21", "Daily, 2022-01-21"):
        dossier.says(name, SENTENCES[0].format(14))
        dossier.says(name, SENTENCES[1].format(3))
    raised = [relation for relation in dossier.relations() if not relation.internal]
    assert raised == []


def test_a_copy_is_one_origin_and_says_so_where_asked(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", SENTENCES[0].format(14))
    dossier.says("Daily, 2022-01-21", SENTENCES[0].format(14))

    (discrepancy,) = dossier.discrepancies()
    assert (discrepancy.severity, discrepancy.origins) == (0, 1)
    assert discrepancy.held_back[0].why.endswith("in the same words: one origin, not two.")


def test_the_same_quoted_speaker_with_the_same_figure_is_one_origin(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The mayor counted [14] dead.", speaker="the mayor")
    dossier.says("Daily, 2022-01-21", "There were [14] dead, the mayor told reporters.", speaker="the mayor")
    dossier.says("Post, 2022-01-21", "A nurse spoke of [41] dead.", speaker="a nurse")
    assert [each.origins for each in dossier.discrepancies()] == [2]


def test_an_agency_and_the_paper_that_prints_it_are_one_origin(dossier: Dossier) -> None:
    dossier.report("Daily, 2022-01-21", outlet_of_origin="Wire")
    dossier.says("Wire, 2022-01-21", "The fire killed [14].")
    dossier.says("Daily, 2022-01-21", "[14] people died in the fire.")
    dossier.says("Post, 2022-01-21", "The fire killed [41] people.")
    assert [each.origins for each in dossier.discrepancies()] == [2]


def test_what_a_later_version_of_a_page_changed_is_shown_as_that(dossier: Dossier) -> None:
    first = dossier.report("Wire, 2022-01-21")
    dossier.report("Wire again, 2022-01-21", supersedes=first.id)
    dossier.says("Wire, 2022-01-21", SENTENCES[0].format(14))
    dossier.says("Wire again, 2022-01-21", SENTENCES[0].format(16))

    (relation,) = dossier.relations()
    assert (relation.type, relation.severity) == ("revision", 2)
    assert "changed" in relation.why


def test_a_copy_says_nothing_about_the_other_answers_of_its_original(dossier: Dossier) -> None:
    for name in ("Wire, 2022-01-21", "Daily, 2022-01-21"):
        dossier.says(name, "The ferry that sank on Friday morning carried [120] people.", predicate="carry")
        dossier.says(name, "Fishermen and the coast guard rescued [164] people from the sea.", predicate="rescue")
    (relation,) = dossier.relations()
    assert (relation.type, relation.internal) == ("scope", True)


def test_a_short_sentence_is_known_by_the_report_that_was_copied(dossier: Dossier) -> None:
    text = "The opposition said that at least 200 people had been killed. The palace denies that."
    for name in ("Wire, 2022-01-21", "Daily, 2022-01-21"):
        dossier.report(name, text=text)
        dossier.says(name, "The opposition said that at least [200] people had been killed.", speaker="the opposition")
        dossier.says(name, "The palace denies [200].", speaker="the palace", polarity="negative")

    assert [(relation.type, relation.internal) for relation in dossier.relations()] == [("denial", True)]


def origins(dossier: Dossier) -> list[int]:
    return [each.origins for each in dossier.discrepancies()]


def test_two_speakers_in_one_article_are_two_origins(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "Cholera killed [12] people, the ministry said.", speaker="the health ministry")
    dossier.says("Wire, 2022-01-21", "The Relief Fund counted [29] dead.", speaker="Relief Fund")
    assert origins(dossier) == [2]


def test_an_official_quoted_with_three_figures_is_one_origin(dossier: Dossier) -> None:
    for outlet, day, dead in (("Wire", 21, 12), ("Daily", 22, 29), ("Post", 23, 40)):
        dossier.says(f"{outlet}, 2022-01-{day}", f"[{dead}] are dead, he told us at {outlet}.", speaker="Ann Reed")
    assert origins(dossier) == [1]


def test_residents_of_two_articles_are_two_origins(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "Residents spoke of [12] dead.", speaker="residents")
    dossier.says("Daily, 2022-01-21", "As many as [40] died, residents say.", speaker="residents")
    assert origins(dossier) == [2]


def test_short_reports_of_two_speakers_are_no_copies(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The company said [900] workers walked out at the yard.", speaker="company")
    dossier.says("Daily, 2022-01-21", "Police said [1,700] workers walked out at the yard.", speaker="police")
    assert origins(dossier) == [2]


def test_what_nobody_is_named_for_adds_no_origin_to_its_article(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The fire killed [14] people.")
    dossier.says("Wire, 2022-01-21", "The mayor spoke of [41] dead.", speaker="the mayor")
    assert origins(dossier) == [1]


def test_a_surname_is_the_origin_of_its_full_name(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The fire killed [14] people, Ilya Brandt said.", speaker="Ilya Brandt")
    dossier.says("Daily, 2022-01-21", "Brandt told us of [41] dead.", speaker="Brandt")
    assert origins(dossier) == [1]
