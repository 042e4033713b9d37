import pytest

from store import Check, Fact, Quantity, Source, Words
from tui import format as shown

QUANTITIES = {
    "850": Quantity(value=850, low=850, high=850),
    "45,000": Quantity(value=45_000, low=45_000, high=45_000),
    "~850": Quantity(value=850, low=807, high=893, qualifier="about"),
    ">=3": Quantity(value=3, low=3, qualifier="at_least"),
    ">100": Quantity(value=100, low=100, strict=True, qualifier="at_least"),
    "<=200": Quantity(value=200, low=0, high=200, qualifier="at_most"),
    "<300": Quantity(value=300, low=0, high=300, strict=True, qualifier="at_most"),
    "100-200": Quantity(low=100, high=200, qualifier="range"),
    "24-99": Quantity(low=24, high=99, qualifier="fuzzy"),
    "none": Quantity(value=0, low=0, high=0),
    "$8bn": Quantity(value=8_000_000_000, low=8_000_000_000, high=8_000_000_000, unit="USD"),
    "$3bn-$5bn": Quantity(low=3_000_000_000, high=5_000_000_000, qualifier="range", unit="USD"),
    "CHF 2.5m": Quantity(value=2_500_000, low=2_500_000, high=2_500_000, unit="CHF"),
    "28 %": Quantity(value=28, low=28, high=28, unit="%"),
    "1/2": Quantity(value=0.5, low=0.5, high=0.5, unit="share"),
    "1 hour": Quantity(value=1, low=1, high=1, unit="hour"),
    ">=20,000 barrels": Quantity(value=20_000, low=20_000, qualifier="at_least", unit="barrel"),
    "6 feet": Quantity(value=6, low=6, high=6, unit="foot"),
    "4.9 km": Quantity(value=4.9, low=4.9, high=4.9, unit="km"),
}


@pytest.mark.parametrize("words", QUANTITIES)
def test_a_figure_is_shown_as_it_was_stated(words: str) -> None:
    assert shown.figure(Fact(id=1, passage=1, text="", quantity=QUANTITIES[words])) == words


def test_a_denied_figure_says_so() -> None:
    denied = Fact(id=1, passage=1, text="", polarity="negative", quantity=QUANTITIES["850"])

    assert shown.figure(denied) == "NOT 850"


def test_a_vague_word_is_shown_as_the_word() -> None:
    words = Words(figure=(110, 116))
    text = "They lost dozens of men."
    vague = Fact(id=1, passage=1, text=text, sentence_start=100, words=words, quantity=QUANTITIES["24-99"])

    assert shown.figure(vague) == "dozens"


def test_nobody_quoted_is_the_outlets_own_voice() -> None:
    assert shown.said_by(Fact(id=1, passage=1, text="")) == "own voice"
    assert shown.said_by(Fact(id=1, passage=1, text="", speaker="Qamishlo", relayed_by="SDF")) == "Qamishlo/SDF"


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("2022-01-26", "26 Jan"),
        ("2022-01-20/2022-01-26", "20-26 Jan"),
        ("2022-01", "Jan"),
        ("2019", "2019"),
        ("2021-12-30/2022-01-02", "30 Dec 2021 - 2 Jan"),
        ("2022-01-21TNI", "21 Jan night"),
    ],
)
def test_the_year_is_left_out_when_it_is_that_of_publication(written: str, words: str) -> None:
    assert shown.as_of(Fact(id=1, passage=1, text="", as_of=written), near="2022-01-26T14:40") == words


def test_inferred_and_unknown_clocks_are_marked() -> None:
    inferred = Fact(id=1, passage=1, text="", as_of="2022-01-26", clocks_inferred=("as_of",))
    weekday = Fact(id=1, passage=1, text="It fell on Friday.", sentence_start=0, words=Words(date=(11, 17)))

    assert shown.as_of(inferred) == "26 Jan 2022?"
    assert shown.as_of(Fact(id=1, passage=1, text="")) == "??"
    assert shown.as_of(weekday) == "Fri ??"


def test_a_citation_names_words_speaker_outlet_dates_and_that_nobody_checked() -> None:
    source = Source(id=2, title="At the gate", publisher="Herald", published="2022-01-26", url="https://h.example/1")
    fact = Fact(id=1, passage=1, text="Police said\n12 fled.", speaker="police", as_of="2022-01-25")

    assert shown.citation(fact, source) == (
        "“Police said 12 fled.” (police; as of 25 Jan 2022) "
        "Herald, At the gate, 26 Jan 2022 https://h.example/1 [unchecked]"
    )
    checked = Fact(id=1, passage=1, text="12 fled.", checked=Check(by="mk", at="2026-01-01"))
    assert "unchecked" not in shown.citation(checked, source)


def test_why_a_ruling_has_no_effect() -> None:
    figure = Quantity(value=3, low=3, high=3)
    told = Fact(id=1, passage=1, text="", quantity=figure, population="people", predicate="kill")
    lost = Fact(id=2, passage=1, text="", quantity=figure, population="people", predicate="kill", lost=True)
    bare = Fact(id=3, passage=1, text="", population="people")

    assert "withdrawn source" in shown.why_nothing([told])
    assert shown.why_nothing([told, lost]) == "fact 2 is not compared: it is no longer found in its article"
    assert shown.why_nothing([told, bare]).startswith("fact 3 cannot be compared: no figure")
