"""What holds for facts and layers of any text, however strange."""

import random
import sys
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store import Draft, Fact, Source, UnreadableArticleError, cut, extract, extract_layers, extract_text

SAMPLE = """
Police said that 12 people were killed on Monday . , " “ ” ' ( ) - — and but who more than at least between 5 and 7
dozens of $8bn (£5.2bn) 28 percent half one in three no casualties none two years ago last week denied the claim
according to Ann Lee He it the ministry of up from 300 aged 12-year-old 3 July 2013 in 2012 U.S. Mr. a a.m. -LRB-
reportedly rose to fell by killing wounded boys of them the rest another 10 % ½ ٣ 十
"""
WORDS = [*SAMPLE.split(), "\n\n", "\u00a0", "\u202e", "\u200b"]

unhurried = settings(deadline=None)
"""A first reading loads the lexicons; how long it takes is no law."""

texts = st.one_of(st.text(max_size=300), st.lists(st.sampled_from(WORDS), max_size=80).map(" ".join))


def read(text: str) -> tuple[Source, list[Fact]]:
    source, passages, facts = extract_text(text, "2013-03-22")
    layers = extract_layers(source, passages)
    spans = [each.span for each in layers.quantities] + [each.span for each in layers.dates]
    for quoted in layers.attributions:
        spans += [*quoted.source_spans, *quoted.cue_spans, *quoted.content_spans]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    return source, facts


def check_spans(text: str, facts: list[Fact]) -> None:
    for fact in facts:
        assert fact.span is not None
        assert fact.sentence_start is not None
        assert fact.sentence_end is not None
        assert cut(text, (fact.sentence_start, fact.sentence_end)) == fact.text
        assert fact.sentence_start <= fact.span[0] < fact.span[1] <= fact.sentence_end
        for name in fact.words.__struct_fields__:
            span = getattr(fact.words, name)
            assert span is None or (0 <= span[0] < span[1] <= len(text))


@unhurried
@given(texts)
def test_no_text_raises_and_every_span_cuts_its_words(text: str) -> None:
    try:
        _, facts = read(text)
    except UnreadableArticleError:
        return

    check_spans(text, facts)


@unhurried
@given(st.binary(max_size=400))
def test_no_bytes_raise_anything_but_that_they_are_no_article(content: bytes) -> None:
    try:
        source, _, facts = extract(Draft(content=content, path="a.txt"))
    except UnreadableArticleError:
        return

    check_spans(source.text or "", facts)


@pytest.mark.parametrize("seed", range(12))
def test_random_bytes_between_words_are_read(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same each time, no secret
    pieces = [chance.randbytes(chance.randint(1, 6)) if chance.random() < 0.2 else word.encode() for word in WORDS * 8]
    chance.shuffle(pieces)
    try:
        source, _, facts = extract(Draft(content=b" ".join(pieces), path="a.txt"))
    except UnreadableArticleError:
        return

    check_spans(source.text or "", facts)


@pytest.mark.parametrize("kind", ["letters", "digits"])
def test_every_script_of_unicode_is_read(kind: str) -> None:
    alphabet = [chr(code) for code in range(0x20, 0x30000) if not 0xD800 <= code <= 0xDFFF]
    wanted = [each for each in alphabet if (each.isdigit() if kind == "digits" else each.isalpha())]
    step = max(1, len(wanted) // 400)
    text = "".join(f"{each} 12 {each}{each} people {each}. " for each in wanted[::step])

    _, facts = read(text)

    check_spans(text, facts)


@pytest.mark.parametrize("opening", ["(", "[", "“", "‘", '"', "((“", "-LRB- "])
def test_deep_brackets_are_read(opening: str) -> None:
    text = f"Police said {opening * 20_000}12 people were killed."

    _, facts = read(text)

    check_spans(text, facts)


def test_a_line_of_a_megabyte_is_read() -> None:
    line = "the crews and their families waited at the gates of the mill " * 16_400
    text = f"Police said 12 people were killed {line}"
    assert len(text) > 1_000_000

    _, facts = read(text)

    assert [fact.quantity and fact.quantity.value for fact in facts] == [12]


SENTENCES = {
    "figures": "Police said 12 people were killed and 30 were wounded. ",
    "one line": "Police said 12 people were killed and 30 were wounded and ",
    "denials": "The ministry denied that 20 soldiers had been captured. ",
    "claims": "The army said it controlled the town, but the rebels denied it. ",
    "quotations": "“We lost 12 houses,” Ann Lee said. “It was bad. We lost 3 more.” ",
    "dates": "On Monday 12 March 2013, two years ago, 5 ships sank in the third quarter. ",
    "money": "It cost $8bn (£5.2bn) and 28 percent of 300 million. ",
    "numbers": "One of 7 ships, 8 boats, 9 rafts sank. ",
    "brackets": "((“12 people”)). ",
    "paragraphs": "Some 12 people died, he said.\n\n",
}


@pytest.mark.parametrize("kind", SENTENCES)
def test_work_grows_with_the_length_of_the_text_and_no_faster(kind: str) -> None:
    sentence = SENTENCES[kind]
    times = 4_000 // len(sentence)
    read(sentence * 2)

    short, long = work_on(sentence * times), work_on(sentence * (4 * times))

    assert long <= 4.5 * short


def work_on(text: str) -> int:
    """Count the calls of functions while a text is read."""
    calls = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        del frame, argument
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        extract_layers(*extract_text(text, "2013-03-22")[:2])
    finally:
        sys.setprofile(None)
    return calls


BESIDE = st.sampled_from(
    [
        "The bridge over the river was closed to lorries.",
        "Some 40 houses were flooded in the north of the valley.",
        "Children played in the yard of the school.",
        "At least 300 trees fell.",
    ]
)


@unhurried
@given(st.lists(BESIDE, max_size=3), st.lists(BESIDE, max_size=3))
def test_the_facts_of_a_passage_do_not_depend_on_the_others(before: list[str], after: list[str]) -> None:
    own = "At least 14 workers were killed on 3 March 2013, the fire service said."
    text = "\n\n".join([*before, own, *after])
    start = len("\n\n".join([*before, ""])) if before else 0

    alone = [told(fact, 0) for fact in extract_text(own, "2013-03-22")[2]]
    beside = [told(fact, start) for fact in extract_text(text, "2013-03-22")[2] if fact.text == own]

    assert beside == alone


def told(fact: Fact, start: int) -> tuple[object, ...]:
    """Return what a fact says, its places counted from `start`."""
    span = fact.span or (0, 0)
    return (
        span[0] - start, span[1] - start, fact.quantity, fact.population, fact.predicate, fact.what, fact.speaker,
        fact.cue, fact.stance, fact.event_date, fact.as_of, fact.place,
    )  # fmt: skip


@unhurried
@given(texts)
def test_reading_twice_gives_the_same(text: str) -> None:
    try:
        first, second = extract_text(text), extract_text(text)
    except UnreadableArticleError:
        return

    assert first == second
