"""A part of one report and the whole of another: figures of one group, or a part that no reader need see."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.comparison.conftest import Dossier


def _kinds(dossier: Dossier) -> list[tuple[str, int]]:
    return [(kind, severity) for kind, severity, _ in dossier.found()]


def test_soldiers_of_friday_may_have_grown_into_the_people_of_wednesday(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[60] soldiers were killed.", population="soldiers")
    dossier.says("Daily, 2022-01-26", "[More than 100] people were killed.")
    (relation,) = dossier.relations()
    assert (relation.type, relation.severity) == ("update", 1)
    assert relation.why.endswith("a running total that grew, though the soldiers are some of the people.")


def test_a_few_soldiers_of_friday_are_some_of_the_people_of_wednesday(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[20] soldiers were killed.", population="soldiers")
    dossier.says("Daily, 2022-01-26", "[More than 100] people were killed.")
    assert _kinds(dossier) == [("scope", 1)]


def test_those_recaptured_are_no_later_state_of_those_who_escaped(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[800] inmates escaped.", predicate="escape", population="inmates")
    dossier.says("Daily, 2022-01-26", "[89] inmates were recaptured.", predicate="recapture", population="inmates")
    assert _kinds(dossier) == [("scope", 1)]


def test_a_report_that_counts_both_tells_them_apart(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[20] soldiers were killed.", population="soldiers")
    dossier.says("Wire, 2022-01-21", "In all, [60] people were killed.")
    dossier.says("Daily, 2022-01-26", "[More than 100] people were killed.")
    assert ("scope", 1) in _kinds(dossier)


def test_fewer_of_another_noun_are_no_later_state_of_a_toll(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The quake killed [60] people.")
    dossier.says("Daily, 2022-01-26", "The quake killed [9] children.", population="children")
    assert _kinds(dossier) == [("scope", 1)]


def test_one_noun_told_more_closely_and_the_larger_contradicts(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[35] border guards were killed.", population="border guards", speaker="the army")
    dossier.says("Daily, 2022-01-21", "[26] guards were killed.", population="guards", speaker="the ministry")
    assert [kind for kind, _ in _kinds(dossier)] == ["conflict"]


def test_some_in_one_report_and_more_in_a_later_one_are_an_update(dossier: Dossier) -> None:
    dossier.says(
        "Wire, 2022-01-21",
        "[74] police officers were injured.",
        predicate="injure",
        population="police officers",
        place="Orvel",
    )
    dossier.says(
        "Daily, 2022-01-24", "[476] police officers were injured.", predicate="injure", population="police officers"
    )
    assert [kind for kind, _ in _kinds(dossier)] == ["update"]


def test_bodies_found_are_told_in_passing(dossier: Dossier) -> None:
    dossier.says("Daily, 2022-01-21", "The storm killed [32] people.")
    dossier.says("Daily, 2022-01-21", "[4] bodies were found by divers.", predicate="find", population="bodies")
    assert dossier.found() == []
    assert [relation.severity for relation in dossier.held_back()] == [0]


def test_bodies_that_another_speaker_counts_are_shown(dossier: Dossier) -> None:
    dossier.says("Daily, 2022-01-21", "The storm killed [32] people.", speaker="the mayor")
    dossier.says(
        "Daily, 2022-01-21", "[24] bodies were found.", predicate="find", population="bodies", speaker="the coast guard"
    )
    assert _kinds(dossier) == [("scope", 1)]


def test_police_hurt_may_be_left_out_of_the_people_hurt(dossier: Dossier) -> None:
    dossier.says("Daily, 2022-01-21", "The clashes injured [552] people.", predicate="injure")
    dossier.says(
        "Daily, 2022-01-21", "[95] police officers were injured.", predicate="injure", population="police officers"
    )
    assert dossier.found() == []
    assert [relation.severity for relation in dossier.held_back()] == [0]


def test_firefighters_among_the_dead_are_shown(dossier: Dossier) -> None:
    dossier.says("Daily, 2022-01-21", "The blast killed [50] people.")
    dossier.says("Daily, 2022-01-21", "[12] firefighters were killed.", population="firefighters")
    assert _kinds(dossier) == [("scope", 1)]


def test_a_part_hundreds_of_times_smaller_tells_nothing(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The insurgency killed [20,000] people.")
    dossier.says("Wire, 2022-01-21", "The raid killed [26] farmers.", population="farmers")
    assert dossier.found() == []
    assert [relation.severity for relation in dossier.held_back()] == [0]


def test_two_voices_far_apart_are_shown(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[3,048] people were killed.", speaker="a rebel commander")
    dossier.says("Wire, 2022-01-21", "[13] farmers were killed.", population="farmers", speaker="the ministry")
    assert [severity > 0 for _, severity in _kinds(dossier)] == [True]


def test_a_lower_bound_of_the_whole_that_a_part_meets_alone_is_held_back(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[More than 100] people were killed.")
    dossier.says(
        "Daily, 2022-01-21", "[138] civilians were killed, the agency said.", population="civilians", speaker="agency"
    )
    assert dossier.found() == []
