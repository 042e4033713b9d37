"""Facts that are extracted again keep their ids and what readers did to them."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from store import Check, Fact, Quantity
from store.dossier.merging import merge_facts

CHECK = Check(by="mk", at="2022-01-22T10:00:00+00:00")


def fact(number: int = 0, start: int = 0, **fields: object) -> Fact:
    place = {"passage": 1, "text": "x", "start": start, "end": start + 3}
    written = {"id": number, "made_by": "rules@1", **place, **fields}
    return msgspec.convert(written, Fact)


def test_the_same_fact_keeps_its_id_and_takes_the_new_reading() -> None:
    merged = merge_facts([fact(4, as_of=None)], [fact(as_of="2022-01-21")], set())

    assert merged.changed == [fact(4, as_of="2022-01-21")]
    assert merged.new == merged.gone == []


def test_a_fact_with_another_speaker_keeps_its_id_where_nothing_else_has_its_place() -> None:
    stored = [fact(4, speaker="SDF"), fact(5, speaker="Unicef")]
    merged = merge_facts(stored, [fact(speaker="UN"), fact(speaker="SDF")], set())

    assert merged.changed == [fact(4, speaker="SDF"), fact(5, speaker="UN")]


def test_a_claim_and_its_denial_at_one_place_are_two() -> None:
    merged = merge_facts([fact(4)], [fact(), fact(polarity="negative")], set())

    assert (merged.changed, merged.new) == ([fact(4)], [fact(polarity="negative")])


def test_edited_fields_checks_and_deletions_stay() -> None:
    stored = [
        fact(1, 0, population="boys", edited=["population"]),
        fact(2, 10, quantity={"value": 800}, edited=["value"], checked=CHECK),
        fact(3, 20, deleted=True),
        fact(4, 30, lost=True, checked=CHECK),
    ]
    found = [
        fact(0, 0, population="children", predicate="hold", what="children held in Sarn"),
        fact(0, 10, quantity={"value": 850, "qualifier": "about"}),
        fact(0, 20, place="Hasakah"),
        fact(0, 30),
    ]

    assert merge_facts(stored, found, set()).changed == [
        fact(1, 0, population="boys", predicate="hold", what="boys held in Sarn", edited=["population"]),
        fact(2, 10, quantity={"value": 800}, edited=["value"], checked=CHECK),
        fact(3, 20, deleted=True, place="Hasakah"),
        fact(4, 30, checked=CHECK),
    ]


def test_a_polarity_that_a_reader_set_is_of_the_fact_that_was_found() -> None:
    stored = [fact(1, polarity="negative", edited=["polarity"]), fact(2, 10, stance="denies", edited=["stance"])]
    merged = merge_facts(stored, [fact(), fact(0, 10)], set())

    assert merged.changed == [
        fact(1, polarity="negative", edited=["polarity"]),
        fact(2, 10, stance="denies", polarity="negative", edited=["stance"]),
    ]
    assert merged.new == merged.gone == []


def test_a_speaker_that_a_reader_set_is_of_the_fact_that_was_found() -> None:
    stored = [fact(1, speaker="Unicef"), fact(2, speaker="Save", edited=["speaker"])]
    merged = merge_facts(stored, [fact(speaker="SDF"), fact(speaker="Unicef")], set())

    assert [(one.id, one.speaker) for one in merged.changed] == [(1, "Unicef"), (2, "Save")]
    assert merged.new == merged.gone == []


def test_a_claim_and_a_denial_at_one_place_stay_two_where_one_was_edited() -> None:
    stored = [
        fact(1, speaker="A", polarity="negative", edited=["polarity"]),
        fact(2, speaker="B", polarity="negative"),
    ]
    found = [fact(speaker="B", polarity="negative"), fact(speaker="A")]

    merged = merge_facts(stored, found, set())

    assert [(one.id, one.speaker, one.polarity) for one in merged.changed] == [
        (1, "A", "negative"),
        (2, "B", "negative"),
    ]


def test_what_an_earlier_extraction_doubled_beside_an_edited_fact_goes() -> None:
    stored = [fact(1, polarity="negative", edited=["polarity"], lost=True), fact(2)]

    merged = merge_facts(stored, [fact()], set())

    assert merged.changed == [fact(1, polarity="negative", edited=["polarity"])]
    assert [one.id for one in merged.gone] == [2]


def test_what_is_no_longer_found_goes_unless_somebody_worked_on_it() -> None:
    stored = [
        fact(1, 0),
        fact(2, 10, checked=CHECK),
        fact(3, 20, edited=["what"]),
        fact(4, 30),
        fact(5, 40, deleted=True),
    ]
    merged = merge_facts(stored, [], worked_on={4})

    assert merged.gone == [fact(1, 0)]
    assert [(one.id, one.lost) for one in merged.changed] == [(2, True), (3, True), (4, True), (5, False)]


def test_facts_made_by_hand_are_not_touched() -> None:
    by_hand = fact(1, quantity={"value": 850}, made_by="hand")
    merged = merge_facts([by_hand], [fact(quantity={"value": 900})], set())

    assert merged.changed == merged.gone == []
    assert merged.new == [fact(quantity={"value": 900})]
    assert by_hand.quantity == Quantity(value=850)


starts = st.lists(st.tuples(st.integers(0, 5), st.sampled_from(["A", "B", None])), max_size=6)


@given(stored=starts, found=starts)
def test_no_fact_is_lost_or_doubled(stored: list[tuple[int, str | None]], found: list[tuple[int, str | None]]) -> None:
    before = [fact(number, start, speaker=speaker) for number, (start, speaker) in enumerate(stored, 1)]
    after = [fact(0, start, speaker=speaker) for start, speaker in found]
    merged = merge_facts(before, after, set())

    assert sorted(one.id for one in merged.changed + merged.gone) == [one.id for one in before]
    shown = [(one.start, one.speaker) for one in merged.changed + merged.new]
    assert sorted(map(str, shown)) == sorted(map(str, found))


@given(starts)
def test_extracting_the_same_again_changes_nothing(found: list[tuple[int, str | None]]) -> None:
    before = [fact(number, start, speaker=speaker) for number, (start, speaker) in enumerate(found, 1)]
    merged = merge_facts(before, [msgspec.structs.replace(one, id=0) for one in before], set())

    assert sorted(merged.changed, key=lambda one: one.id) == before
    assert merged.new == merged.gone == []
