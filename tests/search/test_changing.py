"""An index that a change was entered into is the index made anew."""

from hypothesis import given
from hypothesis import strategies as st

from store.search import Index, Subject

WORDS = ("prison", "prisoner", "850", "gate")
QUERIES = (
    "", "prison", "pris", "850", "-gate", "said:sdf", "is:new", "is:unheard", "value>2", "asof:2022-01", "prison gate",
    '"prison gate"',
)  # fmt: skip

subjects = st.builds(
    Subject,
    id=st.just(0),
    words=st.lists(st.sampled_from(WORDS), max_size=4).map(lambda words: f" {' '.join(words)} "),
    fields=st.dictionaries(st.just("said"), st.sampled_from((" sdf ", " nobody ")), max_size=1),
    clocks=st.dictionaries(st.just("asof"), st.sampled_from(("2022-01-21", "2022-02")), max_size=1),
    marks=st.lists(st.sampled_from(("is:new", "is:old")), max_size=2).map(tuple),
    figure=st.sampled_from((None, 1, 3, 850)),
    has_figure=st.just(True),
)
states = st.dictionaries(st.integers(1, 9), subjects, max_size=9).map(
    lambda state: {
        number: Subject(**{field: getattr(one, field) for field in one.__struct_fields__} | {"id": number})
        for number, one in state.items()
    }
)
orders = st.permutations(range(1, 10))


@given(history=st.lists(st.tuples(states, orders), min_size=2, max_size=5))
def test_a_changed_index_finds_what_one_made_anew_finds(history: list[tuple[dict[int, Subject], list[int]]]) -> None:
    state, order = history[0]
    index = Index(state[number] for number in order if number in state)
    for after, order_after in history[1:]:
        ids = [number for number in order_after if number in after]
        index = index.changed(ids, {number: after[number] for number in ids if state.get(number) != after[number]})
        state = after
        anew = Index(after[number] for number in ids)

        assert len(index) == len(anew)
        assert [index.find(query) for query in QUERIES] == [anew.find(query) for query in QUERIES]


def test_an_index_stays_as_it_was_when_another_one_is_made_of_it() -> None:
    before = Index(Subject(id=at, words=" gate ", fields={}, clocks={}) for at in range(1, 9))
    after = before.changed(range(2, 9), {3: Subject(id=3, words=" wall ", fields={}, clocks={})})

    assert list(before.find("gate").ids) == [1, 2, 3, 4, 5, 6, 7, 8]
    assert list(after.find("gate").ids) == [2, 4, 5, 6, 7, 8]
    assert list(after.find("wall").ids) == [3]
