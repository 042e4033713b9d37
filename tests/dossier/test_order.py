"""The order of reading, found again where records changed."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from store.dossier.contents import Contents
from store.storage import Tables

FACTS = st.dictionaries(
    st.integers(1, 9),
    st.tuples(st.integers(1, 4), st.integers(0, 3), st.booleans()),
    max_size=9,
)
PASSAGES = st.dictionaries(st.integers(1, 4), st.tuples(st.integers(1, 2), st.integers(0, 2)), max_size=4)
STORES = st.tuples(PASSAGES, FACTS)


def write(store: tuple[dict[int, tuple[int, int]], dict[int, tuple[int, int, bool]]], before: Tables) -> Tables:
    passages, facts = store
    written: dict[str, dict[str, object]] = {
        "sources": {str(number): {"title": "x"} for number in (1, 2)},
        "passages": {
            str(number): {"source": source, "text": "x", "ordinal": ordinal}
            for number, (source, ordinal) in passages.items()
        },
        "facts": {
            str(number): {"passage": passage, "text": "x", "start": start, "deleted": deleted}
            for number, (passage, start, deleted) in facts.items()
        },
    }
    return {table: {key: _raw(fields, before.get(table, {}).get(key)) for key, fields in records.items()}
            for table, records in written.items()}  # fmt: skip


def _raw(fields: object, before: msgspec.Raw | None) -> msgspec.Raw:
    raw = msgspec.Raw(msgspec.json.encode(fields))
    return before if before is not None and bytes(before) == bytes(raw) else raw


@given(st.lists(STORES, min_size=2, max_size=4))
def test_an_order_found_again_is_the_order(
    stores: list[tuple[dict[int, tuple[int, int]], dict[int, tuple[int, int, bool]]]],
) -> None:
    contents = Contents({})
    for store in stores:
        contents = Contents(write(store, contents.tables), contents)
        assert contents.order == Contents(contents.tables).order
