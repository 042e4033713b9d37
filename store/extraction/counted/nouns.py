"""What a figure counts, and what that did or suffered."""

from collections.abc import Mapping
from types import MappingProxyType

import msgspec
from msgspec.structs import replace

from store.model.noun import Noun, Span


class Counted(Noun, frozen=True, kw_only=True, gc=False):
    """The statement a figure is part of.

    `population` is who or what is counted ("SDF fighters"), `predicate` a lemma ("kill"), `what` both in plain
    words ("SDF fighters killed"). A span covers the words that gave the field; where they stand in an earlier
    sentence it is `None`. `how` says for a field which rule gave it. `confidence` is between 0 and 1.
    """

    population: str | None = None
    population_span: Span | None = None
    predicate: str | None = None
    predicate_span: Span | None = None
    what: str | None = None
    place: str | None = None
    place_span: Span | None = None
    how: dict[str, str] = msgspec.field(default_factory=dict)
    confidence: float = 0.5


class Reading(msgspec.Struct, frozen=True, gc=False):
    """A predicate and why: `start` and `end` are places in the view, -1 where another figure gave it.

    `role` says how the counted stand to it: they do it ("subject"), it is done to them ("object"), it is a noun
    or a state of theirs ("state"), or it is what the figure measures ("amount").
    """

    lemma: str
    start: int
    end: int
    role: str
    how: str
    confidence: float


class Memory(msgspec.Struct, frozen=True, gc=False):
    """What was counted before: in the passage, in this sentence, and in the passages before.

    `population` and `last` are those of a whole; `part` is who a figure of this sentence named as a part of it;
    `amounts` are the latest sums and measures by their unit.
    """

    population: str | None = None
    before: Reading | None = None
    last: Reading | None = None
    amount: Reading | None = None
    unit: str | None = None
    part: str | None = None
    earlier_population: str | None = None
    earlier: Reading | None = None
    amounts: Mapping[str, Counted] = MappingProxyType({})

    def for_sentence(self) -> "Memory":
        """Return what the next sentence may lean on."""
        return replace(self, before=None, part=None)

    def for_passage(self) -> "Memory":
        """Return what the next passage may lean on where its words point at an earlier figure."""
        if self.last is None and self.population is None:
            return Memory(earlier_population=self.earlier_population, earlier=self.earlier, amounts=self.amounts)
        return Memory(earlier_population=self.population, earlier=self.last, amounts=self.amounts)
