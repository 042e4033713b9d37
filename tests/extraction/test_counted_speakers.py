"""What becomes of figures that stand within the words for a speaker."""

from __future__ import annotations

import pytest

from store import Draft, extract


def counted(sentence: str) -> list[float | None]:
    _, _, facts = extract(Draft(content=sentence.encode(), published="2024-01-03"))
    return [fact.quantity.value for fact in facts if fact.quantity]


@pytest.mark.parametrize(
    "sentence",
    [
        "Four witnesses told the paper that 12 men were held.",
        "Two officials said 12 died.",
        "Two U.S. officials said 12 had died.",
        "There were 12 marooned, three U.N. sources said on Thursday.",
        "The blast killed 12 Iraqi police said.",
        "One report said 12 died.",
        "One angry customer in Orsa told the paper that 12 flights were late.",
    ],
)
def test_how_many_speak_is_no_fact(sentence: str) -> None:
    assert counted(sentence) == [12]


def test_what_a_speaker_did_or_said_before_is_one() -> None:
    assert counted("A baker who fed 300 families in the siege said the bread was gone.") == [300]
    assert counted("Officials, who had said on Monday that 112 people were held, let 20 people go on Tuesday.") == [
        112,
        20,
    ]
