"""Claims without a figure: a few that are, and narrative that is none."""

import pytest

from store.extraction.claims import Claim, find_claims
from tests.extraction.attribution.said import read, sentences_of


def claims_of(text: str) -> list[Claim]:
    return find_claims(sentences_of(text), read(text), [])


def summary(text: str) -> list[tuple[str, str, str | None, str]]:
    return [(claim.predicate, claim.what, claim.population, claim.polarity) for claim in claims_of(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The militia remained in control of the port.", ("control", "control of port", "militia", "positive")),
        ("Police said the rebels had lost control of the port.", ("control", "control of port", "rebels", "negative")),
        ("The army regained full control of Kela on Monday.", ("control", "control of Kela", "army", "positive")),
        ("The Red Front claimed responsibility for the blast.", ("carry out", "blast", "Red Front", "positive")),
        ("The minister blamed the Red Front for the blast.", ("carry out", "blast", "Red Front", "positive")),
        ("The raid was carried out by the Red Front.", ("carry out", "attack", "Red Front", "positive")),
        (
            "The group denied responsibility for the blast.",
            ("carry out", "responsibility for the blast", "group", "negative"),
        ),
        ("The fire was caused by a gas leak, officials said.", ("cause", "caused by gas leak", "fire", "positive")),
        ("The navy denied that the ship had been hit.", ("hit", "the ship was hit", None, "negative")),
        ("The port is under the control of the rebels.", ("control", "control of port", "rebels", "positive")),
        ("The army said Kela was under its full control.", ("control", "control of Kela", "army", "positive")),
        ("The rebels said Kela was under their control.", ("control", "control of Kela", "rebels", "positive")),
        ("Kela is under full army control.", ("control", "control of Kela", "army", "positive")),
        (
            "The Red Front claimed responsibility for the attack on the Kela barracks on Monday.",
            ("carry out", "attack on Kela barracks", "Red Front", "positive"),
        ),
        (
            "The Red Front claimed responsibility for the attack on Monday.",
            ("carry out", "attack", "Red Front", "positive"),
        ),
        ("Rebels captured the town of Kela.", ("control", "control of town of Kela", "rebels", "positive")),
        ("The blast was blamed on Red Front militants.", ("carry out", "blast", "Red Front militants", "positive")),
        ("The Red Front was blamed for the blast.", ("carry out", "blast", "Red Front", "positive")),
        ("Officials blamed overcrowding for the accident.", ("cause", "caused by overcrowding", None, "positive")),
        ("The jet was shot down by a missile.", ("shoot down", "shot down by missile", "jet", "positive")),
        ("A guard denied any involvement.", ("carry out", "any involvement", "guard", "negative")),
        ("The ministry said the colonel had been detained.", ("arrest", "the colonel was detained", None, "positive")),
        ("The navy said its ship had not been hit.", ("hit", "ship was hit", None, "negative")),
        ("The plant said there had been no leak.", ("leak", "there was a leak", None, "negative")),
        ("Police said there was no evidence of arson.", ("arson", "there was arson", None, "negative")),
        ("The army denied that it had fired.", ("fire", "army fired", None, "negative")),
        ("A nurse said guards opened fire.", ("fire", "guards opened fire", None, "positive")),
        ("The firm said a faulty valve caused the blast.", ("cause", "caused by faulty valve", "blast", "positive")),
        ("The firm said a valve was to blame.", ("cause", "caused by valve", None, "positive")),
        ("Police said the crash was the result of ice.", ("cause", "caused by ice", "crash", "positive")),
        ("Police said the Red Front was behind the attack.", ("carry out", "attack", "Red Front", "positive")),
        ("The Red Front said it had nothing to do with the attack.", ("carry out", "attack", "Red Front", "negative")),
        ("The army said the Red Front was responsible for the blast.", ("carry out", "blast", "Red Front", "positive")),
        ("The Red Front claimed the attack.", ("carry out", "attack", "Red Front", "positive")),
        ("The mayor said the port was held by the army.", ("control", "control of port", "army", "positive")),
        ("The firm said no leak had happened.", ("leak", "there was a leak", None, "negative")),
        ("The leak did not happen, the firm said.", ("leak", "there was a leak", None, "negative")),
        ("The attack never took place, the army said.", ("attack", "there was an attack", None, "negative")),
        ("Rebels said they still held the port.", ("control", "control of port", "rebels", "positive")),
        ("The rebels said they controlled Kela.", ("control", "control of Kela", "rebels", "positive")),
        ("The army said it holds the bridge.", ("control", "control of bridge", "army", "positive")),
        ("The port remains in rebel hands, sailors said.", ("control", "control of port", "rebel", "positive")),
        ("The bridge collapsed because of rust, a guard said.", ("cause", "caused by rust", "bridge", "positive")),
        ("The bridge was brought down by a blast.", ("cause", "caused by blast", "bridge", "positive")),
        ("The city blamed an explosion.", ("cause", "caused by explosion", None, "positive")),
        ("Police started the fire, protesters said.", ("carry out", "fire", "police", "positive")),
        ("The boy was killed by a bullet, a nurse said.", ("kill", "the boy was killed by a bullet", None, "positive")),
        ("A nurse said the boy was killed by a thief.", ("kill", "the boy was killed", None, "positive")),
        ("The mayor said nerve gas had been used.", ("use", "nerve gas was used", None, "positive")),
    ],
)
def test_a_statement_that_can_be_contradicted_is_a_claim(text: str, expected: tuple[str, str, str | None, str]) -> None:
    assert summary(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Troops tried to regain control of the port.",
        "The port has been quiet since the rebels lost control of it.",
        "No group has claimed responsibility for the blast.",
        "The firms blamed each other for the delay.",
        "The crowd walked down to the harbour and sang.",
        "The ministry denied visas to the crew.",
        "The mayor said the team had worked hard to finish the hall and thanked everyone.",
        "The nurse said she had used a bicycle all her life.",
        "Police said the men might have been arrested.",
        "The colonel had been detained.",
        "The nurse said she was responsible for the children.",
        "The leak happened on Monday, the firm said.",
        "Firefighters controlled the blaze, a guard said.",
        "The mayor said she held the meeting in the hall.",
        "The police said it held the men.",
        "The documents are in safe hands, the bank said.",
        "The match was off because of rain, the club said.",
        "The union blamed a manager.",
        "The coach said a late fault brought the team down.",
        "The army said a blast brought it down.",
        "The children said they held it.",
        "The mayor started the meeting, aides said.",
        "Around 200 attackers were involved in the first assault, the army said.",
    ],
)
def test_ordinary_narrative_is_none(text: str) -> None:
    assert claims_of(text) == []


def test_a_claim_and_its_denial_are_two() -> None:
    text = "The rebels said they had sunk the ship. The navy denied this."

    assert [(claim.what, claim.polarity) for claim in claims_of(text)] == [
        ("the ship was sunk", "positive"),
        ("the ship was sunk", "negative"),
    ]


def test_a_party_denies_that_a_place_is_held() -> None:
    text = "The army says it has taken control of Kela. The rebels deny this."

    assert summary(text) == [
        ("control", "control of Kela", "army", "positive"),
        ("control", "control of Kela", "army", "negative"),
    ]


def test_who_claims_or_blames_says_so() -> None:
    claims = claims_of(
        "The Red Front claimed responsibility for the blast. The army blamed the Blue Front for the fire."
    )

    assert [claim.attribution.speaker for claim in claims if claim.attribution] == ["Red Front", "army"]


def test_a_charge_that_is_denied_in_its_own_sentence() -> None:
    text = "The party accused the ministry of fraud, a charge officials denied."

    assert [(claim.what, claim.polarity, claim.denial and claim.denial.speaker) for claim in claims_of(text)] == [
        ("fraud", "positive", None),
        ("fraud", "negative", "officials"),
    ]


def test_an_accusation_that_is_dismissed_later() -> None:
    text = "The party accused the ministry of fraud. The market was calm. The ministry dismissed the accusation."

    assert [(claim.what, claim.population, claim.polarity) for claim in claims_of(text)] == [
        ("fraud", "ministry", "positive"),
        ("fraud", "ministry", "negative"),
    ]


def test_he_is_whoever_the_same_was_told_of() -> None:
    text = "The prisoner escaped, guards said. The ministry said he had not escaped."

    assert summary(text) == [
        ("escape", "the prisoner escaped", None, "positive"),
        ("escape", "the prisoner escaped", None, "negative"),
    ]


def test_it_is_the_place_that_was_told_of() -> None:
    text = "The army said it controlled the port. Rebels said they still held it."

    assert summary(text) == [
        ("control", "control of port", "army", "positive"),
        ("control", "control of port", "rebels", "positive"),
    ]


def test_it_is_what_fell() -> None:
    text = "The bridge collapsed because of rust, engineers said. The city said an explosion brought it down."

    assert summary(text) == [
        ("cause", "caused by rust", "bridge", "positive"),
        ("cause", "caused by explosion", "bridge", "positive"),
    ]


def test_whoever_is_accused_denies_it() -> None:
    claims = claims_of("Prosecutors accused Ana Lima of taking bribes. She denied it.")

    assert [claim.denial.speaker for claim in claims if claim.denial] == ["Ana Lima"]


def test_an_accusation_that_is_denied_is_told_once() -> None:
    text = "Prosecutors accused the senator of taking bribes. She denied it."

    assert summary(text) == [
        ("carry out", "taking bribes", "senator", "positive"),
        ("carry out", "taking bribes", "senator", "negative"),
    ]


PAGE = (
    "The day began early in the harbour. Boats came in one after another and the men unloaded fish on the quay. A "
    "woman sold bread from a cart. Children held their bags and waited for the bus. The mayor walked past and "
    "waved. She started the engine of her car and drove to the hall. The council held a meeting in the afternoon. "
    "It controlled the agenda, as always. The roof of the old mill fell in years ago because of neglect. People "
    "set the tables in the square. A band lit candles and began to play. The bank was closed because of a "
    "holiday. The police held the door for an old man. A teacher held the hand of a child. Shops controlled by "
    "two families sell nearly everything. The river was high because of the rain. A dog ran across the bridge. "
    "The team was brought down by a late goal. The coach blamed a tired defence. Fans left early. Workers started "
    "the day with tea. A nurse killed time with a book. Nothing happened for an hour. No accident occurred on the "
    "road. The hotel held a party. Guests said they had enjoyed it. The owner said he held no grudge. A guide "
    "said the castle was in good hands. The sun set behind the hills. Everybody went home."
)


def test_a_page_of_narrative_gives_no_claim() -> None:
    assert claims_of(PAGE) == []
