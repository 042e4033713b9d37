from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.comparison.conftest import Dossier


def test_at_least_twenty_and_twenty_seven_agree(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[At least 20] people were killed, police said.", speaker="police")
    dossier.says("Daily, 2022-01-21", "Police said [27] people were killed.", speaker="police")

    assert dossier.relations() == []
    assert [relation.type for relation in dossier.held_back()] == ["compatible"]


def test_two_figures_for_the_dead_of_one_day_contradict_each_other(dossier: Dossier) -> None:
    wire = dossier.says("Wire, 2022-01-21", "Police put the dead at [12] people.", speaker="police")
    daily = dossier.says("Daily, 2022-01-21", "A hospital counted [31] people dead.", speaker="the hospital")

    (relation,) = dossier.relations()
    assert (relation.type, relation.severity, set(relation.facts)) == ("conflict", 4, {wire, daily})
    assert relation.why == (
        "In S2 the hospital said 31 people were killed (as of 21 Jan 2022, inferred); "
        "in S1 police said 12 people were killed (as of 21 Jan 2022, inferred): both cannot be right at one time."
    )


def test_a_higher_count_a_day_later_is_an_update(dossier: Dossier) -> None:
    first = dossier.says("Wire, 2022-01-21", "The quake killed [40] people.")
    later = dossier.says("Daily, 2022-01-22", "The quake has now killed [93] people.")

    assert dossier.found() == [("update", 1, (first, later))]


def test_three_counts_in_a_row_are_one_chain_that_ends_in_its_head(dossier: Dossier) -> None:
    facts = [
        dossier.says(f"Wire, 2022-01-{day}", f"The quake killed [{dead}] people.")
        for day, dead in ((23, 115), (21, 40), (22, 93))
    ]

    (relation,) = dossier.relations()
    assert relation.type == "update"
    assert relation.facts == (facts[1], facts[2], facts[0])
    assert relation.why.endswith("the latest is 115.")


def test_a_running_total_that_falls_is_a_revision_and_less_grave_where_it_is_called_a_correction(
    dossier: Dossier,
) -> None:
    dossier.says("Wire, 2022-01-21", "The blaze killed [40] people.")
    dossier.says("Daily, 2022-01-22", "The blaze killed [31] people.")
    assert [(kind, severity) for kind, severity, _ in dossier.found()] == [("revision", 3)]


def test_a_corrected_total_is_a_revision_to_check(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The blaze killed [40] people.")
    dossier.says("Daily, 2022-01-22", "The ministry revised its toll and said [31] people had died.", predicate="die")
    assert [(kind, severity) for kind, severity, _ in dossier.found()] == [("revision", 2)]


def test_the_number_of_those_held_may_fall(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The camp held [400] people.", predicate="hold")
    dossier.says("Daily, 2022-01-23", "The camp held [350] people.", predicate="hold")
    assert [(kind, severity) for kind, severity, _ in dossier.found()] == [("update", 1)]


def test_a_lower_bound_above_an_exact_figure_is_a_bound(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[At least 60] people were killed.")
    dossier.says("Daily, 2022-01-21", "The strike killed [41] people.", speaker="the army")
    assert [(kind, severity) for kind, severity, _ in dossier.found()] == [("bound", 3)]


def test_a_vague_word_alone_is_never_more_than_a_check(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[Dozens] of people were killed.")
    dossier.says("Daily, 2022-01-21", "The strike killed [400] people.", speaker="the army")
    assert [severity for _, severity, _ in dossier.found()] == [2]


def test_lower_bounds_far_apart_are_shown_though_both_may_hold(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[At least 56] people were killed, medics said.", speaker="medics")
    dossier.says("Daily, 2022-01-21", "The ministry said [at least 85] people were killed.", speaker="the ministry")
    assert [(kind, severity) for kind, severity, _ in dossier.found()] == [("compatible", 2)]


def test_a_source_without_a_date_is_named_as_such(dossier: Dossier) -> None:
    dossier.report("Daily", proposed="2022-01-21")
    dossier.says("Daily", "The siege killed [31] people.")
    dossier.says("Wire, 2022-01-26", "The siege has killed [more than 100] people.")

    (relation,) = dossier.relations()
    assert (relation.type, relation.severity) == ("update", 2)
    assert relation.why.endswith("an update if S1 is of 21 Jan 2022; S1 has no date.")


def test_without_any_hint_of_a_date_a_toll_may_have_grown_and_is_to_be_checked(dossier: Dossier) -> None:
    dossier.says("Daily", "The siege killed [31] people.")
    dossier.says("Wire, 2022-01-26", "The siege has killed [112] people.")

    (relation,) = dossier.relations()
    assert (relation.type, relation.severity) == ("update", 2)
    assert "S1 has no date" in relation.why


def test_one_figure_rounded_differently_agrees(dossier: Dossier) -> None:
    dossier.says(
        "Wire, 2022-01-21", "The spill was [206,000,000] gallons.", predicate="leak", population="oil", unit="gallon"
    )
    dossier.says(
        "Daily, 2022-01-21", "It leaked [205,800,000] gallons.", predicate="leak", population="oil", unit="gallon"
    )
    assert dossier.relations() == []


def test_barrels_and_gallons_are_compared_in_one_measure(dossier: Dossier) -> None:
    dossier.says(
        "Wire, 2022-01-21", "The spill was [1,000] barrels.", predicate="leak", population="oil", unit="barrel"
    )
    dossier.says("Daily, 2022-01-21", "It leaked [42,000] gallons.", predicate="leak", population="oil", unit="gallon")
    assert dossier.relations() == []
    assert [relation.type for relation in dossier.held_back()] == ["compatible"]


def test_two_estimates_of_a_flow_by_different_voices_contradict_each_other_on_any_day(dossier: Dossier) -> None:
    for name, sentence, speaker in (
        ("Wire, 2022-01-21", "The well is leaking [5,000] barrels a day, the company said.", "the company"),
        ("Daily, 2022-01-24", "Ann Reed, an engineer, says the well leaks [70,000] barrels a day.", "Ann Reed"),
    ):
        dossier.says(
            name,
            sentence,
            predicate="leak",
            population="oil",
            what="barrels of oil a day",
            unit="barrel",
            speaker=speaker,
        )
    assert [kind for kind, _, _ in dossier.found()] == ["conflict"]


def test_deeds_of_different_days_are_no_contradiction(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "Crews flew [12] missions.", predicate="fly", population="missions")
    dossier.says("Daily, 2022-01-22", "Crews flew [17] missions.", predicate="fly", population="missions")
    assert dossier.relations() == []
    assert dossier.held_back() == []


def test_what_is_supposed_is_not_held_against_what_is(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The gale could have killed [300] people.")
    dossier.says("Daily, 2022-01-21", "The gale killed [4] people.")
    assert dossier.relations() == []


def test_more_of_them_are_not_held_against_the_total(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The gale killed another [6] people.")
    dossier.says("Daily, 2022-01-21", "The gale killed [40] people.")
    assert dossier.relations() == []


def test_none_and_some_are_states_that_exclude_each_other(dossier: Dossier) -> None:
    dossier.says(
        "Wire, 2022-01-21",
        "[No] inmates escaped, the warden said.",
        predicate="escape",
        population="inmates",
        speaker="the warden",
    )
    dossier.says("Daily, 2022-01-21", "Neighbours saw [14] inmates escape.", predicate="escape", population="inmates")
    assert [(kind, severity) for kind, severity, _ in dossier.found()] == [("state", 3)]


def test_what_the_same_speaker_said_earlier_and_revised_is_a_revision(dossier: Dossier) -> None:
    for sentence in (
        "The agency revised its toll and said [at least 3,958] people had died.",
        "It had earlier said [11,300] people had died.",
    ):
        dossier.says("Wire, 2022-01-26", sentence, speaker="the agency")
    assert [(kind, severity) for kind, severity, _ in dossier.found()] == [("revision", 2)]


def test_a_lower_toll_by_another_speaker_is_a_conflict_and_no_revision(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The Red Crescent counted [11,300] dead.", speaker="Red Crescent")
    dossier.says("Daily, 2022-01-23", "The minister put the dead at [3,252].", speaker="health minister")
    assert [(kind, severity) for kind, severity, _ in dossier.found()] == [("conflict", 4)]


def test_two_counts_of_one_march_differ_though_printed_a_day_apart(dossier: Dossier) -> None:
    dossier.says("Wire, 2023-01-19", "[80,000] people marched, police said.", predicate="march", speaker="police")
    dossier.says("Daily, 2023-01-20", "[400,000] people marched, unions said.", predicate="march", speaker="unions")
    dossier.says("Post, 2023-01-31", "[900,000] people marched, unions said.", predicate="march", speaker="unions")
    assert [facts for _, _, facts in dossier.found()] == [(1, 2)]


def test_those_feared_dead_are_no_later_toll(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[3] people were killed, police said.", speaker="police")
    dossier.says("Daily, 2022-01-22", "[180] people are feared dead, officials said.", speaker="officials")
    assert [kind for kind, _, _ in dossier.found()] == ["scope"]


def test_fewer_feared_dead_than_are_known_are_compared_as_ever(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[30] people were feared dead, police said.", speaker="police")
    dossier.says("Daily, 2022-01-22", "[180] people were killed, police said.", speaker="police")
    assert [kind for kind, _, _ in dossier.found()] == ["update"]


def test_the_toll_of_a_whole_campaign_is_held_back_beside_that_of_one_raid(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[38] people were killed, police said.", speaker="police")
    dossier.says(
        "Daily, 2022-01-21", "The campaign, now in its seventh month, has killed [3,500] people.", speaker="aid groups"
    )
    assert dossier.found() == []


def test_a_raid_of_a_long_campaign_is_compared(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[38] people were killed, police said.", speaker="police")
    dossier.says("Daily, 2022-01-21", "In the war, in its third year, [12] people were killed.", speaker="aid groups")
    assert [kind for kind, _, _ in dossier.found()] == ["conflict"]
