"""Which text is which source, and what adding one brings."""

from pathlib import Path

import pytest

from store import Added, Dossier, Draft, NothingToUndoError, SaveError, UnreadableArticleError, cut, open_dossier

TEXT = "Fighting in Hasakah\n\nPolice said 120 people were killed.\n\nDoctors said on Friday that 300 children fled."


@pytest.fixture
def dossier(path: Path) -> Dossier:
    return open_dossier(path, reader="mk", create=True)


def add(dossier: Dossier, text: str = TEXT, **known: str) -> Added:
    return dossier.add_source(Draft(content=text.encode(), **known))


def test_a_text_becomes_a_source_with_passages_and_facts(dossier: Dossier, path: Path) -> None:
    added = add(dossier, publisher="Wire", published="2022-01-21", path="wire.txt")
    source = dossier.source(1)

    assert added == Added(source=source, outcome="added", passages=3, facts=len(dossier.facts()))
    assert (source.text, source.publisher, source.path) == (TEXT, "Wire", "wire.txt")
    assert [cut(TEXT, passage.span) for passage in dossier.passages()] == TEXT.split("\n\n")
    assert {120, 300} <= {fact.quantity.value for fact in dossier.facts() if fact.quantity}
    assert all(fact.made_by.startswith("rules@") for fact in dossier.facts())
    again = open_dossier(path)
    assert (again.sources(), again.passages(), again.facts()) == (
        dossier.sources(),
        dossier.passages(),
        dossier.facts(),
    )


def test_the_same_text_is_there_already(dossier: Dossier, path: Path) -> None:
    add(dossier, publisher="Wire", path="wire.txt")
    before = path.read_bytes()

    assert [add(dossier, publisher="Wire").outcome, add(dossier).outcome] == ["present", "present"]
    assert path.read_bytes() == before


def test_what_is_newly_known_fills_what_was_empty(dossier: Dossier) -> None:
    add(dossier, path="wire.txt", author="A. Writer")
    facts = [fact.id for fact in dossier.facts()]
    added = add(dossier, publisher="Wire", published="2022-01-21", author="Somebody Else", path="copy.txt")

    assert (added.outcome, len(dossier.sources())) == ("completed", 1)
    assert (added.source.publisher, added.source.author, added.source.path) == ("Wire", "A. Writer", "wire.txt")
    assert added.source.published is not None
    assert added.source.published.startswith("2022-01-21")
    assert [fact.id for fact in dossier.facts()] == facts


def test_the_same_text_in_another_outlet_is_another_source(dossier: Dossier) -> None:
    add(dossier, publisher="Wire")

    assert add(dossier, publisher="Daily").outcome == "added"
    assert len(dossier.sources()) == 2


def test_the_same_text_at_the_same_address_is_one_source(dossier: Dossier) -> None:
    add(dossier, publisher="Wire", url="https://example.org/1")

    assert add(dossier, publisher="The Wire", url="https://example.org/1").outcome == "present"


@pytest.mark.parametrize(
    "known", [{"url": "https://example.org/1"}, {"path": "wire.txt", "publisher": "Wire"}, {"path": "wire.txt"}]
)
def test_another_text_in_the_same_place_supersedes(dossier: Dossier, known: dict[str, str]) -> None:
    add(dossier, **known)
    second = add(dossier, TEXT.replace("120", "130"), **known)
    third = add(dossier, TEXT.replace("120", "140"), **known)

    assert [second.outcome, third.outcome] == ["superseding", "superseding"]
    assert [source.supersedes for source in dossier.sources()] == [None, 1, 2]


@pytest.mark.parametrize("known", [{}, {"path": "-"}, {"publisher": "Wire"}])
def test_another_text_from_nowhere_in_particular_is_another_source(dossier: Dossier, known: dict[str, str]) -> None:
    add(dossier, **known)

    assert add(dossier, TEXT.replace("120", "130"), **known).outcome == "added"


def test_what_is_no_text_is_not_added(dossier: Dossier, path: Path) -> None:
    with pytest.raises(UnreadableArticleError):
        add(dossier, "")

    assert not path.exists()


def test_adding_is_taken_back_whole(dossier: Dossier) -> None:
    add(dossier)
    dossier.undo()

    assert [*dossier.sources(), *dossier.passages(), *dossier.facts()] == []
    with pytest.raises(NothingToUndoError):
        dossier.undo()
    dossier.redo()
    assert [len(dossier.sources()), len(dossier.passages())] == [1, 3]


def test_a_date_of_publication_resolves_the_dates_of_its_facts(dossier: Dossier) -> None:
    add(dossier)
    fled = next(fact for fact in dossier.facts() if fact.quantity and fact.quantity.value == 300)
    dossier.check_fact(fled.id)
    dossier.edit_fact(fled.id, {"population": "boys"})
    before = [fact.id for fact in dossier.facts()]
    dossier.set_source(1, {"published": "2022-01-22"})
    after = dossier.fact(fled.id)

    assert [fact.id for fact in dossier.facts()] == before
    assert (fled.event_date or fled.as_of) != (after.event_date or after.as_of)
    assert after.checked is not None
    assert after.population == "boys"


def test_facts_that_another_program_made_survive_a_new_date(dossier: Dossier, path: Path) -> None:
    path.write_text(
        '{"sources": {"1": {"title": "Wire"}}, "passages": {"1": {"source": 1, "text": "Police said 120 died."}},'
        '"facts": {"1": {"passage": 1, "text": "Police said 120 died.", "population": "men"}}}'
    )
    dossier = open_dossier(path)
    dossier.set_source(1, {"published": "2022-01-22"})

    assert [(fact.id, fact.population) for fact in dossier.facts()] == [(1, "men")]


def test_two_who_add_the_same_text_have_it_once(dossier: Dossier, path: Path) -> None:
    other = open_dossier(path, create=True)
    add(dossier, publisher="Wire")

    assert add(other, publisher="Wire").outcome == "present"
    assert other.sources() == dossier.sources()


def test_a_failed_save_leaves_the_dossier_as_it_was(dossier: Dossier, path: Path) -> None:
    add(dossier)
    path.with_name(".story.json.new").mkdir()

    with pytest.raises(SaveError):
        add(dossier, "Another text. It says that 12 died.")

    assert len(dossier.sources()) == 1
    path.with_name(".story.json.new").rmdir()
    assert add(dossier, "Another text. It says that 12 died.").source.id == 2
