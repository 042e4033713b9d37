"""A dossier so large that its answers are compared when somebody waits for it."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from store import Decision, Discrepancy, Dossier, Draft, open_dossier
from tests.bench.large_store import write_large_store

ARTICLE = (
    "Police in Karun said on Monday that 12,413 people were killed near the market.\n\n"
    "A hospital director said that at least 300 children were held there. The ministry told of 12,413 houses destroyed."
)
DRAFT = Draft(content=ARTICLE.encode(), publisher="Courier", published="2024-03-30")


@pytest.fixture
def archive(path: Path) -> Path:
    write_large_store(path, 5_200)
    return path


def without_ids(dossier: Dossier) -> list[Discrepancy]:
    return [msgspec.structs.replace(one, id=0, uid=None) for one in dossier.discrepancies()]


def from_nothing(path: Path) -> Dossier:
    """Return the dossier as if nothing had been compared before."""
    tables = msgspec.json.decode(path.read_bytes())
    copy = path.with_name("copy.json")
    copy.write_bytes(msgspec.json.encode({name: tables[name] for name in ("sources", "passages", "facts")}))
    return open_dossier(copy)


def add_waiting(path: Path, draft: Draft = DRAFT, tell: Callable[[float], None] = lambda _: None) -> tuple[int, ...]:
    """Add as another process would, and leave the dossier."""
    dossier = open_dossier(path)
    added = dossier.add_source(draft, progress=tell)
    dossier.close()
    assert added.compared
    return added.discrepancies


def test_who_cannot_wait_is_not_told_what_an_article_touches(archive: Path) -> None:
    added = open_dossier(archive).add_source(DRAFT)

    assert not added.compared
    assert added.discrepancies == ()


def test_what_an_article_touches_is_what_comparing_from_nothing_finds(archive: Path) -> None:
    touched = add_waiting(archive)
    add_waiting(archive, msgspec.structs.replace(DRAFT, content=ARTICLE.replace("12,413", "13,999").encode()))
    dossier = open_dossier(archive)

    assert touched
    assert without_ids(dossier) == without_ids(from_nothing(archive))


def test_the_next_look_finds_the_comparison_written_down(archive: Path) -> None:
    touched = add_waiting(archive)
    dossier = open_dossier(archive)
    facts = {fact.id for fact in dossier.facts_of(dossier.sources()[-1].id)}

    written = msgspec.json.decode(archive.read_bytes())["discrepancies"]
    assert {number for number, one in written.items() if facts & set(one["facts"])} == set(map(str, touched))
    assert any(dossier.evidence(fact).relations for fact in facts)


def test_how_far_it_is_only_grows(archive: Path) -> None:
    told: list[float] = []
    add_waiting(archive, tell=told.append)

    assert told == sorted(set(told))
    assert (told[0], told[-1]) == (0, 1)


def test_evidence_counts_all_origins_of_a_figure_when_all_were_asked(archive: Path) -> None:
    add_waiting(archive)
    copied = msgspec.structs.replace(DRAFT, content=f"By our staff. {ARTICLE}".encode(), publisher="Chronicle")
    add_waiting(archive, copied)
    dossier, whole = open_dossier(archive), from_nothing(archive)
    dossier.prepare()
    whole.discrepancies()

    for fact in dossier.facts_of(dossier.sources()[-1].id):
        one, other = dossier.evidence(fact.id), whole.evidence(fact.id)
        assert (one.first.id, one.origins) == (other.first.id, other.origins)


def test_a_decision_in_a_large_dossier_is_followed_without_comparing_again(archive: Path) -> None:
    (first, *_) = add_waiting(archive)
    dossier = open_dossier(archive, reader="mk")
    told: list[float] = []

    dossier.decide(first, Decision(status="stands", reason="both may hold"))

    assert dossier.discrepancies(told.append)[0].title
    assert dossier.discrepancy(first).decision.status == "stands"
    assert told in ([], [0])
