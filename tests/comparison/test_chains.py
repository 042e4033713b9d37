from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from store.comparison.speakers import are_one_speaker, may_be_one_speaker

if TYPE_CHECKING:
    from tests.comparison.conftest import Dossier

TOLLS = (
    ("Wire, 2022-01-21", 40, "the Harbour Rescue Board"),
    ("Daily, 2022-01-22", 93, "HRB"),
    ("Post, 2022-01-23", 131, "the Harbour Rescue Board"),
)


def counted(dossier: Dossier, *tolls: tuple[str, int, str | None]) -> list[int]:
    return [
        dossier.says(name, f"The collapse of the pier killed [{dead}] people, it was said.", speaker=speaker)
        for name, dead, speaker in tolls
    ]


def running(dossier: Dossier) -> list[tuple[int, ...]]:
    return [each.facts for each in dossier.relations() if each.why.startswith("A running figure")]


def test_a_chain_follows_one_voice_under_its_name_and_its_initials(dossier: Dossier) -> None:
    first, second, third, _ = counted(dossier, *TOLLS, ("Echo, 2022-01-23", 205, "the Seamen's Mission"))

    assert running(dossier) == [(first, second, third)]


def test_what_a_speaker_took_back_ends_the_chain(dossier: Dossier) -> None:
    facts = counted(dossier, *TOLLS)
    lowered = "The Harbour Rescue Board revised its toll and said [98] people had died."
    facts.append(dossier.says("Wire, 2022-01-25", lowered, predicate="die", speaker="the Harbour Rescue Board"))

    (chain,) = [each for each in dossier.relations() if each.why.startswith("A running figure")]
    assert chain.facts == tuple(facts)
    assert chain.why.endswith("the latest is 98.")


def test_figures_of_several_speakers_have_no_latest_one(dossier: Dossier) -> None:
    voices = ("the Seamen's Mission", "Ann Reed", "a survivor")
    facts = counted(dossier, *((name, dead, who) for (name, dead, _), who in zip(TOLLS, voices, strict=True)))

    (relation,) = [each for each in dossier.relations() if each.type == "update"]
    assert relation.facts == tuple(facts)
    assert relation.why.startswith("Figures of several speakers")
    assert "latest" not in relation.why


def test_what_nobody_is_named_for_goes_with_the_only_voice(dossier: Dossier) -> None:
    facts = counted(dossier, TOLLS[0], ("Daily, 2022-01-22", 93, None), TOLLS[2])
    assert running(dossier) == [tuple(facts)]


REVISED = "The Harbour Rescue Board on Friday revised its toll down to [98]."


def test_a_correction_binds_its_own_speaker_only(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-23", "The Seamen's Mission counted [205] dead.", speaker="the Seamen's Mission")
    dossier.says("Daily, 2022-01-25", REVISED, speaker="the Harbour Rescue Board")
    assert [(kind, severity) for kind, severity, _ in dossier.found()] == [("conflict", 4)]


def test_a_correction_of_a_figure_that_it_names_is_one_whoever_gave_it(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-23", "The Seamen's Mission counted [205] dead.", speaker="the Seamen's Mission")
    revised = REVISED.replace("down to", "from 205 down to")
    dossier.says("Daily, 2022-01-25", revised, speaker="the Harbour Rescue Board")
    assert [(kind, severity) for kind, severity, _ in dossier.found()] == [("revision", 2)]


@pytest.mark.parametrize("speaker", ["HRB", "the Harbour Rescue Board", None])
def test_a_correction_by_the_same_voice_is_a_revision(dossier: Dossier, speaker: str | None) -> None:
    dossier.says("Wire, 2022-01-23", "[131] people are dead, it was said.", speaker=speaker)
    dossier.says("Daily, 2022-01-25", REVISED, speaker="the Harbour Rescue Board")
    assert [(kind, severity) for kind, severity, _ in dossier.found()] == [("revision", 2)]


def test_officials_may_correct_what_a_ministry_said(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-23", "The health ministry counted [131] dead.", speaker="health ministry")
    dossier.says("Daily, 2022-01-25", "Officials revised the toll down to [98].", speaker="officials")
    assert [(kind, severity) for kind, severity, _ in dossier.found()] == [("revision", 2)]


def test_a_figure_of_another_year_is_told_and_is_no_answer(dossier: Dossier) -> None:
    for name, dead in (("Wire, 2022-01-23", 131), ("Daily, 2022-01-23", 205)):
        dossier.says(name, f"The flood in Ostrel killed [{dead}] people, the mayor said.", place="Ostrel")
    old = dossier.says(
        "Daily, 2022-01-23", "A flood in 2011 killed [18] people in Ostrel.", place="Ostrel", event_date="2011"
    )
    (found,) = [each for each in dossier.discrepancies() if each.relations]

    assert old not in found.facts
    assert [relation.facts[-1] for relation in found.held_back if relation.type == "background"] == [old]


@pytest.mark.parametrize(
    ("one", "other"),
    [("sergei dalnov", "sergey dalnov"), ("hrb", "harbour rescue board"), ("bsr", "board of sea rescue"), ("a", "a")],
)
def test_two_keys_are_one_speaker(one: str, other: str) -> None:
    assert are_one_speaker(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("army", "police"),
        ("ann reed", "omar reed"),
        ("hrb", "harbour board"),
        ("agent", "agency"),
        ("hussein ali", "hassan ali"),
        ("ministry", "minister"),
    ],
)
def test_two_keys_are_two_speakers(one: str, other: str) -> None:
    assert not are_one_speaker(one, other)
    assert not may_be_one_speaker(one, other)


def test_a_surname_may_be_the_full_name_in_another_spelling() -> None:
    assert may_be_one_speaker("haleem", "yusuf halim")
    assert not are_one_speaker("haleem", "yusuf halim")
