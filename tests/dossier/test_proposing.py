"""Likely dates for sources without one: from the reports beside them, and never set by themselves."""

from pathlib import Path

import pytest

from store import Dossier, Draft, open_dossier

WEDNESDAY = (
    "The mutiny at Corran Fort in Easterby entered its seventh day on Wednesday, and General Marlow of the Harbour "
    "Guard said 120 rebels had surrendered near Queens Dock.\n\nThe Red Crescent had no access to Easterby."
)
UNDATED = (
    "Rebels held Corran Fort in Easterby on Friday as the Harbour Guard closed Queens Dock.\n\nThe mutiny started "
    "Thursday night, General Marlow said. The Red Crescent said 40 people were hurt."
)


@pytest.fixture
def dossier(path: Path) -> Dossier:
    return open_dossier(path, reader="mk", create=True)


def add(dossier: Dossier, text: str, **known: str) -> int:
    return dossier.add_source(Draft(content=text.encode(), **known)).source.id


def proposed(dossier: Dossier, source: int) -> str | None:
    proposal = dossier.source(source).proposed
    return proposal.date if proposal else None


def test_a_weekday_is_dated_by_the_reports_beside_it(dossier: Dossier) -> None:
    add(dossier, WEDNESDAY, path="a.txt", published="2022-01-26")
    undated = add(dossier, UNDATED, path="b.txt")

    assert (proposed(dossier, undated), dossier.source(undated).published) == ("2022-01-21", None)


def test_it_does_not_matter_which_report_comes_first(dossier: Dossier) -> None:
    undated = add(dossier, UNDATED, path="b.txt")
    before = proposed(dossier, undated)
    add(dossier, WEDNESDAY, path="a.txt", published="2022-01-26")

    assert (before, proposed(dossier, undated)) == (None, "2022-01-21")


def test_a_date_that_a_reader_sets_serves_the_others(dossier: Dossier) -> None:
    undated, other = add(dossier, UNDATED, path="b.txt"), add(dossier, WEDNESDAY, path="a.txt")
    dossier.set_source(other, {"published": "2022-01-26"})
    assert proposed(dossier, undated) == "2022-01-21"

    dossier.withdraw(other)
    assert proposed(dossier, undated) is None

    dossier.undo()
    assert proposed(dossier, undated) == "2022-01-21"


def test_a_source_with_a_date_has_no_proposal(dossier: Dossier) -> None:
    undated = add(dossier, UNDATED, path="b.txt")
    add(dossier, WEDNESDAY, path="a.txt", published="2022-01-26")
    dossier.set_source(undated, {"published": "2022-01-22"})

    assert dossier.source(undated).proposed is None
