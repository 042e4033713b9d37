"""What holds for any text, however strange."""

from hypothesis import given
from hypothesis import strategies as st

from store.extraction.attribution import Attributions
from store.model.noun import Span
from tests.extraction.attribution.said import read

SAMPLE = """
the police said that told reporters 14 people , . “ ” " '' `` ( ) -LRB- -RRB- – - and but who which
he it they denied claim according to by citing as saying ministry Ana Lopez Mr spokesman for of U.S.
BP 's ’s report statement put toll at not reportedly include total were was in a on Monday : ;
"""
WORDS = SAMPLE.split()

texts = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join))


def spans_of(found: Attributions) -> list[Span]:
    spans: list[Span] = []
    for attribution in (each for sentence in found.sentences for each in sentence):
        spans += [*attribution.content_spans, *attribution.source_spans, *attribution.cue_spans]
        spans += [attribution.speaker_span] if attribution.speaker_span else []
    for denial in found.denials:
        spans += [denial.cue_span, *denial.source_spans, *([denial.denied] if denial.denied else [])]
    return spans


@given(texts)
def test_no_text_raises_and_every_span_cuts_words_of_it(text: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end in spans_of(read(text)))


@given(texts)
def test_nobody_is_named_who_does_not_stand_in_the_text(text: str) -> None:
    for attribution in (each for sentence in read(text).sentences for each in sentence):
        assert (attribution.speaker is None) or attribution.speaker.strip()


@given(texts)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert read(text) == read(text)
