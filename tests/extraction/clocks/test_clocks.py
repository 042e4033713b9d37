import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.extraction.clocks import ClockReading, read_clocks
from store.extraction.figures import find_figures
from store.model.clock import read_clock
from store.model.passage import Passage
from store.model.source import Source
from store.text.sentences import split_sentences


def read(text: str, published: str | None = "2022-01-26T14:40") -> list[ClockReading]:
    """Clocks of each figure, in a source whose paragraphs are passages."""
    source = Source(id=1, title="", text=text, published=published)
    passages, start = [], 0
    for number, part in enumerate(text.split("\n\n")):
        passages.append(Passage(id=number, source=1, text=part, start=start, end=start + len(part)))
        start += len(part) + 2
    clocks = read_clocks(source, passages)
    return [
        clocks.read(passage, sentence, figure.span)
        for passage in passages
        for sentence in split_sentences(text, *passage.span)
        for figure in find_figures(text, *sentence)
    ]


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("On Friday 12 men fell.", "2022-01-21"),
        ("Police shot 12 men on Wednesday.", "2022-01-26"),
        ("Police shot 12 men last Wednesday.", "2022-01-19"),
        ("Police shot 12 men late Thursday night.", "2022-01-20"),
        ("Police shot 12 men yesterday.", "2022-01-25"),
        ("Overnight 12 men fell.", "2022-01-25/2022-01-26"),
        ("12 men fell on 11 April.", "2021-04-11"),
        ("12 men fell on 28 January.", "2022-01-28"),
        ("12 men fell on 29 January.", "2021-01-29"),
        ("12 men fell on Jan. 5-6.", "2022-01-05/2022-01-06"),
        ("12 men fell on 5 March 2020.", "2020-03-05"),
        ("In November police shot 12 men.", "2021-11"),
        ("In 1999 police shot 12 men.", "1999"),
        ("12 men fell last year.", "2021"),
        ("12 men fell last month.", "2021-12"),
        ("12 men fell two weeks ago.", "2022-01-12"),
        ("12 men fell more than four years ago.", "2018~"),
        ("Over the last two days 12 men fell.", "2022-01-24/2022-01-26"),
        ("Since Monday 12 men fell.", "2022-01-24/2022-01-26"),
        ("12 men fell since the coup of 5 January 2022.", "2022-01-05/2022-01-26"),
        ("It is the worst since 2013, when 12 men fell.", "2013"),
        ("It is the worst since 12 men fell at Brenk in 2013.", "2013"),
        ("12 men will march on Friday.", "2022-01-28"),
        ("12 men face a judge next March.", "2022-03"),
        ("12 men are expected by the end of July.", "2022-07"),
        ("By 2030, 12 men will go.", "2030"),
        ("12 men fell last summer.", "2021-06/2021-08"),
        ("12 men have fallen this year.", "2022"),
    ],
)
def test_words_that_tell_a_time_are_seen_from_the_publication(sentence: str, edtf: str) -> None:
    assert [clock.event_date for clock in read(sentence)] == [edtf] * len(read(sentence))


def test_when_it_was_said_is_as_of_when_it_stood() -> None:
    (clock,) = read("The army said Tuesday that 12 men had fallen.")

    assert (clock.event_date, clock.as_of, clock.inferred) == (None, "2022-01-25", ())


@pytest.mark.parametrize("words", ["As of Monday", "By Monday"])
def test_as_of_monday_is_no_event(words: str) -> None:
    (clock,) = read(f"{words} 12 men had fallen.")

    assert (clock.event_date, clock.as_of) == (None, "2022-01-24")


def test_without_words_the_day_of_publication_is_taken_and_named_inferred() -> None:
    (clock,) = read("12 men fell.")

    assert (clock.as_of, clock.inferred, clock.date_span) == ("2022-01-26", ("as_of",), None)


def test_without_a_publication_date_nothing_is_filled_in() -> None:
    text = "12 men fell on Friday."
    (clock,) = read(text, published=None)

    assert clock.date_span is not None
    assert (clock.event_date, clock.as_of, text[slice(*clock.date_span)]) == (None, None, "Friday")
    assert clock.how["event_date"] == "“Friday” is relative to an unknown publication date"


def test_the_nearest_time_is_taken() -> None:
    first, second = read("Police shot 12 men on Monday but 5 on Tuesday.")

    assert (first.event_date, second.event_date) == ("2022-01-24", "2022-01-25")


def test_a_time_is_carried_to_the_next_sentence_and_named_inferred() -> None:
    _, second = read("In 1999 a quake killed 30 men. Another 60 were hurt.")

    assert (second.event_date, second.as_of) == ("1999", "1999")
    assert "event_date" in second.inferred


def test_entries_of_a_timeline_take_their_own_date() -> None:
    text = "2010-09-03\n\nThe bill for the whole winter is 8.\n\n2010-09-05\n\nOn Friday 3 left the harbour again."
    first, second = read(text, published=None)

    assert (first.event_date, first.as_of, first.inferred) == ("2010-09-03", "2010-09-03", ("event_date", "as_of"))
    assert second.event_date == "2010-09-03"


def test_entries_without_a_year_take_it_from_their_neighbours() -> None:
    text = (
        "April 20: 11 men fell into the cold sea there.\n\n"
        "April 22: 17 left the harbour for good.\n\nMay 2, 2010: 30 came in from the open sea."
    )

    assert [clock.as_of for clock in read(text, published=None)] == ["2010-04-20", "2010-04-22", "2010-05-02"]


def entries_of(*lines: str) -> list[tuple[str | None, str | None]]:
    return [(clock.event_date, clock.as_of) for clock in read("\n\n".join(lines), "2024-06-01")]


def test_an_entry_of_a_month_or_a_year_has_no_day() -> None:
    lines = (
        "2 March 2024: The dockers walk out; 400 men stop work.",
        "April: Some 90 ships are waiting outside of the port.",
        "Late April: Some 95 ships are waiting outside of the port.",
        "May 3, 09:15 GMT - Some 30 ships have left the port again.",
        "2023: The port handled 300 ships.",
        "Week 5: Some 20 dockers return to the port.",
    )

    assert entries_of(*lines) == [
        ("2024-03-02", "2024-03-02"),
        ("2024-04", "2024-04"),
        ("2024-04", "2024-04"),
        ("2024-05-03", "2024-05-03"),
        ("2023", "2023"),
        (None, None),
    ]


def test_later_than_an_entry_counts_from_it_and_stands_then() -> None:
    lines = (
        "2 March 2024: The dam bursts, and 4 men die below it.",
        "A day later, the toll rose to 11.",
        "9 March: The army finds 3 men. Two days later 9 are freed.",
    )

    assert entries_of(*lines) == [
        ("2024-03-02", "2024-03-02"),
        ("2024-03-03", "2024-03-03"),
        ("2024-03-09", "2024-03-09"),
        ("2024-03-11", "2024-03-11"),
    ]


def test_one_date_line_makes_no_timeline() -> None:
    (clock,) = read("20 January 2022\n\n12 men fell.")

    assert clock.as_of == "2022-01-26"


def test_two_dates_at_the_head_make_no_timeline() -> None:
    (clock,) = read("20 January 2022\n21 January 2022\n\nThe army said that 12 men fell in the north of the town.")

    assert clock.as_of == "2022-01-26"


@pytest.mark.parametrize(
    ("sentence", "event", "stood"),
    [
        ("Police told the Westport Herald on Monday that 12 men fell.", None, "2022-01-24"),
        ("In a statement on Monday it counted 12 men.", None, "2022-01-24"),
        ("Police said gunmen shot 12 men on Monday.", "2022-01-24", "2022-01-26"),
        ("12 men fell, the army said late Tuesday.", None, "2022-01-25"),
        ("The army denied on Tuesday that 12 men had fallen.", None, "2022-01-25"),
        ("The army on Tuesday denied that 12 men had fallen.", None, "2022-01-25"),
        ("A blast on Tuesday claimed 12 lives.", "2022-01-25", "2022-01-26"),
    ],
)
def test_the_day_of_a_statement_is_not_the_day_of_the_event(sentence: str, event: str | None, stood: str) -> None:
    (clock,) = read(sentence)

    assert (clock.event_date, clock.as_of) == (event, stood)


WORDS = [
    "12 men fell ",
    "on ", "Friday ", "late ", "Jan. ", "31 ", "February ", "2022 ", "9999 years ago ", "last ", "week ",
    "the last 9999 ",
    "days ", "since ",
    "after ", "the day before ", "Easter ", "and ", "three ", "months to ", "March ", "between ", "the fourth day ",
    "began ",
    "said ", "in 1900 ", "\n", "\n\n", ": ", "2010-09-03", "overnight ", "next ", "29 February ",
]  # fmt: skip


def test_since_a_year_after_the_publication_tells_no_time() -> None:
    assert [clock.event_date for clock in read("Since 2024 12 men fell.", "2022-01-26")] == [None]


@given(st.lists(st.sampled_from(WORDS), max_size=20), st.sampled_from([None, "2022-01-26", "2022", "0001-01-01", "x"]))
def test_any_row_of_words_about_time_is_read(pieces: list[str], published: str | None) -> None:
    text = "".join(pieces)

    for clock in read(text, published):
        assert clock.event_date is None or read_clock(clock.event_date) is not None
        assert clock.date_span is None or 0 <= clock.date_span[0] < clock.date_span[1] <= len(text)


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    read(f"12 men fell {text}", None)


def test_an_aside_is_not_carried_on() -> None:
    _, second = read("It was the worst since the 12 men fell in 2019. In fighting since then more than 100 have died.")

    assert (second.event_date, second.as_of) == (None, "2022-01-26")


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("The vote was postponed until Friday in 12 towns.", "2022-01-28"),
        ("Schools will be closed in at least 40 of the 55 counties of the far western provinces Friday.", "2022-01-28"),
        (
            "The works that will cost the people of the seven towns of the valley some 40 new taxes began Friday.",
            "2022-01-21",
        ),
    ],
)
def test_what_was_put_off_or_will_be_looks_ahead(sentence: str, event: str) -> None:
    assert read(sentence)[0].event_date == event


def test_a_ban_until_a_day_looks_ahead() -> None:
    (clock,) = read("A ban on 12 boats was extended to 17 March.")

    assert clock.event_date == "2022-03-17"


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("Three years after the town fell in 2019, some 500 men are held.", "2022~"),
        ("Some 500 men are held, the most since the town fell in 2019.", None),
        ("Some 500 men were held after the town fell on Monday.", "2022-01-24"),
        ("It fell in 2019 after 500 men fled.", "2019"),
    ],
)
def test_a_year_in_an_aside_is_not_the_figures(sentence: str, event: str | None) -> None:
    assert read(sentence)[-1].event_date == event


def test_two_days_later_is_counted_from_the_day_told_before() -> None:
    first, second, third = read("On 5 January 12 men fell. Two days later 15 fell. The next day, 20 fell.")

    assert (first.event_date, second.event_date, third.event_date) == ("2022-01-05", "2022-01-07", "2022-01-08")
    assert second.how["event_date"] == "“Two days later” counted from the day told before it"


def test_two_days_later_without_a_day_before_it_stays_unresolved() -> None:
    (clock,) = read("Two days later 12 men fell.")

    assert (clock.event_date, clock.how["event_date"]) == (None, "“Two days later” has no day before it")


@pytest.mark.parametrize(
    "sentence",
    [
        "The plane, built 11 years ago, carried 12 men.",
        "The fire burned 12 farms, making it the largest since 2000.",
        "Since the gang lost the town in 2019, 12 men have been held.",
    ],
)
def test_a_year_of_something_else_is_not_the_figures(sentence: str) -> None:
    assert [clock.event_date for clock in read(sentence)] == [None]


def test_the_last_year_of_one_sentence_is_not_that_of_the_next() -> None:
    assert [clock.event_date for clock in read("It had 120 men at the end of last year. It lost 12 men.")] == [
        "2021",
        None,
    ]
