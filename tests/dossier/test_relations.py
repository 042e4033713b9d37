"""Sentences that must give a relation, and near misses that must not, from the text to the queue."""

from __future__ import annotations

import tomllib
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from store import Draft, open_dossier


class Case(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: str
    reports: list[tuple[str, str, str]]
    must: str | None = None
    severity: int | None = None
    held: str | None = None
    must_not: str | None = None


TABLE = tomllib.loads(Path(__file__).with_name("relations.toml").read_text(encoding="utf-8"))
CASES = msgspec.convert(TABLE["case"], list[Case])


def called(case: Case) -> str:
    return f"{case.must or case.held or f'no {case.must_not}'}: {case.name}"


@pytest.mark.parametrize("case", CASES, ids=called)
def test_reports_are_related_as_a_careful_reader_would(tmp_path: Path, case: Case) -> None:
    with closing(open_dossier(tmp_path / "story.json", reader="ann", create=True)) as dossier:
        for outlet, published, text in case.reports:
            dossier.add_source(
                Draft(path=f"{outlet}.txt", publisher=outlet, published=published or None, content=text.encode())
            )
        discrepancies = list(dossier.discrepancies())
    shown = {(relation.type, relation.severity) for each in discrepancies for relation in each.relations}
    held_back = {relation.type for each in discrepancies for relation in each.held_back}
    types = {kind for kind, _ in shown}
    if case.must:
        assert case.must in types
        assert case.severity is None or (case.must, case.severity) in shown
    if case.held:
        assert case.held in held_back
    if case.must_not:
        assert types == set() if case.must_not == "any" else case.must_not not in types


def test_every_type_of_relation_has_its_sentences() -> None:
    must = {case.must or case.held for case in CASES}
    must_not = {case.must_not for case in CASES}
    assert {"denial", "state", "scope", "arithmetic", "update", "revision", "bound", "conflict"} <= must & must_not
    assert {"compatible", "date", "certainty", "account", "same_number"} <= must & must_not
    assert {"name", "attribution", "background"} <= must


def test_a_reason_tells_a_figure_without_the_verb_of_its_sentence(tmp_path: Path) -> None:
    with closing(open_dossier(tmp_path / "story.json", reader="ann", create=True)) as dossier:
        for day, text in (
            ("2023-05-04", "Deaths topped 1,400 in Orvel."),
            ("2023-05-09", "Deaths exceed 1,900 in Orvel."),
        ):
            dossier.add_source(Draft(path=f"{day}.txt", published=day, content=text.encode()))
        (why,) = [relation.why for each in dossier.discrepancies() for relation in each.relations]
    assert "more than 1,400 people died" in why
    assert "more than 1,900 people died" in why
