"""Our own sums, from the text to the queue."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from store import Draft, open_dossier

if TYPE_CHECKING:
    from pathlib import Path

WIRE = "About 20 attackers were killed in Orvel, police said. At least three civilians and one soldier were killed."
DAILY = "The attack on Orvel killed more than 100 people."


def test_that_a_total_has_grown_is_told_once_of_all_parts_not_of_those_in_each_sentence(tmp_path: Path) -> None:
    with closing(open_dossier(tmp_path / "story.json", reader="ann", create=True)) as dossier:
        for day, text in (("2022-01-21", WIRE), ("2022-01-26", DAILY)):
            dossier.add_source(Draft(path=f"{day}.txt", published=day, content=text.encode()))
        whys = [relation.why for each in dossier.discrepancies() for relation in each.relations]
    assert ["Σ~24" in why for why in whys if "Σ" in why] == [True]
