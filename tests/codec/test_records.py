"""Records in, nouns out, and back: nothing that others wrote is lost."""

import json

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from store.codec import KINDS, change_record, read_record, revision_of, write_record
from store.model.fact import Fact, Words
from store.model.note import Note, Target
from store.model.noun import Noun
from store.model.quantity import Quantity
from store.model.source import Source

PASSAGE = '"passage": 3, "text": "Some 850 children were held."'

numbers = st.integers(min_value=-(10**30), max_value=10**30) | st.floats(allow_nan=False, allow_infinity=False)
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
strange_names = words.filter(lambda name: name not in {*Fact.__struct_fields__, *Quantity.__struct_fields__})
values = st.recursive(
    st.none() | st.booleans() | numbers | words,
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(words, inside, max_size=3),
    max_leaves=6,
)


def raw(text: str) -> msgspec.Raw:
    return msgspec.Raw(text.encode())


def test_the_least_fields_make_a_fact() -> None:
    fact, complaints = read_record(Fact, 7, raw(f"{{{PASSAGE}}}"))

    assert fact == Fact(id=7, passage=3, text="Some 850 children were held.")
    assert complaints == ()


def test_the_key_is_the_id_whatever_the_record_calls_its_id() -> None:
    fact, complaints = read_record(Fact, 7, raw(f'{{"id": "from elsewhere", {PASSAGE}}}'))

    assert fact is not None
    assert (fact.id, complaints) == (7, ())


def test_a_field_of_the_wrong_type_is_left_out_with_a_complaint() -> None:
    fact, complaints = read_record(Fact, 7, raw(f'{{{PASSAGE}, "speaker": 5, "population": "children"}}'))

    assert fact == Fact(id=7, passage=3, text="Some 850 children were held.", population="children")
    assert complaints == ("speaker is not used: Expected `str | null`, got `int`",)


def test_of_a_nested_object_what_fits_is_taken() -> None:
    quantity = '"quantity": {"value": 850, "low": "about 800", "high": 900}, "words": {"figure": [0, 8], "cue": [1]}'
    fact, complaints = read_record(Fact, 7, raw(f"{{{PASSAGE}, {quantity}}}"))

    assert fact is not None
    assert fact.quantity == Quantity(value=850, high=900)
    assert fact.words == Words(figure=(0, 8))
    assert [complaint.split()[0] for complaint in complaints] == ["words.cue", "quantity.low"]


def test_a_number_in_quotes_is_a_number() -> None:
    fact, complaints = read_record(Fact, 7, raw('{"passage": "3", "text": "Some 850 children were held."}'))

    assert fact == Fact(id=7, passage=3, text="Some 850 children were held.")
    assert complaints == ()


def test_a_crossed_interval_is_no_figure() -> None:
    fact, complaints = read_record(Fact, 7, raw(f'{{{PASSAGE}, "quantity": {{"low": 5, "high": 2}}}}'))

    assert fact is not None
    assert fact.quantity is None
    assert complaints == ("quantity is not used: the interval ends at 2, below its start 5",)


def test_a_number_that_is_none_costs_its_field_only() -> None:
    fact, complaints = read_record(Fact, 7, raw(f'{{{PASSAGE}, "confidence": 1e999, "place": "Hasakah"}}'))

    assert fact == Fact(id=7, passage=3, text="Some 850 children were held.", place="Hasakah")
    assert complaints == ("confidence is not used: Number out of range",)


def test_a_record_without_its_bold_fields_is_no_noun() -> None:
    assert read_record(Fact, 7, raw('{"text": "x"}')) == (None, ("passage missing",))
    assert read_record(Fact, 7, raw("[1, 2]")) == (None, ("the record is no object",))
    assert read_record(Fact, 7, raw("{}")) == (None, ("passage and text missing",))


def test_only_the_changed_field_is_written() -> None:
    record = raw(
        '{"text": "Some 850 children were held.", "passage": 3, "quantity": {"value": 850.0, "unit": null, "odd": 1e3},'
        ' "mine": {"deep": [1.10, 12345678901234567890123]}, "id": "x"}'
    )
    before = read_record(Fact, 7, record)[0]
    assert before is not None
    after = msgspec.structs.replace(before, speaker="Unicef", quantity=Quantity(value=850.0, low=800))

    assert bytes(change_record(record, before, after)).decode() == (
        '{"text":"Some 850 children were held.","passage":3,"quantity":{"value":850.0,"unit":null,"odd":1e3,"low":800},'
        '"mine":{"deep": [1.10, 12345678901234567890123]},"id":"x","speaker":"Unicef"}'
    )


def test_a_new_record_says_only_what_there_is_to_say() -> None:
    target = Target(table="passages", id=3, start=0, end=4)
    note = Note(id=1, body="ask", target=target, tags=("verify",))

    assert json.loads(bytes(write_record(note))) == {
        "body": "ask",
        "target": {"table": "passages", "id": 3, "start": 0, "end": 4},
        "tags": ["verify"],
    }


def test_spaces_order_and_escapes_do_not_make_a_new_revision() -> None:
    assert revision_of(raw('{"b": "é", "a": [1, 2]}')) == revision_of(raw('{"a":[1,2],"b":"\\u00e9"}'))
    assert revision_of(raw('{"a": 850}')) != revision_of(raw('{"a": 851}'))


sources = st.builds(
    Source,
    id=st.just(1),
    title=words,
    text=st.none() | words,
    publisher=st.none() | words,
    withdrawn=st.booleans(),
    supersedes=st.none() | st.integers(1, 10**6),
)


@given(sources)
def test_what_is_written_is_read_again(source: Source) -> None:
    assert read_record(Source, 1, write_record(source)) == (source, ())


@given(
    strange=st.dictionaries(strange_names, values, max_size=4),
    inside=st.dictionaries(strange_names, values, max_size=4),
    speaker=words,
    value=st.none() | st.integers(0, 10**6),
)
def test_fields_that_we_do_not_know_survive_every_change(
    strange: dict[str, object], inside: dict[str, object], speaker: str, value: int | None
) -> None:
    written = {**strange, "passage": 3, "text": "x", "quantity": {**inside, "value": 850, "low": 850}}
    record = raw(json.dumps(written))
    before = read_record(Fact, 7, record)[0]
    assert before is not None
    after = msgspec.structs.replace(before, speaker=speaker, quantity=Quantity(value=value, low=850))

    changed = json.loads(bytes(change_record(record, before, after)))

    assert changed == {
        **strange,
        "passage": 3,
        "text": "x",
        "quantity": {**inside, "value": value, "low": 850},
        "speaker": speaker,
    }


kinds = st.sampled_from(list(KINDS.values()))


@given(kinds.flatmap(lambda kind: st.tuples(st.just(kind), st.dictionaries(st.sampled_from(names_of(kind)), values))))
def test_no_record_raises_and_what_is_not_used_is_said(drawn: tuple[type[Noun], dict[str, object]]) -> None:
    kind, written = drawn
    noun, complaints = read_record(kind, 7, raw(json.dumps(written)))

    assert noun is not None or complaints
    for name in written:
        said = any(complaint.startswith((name, "the record")) for complaint in complaints)
        assert said or noun is None or msgspec.to_builtins(noun)[name] is not None or written[name] is None


def names_of(kind: type[Noun]) -> list[str]:
    return [name for name in kind.__struct_fields__ if name != "id"]
