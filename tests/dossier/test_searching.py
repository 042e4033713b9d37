"""Searching a dossier by what stands in it and around it."""

from collections.abc import Callable

from store import Dossier, Hit, Target

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
