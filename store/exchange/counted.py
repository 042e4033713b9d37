"""What an answer counts, as the comparison takes it: the dead and the killed are one, a part is not its whole."""

from collections import Counter
from collections.abc import Collection, Sequence

from store.comparison import Answer
from store.comparison.counting import count
from store.comparison.side import Side, read_side
from store.comparison.statements import read_statement
from store.comparison.wording import days
from store.exchange import telling
from store.model.discrepancy import Discrepancy
from store.model.fact import Fact
from store.model.noun import Noun
from store.model.passage import Passage
from store.model.source import Source

_PAIR = 2
_EQUALS = frozenset({"conflict", "update", "revision", "bound"})
Kind = tuple[object, ...]


class Told(Noun, frozen=True, kw_only=True, gc=False):
    """A fact and the source that prints it."""

    fact: Fact
    source: Source

    @property
    def label(self) -> str:
        """The short name of the source."""
        return f"S{self.source.id}"


def side_of(answer: Told) -> Side | None:
    """Return an answer as the comparison sees it; `None` where it compares nothing."""
    fact = answer.fact
    passage = Passage(id=fact.passage, source=answer.source.id, text=fact.text)
    told = Answer(fact=fact, source=answer.source, passage=passage)
    return read_side(told, answer.source.id) or read_statement(told, answer.source.id)


def kind_of(answer: Told, parts: Collection[int]) -> Kind:
    """Return what two answers share that count the same people or things in the same state."""
    fact, side = answer.fact, side_of(answer)
    place = (fact.place or "a part",) if fact.id in parts else ()
    if side is None or side.dimension or not fact.predicate:
        return (telling.what(fact), *place)
    theme = side.theme
    apart = theme.loose or fact.predicate in (*theme.within, *theme.then)
    return (theme.name, side.who, fact.predicate if apart else "", *place)


def figure_and_what(answer: Told) -> str:
    """Return the figure with what it counts; a unit that the figure holds is named once."""
    fact, side = answer.fact, side_of(answer)
    if side and side.dimension and fact.quantity:
        return count(side)
    figure = telling.spell(fact.quantity) if fact.quantity and fact.polarity == "negative" else telling.figure(fact)
    return f"{figure} {telling.what(fact)}"


def name_kind(answers: Sequence[Told], parts: Collection[int]) -> str:
    """Return what answers of one kind count, in the words that most of them use."""
    what = Counter(telling.what(answer.fact) for answer in answers).most_common(1)[0][0]
    first = answers[0].fact
    if first.id not in parts or len({side.who for each in answers if (side := side_of(each))}) != 1:
        return what
    return f"{what}, in {first.place}" if first.place else what


def parts_of(discrepancy: Discrepancy, answers: Sequence[Told]) -> frozenset[int]:
    """Return the facts that a relation tells to count some of what another one counts, in the same words.

    What is told by another word ("guards" of "people") is another kind anyway, and what is compared with a whole as a
    figure for the same is one itself.
    """
    who = {answer.fact.id: side.who for answer in answers if (side := side_of(answer))}
    relations = (*discrepancy.relations, *discrepancy.held_back)
    pairs = [each.facts for each in relations if each.type == "scope" and len(each.facts) == _PAIR]
    parts = {part for part, whole in pairs if who.get(part) is not None and who.get(part) == who.get(whole)}
    equals = [each.facts for each in relations if each.type in _EQUALS and len(each.facts) >= _PAIR]
    return frozenset(parts - {fact for facts in equals if not parts.issuperset(facts) for fact in facts})


def size_of(answer: Told) -> tuple[float, float]:
    """Return the ends of a figure in the unit that all of its kind are compared in."""
    side = side_of(answer)
    if side is None:
        return float("inf"), float("-inf")
    interval = side.interval
    value = interval.value
    low, high = (interval.low, interval.high) if value is None else (value, value)
    return (high, high) if low == float("-inf") else (low, low if high == float("inf") else high)


def as_of(answer: Told) -> str:
    """Return as of when a figure stands, by the clock that it was compared by."""
    side = side_of(answer)
    if side and side.moment.happened and side.moment.clock:
        return f"{days(side.moment.clock)}, the day it happened"
    return telling.as_of(answer.fact)
