"""Facts that are denied: which figure the words of denial carry."""

import pytest

from store.extraction import extract_facts
from store.model.fact import Fact
from store.model.passage import Passage
from store.model.source import Source


def _read(*paragraphs: str) -> list[Fact]:
    text = "\n\n".join(paragraphs)
    starts = [text.index(paragraph) for paragraph in paragraphs]
    passages = [
        Passage(id=at + 1, source=1, text=paragraph, ordinal=at, start=start, end=start + len(paragraph))
        for at, (start, paragraph) in enumerate(zip(starts, paragraphs, strict=True))
    ]
    return extract_facts(Source(id=1, title="Report", text=text), passages)


def _denied(*paragraphs: str) -> list[tuple[str | None, str | None, float | None, str | None]]:
    text = "\n\n".join(paragraphs)
    return [
        (fact.speaker, text[fact.start : fact.end], fact.quantity.value if fact.quantity else None, fact.population)
        for fact in _read(*paragraphs)
        if fact.polarity == "negative" and fact.stance == "denies"
    ]


CARRIED = [
    (
        ("Nurses said 14 patients had died.", "The clinic called the figure a fabrication."),
        ("clinic", "called the figure a fabrication", 14, "patients"),
    ),
    (
        ("Nurses said 14 patients had died.", "The roof leaks.", "The clinic does not recognise that number."),
        ("clinic", "does not recognise that number", 14, "patients"),
    ),
    (
        ("Nurses said 14 patients had died and three doctors had left. The clinic said that was untrue.",),
        ("clinic", "that was untrue", 14, "patients"),
    ),
    (
        ("Nurses said 14 patients had died. The mayor said nine had. The clinic rejected the nurses' claim.",),
        ("clinic", "rejected the nurses' claim", 14, "patients"),
    ),
    (
        ("Divers said 14 boats were lost. “We have not lost a single boat,” the owner, Ana Lima, said.",),
        ("Ana Lima", "not lost a single", 14, "boats"),
    ),
    (
        ("Nurses said 9 patients had died. They said 14 boats were lost, a claim the clinic denied.",),
        ("clinic", "claim the clinic denied", 14, "boats"),
    ),
    (
        ("A nurse said 14 patients had died.", "“They still come,” she said.", "The clinic disputed that number."),
        ("clinic", "disputed that number", 14, "patients"),
    ),
    (
        ("Rui Costa said 14 boats were lost. “They hide it,” he said.", "The council denies that."),
        ("council", "denies that", 14, "boats"),
    ),
    (
        ("Divers said 14 boats were lost. Such counts are often too high. The mayor dismissed that claim as idle.",),
        ("mayor", "dismissed that claim", 14, "boats"),
    ),
    (
        (
            "Nurses said 14 patients had died.",
            "“There is no truth to what they are saying,” the mayor, Rui Costa, said.",
        ),
        ("Rui Costa", "There is no truth to what they are saying", 14, "patients"),
    ),
    (
        ("Rui Costa said Oman had offered 14 boats.", "Envoy Ana Lima said Oman had not made any such announcement."),
        ("Ana Lima", "had not made any such announcement", 14, "boats"),
    ),
    (
        (
            "Rebels claim 14 sailors died.",
            "“They used gas to end the siege,” the rebel group posted.",
            "The mayor denied the claim.",
        ),
        ("mayor", "denied the claim", 14, "sailors"),
    ),
    (
        ("Parents faulted the claim by officials that 14 girls had escaped.",),
        ("parents", "faulted the claim", 14, "girls"),
    ),
    (
        ("The mayor rejected the 14 boats figure as stated by the Echo.",),
        ("mayor", "rejected the 14 boats figure", 14, "boats"),
    ),
    (
        ("Nurses said 14 patients had died. The clinic said its books do not support that number.",),
        ("clinic", "do not support that number", 14, "patients"),
    ),
    (
        (
            "Nurses said 14 patients had died.",
            "However, Ana Lima said new pictures, and old books, do not support that number.",
        ),
        ("Ana Lima", "do not support that number", 14, "patients"),
    ),
    (
        ("The guild said it had lost nine boats and not 14 as told on the radio.",),
        ("guild", "not 14", 14, "boats"),
    ),
    (
        ("The guild said it had lost nine boats, not 14.",),
        ("guild", "not 14", 14, "boats"),
    ),
    (
        ("“The ministry says 14 boats were lost. It is not true,” said the owner, Ana Lima.",),
        ("Ana Lima", "It is not true", 14, "boats"),
    ),
    (
        ("The United Nations relief office said 14 patients had died. The mayor called the UN number a lie.",),
        ("mayor", "called the UN number a lie", 14, "patients"),
    ),
    (
        ("The guild said 14 boats were lost and nine sailors killed.", "But the mayor denied it."),
        ("mayor", "denied it", 9, "sailors"),
    ),
    (
        (
            "A spokesman for the Orlo Front said it had killed at least 14 guards.",
            "Orlo Front spokesman Ali Omar said its men had seized trucks.",
            "But Zand denied it, saying the camp had held.",
        ),
        ("Zand", "denied it", 14, "guards"),
    ),
    (
        (
            "Rebels of the Orlo Front said they had killed 14 guards.",
            "Zand said “scores” of the rebels were hurt instead.",
            "Zandian army spokesman Rui Costa said the “rumours” being spread by the Orlo Front were false.",
        ),
        ("Rui Costa", "were false", 14, "guards"),
    ),
    (
        (
            "The union said 14 dockers had died.",
            "The port’s gates stayed shut.",
            "“The union lies. Whatever they are saying is incorrect, including the number,” port chief Ana Lima said.",
        ),
        ("Ana Lima", "Whatever they are saying is incorrect", 14, "dockers"),
    ),
    (
        ("Nurses said 14 patients had died.", "The clinic said the number of 14 was exaggerated."),
        ("clinic", "was exaggerated", 14, "patients"),
    ),
    (
        ("Nurses said 14 patients had died, something the clinic denies.",),
        ("clinic", "something the clinic denies", 14, "patients"),
    ),
    (
        ("Nurses said 14 patients had died, a claim dismissed by the clinic.",),
        ("clinic", "claim dismissed", 14, "patients"),
    ),
    (
        ("Nurses said 14 patients had died, a figure disputed by the clinic.",),
        ("clinic", "figure disputed", 14, "patients"),
    ),
    (
        ("Nurses said 14 patients had died, a toll the clinic called inflated.",),
        ("clinic", "called inflated", 14, "patients"),
    ),
    (("The claim that 14 patients had died was denied by the clinic.",), ("clinic", "was denied", 14, "patients")),
    (
        ("Nurses accused the clinic of hiding 14 deaths. The clinic denied the accusation.",),
        ("clinic", "denied the accusation", 14, "people"),
    ),
    (("Reports of 14 deaths were dismissed by the clinic.",), ("clinic", "were dismissed", 14, "people")),
    (
        ("Nurses said 14 patients had died, a number the clinic says is false.",),
        ("clinic", "is false", 14, "patients"),
    ),
    (
        ("The guild said nine and not 14 people had died.",),
        ("guild", "not 14", 14, "people"),
    ),
]


@pytest.mark.parametrize(("paragraphs", "denied"), CARRIED)
def test_a_denial_carries_the_figure_it_points_at(
    paragraphs: tuple[str, ...], denied: tuple[str, str, float, str]
) -> None:
    assert _denied(*paragraphs) == [denied]


def test_a_comma_that_is_lost_before_the_speaker_costs_no_denial() -> None:
    text = "State radio said 40 rebels had surrendered. We have not seen a single surrender said Colonel Rui Costa."

    assert _denied(text) == [("Rui Costa", "not seen a single", 40, "rebels")]


NOT_CARRIED = [
    ("Troops took the hill after nine days. The rebels denied this.",),
    ("Alarms, installed at a cost of $4m, stayed silent. The council said that was untrue.",),
    ("Nurses said 14 patients had died.", "The roof leaks.", "“That is nonsense,” the director, Ana Lima, said."),
    ("The clinic said 14 patients had died. The clinic said the roof figure was wrong.",),
    ("Nurses said 14 patients had died. The clinic does not support the idea that nine more should go.",),
    ("Nurses said 14 patients had died. The clinic has not issued any such statement.",),
    ("Nurses said 14 patients had died. The clinic said it could not confirm the figure.",),
    ("Nurses said 14 patients had died.", "The mayor said the rumour about her house was false."),
    ("Zand said 14 rebels had died.", "Zandian army spokesman Rui Costa said the rumours being spread were false."),
    ("Fourteen of every 100 are out of work. The mayor said the figure was too high.",),
    ("The Orlo Front said it had killed 14 guards.", "The council met. A bus was late.", "Zand denied it."),
    ("The guild lost nine boats and 14 were not insured.",),
    ("The guild said 14 boats sank, accusing the port of hiding it. The port chief denied the accusation.",),
    ("Insurers paid 14 claims. The other claims were rejected by the firm.",),
    ("The number of voters rejected by the clerk rose to 14.",),
    ("He faced 14 charges. The charges were dismissed by the court.",),
    ("The army denied killing guards, 14 of whom were buried on Monday.",),
    ("The army denied shelling the port, which has 14 docks.",),
]


@pytest.mark.parametrize("paragraphs", NOT_CARRIED)
def test_words_that_leave_the_figure_open_deny_none(paragraphs: tuple[str, ...]) -> None:
    assert [denied for denied in _denied(*paragraphs) if denied[2] is not None] == []


def test_a_report_that_says_so_is_a_claim_of_whoever_made_it() -> None:
    facts = _read("Omania disputed a Red Cross report saying 14 patients had died.")

    assert [(fact.speaker, fact.stance, fact.polarity) for fact in facts] == [
        ("Omania", "denies", "negative"),
        ("Red Cross", "claims", "positive"),
    ]


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Rui Costa disputed al-Orlo's claim of killing at least 14 guards.", "al-Orlo"),
        ("Rui Costa disputed the al-Orlo group's claim of killing 14 guards.", "al-Orlo group"),
        ("Rui Costa rejected the guild's latest claim that it had lost 14 boats.", "guild"),
        ("Rui Costa rejected the unions’ allegation of 14 deaths.", "unions"),
        ("Rui Costa disputed claims by the guild of losing 14 boats.", "guild"),
        ("Rui Costa said an earlier report of 14 deaths by the Echo was incorrect.", "Echo"),
        ("Rui Costa said the guild's claim that 14 boats were lost was untrue.", "guild"),
        ("Rui Costa said the figure of 14 dead given by the guild was wrong.", "guild"),
    ],
)
def test_a_claim_that_is_denied_stays_a_claim_of_whoever_made_it(text: str, owner: str) -> None:
    facts = {(fact.speaker, fact.stance, fact.quantity.value) for fact in _read(text) if fact.quantity}

    assert facts == {("Rui Costa", "denies", 14), (owner, "claims", 14)}


def test_a_report_that_is_rejected_stays_a_claim_of_whoever_reported_it() -> None:
    facts = _read("The mayor denied a report by Radio Vela that 14 patients had died.")

    assert [(fact.speaker, fact.stance, fact.polarity) for fact in facts] == [
        ("mayor", "denies", "negative"),
        ("Radio Vela", "claims", "positive"),
    ]


@pytest.mark.parametrize(
    ("text", "population"),
    [
        ("The owner said that not a single boat had been lost.", "boat"),
        ("Police said not one person had been hurt.", "person"),
    ],
)
def test_not_a_single_one_counts_none_where_nobody_counted_before(text: str, population: str) -> None:
    (fact,) = _read(text)

    assert fact.quantity is not None
    assert (fact.quantity.value, fact.population, fact.polarity) == (0, population, "positive")


@pytest.mark.parametrize(
    "text", ["He never said a single word.", "Not a single day passed.", "She is a single mother."]
)
def test_a_single_thing_that_is_not_counted_gives_no_fact(text: str) -> None:
    assert _read(text) == []


def test_a_claim_of_one_who_made_two_is_the_one_that_is_answered() -> None:
    denied = _denied(
        "Rebel spokesman Eno Lima said six sailors were captured.",
        "Lima also claimed that 235 soldiers had been killed.",
        "But army spokesman Rui Costa refuted Lima's claim, saying that only 14 soldiers were killed.",
    )

    assert denied == [("Rui Costa", "refuted Lima's claim", 235, "soldiers")]


def test_a_claim_of_one_who_made_two_stays_open_where_nothing_answers_it() -> None:
    denied = _denied(
        "Rebel spokesman Eno Lima said six sailors were captured.",
        "Lima also claimed that 235 soldiers had been killed.",
        "But army spokesman Rui Costa refuted Lima's claim.",
    )

    assert denied == []


@pytest.mark.parametrize(
    "text",
    [
        "The navy denied having carried out the raid on a fair in which at least 14 people died.",
        "The navy denied carrying out a raid that killed 14 people.",
        "The navy denied that it bombed a market where 14 people died.",
        "The navy denied that it was behind the blast that killed 14.",
    ],
)
def test_the_toll_of_a_deed_that_is_denied_is_not_denied(text: str) -> None:
    facts = _read(text)
    toll = [fact for fact in facts if fact.quantity]
    assert [(fact.quantity.low if fact.quantity else None, fact.polarity, fact.speaker) for fact in toll] == [
        (14, "positive", None)
    ]
    assert [fact.speaker for fact in facts if fact.stance == "denies"] == ["navy"]
