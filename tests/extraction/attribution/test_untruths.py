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
        "were wrong",
    ),
    ("Police chief Rui Costa said the “rumours” being spread by activists were false.", "Rui Costa", "were false"),
    ("The reports being spread by activists are baseless, the mayor said.", "mayor", "are baseless"),
    ("The rumours going around on the radio are lies, the mayor said.", "mayor", "are lies"),
    ("The mayor said the figures the activists had given were misleading.", "mayor", "were misleading"),
    ("The mayor said the figure the activists gave on Monday was incorrect.", "mayor", "was incorrect"),
    ("The mayor said the claims on social media were exaggerated.", "mayor", "were exaggerated"),
    ("The mayor said the rumours about the deaths were nonsense.", "mayor", "were nonsense"),
    ("“Whatever they are saying about the jail is untrue,” the mayor said.", "mayor", "is untrue"),
    ("“What the activists say about the deaths is fabricated,” the mayor said.", "mayor", "is fabricated"),
    (
        "“Everything they have told you is a lie,” the mayor said.",
        "mayor",
        "Everything they have told you is a lie",
    ),
    ("The mayor said the figure was too high.", "mayor", "the figure was too high"),
    ("The mayor said the activists' estimate was far too high.", "mayor", "the activists ' estimate was far too high"),
    (
        "The mayor said it had been plucked from thin air.",
        "mayor",
        "it had been plucked from thin air",
    ),
    ("The mayor told the radio that those numbers did not add up.", "mayor", "did not add up"),
    ("“No such incident took place,” the army said.", "army", "No such incident took place"),
    ("The army said no such thing had happened.", "army", "no such thing had happened"),
    ("The claim was denied by the army.", "army", "The claim was denied"),
    ("That was rejected by the army.", "army", "That was rejected"),
    ("That claim has been rejected by the army.", "army", "That claim has been rejected"),
    ("The activists' figure has been disputed by the army.", "army", "The activists ' figure has been disputed"),
    ("The figure was dismissed as propaganda by the army.", "army", "The figure was dismissed"),
    ("The claims by activists were rejected by the army.", "army", "The claims by activists were rejected"),
    ("Denying the claim, the army said all were well.", "army", "Denying the claim"),
    ("Rejecting the figure, the army put it at nine.", "army", "Rejecting the figure"),
    ("“We categorically deny it,” the mayor said.", "mayor", "deny it"),
    ("“We reject these claims,” the mayor said.", "mayor", "reject these claims"),
    ("The mayor said the activists had exaggerated the toll.", "mayor", "had exaggerated the toll"),
    ("The mayor accused the activists of inflating the figure.", "mayor", "inflating the figure"),
    ("The mayor called the estimate an overestimate.", "mayor", "called the estimate an overestimate"),
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
    "The mayor said the number of deaths was too high.",
    "The figure was not denied by the army.",
    "The figure could be denied by the army.",
    "The charges were dismissed by the court.",
    "Bail was denied by the judge.",
    "Denying 31 men bail, the judge said they might flee.",
    "“We do not deny it,” the mayor said.",
    "“We reject it,” the mayor said of the offer.",
    "The mayor said the press had exaggerated the storm.",
    "The mayor said the firm had made up its mind.",
    "The mayor said the toll was too high.",
    "The mayor said the cost was too high.",
    "The mayor said the figure was too high to bear.",
    "The mayor said the figure was not too high.",
    "The mayor said the figure could be too high.",
    "The mayor said she hated the “rumours” in the hall.",
    "The mayor called for calm over “rumours”.",
    "The mayor said the rumour about her house was false.",
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
