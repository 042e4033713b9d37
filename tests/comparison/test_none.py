"""None against some: counts that leave no room for others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.comparison.conftest import Dossier


def nobody(dossier: Dossier, name: str = "Wire, 2022-01-21", predicate: str = "hurt") -> int:
    return dossier.says(
        name,
        f"The army said [no] civilians were {predicate}ed in Kela.",
        predicate=predicate,
        population="civilians",
        speaker="the army",
    )


def test_where_nobody_was_hurt_nobody_was_killed(dossier: Dossier) -> None:
    nobody(dossier)
    dossier.says(
        "Daily, 2022-01-21",
        "Nurses said [14] civilians were killed in Kela.",
        predicate="kill",
        population="civilians",
        speaker="nurses",
    )

    (relation,) = dossier.relations()
    assert (relation.type, relation.severity) == ("state", 3)
    assert relation.why.endswith("with nobody hurt there are neither dead nor wounded.")


def test_none_of_a_wider_group_excludes_some_of_a_part(dossier: Dossier) -> None:
    nobody(dossier, predicate="kill")
    dossier.says(
        "Daily, 2022-01-21",
        "Nurses said [14] children were killed in Kela.",
        predicate="kill",
        population="children",
        speaker="nurses",
    )

    assert [relation.type for relation in dossier.relations()] == ["state"]


def test_bodies_of_those_of_whom_none_died_speak_against_it(dossier: Dossier) -> None:
    nobody(dossier, predicate="kill")
    dossier.says(
        "Daily, 2022-01-21",
        "Nurses said [14] bodies of civilians were found in Kela.",
        predicate="find",
        population="bodies of civilians",
        speaker="nurses",
    )

    assert [relation.type for relation in dossier.relations()] == ["state"]


@pytest.mark.parametrize(
    ("name", "who", "speaker"),
    [
        ("Daily, 2022-02-21", "civilians", "nurses"),
        ("Daily, 2022-01-21", "soldiers", "nurses"),
        ("Daily, 2022-01-21", "civilians", "the army"),
    ],
)
def test_some_at_another_time_of_others_or_by_the_same_speaker_are_no_contradiction(
    dossier: Dossier, name: str, who: str, speaker: str
) -> None:
    nobody(dossier)
    dossier.says(
        name, f"{speaker} said [14] {who} were killed in Kela.", predicate="kill", population=who, speaker=speaker
    )

    assert [relation for relation in dossier.relations() if relation.type in {"state", "denial"}] == []
