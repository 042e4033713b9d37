"""What facts are answers to, and which sources are copies."""

from pathlib import Path

from store import Dossier, Draft, open_dossier

COPIED = (
    "More than 20 people were killed in the flood, police said. A bridge over the Lenn has collapsed and trains to the "
    "coast were cancelled until further notice."
)


def reports(path: Path) -> Dossier:
    dossier = open_dossier(path, create=True)
    texts = {
        "Mirror": ("2022-03-04", COPIED + " Our reporter saw boats in the market square."),
        "Herald": ("2022-03-03", COPIED),
        "Wire": ("2022-03-01", "Roads along the valley are shut. Police said 12 people were killed in the flood."),
    }
    for publisher, (published, text) in texts.items():
        dossier.add_source(Draft(content=text.encode(), publisher=publisher, published=published))
    return dossier


def test_a_question_has_all_its_answers(path: Path) -> None:
    (question,) = reports(path).questions()

    assert question.title == "How many people were killed?"
    assert sorted(question.facts) == [1, 2, 3]


def test_questions_stay_when_a_source_is_withdrawn(path: Path) -> None:
    dossier = reports(path)
    dossier.withdraw(1)

    (question,) = dossier.questions()
    assert sorted(question.facts) == [2, 3]


def test_the_earliest_of_two_copies_comes_first(path: Path) -> None:
    assert list(reports(path).copies()) == [(2, 1)]


def test_copies_are_looked_for_again_when_a_source_comes(path: Path) -> None:
    dossier = reports(path)
    assert len(dossier.copies()[0]) == 2

    dossier.add_source(Draft(content=f"{COPIED} More soon.".encode(), publisher="Post", published="2022-03-05"))
    assert list(dossier.copies()) == [(2, 1, 4)]


def test_articles_that_share_their_header_only_are_no_copies(path: Path) -> None:
    head = "Title: Report on the strike in the yard\nPublisher: The Daily Harbour Post\nPublished: 2021-05-05\n\n"
    dossier = open_dossier(path, reader="ann", create=True)
    for text in ("The company said 900 workers had walked out.", "Police counted 1,700 workers at the gate."):
        dossier.add_source(Draft(path=f"{len(text)}.txt", content=(head + text).encode()))
    assert list(dossier.copies()) == []
