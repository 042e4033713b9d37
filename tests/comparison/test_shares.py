from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.comparison.conftest import Dossier


@pytest.mark.parametrize(("share", "shown"), [("20", [("arithmetic", 2)]), ("8", [])])
def test_a_share_and_its_amount_are_held_against_the_whole(
    dossier: Dossier, share: str, shown: list[tuple[str, int]]
) -> None:
    sentence = f"Crews caught {share} percent of the leaking oil, 400,000 barrels."
    dossier.says(
        "Wire, 2022-01-21",
        "In all [5,000,000] barrels of oil leaked.",
        predicate="leak",
        population="oil",
        unit="barrel",
    )
    for words, unit in ((share, "%"), ("400,000", "barrel")):
        dossier.says(
            "Wire, 2022-01-21",
            sentence.replace(words, f"[{words}]", 1),
            predicate="catch",
            population="oil",
            unit=unit,
        )
        dossier.share_passage()
    assert [(kind, severity) for kind, severity, _ in dossier.found()] == shown
