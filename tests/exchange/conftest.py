"""A small dossier to report on."""

from collections.abc import Sequence

import pytest

from store.codec import Reported
from store.exchange.report import Form, write_report
from store.model.discrepancy import Decision, Discrepancy
from store.model.fact import Check, Fact, Words
from store.model.note import Note, Target
from store.model.passage import Passage
from store.model.quantity import Quantity
from store.model.relation import Relation
from store.model.source import Source


class Desk:
    """Sources, facts and discrepancies by id, and the report on them."""

    def __init__(self) -> None:
        post = Source(id=1, title="A", publisher="Evening Post", published="2022-01-21", url="https://post.example/a")
        wire = Source(id=2, title="B|x", publisher="Courier", outlet_of_origin="Reuters", path="b.txt")
        self.sources = {1: post, 2: wire}
        self.passages = {1: Passage(id=1, source=1, text=""), 2: Passage(id=2, source=2, text="")}
        self.facts = {
            1: Fact(
                id=1,
                passage=1,
                text="About 800 people got out, Daesh said.",
                start=10,
                end=19,
                sentence_start=10,
                sentence_end=47,
                words=Words(figure=(10, 19)),
                what="people freed",
                population="people",
                speaker="Daesh",
                stance="claims",
                quantity=Quantity(value=800, low=750, high=850, qualifier="about"),
                as_of="2022-01-21",
                clocks_inferred=("as_of",),
                checked=Check(by="mk", at="2026-11-20"),
            ),
            2: Fact(
                id=2,
                passage=2,
                text="More than 80 were caught.",
                what="people recaptured",
                population="people",
                quantity=Quantity(value=80, low=80, strict=True, qualifier="at_least"),
            ),
        }
        self.discrepancies = {
            4: Discrepancy(
                id=4,
                facts=(1, 2),
                title="How many got out?",
                severity=3,
                origins=2,
                relations=(Relation(type="conflict", severity=3, why="They differ.", facts=(1, 2)),),
                held_back=(Relation(type="compatible", severity=0, why="Both may hold.", facts=(1, 2)),),
            )
        }
        self.notes: dict[int, Note] = {}

    def decide(self, decision: Decision) -> None:
        self.discrepancies[4] = Discrepancy(
            id=4, facts=(1, 2), title="How many got out?", severity=3, origins=2, decision=decision
        )

    def note(self, body: str, tags: Sequence[str], table: str = "facts", number: int = 2) -> None:
        target = Target(table="facts" if table == "facts" else "passages", id=number)
        self.notes[1] = Note(id=1, body=body, tags=tuple(tags), author="mk", target=target)

    def report(self, last: Reported | None = None, form: Form = "markdown") -> str:
        return write_report(
            title="Siege",
            sources=self.sources,
            passages=self.passages,
            facts=self.facts,
            discrepancies=self.discrepancies,
            notes=self.notes,
            at="2026-11-20T18:00Z",
            last=last,
            form=form,
        )


@pytest.fixture
def desk() -> Desk:
    return Desk()
