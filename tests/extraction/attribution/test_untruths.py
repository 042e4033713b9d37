"""Set ways of saying that something is not so, and words that only look like them."""

import pytest

from tests.extraction.attribution.said import read

CLAIM = "Activists say 12 people died in custody. "

DISPUTED = [
    (
        "The ministry called that figure a complete fabrication.",
        "ministry",
        "called that figure a complete fabrication",
    ),
    ("“That is nonsense,” the mayor, Ana Lima, said.", "Ana Lima", "That is nonsense"),
    ("“Pure fiction,” the mayor said.", "mayor", "Pure fiction"),
    ("“There is no truth in the report,” the mayor said.", "mayor", "There is no truth in the report"),
    ("The company does not recognise that number.", "company", "does not recognise that number"),
    ("The army says that it “cannot accept” this figure.", "army", "cannot accept ” this figure"),
    ("“We do not accept that 12 people died,” said Ana Lima.", "Ana Lima", "do not accept that"),
    (
        "The army rejected as “utterly baseless” the idea that 12 people had died.",
        "army",
        "rejected as “ utterly baseless",
    ),
    ("The mayor said it was not true that 12 people had died.", "mayor", "it was not true that"),
    ("A nurse said that was not the case.", "nurse", "that was not the case"),
    ("The mayor said the number was far from accurate.", "mayor", "the number was far from accurate"),
    ("The ministry brushed the number aside as rumour.", "ministry", "brushed the number aside as rumour"),
    (
        "The mayor, Ana Lima, said the figures given by activists were wrong.",
        "Ana Lima",
        "the figures given by activists were wrong",
    ),
]

NOT_DISPUTED = [
    "The figure was wrong.",
    "The mayor could not confirm the figure.",
    "“It is absurd that 12 people had to die,” the mayor said.",
    "“It is not right that people have to live so,” the mayor said.",
    "“It is wrong to give up,” the mayor said.",
    "The mayor said the number was not wrong.",
    "The mayor said he could not believe his eyes.",
    "The company did not accept the offer.",
    "The mayor called the deaths a tragedy.",
    "The army does not recognise the court.",
    "The mayor never said a word.",
]


@pytest.mark.parametrize(("text", "speaker", "cue"), DISPUTED)
def test_set_words_of_denial_have_their_speaker_and_point_at_the_claim(text: str, speaker: str, cue: str) -> None:
    (denial,) = read(CLAIM + text).denials

    assert (denial.speaker, denial.cue) == (speaker, cue)
    assert denial.denied is not None
    assert "12 people" in (CLAIM + text)[slice(*denial.denied)]


@pytest.mark.parametrize("text", NOT_DISPUTED)
def test_a_doubt_a_judgement_or_a_refusal_is_no_denial(text: str) -> None:
    assert read(CLAIM + text).denials == ()


def test_somebody_disowns_words_that_were_ascribed_to_them() -> None:
    text = (
        "An aide was quoted as saying that 12 people had died. "
        "The aide, Rui Costa, later said he was misquoted and had never given any such figure."
    )

    (denial,) = read(text).denials

    assert (denial.speaker, denial.cue, denial.own) == ("Rui Costa", "never given any such figure", True)


def test_what_is_denied_again_is_what_was_denied_before() -> None:
    text = "The mayor rejected reports that 12 people had died. “There is no truth in it,” she said."

    assert [text[slice(*denial.denied)] for denial in read(text).denials if denial.denied] == ["12 people had died"] * 2


def test_a_clause_that_is_denied_ends_where_somebody_else_denies() -> None:
    text = (
        "The company denied that it had been warned, and a guard rejected as false the claim that 12 people had died."
    )

    assert [text[slice(*denial.denied)] for denial in read(text).denials if denial.denied] == [
        "it had been warned",
        "12 people had died",
    ]
