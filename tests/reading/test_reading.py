"""From bytes to a source: header, date, title, origin, language."""

import pytest

from store.errors import UnreadableArticleError, WrongFieldError
from store.model.source import Draft, Source
from store.reading import read_source, split_passages

HEADED = """Title: Bridge closed
Publisher: Alder Courier
Author: Ann Reed
Published: Jan. 21, 2022 at 5:00 p.m. EST
URL: https://alder.example/1
Mood: grey

The bridge was closed on Friday after 12 people fell ill.
"""


def read(text: str, path: str = "bridge.txt") -> Source:
    return read_source(Draft(content=text.encode(), path=path))


def kinds(text: str) -> list[tuple[str, str]]:
    source = read(text)
    return [(passage.kind, passage.text) for passage in split_passages(source)]


def test_a_header_becomes_metadata_and_no_passage() -> None:
    source = read(HEADED)

    assert (source.title, source.publisher, source.author) == ("Bridge closed", "Alder Courier", "Ann Reed")
    assert (source.published, source.published_inferred) == ("2022-01-21T17:00-05:00", None)
    assert source.url == "https://alder.example/1"
    assert source.text == HEADED
    assert [passage.text for passage in split_passages(source)] == [
        "The bridge was closed on Friday after 12 people fell ill."
    ]


def test_front_matter_is_a_header() -> None:
    source = read('---\ntitle: "Bridge: closed"\npublished: 2022-01-21\ntags: [a, b]\n---\nThe bridge was closed.\n')

    assert (source.title, source.published) == ("Bridge: closed", "2022-01-21")
    assert [passage.text for passage in split_passages(source)] == ["The bridge was closed."]


def test_a_sentence_with_a_colon_is_no_header() -> None:
    assert kinds("Officials said: the bridge is closed.\n\nIt rains.") == [
        ("body", "Officials said: the bridge is closed."),
        ("body", "It rains."),
    ]


def test_a_header_without_a_blank_line_ends_at_the_first_other_line() -> None:
    source = read("Title: Bridge closed\nThe bridge was closed: it rains.\nIt rains on.")

    assert source.title == "Bridge closed"
    assert [passage.text for passage in split_passages(source)] == ["The bridge was closed: it rains.", "It rains on."]


def test_a_date_that_is_none_stays_out() -> None:
    assert read("Title: A\nPublished: (timeline, dated entries)\n\nText of it.").published is None


def test_what_the_reader_says_wins_over_the_header() -> None:
    draft = Draft(content=HEADED.encode(), title="Other", published="24 January 2022", publisher="Wire")

    source = read_source(draft)

    assert (source.title, source.publisher, source.published) == ("Other", "Wire", "2022-01-24")


def test_a_wrong_date_by_the_reader_is_refused() -> None:
    with pytest.raises(WrongFieldError, match="write it as 2022-01-21"):
        read_source(Draft(content=b"Text of it.", published="last week"))


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("Wednesday 26/January/2022 - 02:40 PM", "2022-01-26T14:40"),
        ("Jan. 21, 2022 at 5:00 p.m.", "2022-01-21T17:00"),
        ("Published: 21 January 2022", "2022-01-21"),
        ("Published on Friday, January 21, 2022 09:15 GMT", "2022-01-21T09:15Z"),
        ("2022-01-21", "2022-01-21"),
        ("Posted 12:05 a.m., 21 January 2022", "2022-01-21T00:05"),
    ],
)
def test_a_line_that_is_only_a_date_is_the_date_of_publication(line: str, moment: str) -> None:
    source = read(f"Bridge closed after the storm\n{line}\n\nThe bridge was closed on Friday.\n")

    assert (source.published, source.published_inferred) == (moment, f'the line "{line}"')
    assert ("boilerplate", line) in [(one.kind, one.text) for one in split_passages(source)]


@pytest.mark.parametrize(
    "text",
    [
        "The bridge was closed on 21 January 2022.",
        "The bridge\n\nOn 21 January 2022 the bridge was closed.\n\nIt rained.",
        "Closed for 26 days, 2022 said.",
    ],
)
def test_a_date_in_running_prose_is_not(text: str) -> None:
    assert read(text).published is None


@pytest.mark.parametrize(
    ("lines", "published"),
    [
        ("Today is Friday 21 January 2022\nBridge closed after the storm\nBy Ann Lee, 12 January 2019", "2019-01-12"),
        ("Friday 21 January 2022\nBridge closed after the storm\n12 January 2019", "2019-01-12"),
        ("21 January 2022\nBridge closed after it\nBy Ann Lee | Posted January 12, 2019, 10:20", "2019-01-12T10:20"),
        ("Bridge closed\nBy Ann Lee | Updated 21 January 2022 | Published 12 January 2019", "2019-01-12"),
        ("Today is Friday 21 January 2022\nBridge closed after the storm", None),
        ("Bridge closed after the storm\n03/04/2022\nBy Ann Lee", "2022-04-03"),
        ("Bridge closed after the storm\n03/04/2022\nBy Ann Lee\n\nIt had opened on March 1.", "2022-03-04"),
    ],
)
def test_the_day_of_the_reader_is_not_that_of_the_article(lines: str, published: str | None) -> None:
    assert read(f"{lines}\n\nThe bridge was closed after the storm.\n\nIt rained.\n").published == published


def test_the_date_of_first_publication_wins_over_that_of_an_update() -> None:
    text = "Bridge closed again today\nUpdated: 24 January 2022\nPublished: 21 January 2022\n\nThe bridge was closed."

    assert read(text).published == "2022-01-21"


def test_days_that_divide_a_text_are_headings_and_date_nothing() -> None:
    text = "2022-01-20\nThe bridge falls .\n-----\n2022-01-21\nSearch goes on\n-----\n2022-01-22\nTwo are found .\n"

    assert read(text).published is None
    assert kinds(text) == [
        ("heading", "2022-01-20"),
        ("body", "The bridge falls ."),
        ("boilerplate", "-----"),
        ("heading", "2022-01-21"),
        ("body", "Search goes on"),
        ("boilerplate", "-----"),
        ("heading", "2022-01-22"),
        ("body", "Two are found ."),
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Bridge closed after the storm\n\nThe bridge was closed.", "Bridge closed after the storm"),
        ("ad ad ad\nBridge closed after the storm\nThe Courier\n\nIt was closed.", "Bridge closed after the storm"),
        ("BEIRUT — The bridge was closed.\nBridge is old\nIt rained.", "bridge"),
    ],
)
def test_the_title_is_the_first_headline_before_the_text_or_the_name_of_the_file(text: str, title: str) -> None:
    assert read(text).title == title


def test_standard_input_without_a_headline_is_called_by_its_first_words() -> None:
    source = read_source(Draft(content=b"The bridge was closed on Friday. It rained.", path="-"))

    assert source.title == "The bridge was closed on Friday. It rained."


def test_a_byline_names_the_author() -> None:
    source = read("Bridge closed after the storm\nBy Ann Reed and Ben Okafor\n\nThe bridge was closed.")

    assert source.author == "Ann Reed and Ben Okafor"


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("GHENT, Belgium (Reuters) - The bridge was closed.", "Reuters"),
        ("Bridge closed after the storm\n\nThe bridge was closed.\n\nAgence France-Presse", "AFP"),
        ("Bridge closed after the storm\nafter WSJ\n\nThe bridge was closed.", "WSJ"),
        ("Title: A\nPublisher: Courier\nSource: Delta Wire\n\nThe bridge was closed.", "Delta Wire"),
        ("Title: A\nPublisher: Reuters\n\nGHENT (Reuters) - The bridge was closed.", None),
        ("The bridge (Reuters) was closed.", None),
        ("After the storm the bridge was closed.", None),
    ],
)
def test_the_outlet_of_origin_is_read_from_credits(text: str, origin: str | None) -> None:
    assert read(text).outlet_of_origin == origin


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The bridge was closed on Friday and it is still closed.", "en"),
        ("Le pont est fermé depuis vendredi, dit la police.", None),
        ("قال المتحدث إن الجسر مغلق منذ يوم الجمعة", "und-Arab"),
        ("Мост закрыт с пятницы", "und-Cyrl"),
    ],
)
def test_the_language_is_english_another_script_or_unknown(text: str, language: str | None) -> None:
    assert read(text).language == language


@pytest.mark.parametrize(
    "content",
    [
        "The café at the bridge is “closed”.\r\nIt rains.".encode("cp1252"),
        "The café at the bridge is “closed”.\r\nIt rains.".encode("utf-8-sig"),
        "The café at the bridge is “closed”.\r\nIt rains.".encode("utf-16"),
        "The café at the bridge is “closed”.\r\nIt rains.".encode("utf-16-le"),
        "The café at the bridge is “closed”.\r\nIt rains.".encode("utf-16-be"),
    ],
)
def test_encodings_are_recognised_and_line_ends_kept(content: bytes) -> None:
    assert read_source(Draft(content=content)).text == "The café at the bridge is “closed”.\r\nIt rains."


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "empty"),
        (b" \n\xc2\xa0\n...", "empty"),
        (b"\x7fELF\x01\x01\x00\x00", "binary"),
        (b"%PDF-1.7", "PDF"),
        (b"PK\x03\x04", "packed"),
        (b"\n<!DOCTYPE html><p>x", "web page"),
        (b"Title: A\nPublished: 2022-01-21\n", "no text"),
    ],
)
def test_what_is_no_text_is_named_with_its_reason(content: bytes, why: str) -> None:
    with pytest.raises(UnreadableArticleError, match=why) as caught:
        read_source(Draft(content=content, path="thing.bin"))
    assert str(caught.value).startswith("thing.bin was not added")


def test_no_break_spaces_and_compatibility_letters_stay_as_they_are() -> None:
    text = "The\u00a0ﬁre burned e\u0301."

    assert read(text).text == text
