from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from store.comparison import NOTHING, Answer, Asked, ask_again, find_discrepancies, touched_families
from store.comparison.keeping import Kept, keep, recall
from store.model.passage import Passage
from store.model.ruling import Ruling
from tests.comparison.test_laws import DAYS, TOLD, compare, tell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.comparison.conftest import Dossier

PLACES = st.sampled_from([None, "Millford", "Eastport", "Lake Arda"])
TEXTS = st.sampled_from(
    [
        None,
        "Fire in Millford. The mayor of Millford, Ann Reed, spoke to Radio Arda near Old Bridge and Corn Market.",
        "A flood at Lake Arda. Officials in Eastport said that Harbour Street and Queens Dock were closed.",
        "The army said little." * 9 + " Eastport was named once.",
    ]
)
STEPS = st.lists(st.sets(st.integers(0, 8)), min_size=1, max_size=4)


@st.composite
def dossiers(draw: st.DrawFn) -> list[Answer]:
    """Draw facts of up to five reports, two facts a passage, with places and texts that tell stories apart."""
    told = draw(st.lists(TOLD, max_size=9))
    answers = tell(told, draw(st.lists(DAYS, min_size=5, max_size=5)), range(len(told)))
    texts = draw(st.lists(TEXTS, min_size=5, max_size=5))
    versions = draw(st.lists(st.sampled_from([None, None, 1, 2]), min_size=5, max_size=5))
    return [_place(answer, draw(PLACES), texts, versions) for answer in answers]


def _place(answer: Answer, place: str | None, texts: Sequence[str | None], versions: Sequence[int | None]) -> Answer:
    number = answer.source.id
    source = msgspec.structs.replace(
        answer.source,
        text=texts[number - 1],
        supersedes=versions[number - 1] if number > 2 else None,
    )
    passage = 1000 * number + answer.fact.id // 2
    fact = msgspec.structs.replace(answer.fact, place=place, passage=passage)
    return Answer(fact=fact, source=source, passage=Passage(id=passage, source=number, text=answer.fact.text))


RULINGS = st.lists(
    st.builds(
        lambda kind, facts: Ruling(id=1, kind=kind, facts=tuple(facts)),
        st.sampled_from(["same_question", "same_question", "other_event", "as_read"]),
        st.lists(st.integers(1, 9), min_size=2, max_size=3, unique=True),
    ),
    max_size=4,
)


@settings(deadline=None)
@given(dossiers(), STEPS, RULINGS)
def test_asking_again_is_asking_all_anew(answers: list[Answer], steps: list[set[int]], rulings: list[Ruling]) -> None:
    asked, there = NOTHING, set[int]()
    for number, step in enumerate(steps):
        ruled = rulings[:number]
        asked = take_over(asked, answers, there, step, ruled)
        there = step
        present = [answer for answer in answers if answer.fact.id in there]
        assert find_discrepancies(asked.questions) == compare(present, ruled)


@settings(deadline=None)
@given(dossiers(), STEPS, RULINGS)
def test_what_was_written_down_is_taken_up_as_if_it_had_stayed(
    answers: list[Answer], steps: list[set[int]], rulings: list[Ruling]
) -> None:
    asked, there = NOTHING, set[int]()
    for number, step in enumerate(steps):
        ruled = rulings[:number]
        asked = take_over(asked, answers, there, step, ruled)
        there = step
        present = [answer for answer in answers if answer.fact.id in there]
        assert find_discrepancies(asked.questions) == compare(present, ruled)
        asked = write_down_and_read(asked, present)


def write_down_and_read(asked: Asked, present: list[Answer]) -> Asked:
    """Return what another process would know; it reads a source without the text that its passages make."""
    sources = {answer.source.id: answer.source for answer in present}
    kept = msgspec.msgpack.decode(msgspec.msgpack.encode(keep(asked)), type=Kept)
    recalled = recall(kept, sources.get, {answer.fact.id: answer for answer in present}.get)
    assert recalled is not None
    assert (recalled.events.since, recalled.events.months) == (asked.events.since, asked.events.months)
    return recalled


def take_over(asked: Asked, answers: list[Answer], there: set[int], then: set[int], rulings: Sequence[Ruling]) -> Asked:
    came = [answer for answer in answers if answer.fact.id in then - there]
    return ask_again(asked, changed=came, gone=there - then, rulings=rulings)


def test_only_the_families_of_a_new_fact_are_touched(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The army said [12] people were killed.")
    dossier.says("Wire, 2022-01-21", "Some [40] houses burned.", predicate="burn", population="houses")
    before = ask_again(NOTHING, changed=dossier.answers)
    dossier.says("Daily, 2022-01-22", "Police said [14] people were killed.")

    after = ask_again(before, changed=dossier.answers[-1:])

    assert [question.title for question in touched_families(before, after)] == ["How many people were killed?"]


def test_a_check_of_a_fact_touches_one_family(dossier: Dossier) -> None:
    dossier.says("Wire, 2022-01-21", "The army said [12] people were killed.")
    dossier.says("Daily, 2022-01-21", "It said [90] people were freed.", predicate="free")
    before = ask_again(NOTHING, changed=dossier.answers)

    after = ask_again(before, changed=dossier.answers[1:])

    assert len(touched_families(before, after)) == 1


def test_a_report_that_counts_each_day_anew_has_the_pairs_of_others_looked_at_again(dossier: Dossier) -> None:
    for day, figure in ((1, 50), (60, 40)):
        told = f"[{figure}] people were killed on the coast, in the count of day {day} that the harbour office keeps."
        dossier.says("Radio, 2022-06-01", told, as_of=f"2022-0{1 + day // 30}-01")
    before = ask_again(NOTHING, changed=dossier.answers)
    find_discrepancies(before.questions)
    there = len(dossier.answers)
    for month, figure in enumerate((90, 20, 80, 10, 70), 1):
        told = f"Shells killed [{figure}] people, in the words of the diary for month {month} that Ann Reed wrote."
        dossier.says("Daily, 2022-06-01", told, as_of=f"2022-0{month}-15")

    after = ask_again(before, changed=dossier.answers[there:])

    assert find_discrepancies(after.questions) == dossier.discrepancies()
    assert {question.day_by_day for question in after.questions} == {frozenset({1, 2})}
