"""Records that hang on nothing, and how many facts were checked."""

from collections.abc import Callable

from store import Dossier

Tables = dict[str, dict[str, dict[str, object]]]


def test_facts_and_passages_that_hang_on_nothing_are_given_as_they_are(
    written: Callable[[Tables], Dossier], tables: Tables
) -> None:
    tables["passages"]["9"] = {"source": 40, "text": "Nobody came."}
    tables["facts"]["8"] = {"passage": 9, "text": "Nobody came."}
    tables["facts"]["7"] = {"passage": 99, "text": "12 men came."}
    tables["facts"]["6"] = {"passage": 99, "text": "13 men came.", "deleted": True}
    dossier = written(tables)

    assert [(fact.id, fact.text) for fact in dossier.stray_facts()] == [(7, "12 men came."), (8, "Nobody came.")]
    assert [passage.id for passage in dossier.stray_passages()] == [9]
    assert len(dossier.facts()) == 2


def test_where_all_is_in_order_nothing_is_astray(dossier: Dossier) -> None:
    dossier.delete_fact(1)

    assert dossier.stray_facts() == []
    assert dossier.stray_passages() == []


def test_checked_facts_are_counted_through_changes(dossier: Dossier) -> None:
    counts = [dossier.count_checked()]
    dossier.check_fact(1)
    dossier.check_fact(2)
    counts.append(dossier.count_checked())
    dossier.delete_fact(2)
    counts.append(dossier.count_checked())
    dossier.undo()
    dossier.check_fact(1, checked=False)
    counts.append(dossier.count_checked())

    assert counts == [0, 2, 1, 1]
