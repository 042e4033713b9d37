"""What nobody stands for carries a hedge; what is only called for gives no fact."""

import pytest

from store.dossier.extracting import extract_text
from store.model.fact import Fact

LEFT_OPEN: list[tuple[str, str | None, str]] = [
    (
        "The minister neither confirmed nor denied that 40 soldiers had been deployed.",
        None,
        "neither confirmed nor denied",
    ),
    (
        "The minister would neither confirm nor deny reports that 40 soldiers had gone.",
        None,
        "neither confirm nor deny",
    ),
    ("The ministry declined to comment on reports that 40 people were missing.", None, "declined to comment"),
    ("Police could not confirm that 40 people were missing.", None, "could not confirm"),
    ("The clinic declined to say whether 40 nurses were infected.", None, "declined to say"),
    ("The army would not say if 40 soldiers had been killed.", None, "would not say"),
    ("The ministry has not said whether 40 men were among the dead.", None, "has not said"),
    ("The agency has yet to confirm that 40 people died.", None, "yet to confirm"),
    ("It could not be confirmed whether 40 homes were destroyed.", None, "could not be confirmed"),
    ("It was not clear whether 40 people had been hurt.", None, "not clear"),
    ("It is unknown how many of the 40 passengers survived.", None, "unknown"),
    (
        "The report that 40 people had been hurt could not be independently verified.",
        None,
        "could not be independently verified",
    ),
    ("There were unconfirmed reports that 40 people had died.", None, "unconfirmed"),
    ("Police are investigating reports that 40 people were poisoned.", None, "investigating"),
    ("The mayor refused to rule out that 40 homes would be demolished.", None, "refused to rule"),
    ("The guild said it could not confirm that 40 members had been arrested.", None, "could not confirm"),
    ("Police said they were investigating reports that 40 boats sank.", None, "investigating"),
    ("The guild said it did not know whether 40 boats had sunk.", "guild", "did not know"),
    ("Officials said it was unclear if 40 boats had sunk.", "officials", "unclear"),
]
STOOD_FOR: list[tuple[str, str | None, str]] = [
    ("The ministry confirmed that 40 soldiers had been deployed.", "ministry", "confirmed"),
    ("The union's claim that 40 workers joined could not be verified.", "union", "claim"),
    ("The army would not comment on the rebels' claim that 40 soldiers had died.", "rebels", "claim"),
    ("The mayor would only say that 40 people had died.", "mayor", "say"),
    ("The mayor said not all of the 40 had died.", "mayor", "said"),
    ("The army did not say who fell, but the rebels said 40 men had.", "rebels", "said"),
    ("The ministry did not apologise and said 40 people had died.", "ministry", "said"),
]
CALLED_FOR = [
    "The government rejected calls to free 40 inmates.",
    "The council ignored appeals to close 40 schools.",
    "The union demanded that the firm rehire 40 drivers.",
    "The mayor called for the release of 40 inmates.",
    "The judge threw out a bid to free 40 inmates.",
    "The guild urged both sides to free 40 hostages.",
]
DONE = [
    "Protesters demanding that he resign blocked 40 roads.",
    "A petition to save the library was signed by 40 people.",
    "Police fired on a crowd calling for reform, and 40 people died.",
    "The call to close the mine came after 40 men died.",
    "The kidnappers demanded 40 million dollars.",
    "The firm said it would close 40 plants.",
]


def facts_of(text: str) -> list[Fact]:
    return [fact for fact in extract_text(text)[2] if fact.quantity and fact.quantity.value in (40, 40_000_000)]


@pytest.mark.parametrize(("text", "speaker", "cue"), LEFT_OPEN + STOOD_FOR)
def test_the_cue_tells_whether_anybody_stands_for_it(text: str, speaker: str | None, cue: str) -> None:
    assert [(fact.speaker, fact.cue) for fact in facts_of(text)] == [(speaker, cue)]


@pytest.mark.parametrize("text", CALLED_FOR)
def test_what_is_called_for_is_no_fact(text: str) -> None:
    assert facts_of(text) == []


@pytest.mark.parametrize("text", DONE)
def test_what_stands_beside_a_call_is_one(text: str) -> None:
    assert len(facts_of(text)) == 1
