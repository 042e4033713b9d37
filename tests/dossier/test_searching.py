"""Searching a dossier by what stands in it and around it."""

from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store import Dossier, Draft, Hit, NothingToUndoError, Target, open_dossier

Tables = dict[str, dict[str, dict[str, object]]]


def test_facts_are_found_by_their_words_and_their_outlet(dossier: Dossier) -> None:
    assert list(dossier.search("850 child").ids) == [2]
    assert list(dossier.search("outlet:daily").ids) == [1]
    assert dossier.search("").total == 2
    assert dossier.search("palace").total == 0


def test_what_was_just_written_is_found(dossier: Dossier) -> None:
    assert dossier.search("tag:verify").total == 0
    dossier.write_note(Target(table="facts", id=1), "call them", ["verify"])

    assert list(dossier.search("tag:verify").ids) == [1]
    assert list(dossier.search("call", table="notes").ids) == [6]
    dossier.delete_fact(1)
    assert dossier.search("tag:verify").total == 0


def test_every_table_is_searched_at_once(dossier: Dossier) -> None:
    hits = dossier.find("unicef")

    assert {(hit.kind, hit.id) for hit in hits} == {("passage", 2), ("fact", 2), ("note", 5)}
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert Hit(kind="note", id=5, score=hits[0].score, text="ask Unicef").text in {hit.text for hit in hits}
    assert len(dossier.find("unicef", limit=1)) == 1


def test_facts_are_found_by_the_notes_on_them(written: Callable[[Tables], Dossier], tables: Tables) -> None:
    dossier = written(tables)

    assert list(dossier.search("has:note").ids) == [2]
    assert dossier.report().startswith("#")


def take_back(dossier: Dossier) -> None:
    try:
        dossier.undo()
    except NothingToUndoError:
        return


ARTICLE = b"The army said 180 men gave up. Officials denied that 850 children were held."
CHANGES: dict[str, Callable[[Dossier], object]] = {
    "check": lambda dossier: dossier.check_fact(dossier.facts()[0].id),
    "uncheck": lambda dossier: dossier.check_fact(dossier.facts()[0].id, checked=False),
    "edit": lambda dossier: dossier.edit_fact(dossier.facts()[-1].id, {"speaker": "the mayor", "value": "12"}),
    "delete": lambda dossier: dossier.delete_fact(dossier.facts()[0].id) if len(dossier.facts()) > 1 else None,
    "by hand": lambda dossier: dossier.add_fact(1, "Fighting", {"what": "fighting"}),
    "add": lambda dossier: dossier.add_source(Draft(content=ARTICLE, publisher="Post", published="2022-01-22")),
    "date": lambda dossier: dossier.set_source(1, {"published": "2022-01-20", "publisher": "Wire"}),
    "withdraw": lambda dossier: dossier.withdraw(2),
    "note": lambda dossier: dossier.write_note(Target(table="facts", id=2), "who counted?", ["ask"]),
    "note on a passage": lambda dossier: dossier.write_note(Target(table="passages", id=3), "seen"),
    "undo": take_back,
}
QUERIES = (
    "", "army", "850", "value>20", "said:mayor", "said:nobody", "outlet:wire", "is:checked", "is:edited", "has:note",
    "tag:ask", "who counted", "type:denial", "is:open", "published:2022-01", "since:2020", "-army",
)  # fmt: skip


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None, max_examples=25
)
@given(names=st.lists(st.sampled_from(sorted(CHANGES)), min_size=1, max_size=6))
def test_after_any_changes_a_search_finds_what_it_finds_in_the_dossier_opened_anew(
    written: Callable[[Tables], Dossier], tables: Tables, path: Path, names: list[str]
) -> None:
    dossier = written(tables)
    for table in ("facts", "passages", "sources", "notes"):
        dossier.search("a", table)
    for name in names:
        CHANGES[name](dossier)
        dossier.search("a")
    anew = open_dossier(path)

    for table in ("facts", "passages", "sources", "notes", "discrepancies"):
        assert [dossier.search(query, table) for query in QUERIES] == [anew.search(query, table) for query in QUERIES]
