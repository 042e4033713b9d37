"""The weights of records, taken over from an earlier state of the tables or not."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from store.dossier.weighing import digest_after, weigh
from store.storage import Tables

RECORDS = st.dictionaries(st.sampled_from("12345"), st.sampled_from(["a", "b", "c"]), max_size=5)
STATES = st.lists(st.tuples(RECORDS, RECORDS), min_size=1, max_size=4)


def write(state: tuple[dict[str, str], dict[str, str]], before: Tables) -> Tables:
    tables: Tables = {}
    for name, records in zip(("facts", "passages"), state, strict=True):
        then = before.get(name, {})
        raw = {key: msgspec.Raw(msgspec.json.encode({"text": text})) for key, text in records.items()}
        tables[name] = {key: then[key] if then.get(key) == record else record for key, record in raw.items()}
    return tables


@given(STATES)
def test_weights_that_were_taken_over_are_those_of_the_records(
    states: list[tuple[dict[str, str], dict[str, str]]],
) -> None:
    weighed = weigh({})
    for state in states:
        weighed = weigh(write(state, weighed.tables), weighed)
        assert weighed.weights == weigh(weighed.tables).weights


def test_a_digest_follows_one_record() -> None:
    before, after = (write(({"1": "a", "2": text}, {}), {}) for text in ("b", "c"))
    digest = digest_after(weigh(before).digest, "facts", 2, before["facts"]["2"], after["facts"]["2"])

    assert digest == weigh(after).digest
    assert digest != weigh(before).digest
