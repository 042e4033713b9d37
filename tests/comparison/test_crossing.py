from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.comparison.conftest import Dossier


def test_the_missing_are_later_counted_dead(dossier: Dossier) -> None:
    missing = dossier.says("Wire, 2022-01-21", "[11] workers were missing.", predicate="miss", population="workers")
    dead = dossier.says("Daily, 2022-01-23", "The fire killed [11] workers.", population="workers")
    assert dossier.found() == [("update", 1, (missing, dead))]


def test_another_number_of_dead_says_nothing_about_the_missing(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[11] workers were missing.", predicate="miss", population="workers")
    dossier.says("Daily, 2022-01-23", "The fire killed [4] workers.", population="workers")
    assert dossier.discrepancies() == []


def test_a_number_that_is_not_round_and_counts_two_things_may_be_a_slip(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The quake killed [4,468] people.")
    dossier.says("Daily, 2022-01-21", "[4,468] shelters fell.", predicate="collapse", population="shelters")
    assert [(kind, severity) for kind, severity, _ in dossier.found()] == [("same_number", 2)]


def test_a_round_number_may_be_met_twice(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The quake killed [5,000] people.")
    dossier.says("Daily, 2022-01-21", "[5,000] shelters fell.", predicate="collapse", population="shelters")
    assert dossier.discrepancies() == []


def test_attackers_killed_are_some_of_those_who_attacked(dossier: Dossier) -> None:
    dossier.says(
        "Wire, 2022-01-21",
        "[200] people were involved in the attack.",
        predicate="involve",
        what="people involved in the attack",
    )
    dossier.says("Daily, 2022-01-21", "Guards killed [about 20] gunmen.", population="gunmen")
    assert [(kind, severity) for kind, severity, _ in dossier.found()] == [("scope", 1)]


def test_more_rescued_than_were_on_board_is_a_contradiction(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The ferry carried [120] people.", predicate="carry")
    dossier.says("Daily, 2022-01-21", "Crews rescued [164] people.", predicate="rescue")
    assert [(kind, severity) for kind, severity, _ in dossier.found()] == [("scope", 3)]


def test_fewer_rescued_than_were_on_board_is_none(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The ferry carried [320] people.", predicate="carry")
    dossier.says("Daily, 2022-01-21", "Crews rescued [164] people.", predicate="rescue")
    assert dossier.relations() == []


def parts(dossier: Dossier, name: str) -> list[int]:
    return [
        dossier.says(name, "[About 20] attackers died.", population="attackers"),
        dossier.says(name, "[At least 3] civilians died.", population="civilians"),
        dossier.says(name, "[7] inmates died.", population="inmates"),
    ]


def test_a_later_total_updates_the_sum_of_earlier_parts_which_is_marked_as_ours(dossier: Dossier) -> None:
    largest, *_ = parts(dossier, "Wire, 2022-01-21")
    total = dossier.says("Daily, 2022-01-26", "[More than 100] people were killed.")

    update = next(relation for relation in dossier.relations() if relation.type == "update")
    assert update.facts == (largest, total)
    assert "make Σ~30 by our own sum" in update.why


def test_parts_that_fit_their_total_are_held_back(dossier: Dossier) -> None:
    parts(dossier, "Wire, 2022-01-21")
    dossier.says("Wire, 2022-01-21", "[30] people were killed.")
    assert [relation.type for relation in dossier.held_back()] == ["arithmetic"]


def test_parts_that_add_up_to_more_than_their_total_are_shown(dossier: Dossier) -> None:
    parts(dossier, "Wire, 2022-01-21")
    dossier.says("Wire, 2022-01-21", "[20] people were killed.")
    assert ("arithmetic", 3) in [(kind, severity) for kind, severity, _ in dossier.found()]


def test_a_sum_of_the_same_parts_is_told_once(dossier: Dossier) -> None:
    sentence = "[40] people were killed, including {} inmates and {} guards."
    for inmates, guards in (("10", "30"), ("12", "38")):
        name = f"Daily {inmates}, 2022-01-21"
        dossier.says(name, sentence.format(inmates, guards))
        for count, population in ((inmates, "inmates"), (guards, "guards")):
            told = sentence.replace("[40]", "40").format(inmates, guards)
            dossier.says(name, told.replace(count, f"[{count}]"), population=population)
            dossier.share_passage()

    sums = [each for each in (*dossier.relations(), *dossier.held_back()) if each.type == "arithmetic"]
    assert [(each.severity, set(each.facts)) for each in sums] == [(3, {4, 5, 6}), (0, {1, 2, 3})]


def test_two_speakers_who_count_the_same_groups_give_two_lists(dossier: Dossier) -> None:
    for speaker, dead in (("the army", (374, 4)), ("the Observatory", (246, 86))):
        for population, count in zip(("fighters", "civilians"), dead, strict=True):
            dossier.says("Wire, 2022-01-31", f"[{count}] {population} died.", population=population, speaker=speaker)
    dossier.says("Wire, 2022-01-31", "[332] people were killed.", speaker="the Northern Observatory")

    sums = [relation for relation in (*dossier.relations(), *dossier.held_back()) if relation.type == "arithmetic"]
    assert ["they fit" in relation.why for relation in sums] == [True]


def test_an_undated_report_of_parts_may_be_the_earlier_one(dossier: Dossier) -> None:
    parts(dossier, "Wire")
    dossier.says("Daily, 2022-01-26", "[More than 100] people were killed.")

    update = next(relation for relation in dossier.relations() if relation.type == "update")
    assert update.severity == 2
    assert update.why.endswith("an update if S1 is the earlier; S1 has no date.")


def test_an_undated_report_of_parts_is_placed_by_what_its_text_implies(dossier: Dossier) -> None:
    dossier.report("Wire", proposed="2022-01-21")
    parts(dossier, "Wire")
    dossier.says("Daily, 2022-01-26", "[More than 100] people were killed.")

    update = next(relation for relation in dossier.relations() if relation.type == "update")
    assert update.why.endswith("an update if S1 is of 21 Jan 2022; S1 has no date.")
