"""What a site printed between sentences, cut away from them; lines without their full stop."""

import pytest

from store.model.source import Source
from store.reading import split_passages
from store.reading.glued import cut_glued


def glued(text: str) -> list[str]:
    return [text[slice(*span)] for span, is_glued in cut_glued(text, (0, len(text))) if is_glued]


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Advertisement The mayor said 3 died.", ["Advertisement"]),
        ("ADVERTISEMENT Ana Roe said 3 died.", ["ADVERTISEMENT"]),
        ("Advertisement Standards Board officials said 3 died.", []),
        ("Two died. Read also: Ten hurt in bus crash The mayor came.", ["Read also: Ten hurt in bus crash"]),
        ("Two died. Read Also: Ten hurt in bus crash Twelve more came.", ["Read Also: Ten hurt in bus crash"]),
        ("Read more: Minister loses 3 votes. The firm fell.", ["Read more: Minister loses 3 votes."]),
        (
            "Read more: Storm in Port Vale kills dozens Villagers fled by boat.",
            ["Read more: Storm in Port Vale kills dozens"],
        ),
        ("Related: What we know “These were 300 men”, he said.", ["Related: What we know"]),
        ("The words are related: 12 of them rhyme.", []),
        ("Share 214 Tweet 53 Hundreds left.", ["Share 214 Tweet 53"]),
        ("1.2K Shares Anger swept the town.", ["1.2K Shares"]),
        ("Shares 12 percent lower. The rest rose.", []),
        ("Share this with Email Facebook The ship sank.", ["Share this with Email Facebook"]),
        ("Image source, Getty Images The ship sank.", ["Image source, Getty Images"]),
        ("Published 14:20 GMT Tens of thousands marched.", ["Published 14:20 GMT"]),
        ("Updated 9 hours ago Thousands marched.", ["Updated 9 hours ago"]),
        ("It sank. Story continues below advertisement Later it rose.", ["Story continues below advertisement"]),
        ("Sign up for our newsletter As of Sunday 3 died.", ["Sign up for our newsletter"]),
        ("Photo: Reuters", []),
    ],
)
def test_what_a_site_prints_between_sentences_is_cut_away(text: str, cut: list[str]) -> None:
    assert glued(text) == cut


def test_the_sentences_around_it_are_read() -> None:
    text = "Two men died on the pier.\n\nRead also: Ten hurt in bus crash The mayor said 40 people were hurt."
    passages = split_passages(Source(id=1, title="", text=text))

    assert [(passage.kind, passage.text) for passage in passages] == [
        ("body", "Two men died on the pier."),
        ("boilerplate", "Read also: Ten hurt in bus crash"),
        ("body", "The mayor said 40 people were hurt."),
    ]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("The harbour master said that 40 of the crew had left the ship by night", "body"),
        ("About 40 of the crew had been taken to a clinic on the island", "body"),
        ("Ferry firm fined for leaving 40 crew on burning ship off Port Vale", "boilerplate"),
    ],
)
def test_a_line_without_its_stop_is_told_from_the_title_of_another_story(line: str, kind: str) -> None:
    text = f"It rained on the pier.\n\n{line}\n\nIt snowed on the pier."

    assert [passage.kind for passage in split_passages(Source(id=1, title="", text=text))][1] == kind
