"""Paragraphs, and what of them is the article."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.errors import UnreadableArticleError
from store.model.source import Draft, Source
from store.reading import read_source, split_passages
from store.reading.header import read_header

BITS = st.sampled_from(
    (
        *("\n", "\r\n", "\r", "\u2028", " ", "\u00a0", "\t", "Title: x\n", "---\n", "By Ann Lee\n", "2022-01-26\n"),
        *("word ", "Ann", ". ", "Read more:\n", "(Reuters) - ", "Published: 26 Jan 2022\n", "ad ad\n", "12 ", "é"),
        *("\ufeff", "“", "•  "),
    )
)


def split(text: str) -> list[tuple[str, str]]:
    source = Source(id=1, title="", text=text)
    return [(passage.kind, passage.text) for passage in split_passages(source)]


def bodies(text: str) -> list[str]:
    return [passage for kind, passage in split(text) if kind == "body"]


def test_blank_lines_part_paragraphs() -> None:
    assert bodies("It rained.\r\n\r\nIt snowed.\n \u00a0\nIt thawed.") == ["It rained.", "It snowed.", "It thawed."]


def test_without_blank_lines_each_line_is_a_paragraph() -> None:
    long = (
        "The bridge over the river was closed on Friday because the water rose over the piers and nobody would say when"
    )

    assert bodies(f"{long} it opens.\nIt rained.\n{long} it rains.") == [
        f"{long} it opens.",
        "It rained.",
        f"{long} it rains.",
    ]


def test_wrapped_lines_are_joined() -> None:
    text = (
        "The bridge over the river was closed on Friday because the water rose\n"
        "over the piers, and nobody in the town hall would say when it is to be\n"
        "opened again.\n"
        "A second bridge, ten kilometers up the river, is open for people on\n"
        "foot and for cattle.\n"
    )

    assert bodies(text) == [
        text[: text.index("\nA second")],
        "A second bridge, ten kilometers up the river, is open for people on\nfoot and for cattle.",
    ]


def test_wrapped_lines_are_joined_though_the_header_ran_into_the_first() -> None:
    text = (
        "date 2031-04-02 * The bridge over the river Almar is closed until further notice\n"
        "RIVERTON, April 2 The bridge over the river was closed on\n"
        "Friday because the water rose over the piers, and nobody in\n"
        "the town hall would say when it is to be opened again after\n"
        "three floors of the toll house gave way in the night.\n"
        "A second bridge, ten kilometers up the river, is open for\n"
        "people on foot, and for cattle, until the water reaches its\n"
        "piers as well, which the mayor said might be on Sunday.\n"
        "Two ferries carry cars as long as the river is not rising\n"
        "faster than it does now. Both are small, and so the queue\n"
        "on the north bank reached back to the school, he said.\n"
        "The last flood of that height was in his father's days, when\n"
        "the old bridge went down with a herd of cattle on it.\n"
    )

    assert any("after\nthree floors" in body for body in bodies(text))


def test_a_headline_longer_than_the_lines_and_a_line_that_breaks_off_do_not_part_wrapped_text() -> None:
    line = "town had lost the second bridge on Friday, when the water rose\n"
    text = (
        "Bridge over the river is closed as the water rises and the town waits for help.\n"
        "GHENT, Sept 24 The mayor said his\n"
        f"{line * 12}over the piers.\n"
        "A boat came.\n"
    )

    assert [len(body.splitlines()) for body in bodies(text)] == [15, 1]


def test_a_wrapped_line_that_breaks_off_before_its_figure_runs_on() -> None:
    text = (
        "BRENA, Orsa, July 25 (Coast Wire) - At least\n"
        "14 people were hurt when a tram left its rails on the steep\n"
        "street behind the harbour of the old northern port of Brena\n"
        "on Wednesday, in the worst accident of the line in years.\n"
        "\n"
        "Blankets covered the seats beside the overturned carriage as\n"
        "smoke rose from the wreck. Firefighters climbed over twisted\n"
        "metal to get the driver out of his cabin, while boys carried\n"
        "ladders from the yards around.\n"
    )

    assert any("At least\n14 people" in body for body in bodies(text))


def test_one_long_line_becomes_passages_of_a_few_sentences() -> None:
    sentences = [f"On day {day} the water rose by {day} centimeters and {day + 2} families left." for day in range(60)]

    passages = bodies(" ".join(sentences))

    assert " ".join(passages) == " ".join(sentences)
    assert all(passage.endswith("left.") and passage.count(".") < 12 for passage in passages)


def test_what_a_site_prints_around_an_article_is_boilerplate() -> None:
    text = (
        "Issued by the Harbour Center - Ghent\nad a b\nBridge closed as the river rises\nBy Ann Reed\nHarbour News\n"
        "The bridge was closed on Friday.\nStory continues below advertisement\nAdvertisement\n"
        "Subscribe to our letter for 2 euros a month\n"
        "Police said 12 people were hurt.\nTown hall warns of closed shops and empty shelves as the water rises\n"
        "It is the third in 10 years.\nReed reported from Ghent. Ben Okafor in Delft contributed to this report.\n"
        "Read more:\nThousands leave the delta\nWhy 40 bridges are too low\n“\n"
    )

    assert bodies(text) == [
        "The bridge was closed on Friday.",
        "Police said 12 people were hurt.",
        "It is the third in 10 years.",
    ]
    assert [passage for kind, passage in split(text) if kind == "heading"] == ["Bridge closed as the river rises"]


def test_sentences_that_only_mention_such_words_are_body() -> None:
    text = (
        "The bridge was closed on Friday.\n\nClashes were reported from Ghent.\n\nThe advertisement was seen by 40.\n\n"
        "Residents share 12 pumps.\n\nIssued by the mayor, the order moves 300 families.\n\n"
        "Advertisement spending fell by 12 percent.\n\nThe admin ready to answer counted 40 calls."
    )

    assert len(bodies(text)) == 7


def test_a_sentence_that_lost_its_full_stop_is_body() -> None:
    assert bodies("It rained.\n\n“The bridge is in our hands,” a commander said\n\nIt snowed.")[1].startswith(
        "“The bridge"
    )


def test_lines_of_a_list_that_somebody_said_are_body() -> None:
    text = "It rained.\n\nThe town said:\n\n12 people were hurt at the old stone bridge\n\n3 are missing\n\nIt snowed."

    assert bodies(text)[2:4] == ["12 people were hurt at the old stone bridge", "3 are missing"]


def test_lines_of_a_tally_are_body() -> None:
    text = "It rained.\n\n-PNV: 18 killed, 69 wounded\n\nGuards: 5 dead\n\nVideo: 12 dead in mill fire\n\nIt snowed."

    assert [part for part in split(text) if part[0] == "body"][1:3] == [
        ("body", "-PNV: 18 killed, 69 wounded"),
        ("body", "Guards: 5 dead"),
    ]
    assert ("body", "Video: 12 dead in mill fire") not in split(text)
    assert split("Orsa mayor: 3 dead, 9 hurt\n\nIt snowed.")[0] == ("heading", "Orsa mayor: 3 dead, 9 hurt")


@pytest.mark.parametrize(
    "points",
    [
        "Key points:\n\nGale lasted six hours, police say",
        "Key points: Gale lasted six hours, police say",
        "AT A GLANCE\n\nIt blew",
    ],
)
def test_key_points_of_the_article_are_body(points: str) -> None:
    held = "12 guards were held, none were hurt"
    text = f"It rained.\n\n{points}\n\n{held}\n\nIt snowed.\n\n12 dead in mill fire in other town"

    assert ("body", held) in split(text)
    assert ("body", "12 dead in mill fire in other town") not in split(text)


def test_short_lines_inside_the_text_are_subheadings() -> None:
    assert split("It rained.\n\nWhat comes next\n\nIt snowed.\n\nIt thawed.")[1] == ("heading", "What comes next")


def test_a_post_without_full_stops_is_body() -> None:
    assert split("12 people hurt at the bridge, police say") == [("body", "12 people hurt at the bridge, police say")]
    assert bodies("Flood report\n\n12 hurt in Ghent\n\n3 missing in Delft") == [
        "12 hurt in Ghent",
        "3 missing in Delft",
    ]


def test_a_line_under_a_picture_is_a_caption() -> None:
    assert split("It rained.\n\nPeople on the bridge on Friday (Ann Reed/AP)\n\nIt snowed.")[1][0] == "caption"


@given(st.lists(BITS).map("".join) | st.text())
def test_splitting_loses_nothing_but_header_and_space(text: str) -> None:
    passages = split_passages(Source(id=1, title="", text=text))

    place = read_header(text).end
    for ordinal, passage in enumerate(passages):
        assert text[passage.start : passage.end] == passage.text == passage.text.strip()
        assert not text[place : passage.start].strip()
        assert passage.ordinal == ordinal
        place = passage.end
    assert not text[place:].strip()


@given(st.binary() | st.lists(BITS).map("".join).map(str.encode))
def test_any_bytes_are_a_source_or_unreadable(content: bytes) -> None:
    try:
        source = read_source(Draft(content=content))
    except UnreadableArticleError:
        return
    assert source.title
    assert split_passages(source)


def test_the_headline_below_what_the_site_prints_first_is_the_article_s_own() -> None:
    text = "Which shares will rise?\n\nOman says up to 675 died there\n\n14 July 2016\n\nIt sank."

    assert ("heading", "Oman says up to 675 died there") in split(text)


def test_a_headline_that_is_told_again_is_the_article_s_own() -> None:
    headline = "More than 100 believed killed in Orvel, group says"
    text = f"{headline}\n\nThe group gave a toll.\n\n{headline}\n\nIt spoke on Monday."

    assert split(text).count(("heading", headline)) == 2


def test_a_headline_among_later_sentences_is_of_another_story() -> None:
    text = "It rained.\n\nIt snowed.\n\nIt thawed.\n\nOman says up to 675 died there\n\n14 July 2016\n\nIt sank."

    assert ("boilerplate", "Oman says up to 675 died there") in split(text)


def test_paragraphs_that_were_wrapped_are_joined_among_others_that_were_not() -> None:
    whole = (
        "The mayor of the town said on Friday that nobody in the valley had been told of the flood before the dam "
        "broke, and that he would ask who knew."
    )
    wrapped = (
        "By\n"
        "the time the water rose over the piers of the second bridge in the\n"
        "valley on Friday evening, at least 145 people -- 132 pupils, 10\n"
        "cooks and three guards -- were on the roof of the school, said\n"
        "Councillor Ada Brenn."
    )
    last = "The\nNorthern Line was closed."

    assert bodies(f"{whole}\n{wrapped}\n{last}\n") == [whole, wrapped, last]


def test_short_lines_without_a_stop_stay_apart() -> None:
    text = "Bridge closed\nWater rises\nA boat came on Friday.\nTown waits\n"

    assert "A boat came on Friday." in bodies(text)
