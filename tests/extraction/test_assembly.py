"""Facts put together from a whole text."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from store.extraction import extract_facts
from store.model.fact import Fact
from store.model.noun import Span
from store.model.passage import Passage, PassageKind
from store.model.source import Source

_PIECES = (
    "police", "said", "that", "killed", "12", "people", "of them", "at least", ",", ".", "and", "wounded", "the",
    "which", "were", "-LRB-", "-RRB-", "(", ")", "“", "”", "$", "3.5 million", "dozens", "half", "%", "barrels",
    "a day",
    "denied", "toll", "rose to", "its", "members", "\n\n", "in", "Port Vale", "to", "by", "of", "missing", "who", "no",
    "including", "five times", "-", "’s", "''", "six-month", "as", "\u00a0",
)  # fmt: skip
_TEXTS = st.one_of(st.text(max_size=300), st.lists(st.sampled_from(_PIECES), max_size=60).map(" ".join))


def _read(*paragraphs: str, kinds: Sequence[PassageKind] = (), published: str | None = None) -> list[Fact]:
    text = "\n\n".join(paragraphs)
    passages: list[Passage] = []
    start = 0
    for ordinal, paragraph in enumerate(paragraphs):
        kind = kinds[ordinal] if kinds else "body"
        end = start + len(paragraph)
        passages.append(
            Passage(id=ordinal + 1, source=1, text=paragraph, ordinal=ordinal, start=start, end=end, kind=kind)
        )
        start = end + 2
    return extract_facts(Source(id=1, title="Report", text=text, published=published), passages)


def test_a_fact_carries_its_sentence_its_figure_and_its_words() -> None:
    said = "Police said at least 12 dockers were hurt in the harbour."
    text = f"It was raining. {said}"

    (fact,) = _read(text)

    assert fact.text == said
    assert (fact.sentence_start, fact.sentence_end) == (16, len(text))
    assert fact.passage == 1
    assert text[fact.start : fact.end] == "at least 12"
    assert (fact.population, fact.predicate, fact.what) == ("dockers", "hurt", "dockers hurt")
    assert (fact.speaker, fact.stance) == ("police", "claims")
    assert fact.place == "harbour"
    assert fact.words.population is not None
    assert text[slice(*fact.words.population)] == "dockers"
    assert fact.made_by == "rules@1"


def test_each_figure_of_a_clause_that_is_denied_gives_a_fact() -> None:
    facts = _read("The ministry denied that 40 guards and 12 inmates had died.")

    assert [(fact.population, fact.quantity and fact.quantity.value) for fact in facts] == [
        ("guards", 40),
        ("inmates", 12),
    ]
    assert {(fact.speaker, fact.stance, fact.polarity) for fact in facts} == {("ministry", "denies", "negative")}


def test_a_claim_that_is_denied_gives_two_facts() -> None:
    claim, denial = _read("The rebels claimed to have captured 40 soldiers but the army denied that claim.")

    assert (claim.polarity, claim.stance, claim.speaker) == ("positive", "claims", "rebels")
    assert (denial.polarity, denial.stance, denial.speaker) == ("negative", "denies", "army")
    assert denial.quantity == claim.quantity
    assert (denial.population, denial.predicate) == (claim.population, claim.predicate)
    assert denial.start is not None
    assert claim.end is not None
    assert denial.start > claim.end


def test_boilerplate_gives_no_facts() -> None:
    assert _read("Sign up: 40 stories a day for 5 dollars.", kinds=["boilerplate"]) == []


def test_a_number_without_its_noun_takes_that_of_the_sentence_before() -> None:
    facts = _read("The fire killed nine miners. Another four were injured.")

    assert [(fact.population, fact.predicate) for fact in facts] == [("miners", "kill"), ("miners", "injure")]


def test_what_is_counted_does_not_depend_on_other_passages() -> None:
    alone = _read("Another four were injured.")
    after = _read("The fire killed nine miners.", "Another four were injured.")

    assert after[1].population == alone[0].population == "people"


def test_a_figure_that_points_at_an_earlier_one_counts_what_the_passage_before_counts() -> None:
    facts = _read("The firm laid off 300 fitters.", "The union said the figure was nearer to 450.")

    assert [(fact.population, fact.predicate) for fact in facts] == [("fitters", "lay off")] * 2


def test_a_text_without_figures_gives_no_facts() -> None:
    assert _read("The harbour was quiet after the storm.") == []
    assert _read("") == []


def _spans(fact: Fact) -> list[Span]:
    words = fact.words
    return [span for span in (words.figure, words.population, words.predicate, words.place) if span is not None]


@given(_TEXTS)
def test_every_span_lies_in_its_sentence_whatever_the_text(text: str) -> None:
    for fact in _read(text):
        assert fact.sentence_start is not None
        assert fact.sentence_end is not None
        assert text[fact.sentence_start : fact.sentence_end] == fact.text
        assert fact.start is not None
        assert fact.end is not None
        for start, end in [(fact.start, fact.end), *_spans(fact)]:
            assert fact.sentence_start <= start < end <= fact.sentence_end


@given(st.lists(_TEXTS, min_size=2, max_size=3))
def test_facts_come_in_the_order_of_the_text(texts: list[str]) -> None:
    starts = [fact.start or 0 for fact in _read(*texts)]

    assert starts == sorted(starts)
