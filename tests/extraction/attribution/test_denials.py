"""Who denies what, and what is no denial."""

import pytest

from tests.extraction.attribution.said import place, read, stance_of

DENIED = [
    ("Neighbours outside said 14 had got out, which Vidal denied.", "Vidal", "which Vidal denied", "14"),
    (
        "The rebels claimed to have freed 640 men from the barracks but the guards denied that assertion.",
        "guards",
        "denied that assertion",
        "640",
    ),
    ("The rebels said they had shot down 4 jets. The ministry denied this.", "ministry", "denied this", "4"),
    ("The army denied that 20 soldiers had been captured.", "army", "denied that", "20"),
    ("The army denied killing 30 civilians.", "army", "denied", "30"),
    ("The company rejected claims that 40 people had died in its mines.", "company", "rejected claims", "40"),
    ("The mayor rejected on Friday a claim that 40 had died.", "mayor", "rejected on Friday a claim", "40"),
    (
        "The ministry dismissed late on Friday reports that 40 had died.",
        "ministry",
        "dismissed late on Friday reports",
        "40",
    ),
    ("The mayor dismissed reports of 40 deaths.", "mayor", "dismissed reports", "40"),
    (
        "Activists say 12 people died in custody. Officers dismissed the claim as false.",
        "officers",
        "dismissed the claim",
        "12",
    ),
    (
        "Activists say 12 people died in custody. Officers said the figure was wrong.",
        "officers",
        "the figure was wrong",
        "12",
    ),
    (
        "Activists say 12 died. A spokesman said there was no truth in the report.",
        "spokesman",
        "there was no truth in the report",
        "12",
    ),
    ("Activists say 12 people died in custody; police deny it.", "police", "deny it", "12"),
    ('"That is a lie," the minister said, denying that 12 people had died.', "minister", "denying that", "12"),
    ("Ukraine said it sank 2 ships, a claim Moscow denied.", "Moscow", "claim Moscow denied", "2"),
    ("Moscow has disputed Kyiv's figure of 12 dead.", "Moscow", "disputed Kyiv's figure", "12"),
    ("The company denied it had spilled 12 barrels.", "company", "denied", "12"),
    ("The operator denies the plant leaked 12 tonnes.", "operator", "denies", "12"),
    ("Thirty soldiers were reportedly captured. The army denied the reports.", "army", "denied the reports", "Thirty"),
    (
        "Moscow said Kyiv's claim that 12 tanks were lost was untrue.",
        "Moscow",
        "was untrue",
        "12",
    ),
    ("The mayor said a report of 12 deaths by the Echo was a mistake.", "mayor", "was a mistake", "12"),
    ("The mayor issued a statement refuting the report that 12 had died.", "mayor", "refuting the report", "12"),
    ("The mayor said that the earlier number, 12, was wrong.", "mayor", "was wrong", "12"),
    ("The mayor disputed claims by the guild of losing 12 boats.", "mayor", "disputed claims", "12"),
]

NOT_DENIED = [
    "The government denied access to 12 reporters.",
    "Twelve reporters were denied access.",
    "He was denied bail after 12 days.",
    "The ministry could not verify that 12 people had died.",
    "The army declined to comment on the claim that 12 had died.",
    "The army has not confirmed that 12 had died.",
    "The army neither confirmed nor denied that 12 had died.",
    "The army refused to confirm or deny the loss of 12 tanks.",
    "The army did not deny that 12 had died.",
    "Lawmakers rejected a plan to build 12 dams.",
    "The firm dismissed 12 workers.",
    "The rebels rejected the offer after 12 days.",
    "The two countries share a disputed border of 12 km.",
]


@pytest.mark.parametrize(("text", "speaker", "cue", "figure"), DENIED)
def test_a_denial_has_its_speaker_its_words_and_what_it_denies(text: str, speaker: str, cue: str, figure: str) -> None:
    found = read(text)

    assert [(denial.speaker, denial.cue) for denial in found.deny(place(text, figure))] == [(speaker, cue)]


@pytest.mark.parametrize("text", NOT_DENIED)
def test_a_refusal_or_a_doubt_is_no_denial(text: str) -> None:
    assert read(text).denials == ()


def test_a_figure_denied_outright_has_the_stance_of_the_denial() -> None:
    assert stance_of("The army denied that 20 soldiers had been captured.", "20") == "denies"


def test_what_a_denial_of_responsibility_takes_for_granted_is_not_denied() -> None:
    text = "The group denied responsibility for the blast that killed 9."

    assert stance_of(text, "9") == "reports"
    assert [text[slice(*denial.denied)] for denial in read(text).denials if denial.denied] == [
        "responsibility for the blast"
    ]


def test_the_cue_of_a_denial_lies_where_its_words_stand() -> None:
    text = "The rebels claimed to have freed 640 men but the guards denied that assertion."

    assert [denial.cue_span for denial in read(text).denials] == [place(text, "denied that assertion")]
