from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.comparison.conftest import Dossier


def test_one_figure_dated_to_two_days_differs_in_date(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-02-01", "The blast on 20 January killed [14] people.", event_date="2022-01-20")
    dossier.says("Daily, 2022-02-01", "The blast on 22 January killed [14] people.", event_date="2022-01-22")

    (relation,) = dossier.relations()
    assert (relation.type, relation.severity) == ("date", 2)
    assert relation.why == "S2 dates 14 people kill to 22 Jan 2022, S1 dates 14 people kill to 20 Jan 2022."


def test_thursday_night_and_early_friday_are_one_night(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-02-01", "The blast on Thursday night killed [14] people.", event_date="2022-01-20")
    dossier.says("Daily, 2022-02-01", "The blast early on Friday killed [14] people.", event_date="2022-01-21")
    assert dossier.relations() == []


def test_a_toll_repeated_on_another_day_does_not_differ_in_date(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The blast killed [14] people.", as_of="2022-01-21")
    dossier.says("Daily, 2022-01-24", "The blast killed [14] people.", as_of="2022-01-24")
    assert dossier.relations() == []


def test_a_car_bomb_and_gunfire_are_two_accounts(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "A car bomb killed [14] people.")
    dossier.says("Daily, 2022-01-21", "Gunfire at the gate killed [14] people.")
    assert [(kind, severity) for kind, severity, _ in dossier.found()] == [("account", 2)]


def test_a_blast_and_a_car_bomb_are_one_account(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "A car bomb killed [14] people.")
    dossier.says("Daily, 2022-01-21", "A blast at the gate killed [14] people.")
    assert dossier.relations() == []


def test_the_same_words_credited_to_another_speaker_differ_in_attribution(dossier: Dossier) -> None:
    for name, speaker in (("Wire, 2022-01-21", "Ann Reed"), ("Daily, 2022-01-21", "Omar Said")):
        sentence = f"The river took [14] people from the village in less than an hour, {speaker} said."
        dossier.says(name, sentence, speaker=speaker)
    assert [(kind, severity) for kind, severity, _ in dossier.found()] == [("attribution", 2)]


def test_a_spokesman_by_surname_is_the_same_speaker(dossier: Dossier) -> None:
    for name, speaker in (("Wire, 2022-01-21", "Ann Reed"), ("Daily, 2022-01-21", "Reed")):
        sentence = f"The river took [14] people from the village in less than an hour, {speaker} said."
        dossier.says(name, sentence, speaker=speaker)
    assert dossier.relations() == []


def test_a_figure_given_with_reserve_and_one_without_differ_in_certainty(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The flood reportedly killed [14] people.")
    dossier.says("Daily, 2022-01-21", "The flood killed [14] people.")
    assert [(kind, severity) for kind, severity, _ in dossier.found()] == [("certainty", 1)]


def test_a_date_that_contradicts_its_own_weekday_is_shown(dossier: Dossier) -> None:
    fact = dossier.says("Wire, 2022-01-21", "On Friday, 20 January 2022, the blast killed [14] people.")

    (relation,) = dossier.relations()
    assert (relation.type, relation.facts) == ("date", (fact,))
    assert relation.why.endswith("but 20 January 2022 was a Thursday.")


def test_a_date_that_fits_its_weekday_is_not(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "On Thursday, January 20, the blast killed [14] people.")
    assert dossier.discrepancies() == []


def test_two_spellings_of_a_name_are_told_and_held_back(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The blast killed [14] people, George Kettani said.", speaker="George Kettani")
    dossier.says("Daily, 2022-01-21", "George Kettaneh spoke of [14] dead.", speaker="George Kettaneh")
    assert dossier.relations() == []
    assert "name" in [relation.type for relation in dossier.held_back()]


def test_one_deed_in_two_towns_is_worth_a_look(dossier: Dossier) -> None:
    for name, place in (("Wire, 2022-01-21", "Derna"), ("Daily, 2022-01-21", "Tobruk")):
        dossier.says(name, f"A boat with [57] migrants sank off {place} at dawn.", population="migrants", place=place)
    (relation,) = dossier.relations()
    assert (relation.type, relation.severity) == ("name", 2)
    assert relation.why == "For 57 migrants kill, S2 places it in Tobruk, S1 in Derna."


def test_a_town_and_its_harbour_are_no_two_towns(dossier: Dossier) -> None:
    for name, place in (("Wire, 2022-01-21", "Derna"), ("Daily, 2022-01-21", "Derna harbour")):
        dossier.says(name, f"A boat with [57] migrants sank off {place} at dawn.", population="migrants", place=place)
    assert dossier.relations() == []


def spelt(dossier: Dossier, *speakers: str) -> list[str]:
    for outlet, speaker in zip(("Wire", "Daily"), speakers, strict=True):
        dossier.says(
            f"{outlet}, 2022-01-21", f"The blast killed [52] guards, said Commander {speaker}.", speaker=speaker
        )
    return [relation.why for relation in (*dossier.relations(), *dossier.held_back()) if relation.type != "compatible"]


@pytest.mark.parametrize(
    "speakers",
    [("Yusuf Halim", "Yousef Haleem"), ("Sergei Dalnov", "Sergey Dalnoff"), ("Qasim Rahmani", "Kassem Rahmany")],
)
def test_a_name_in_two_spellings_is_no_other_speaker(dossier: Dossier, speakers: tuple[str, str]) -> None:
    (why,) = spelt(dossier, *speakers)
    assert why.endswith(": two spellings of one name.")
    assert [each.origins for each in dossier.discrepancies()] == [1]


def test_names_that_differ_in_their_end_may_be_one(dossier: Dossier) -> None:
    told = spelt(dossier, "Omar Kettanidi", "Omar Kettanida")
    assert any(why.endswith(": perhaps two spellings of one name.") for why in told)


@pytest.mark.parametrize(
    "speakers", [("Hassan Dalnov", "Hussein Dalnov"), ("Ali Reza Karam", "Alia Reza Karam"), ("Chen Bo", "Cheng Bo")]
)
def test_names_that_look_alike_are_two_speakers(dossier: Dossier, speakers: tuple[str, str]) -> None:
    assert not any("spellings" in why for why in spelt(dossier, *speakers))
    assert [each.origins for each in dossier.discrepancies()] == [2]
