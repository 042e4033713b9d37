from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.comparison.conftest import Dossier


def test_a_rival_toll_told_again_later_is_no_update(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[132] people were killed, the ministry said.", speaker="ministry")
    dossier.says("Wire, 2022-01-21", "[160] people were killed, villagers said.", speaker="villagers")
    dossier.says("Daily, 2022-01-24", "Local people still count [160] people killed.", speaker="local people")
    assert dossier.found() == [("conflict", 3, (1, 2)), ("conflict", 3, (1, 3))]


def test_a_toll_that_nobody_gave_before_is_an_update(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[132] people were killed, the ministry said.", speaker="ministry")
    dossier.says("Daily, 2022-01-24", "[160] people were killed, villagers said.", speaker="villagers")
    assert [kind for kind, _, _ in dossier.found()] == ["update"]


def test_a_report_that_tells_how_a_toll_grew_makes_no_rivals(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[132] people were killed, the ministry said.", speaker="ministry")
    dossier.says("Daily, 2022-01-24", "Earlier [132] people were killed, the ministry had said.", speaker="ministry")
    dossier.says("Daily, 2022-01-24", "[160] people were killed, villagers said.", speaker="villagers")
    assert "conflict" not in [kind for kind, _, _ in dossier.found()]


def test_what_earlier_reports_had_came_before(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[131] people were killed, medics said.", speaker="medics")
    dossier.says("Daily, 2022-01-21", "In earlier reports at least [35] people were killed.", speaker="police")
    kinds = [kind for kind, _, _ in dossier.found()]
    assert kinds == ["update"]


def test_a_vague_word_beside_a_rival_toll_is_worth_a_look_only(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "[Dozens] of people were killed, witnesses said.", speaker="witnesses")
    dossier.says("Wire, 2022-01-21", "[160] people were killed, medics said.", speaker="medics")
    dossier.says("Daily, 2022-01-24", "Local people still count [160] people killed.", speaker="local people")
    assert ("conflict", 2, (1, 3)) in dossier.found()
