"""Whatever a script wrote: what can be shown is shown, and nothing raises."""

import json
from collections.abc import Sequence  # noqa: TC003 - hypothesis reads annotations
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store import Target, check_store, open_dossier
from store.codec import KINDS

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
numbers = st.integers(-2, 60)
spans = st.lists(numbers, min_size=2, max_size=2)
strange = st.none() | st.booleans() | numbers | words | spans | st.dictionaries(words, words, max_size=2)


def table(name: str) -> st.SearchStrategy[dict[str, dict[str, object]]]:
    likely = {
        "title": words,
        "text": words,
        "body": words,
        "source": st.integers(1, 3),
        "passage": st.integers(1, 3),
        "facts": st.lists(st.integers(1, 3), min_size=2, max_size=3),
        "kind": st.just("background") if name == "rulings" else st.just("body"),
        "target": st.fixed_dictionaries(
            {"table": st.sampled_from(["facts", "sources", "passages", "discrepancies"]), "id": st.integers(1, 3)},
            optional={"quote": words, "start": numbers, "end": numbers},
        ),
        "words": st.fixed_dictionaries({}, optional={"figure": spans, "cue": spans}),
        "quantity": st.fixed_dictionaries({}, optional={"value": numbers, "low": numbers, "high": numbers}),
    }
    fields = [field for field in KINDS[name].__struct_fields__ if field != "id"]
    needed = [field for field in ("title", "text", "body", "source", "passage", "facts", "kind") if field in fields]
    record = st.fixed_dictionaries(
        {field: likely[field] for field in needed},
        optional={field: likely.get(field, strange) | strange for field in fields if field not in needed},
    )
    return st.dictionaries(st.sampled_from(["1", "2", "3", "03", "x"]), record, max_size=3)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None)
@given(store=st.fixed_dictionaries({name: table(name) for name in KINDS if name != "meta"}))
def test_nothing_a_script_writes_stops_the_reader(path: Path, store: dict[str, object]) -> None:
    path.write_text(json.dumps(store))
    dossier = open_dossier(path, reader="mk")
    shown: list[Sequence[object]] = [dossier.sources(), dossier.passages(), dossier.facts(), dossier.notes()]

    assert all(len(list(some)) == len(some) for some in shown)
    for source in dossier.sources():
        article = dossier.article(source.id)
        text = source.text or ""
        for fact in article.facts:
            assert fact.span is None or 0 <= fact.span[0] <= fact.span[1] <= len(text)
            assert dossier.source_of(fact).id == source.id
            assert dossier.evidence(fact.id).fact == dossier.fact(fact.id)
    assert dossier.search("").total == len(dossier.facts())
    assert dossier.report()
    assert isinstance(check_store(path), list)
    assert json.loads(path.read_text()) == store


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None)
@given(store=st.fixed_dictionaries({name: table(name) for name in KINDS if name != "meta"}))
def test_saving_a_note_keeps_whatever_a_script_wrote(path: Path, store: dict[str, dict[str, object]]) -> None:
    path.write_text(json.dumps(store))
    dossier = open_dossier(path, reader="mk")
    if not dossier.sources():
        return
    note = dossier.write_note(Target(table="sources", id=dossier.sources()[0].id), "seen")
    after = json.loads(path.read_text())

    assert after["notes"].pop(str(note.id))["body"] == "seen"
    assert after.pop("meta")["1"]["next_id"] == {"notes": note.id + 1}
    assert after == store
