from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.comparison.conftest import Dossier


def test_children_among_the_dead_are_a_part_of_them(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The strike killed [60] people.")
    dossier.says("Daily, 2022-01-21", "The strike killed [9] children.", population="children")

    (relation,) = dossier.relations()
    assert (relation.type, relation.severity) == ("scope", 1)
    assert "the children are some of the people." in relation.why


def test_a_part_larger_than_the_whole_contradicts_it(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The strike killed [60] people.")
    dossier.says("Daily, 2022-01-21", "The strike killed [90] children.", population="children")
    assert [(kind, severity) for kind, severity, _ in dossier.found()] == [("scope", 3)]


def test_victims_who_share_nobody_are_not_compared(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[20] attackers were killed.", population="attackers")
    dossier.says("Daily, 2022-01-21", "[3] civilians were killed.", population="civilians")
    assert dossier.discrepancies() == []


def test_soldiers_and_attackers_with_one_figure_are_not_compared(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[200] soldiers took part.", predicate="involve", population="soldiers")
    dossier.says("Daily, 2022-01-21", "[200] people were involved in the assault.", predicate="involve")
    assert dossier.relations() == []


def test_troops_in_a_fight_are_a_part_of_the_troops_in_the_country(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[200] soldiers took part.", predicate="take part", population="soldiers")
    dossier.says(
        "Daily, 2022-01-21", "[About 900] soldiers are stationed there.", predicate="station", population="soldiers"
    )
    assert [(kind, severity) for kind, severity, _ in dossier.found()] == [("scope", 1)]


def test_some_of_them_are_a_part(dossier: Dossier) -> None:
    dossier.says("Daily, 2022-01-21", "The crash killed [60] people.")
    dossier.says("Daily, 2022-01-21", "[12] of them died in hospital.", predicate="die")
    assert [(kind, severity) for kind, severity, _ in dossier.found()] == [("scope", 1)]


def test_a_prison_lies_within_a_region(dossier: Dossier) -> None:
    dossier.says(
        "Wire, 2022-01-21", "[850] children are held.", predicate="hold", population="children", place="Ghwaryan prison"
    )
    dossier.says(
        "Daily, 2022-01-21",
        "[1,200] children are held across the region.",
        predicate="hold",
        population="children",
        place="northeast region",
    )
    assert [kind for kind, _, _ in dossier.found()] == ["scope"]


def test_deaths_in_another_country_are_no_part_of_the_toll(dossier: Dossier) -> None:
    text = "Clashes at a jail in Homs killed people, officials in Homs said."
    dossier.report("Wire, 2022-01-21", text=text)
    dossier.says("Wire, 2022-01-21", "Clashes killed [60] people.", place="Homs")
    dossier.says(
        "Wire, 2022-01-21", "In Iraq [11] soldiers were killed.", population="soldiers", place="Diyala province"
    )
    assert dossier.relations() == []
    assert [relation.why.split(": ")[-1] for relation in dossier.held_back()] == [
        "left out, it is of diyala, another event."
    ]


def test_what_a_text_places_inside_another_place_is_a_part(dossier: Dossier) -> None:
    dossier.report("Wire, 2022-01-21", text="A flood in Derna, Libya, killed people in Derna and in all of Libya.")
    dossier.says("Wire, 2022-01-21", "The flood killed [900] people in Derna.", place="Derna")
    dossier.says("Wire, 2022-01-21", "The flood killed [1,400] people in Libya.", place="Libya")

    (relation,) = dossier.relations()
    assert (relation.type, relation.severity) == ("scope", 1)
    assert "Derna lies within Libya" in relation.why


def test_two_places_in_one_report_are_not_compared(dossier: Dossier) -> None:
    dossier.report("Wire, 2022-01-21", text="Floods hit Derna and Sousse; Derna and Sousse count their dead.")
    dossier.says("Wire, 2022-01-21", "The flood killed [900] people.", place="Derna")
    dossier.says("Wire, 2022-01-21", "The flood killed [400] people.", place="Sousse")
    assert dossier.discrepancies() == []


def test_the_march_of_one_city_is_a_part_of_the_march_of_the_country(dossier: Dossier) -> None:
    dossier.says("Wire, 2023-01-19", "[80,000] people marched in Paris.", predicate="march", place="Paris")
    dossier.says("Wire, 2023-01-19", "[1,100,000] people marched.", predicate="march")
    dossier.says("Daily, 2023-01-19", "[2,000,000] people marched.", predicate="march", speaker="the unions")

    types = {(relation.type, relation.severity) for relation in dossier.relations() if 1 in relation.facts}
    assert types == {("scope", 1)}


def test_a_part_is_shown_with_the_nearest_totals_only(dossier: Dossier) -> None:
    for day in range(21, 29):
        dossier.says(f"Wire, 2022-01-{day}", f"The quake killed [{day * 10}] people.")
    dossier.says("Daily, 2022-01-28", "The quake killed [9] children.", population="children")

    scopes = [relation for relation in dossier.relations() if relation.type == "scope"]
    assert len(scopes) == 5
    assert any(8 in relation.facts for relation in scopes)


def test_the_list_of_one_voice_is_no_part_of_what_another_adds_up(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The army said [more than 500] people were killed.", speaker="the army")
    for figure, population in ((374, "fighters"), (77, "guards"), (40, "soldiers"), (4, "civilians")):
        said = f"The army said [{figure}] {population} were killed."
        dossier.says("Wire, 2022-01-21", said, population=population, speaker="the army")
    for figure, population in ((79, "guards"), (7, "civilians")):
        said = f"The Observatory said [{figure}] {population} were killed."
        dossier.says("Wire, 2022-01-21", said, population=population, speaker="the Observatory")

    assert {relation.facts for relation in dossier.relations() if relation.type == "scope"} == {(6, 1), (7, 1)}


def test_the_harbour_of_a_city_and_the_city_share_one_count(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The blast killed [at least 100] people.", place="the capital Beirut")
    dossier.says("Daily, 2022-01-23", "The explosion left [at least 154] people dead.", place="port of Beirut")
    assert [(kind, severity) for kind, severity, _ in dossier.found()] == [("update", 1)]


WEEK = "2022-01-14/2022-01-21"


def test_the_dead_of_one_week_are_no_rival_of_a_whole_toll(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[400] people died in the past week.", event_date=WEEK, told="in the past week")
    dossier.says("Daily, 2022-01-21", "The toll stands at [1,900] people.")
    assert dossier.discrepancies() == []


def test_two_tolls_of_one_week_are_rivals(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[400] people died in past week.", event_date=WEEK, told="in past week")
    dossier.says("Daily, 2022-01-21", "[900] people died in the past week.", event_date=WEEK, told="in the past week")
    assert [kind for kind, _, _ in dossier.found()] == ["conflict"]


def test_the_dead_of_a_weekend_and_of_the_same_days_are_rivals(dossier: Dossier) -> None:
    days = "2022-01-15/2022-01-16"
    dossier.says("Wire, 2022-01-21", "[40] people died over the weekend.", event_date=days, told="over the weekend")
    dossier.says("Daily, 2022-01-21", "[90] people died.")
    assert [kind for kind, _, _ in dossier.found()] == ["conflict"]
