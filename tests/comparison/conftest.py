from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec
import pytest

from store.comparison import Answer, ask_questions, find_discrepancies
from store.model.fact import Fact, Polarity, Words
from store.model.passage import Passage
from store.model.quantity import Quantity
from store.model.ruling import Ruling, RulingKind
from store.model.source import Proposal, Source

if TYPE_CHECKING:
    from store.model.discrepancy import Discrepancy
    from store.model.relation import Relation

BOUNDS = {"at least": "at_least", "more than": "at_least", "up to": "at_most", "about": "about", "some": "about"}


def read_figure(words: str) -> Quantity:
    numbers = [int(number.replace(",", "")) for number in re.findall(r"\d[\d,]*", words)]
    if words.lower() == "dozens":
        return Quantity(low=24, high=99, qualifier="fuzzy")
    if len(numbers) == 2:
        return Quantity(low=numbers[0], high=numbers[1], qualifier="range")
    (value,) = numbers or [0]
    kind = next((name for hedge, name in BOUNDS.items() if words.lower().startswith(hedge)), "exact")
    if kind == "about":
        return Quantity(value=value, qualifier="about")
    if kind == "at_least":
        return Quantity(value=value, low=value, strict="more" in words.lower(), qualifier="at_least")
    if kind == "at_most":
        return Quantity(value=value, high=value, qualifier="at_most")
    return Quantity(value=value, low=value, high=value)


@dataclass
class Dossier:
    """Reports and the facts in them, written down as a reader would; nothing is extracted."""

    answers: list[Answer] = field(default_factory=list)
    rulings: list[Ruling] = field(default_factory=list)
    sources: dict[str, Source] = field(default_factory=dict)

    def report(
        self,
        name: str,
        *,
        outlet_of_origin: str | None = None,
        supersedes: int | None = None,
        proposed: str | None = None,
        withdrawn: bool = False,
        text: str | None = None,
    ) -> Source:
        """Return the report `name`: "Wire, 2022-01-21", or "Wire" for one without a date."""
        outlet, _, published = name.partition(", ")
        if name not in self.sources:
            self.sources[name] = Source(
                id=len(self.sources) + 1,
                title=f"{outlet} report",
                publisher=outlet,
                published=published or None,
                outlet_of_origin=outlet_of_origin,
                supersedes=supersedes,
                proposed=Proposal(date=proposed, reason="its text") if proposed else None,
                withdrawn=withdrawn,
                text=text,
            )
        return self.sources[name]

    def says(
        self,
        name: str,
        sentence: str,
        *,
        predicate: str = "kill",
        population: str = "people",
        what: str | None = None,
        speaker: str | None = None,
        polarity: Polarity = "positive",
        as_of: str | None = None,
        event_date: str | None = None,
        place: str | None = None,
        unit: str | None = None,
        told: str | None = None,
    ) -> int:
        """Add the fact whose figure stands in [brackets]; `told` are the words that tell when; return its id."""
        source = self.report(name)
        number = len(self.answers) + 1
        words = sentence[sentence.index("[") + 1 : sentence.index("]")]
        text = sentence.replace("[", "").replace("]", "")
        start = number * 1000
        at = start + sentence.index("[")
        fact = Fact(
            id=number,
            passage=number,
            text=text,
            start=at,
            end=at + len(words),
            sentence_start=start,
            sentence_end=start + len(text),
            predicate=predicate,
            population=population,
            what=what or f"{population} {predicate}",
            quantity=msgspec.structs.replace(read_figure(words), unit=unit),
            speaker=speaker,
            stance="denies" if polarity == "negative" else "claims" if speaker else "reports",
            polarity=polarity,
            as_of=as_of,
            event_date=event_date,
            place=place,
            words=Words(date=(start + text.index(told), start + text.index(told) + len(told))) if told else Words(),
        )
        self.answers.append(Answer(fact=fact, source=source, passage=Passage(id=number, source=source.id, text=text)))
        return number

    def states(
        self,
        name: str,
        sentence: str,
        *,
        predicate: str,
        who: str | None,
        what: str,
        speaker: str | None = None,
        polarity: Polarity = "positive",
    ) -> int:
        """Add a statement without a figure; return its id."""
        source, number = self.report(name), len(self.answers) + 1
        start = number * 1000
        fact = Fact(
            id=number,
            passage=number,
            text=sentence,
            start=start,
            end=start + len(sentence),
            sentence_start=start,
            sentence_end=start + len(sentence),
            predicate=predicate,
            population=who,
            what=what,
            speaker=speaker,
            stance="denies" if polarity == "negative" else "claims" if speaker else "reports",
            polarity=polarity,
        )
        passage = Passage(id=number, source=source.id, text=sentence)
        self.answers.append(Answer(fact=fact, source=source, passage=passage))
        return number

    def share_passage(self) -> None:
        """Put the latest fact into the passage of the one before it, if their sentence is one."""
        *before, latest = self.answers
        if before and before[-1].fact.text == latest.fact.text:
            fact = msgspec.structs.replace(latest.fact, passage=before[-1].fact.passage)
            self.answers[-1] = Answer(fact=fact, source=latest.source, passage=before[-1].passage)

    def rules(self, kind: RulingKind, *facts: int) -> None:
        """Rule on facts, as a reader does."""
        self.rulings.append(Ruling(id=len(self.rulings) + 1, kind=kind, facts=facts))

    def discrepancies(self) -> list[Discrepancy]:
        """Return what is compared, the held back too."""
        return find_discrepancies(ask_questions(self.answers, self.rulings))

    def relations(self) -> list[Relation]:
        """Return what is shown."""
        return [relation for each in self.discrepancies() for relation in each.relations]

    def held_back(self) -> list[Relation]:
        """Return what is held back."""
        return [relation for each in self.discrepancies() for relation in each.held_back]

    def found(self) -> list[tuple[str, int, tuple[int, ...]]]:
        """Return type, severity and facts of what is shown."""
        return [(relation.type, relation.severity, relation.facts) for relation in self.relations()]


@pytest.fixture
def dossier() -> Dossier:
    return Dossier()
