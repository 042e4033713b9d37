"""Words of a note are found again, whatever comes before and behind them."""

from hypothesis import given
from hypothesis import strategies as st

from store import Target, cut
from store.dossier.placing import anchor, find_words
from store.dossier.uid import new_uid

QUOTE = "some 850 children"
others = st.text(st.characters(exclude_categories=["Cs"]), max_size=60).filter(lambda text: "850" not in text)


@given(before=others, after=others, earlier=others, later=others)
def test_words_that_stand_once_are_found_wherever_they_went(before: str, after: str, earlier: str, later: str) -> None:
    text = before + QUOTE + after
    target = anchor(Target(table="passages", id=1), text, (len(before), len(before) + len(QUOTE)))
    changed = earlier + QUOTE + later

    assert find_words(target, text, (0, len(text))) == target.span
    span = find_words(target, changed, (0, len(changed)))
    assert span is not None
    assert cut(changed, span) == QUOTE


@given(text=others, start=st.integers(0, 60), end=st.integers(0, 60))
def test_what_is_found_lies_in_the_text(text: str, start: int, end: int) -> None:
    target = Target(table="passages", id=1, quote=QUOTE, start=start, end=end)
    span = find_words(target, text, (0, len(text)))

    assert span is None or 0 <= span[0] < span[1] <= len(text)


def test_a_whole_paragraph_that_was_lightly_edited_is_found() -> None:
    text = "The prison in Hasakah held some 850 children before the attack began."
    target = anchor(Target(table="passages", id=1), text, (0, len(text)))
    changed = "Updated. The prison in Hasakah held about 700 children before the attack began. More soon."
    span = find_words(target, changed, (0, len(changed)))

    assert span is not None
    assert "700 children" in cut(changed, span)


def test_uids_differ_and_say_their_version() -> None:
    uids = [new_uid() for _ in range(50)]

    assert len(set(uids)) == 50
    assert {(uid[14], uid[19] in "89ab") for uid in uids} == {("7", True)}
    assert uids[0][:8] <= uids[-1][:8]
