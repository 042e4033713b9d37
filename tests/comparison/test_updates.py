from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from store.comparison.intervals import is_rounded, read_interval
from store.model.quantity import Quantity

if TYPE_CHECKING:
    from tests.comparison.conftest import Dossier


def found(dossier: Dossier) -> list[tuple[str, int]]:
    return [(kind, severity) for kind, severity, _ in dossier.found()]


def test_a_figure_in_place_of_a_limit_is_an_update(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[Up to 8,000] people are missing.", predicate="miss", speaker="officials")
    dossier.says("Daily, 2022-01-24", "[1,000] people are missing.", predicate="miss", speaker="officials")
    assert found(dossier) == [("update", 1)]


def test_new_cases_of_two_days_are_two_figures(dossier: Dossier) -> None:
    dossier.says(
        "Wire, 2022-01-21", "[5] new cases of flu.", predicate="report", population="new cases", speaker="board"
    )
    dossier.says(
        "Daily, 2022-01-24", "[3] new cases of flu.", predicate="report", population="new cases", speaker="board"
    )
    assert found(dossier) == []


def test_a_figure_just_below_a_limit_agrees_with_it(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[Up to 1,200] people are missing.", predicate="miss", speaker="officials")
    dossier.says("Daily, 2022-01-24", "[1,000] people are missing.", predicate="miss", speaker="officials")
    assert found(dossier) == []


def flow(dossier: Dossier, name: str, sentence: str, speaker: str) -> None:
    what = "barrels of oil per day leaked"
    dossier.says(name, sentence, predicate="leak", population="oil", what=what, unit="barrel", speaker=speaker)


def test_two_limits_of_a_flow_far_apart_are_worth_a_look(dossier: Dossier) -> None:
    flow(dossier, "Wire, 2022-01-21", "The well leaks [up to 40,000] barrels a day.", "the survey")
    flow(dossier, "Daily, 2022-01-21", "It may be [up to 70,000] barrels a day, a lab found.", "a lab")
    assert found(dossier) == [("bound", 2)]


def test_two_limits_of_a_flow_near_each_other_agree(dossier: Dossier) -> None:
    flow(dossier, "Wire, 2022-01-21", "The well leaks [up to 40,000] barrels a day.", "the survey")
    flow(dossier, "Daily, 2022-01-21", "It leaks [up to 45,000] barrels a day, a lab found.", "a lab")
    assert found(dossier) == [("compatible", 1)]


def test_people_in_hospital_may_become_fewer(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[145] people are in hospital.", predicate="hospitalize", speaker="the governor")
    dossier.says("Daily, 2022-01-22", "[107] people are in hospital.", predicate="hospitalize", speaker="the governor")
    assert found(dossier) == [("update", 1)]


def test_those_who_are_in_hospital_are_those_taken_there(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[145] people were hospitalized.", predicate="hospitalize", speaker="the governor")
    dossier.says("Daily, 2022-01-22", "[107] people are in intensive care.", predicate="be", speaker="the governor")
    assert found(dossier) == [("update", 1)]


def test_a_figure_that_was_withdrawn_is_a_revision(dossier: Dossier) -> None:
    dossier.says(
        "Wire, 2022-01-21",
        "Earlier [368] people were said to be safe, before the ministry withdrew that.",
        predicate="rescue",
    )
    dossier.says("Wire, 2022-01-21", "[164] people were rescued.", predicate="rescue")
    assert found(dossier) == [("revision", 2)]


def test_bodies_found_in_one_room_are_no_whole_for_the_children_among_the_dead(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[28] bodies were found in a toilet.", predicate="find", population="bodies")
    dossier.says("Daily, 2022-01-21", "[3] children were killed.", population="children")
    assert found(dossier) == []


def test_children_among_the_dead_are_counted_on_from_day_to_day(dossier: Dossier) -> None:
    dossier.says(
        "Wire, 2022-01-21", "137 people, including [3] children, died.", predicate="die", population="children"
    )
    dossier.says("Daily, 2022-01-28", "[6] children are among the dead.", population="children")
    assert found(dossier) == [("update", 1)]


def test_equal_round_bounds_of_one_report_are_not_the_missing_found_dead(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[Over 100] people are missing.", predicate="miss", speaker="the Red Cross")
    dossier.says("Wire, 2022-01-21", "[At least 100] people were killed.", speaker="officials")
    assert found(dossier) == []


def test_a_march_in_one_city_is_a_part_of_the_marches_of_a_country(dossier: Dossier) -> None:
    text = "Across France, more than a million people marched."
    dossier.report("Wire, 2022-01-21", text=text)
    dossier.says("Wire, 2022-01-21", "[More than 1,000,000] marched across France.", predicate="march", place="France")
    dossier.says("Daily, 2022-01-21", "In Paris, police counted [80,000] people.", predicate="march", speaker="police")
    assert found(dossier) == [("scope", 1)]


def test_four_in_ten_is_forty_two_percent_rounded() -> None:
    tenths = read_interval(Quantity(value=0.4, low=0.4, high=0.4, unit="share"))
    percent = read_interval(Quantity(value=42, low=42, high=42, unit="%"), 0.01)
    far = read_interval(Quantity(value=47, low=47, high=47, unit="%"), 0.01)
    assert is_rounded(tenths, percent, "share")
    assert not is_rounded(tenths, far, "share")


def test_two_unions_that_count_strikers_differently_contradict_each_other(dossier: Dossier) -> None:
    for name, words, speaker in (("Wire, 2022-01-21", "42", "the ministry"), ("Daily, 2022-01-21", "70", "the union")):
        dossier.says(
            name,
            f"[{words}] % of teachers were on strike.",
            predicate="strike",
            population="teachers",
            what="percent of teachers on strike",
            unit="%",
            speaker=speaker,
        )
    assert found(dossier) == [("conflict", 3)]


def test_a_lower_bound_that_gave_way_is_an_update_if_the_implied_date_is_right(dossier: Dossier) -> None:
    dossier.report("Daily", proposed="2022-01-22")
    dossier.says("Wire, 2022-01-21", "[At least 26] people are missing.", predicate="miss", speaker="officials")
    dossier.says("Daily", "[At least 10] people are missing.", predicate="miss", speaker="officials")
    assert found(dossier) == [("update", 2)]


def test_lower_bounds_of_two_reports_without_any_date_may_both_hold(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[At least 26] people are missing.", predicate="miss", speaker="officials")
    dossier.says("Daily", "[At least 10] people are missing.", predicate="miss", speaker="officials")
    assert found(dossier) == []


@pytest.mark.parametrize(
    ("earlier", "later", "moved"),
    [
        ("At least 58", "85", True),
        ("171", "At least 58", True),
        ("About 300", "About 270", True),
        ("At least 58", "60", False),
        ("About 300", "290", False),
    ],
)
def test_what_is_missing_has_moved_where_the_figures_lie_apart(
    dossier: Dossier, earlier: str, later: str, *, moved: bool
) -> None:
    dossier.says("Wire, 2022-01-21", f"[{earlier}] people are missing.", predicate="miss")
    dossier.says("Daily, 2022-01-22", f"[{later}] people are missing.", predicate="miss")
    assert (("update", 1) in found(dossier)) == moved


def test_hedged_counts_that_are_no_roundings_of_each_other_are_an_update(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[About 26] people were killed.")
    dossier.says("Daily, 2022-01-23", "[27] people were killed.")
    assert [kind for kind, _, _ in dossier.found()] == ["update"]


def test_a_count_rounded_in_a_later_report_agrees(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[288] people were killed.")
    dossier.says("Daily, 2022-01-23", "[About 300] people were killed.")
    assert dossier.found() == []


def test_the_missing_above_a_bound_that_is_no_rounding_of_them_have_changed(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[At least 34] people were missing.", predicate="miss")
    dossier.says("Daily, 2022-01-23", "[39] people were missing.", predicate="miss")
    assert [kind for kind, _, _ in dossier.found()] == ["update"]


def test_the_missing_that_a_bound_cuts_off_have_not_changed(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[More than 130] people were missing.", predicate="miss")
    dossier.says("Daily, 2022-01-23", "[136] people were missing.", predicate="miss")
    assert dossier.found() == []
