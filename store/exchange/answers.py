"""The answers to one question, told: range and table."""

from collections.abc import Collection, Mapping, Sequence

from store.exchange import telling
from store.exchange.counted import Kind, Told, as_of, figure_and_what, kind_of, name_kind, size_of
from store.exchange.document import Address, Line, Table
from store.model.clock import read_clock
from store.model.discrepancy import Discrepancy
from store.model.fact import Fact
from store.model.source import Source

_HEADS = (
    "Figure", "Qualifier", "Who · what", "Said by", "Printed by", "Published", "As of", "Words", "Address", "Checked",
)  # fmt: skip


_GROUPS = 5


def tell_range(answers: Sequence[Told], parts: Collection[int] = ()) -> tuple[Line, ...]:
    """Return the lowest, the highest and the latest figure, each with its source; denied ones are in no range.

    Figures that count different people, or a part of what others count, are told apart.
    """
    counted = [answer for answer in answers if answer.fact.quantity and answer.fact.polarity == "positive"]
    if not counted:
        return (("No figure is claimed.",),)
    groups: dict[Kind, list[Told]] = {}
    for answer in counted:
        groups.setdefault(kind_of(answer, parts), []).append(answer)
    several = sorted((group for group in groups.values() if len(group) > 1), key=lambda group: -len(group))
    if len(groups) == 1 or not several:
        return (*_tell_ends(counted), *_tell_populations(counted))
    lines: list[Line] = [(f"{name_kind(group, parts)}: ", *_tell_shortly(group)) for group in several[:_GROUPS]]
    if others := len(counted) - sum(map(len, several[:_GROUPS])):
        more = "1 more figure counts" if others == 1 else f"{others} more figures count"
        lines.append((f"{more} others: see the table.",))
    return tuple(lines)


def _tell_ends(counted: Sequence[Told]) -> list[Line]:
    dated = [answer for answer in counted if read_clock(answer.fact.as_of)]
    lines: list[Line] = [
        ("Lowest figure given: ", *_placed(min(counted, key=_low))),
        ("Highest figure given: ", *_placed(max(counted, key=_high))),
    ]
    if dated:
        lines.append(("Latest by as-of date: ", *_placed(in_time(dated)[-1])))
    return lines


def _tell_populations(counted: Sequence[Told]) -> list[Line]:
    populations = sorted({answer.fact.population for answer in counted if answer.fact.population})
    return [(f"They do not all count the same: {', '.join(populations)}.",)] if len(populations) > 1 else []


def _tell_shortly(group: Sequence[Told]) -> Line:
    lowest, highest = min(group, key=_low), max(group, key=_high)
    dated = [answer for answer in group if read_clock(answer.fact.as_of)]
    latest = f"; latest {_labelled(in_time(dated)[-1])}" if dated else ""
    if telling.figure(lowest.fact) == telling.figure(highest.fact):
        return (f"{_labelled(lowest)}, the only figure given",)
    return (f"lowest {_labelled(lowest)}, highest {_labelled(highest)}{latest}",)


def _labelled(answer: Told) -> str:
    fact = answer.fact
    return (
        f"{telling.figure(fact)} ({telling.speaker(fact)}, {answer.label}, "
        f"as of {as_of(answer)}, {telling.checked(fact)})"
    )


def tabulate(answers: Sequence[Told]) -> Table:
    """Return every answer with all that is known about it."""
    return Table(heads=_HEADS, rows=tuple(_row(answer) for answer in answers))


def in_time(answers: Sequence[Told]) -> list[Told]:
    """Return the answers by as-of time, those without one last; otherwise as they are."""
    clocks = [read_clock(answer.fact.as_of) for answer in answers]
    return [
        answer
        for _, _, _, answer in sorted(
            (clock is None, clock.last.toordinal() if clock else 0, place, answer)
            for place, (clock, answer) in enumerate(zip(clocks, answers, strict=True))
        )
    ]


def find_answers(
    discrepancy: Discrepancy, facts: Mapping[int, Fact], sources: Mapping[int, Source], home: Mapping[int, int]
) -> list[Told]:
    """Return the facts of a discrepancy that are there, with their sources; `home` is the source of each passage."""
    found = [facts[number] for number in discrepancy.facts if number in facts]
    return [
        Told(fact=fact, source=sources[home[fact.passage]])
        for fact in found
        if fact.passage in home and home[fact.passage] in sources
    ]


def _placed(answer: Told) -> Line:
    fact = answer.fact
    return (
        f"{figure_and_what(answer)}, {telling.speaker(fact)}, ",
        f"as of {as_of(answer)} ({answer.label}, {telling.checked(fact)})",
    )


def _row(answer: Told) -> tuple[Line, ...]:
    fact, source = answer.fact, answer.source
    qualifier = telling.QUALIFIERS[fact.quantity.qualifier] if fact.quantity else ""
    return (
        (telling.figure(fact),),
        (f"denied: {qualifier}" if fact.polarity == "negative" else qualifier,),
        (telling.what(fact),),
        (telling.speaker(fact),),
        (f"{answer.label} {telling.outlet(source)}",),
        (telling.published(source),),
        (as_of(answer),),
        (f"“{fact.text}”",),
        (Address(source.url) if source.url else source.path or "",),
        (telling.checked(fact),),
    )


def _low(answer: Told) -> float:
    return size_of(answer)[0]


def _high(answer: Told) -> float:
    return size_of(answer)[1]
