from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.comparison.conftest import Dossier


def claims_800(dossier: Dossier) -> int:
    return dossier.says(
        "Wire, 2022-01-26",
        "The rebels claimed to have freed [800] people but the army denied that.",
        predicate="free",
        speaker="the rebels",
    )


def denies_800(dossier: Dossier, name: str = "Wire, 2022-01-26") -> int:
    return dossier.says(
        name,
        "The rebels claimed to have freed 800 people but the army [denied that 800].",
        predicate="free",
        speaker="the army",
        polarity="negative",
    )


def test_a_claim_and_its_denial_by_the_other_party_are_serious(dossier: Dossier) -> None:
    claim, denial = claims_800(dossier), denies_800(dossier)

    (relation,) = dossier.relations()
    assert (relation.type, relation.severity, relation.facts, relation.internal) == ("denial", 4, (claim, denial), True)
    assert relation.why == (
        "The army denied that 800 people were freed, as the rebels claimed (both S1, as of 26 Jan 2022, inferred); "
        "both are parties to it."
    )


def test_those_recaptured_after_an_escape_speak_against_its_denial(dossier: Dossier) -> None:
    denial = denies_800(dossier)
    caught = dossier.says(
        "Daily, 2022-01-21",
        "[89] inmates were recaptured after their escape.",
        predicate="recapture",
        population="inmates",
    )
    assert dossier.found() == [("denial", 3, (caught, denial))]


def test_a_denial_is_in_no_spread(dossier: Dossier) -> None:
    claims_800(dossier)
    denies_800(dossier)
    dossier.says("Daily, 2022-01-26", "The rebels freed [800] people.", predicate="free")
    assert {kind for kind, _, _ in dossier.found()} == {"denial"}


def test_two_denials_do_not_contradict_each_other(dossier: Dossier) -> None:
    denies_800(dossier)
    denies_800(dossier, "Daily, 2022-01-26")
    assert dossier.relations() == []


def test_hostages_freed_are_not_the_prisoners_freed(dossier: Dossier) -> None:
    claims_800(dossier)
    denies_800(dossier)
    hostages = dossier.says(
        "Wire, 2022-01-26",
        "The army freed [23] people who had been taken hostage.",
        predicate="free",
        speaker="the army",
    )
    assert all(hostages not in relation.facts for relation in dossier.relations())


def test_a_denied_toll_does_not_touch_a_bound_far_below_it(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-26", "[At least 150] people were killed.")
    dossier.says(
        "Daily, 2022-01-26",
        "The minister [denied] that 20,000 had died.".replace("[denied]", "[denied 20,000]"),
        polarity="negative",
        speaker="the minister",
    )
    assert dossier.relations() == []


def test_a_denial_meets_the_claim_of_what_could_be(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-26", "[18,000 to 20,000] people could have died, the mayor said.", speaker="the mayor")
    dossier.says(
        "Daily, 2022-01-26",
        "The minister [denied 20,000] deaths.",
        polarity="negative",
        speaker="the minister",
    )
    assert [kind for kind, _, _ in dossier.found()] == ["denial"]


def test_a_lower_bound_beside_the_figure_that_is_denied_is_only_to_be_checked(dossier: Dossier) -> None:
    claim = dossier.says("Wire, 2022-05-02", "[At least 20] people were killed, police said.", speaker="police")
    denial = dossier.says(
        "Wire, 2022-05-02",
        "The ministry [denied that 30] people had died.",
        polarity="negative",
        speaker="the ministry",
    )

    assert dossier.found() == [("denial", 2, (claim, denial))]
