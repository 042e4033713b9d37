"""Totals and their parts: our own sums are marked as ours."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from store.comparison import wording
from store.comparison.counting import number_of
from store.comparison.moments import likely_order
from store.comparison.side import Side
from store.lexicon.populations import Population, are_apart, is_fighting, is_within, read_population
from store.model.relation import Relation

_EVERYBODY = Population("person", frozenset(), "person")


def find_sums(sides: Sequence[Side]) -> list[Relation]:
    """Return what totals and the sums of parts that one source gives say about each other.

    Parts of a longer list only add up or do not; that the total has grown is told of the whole list.
    """
    lists = list(_gather_parts(sides))
    related = [
        (relation, parts)
        for parts, rivals in lists
        for total in sides
        if not rivals or _in_one_voice(total, parts[0])
        if (relation := _relate(total, parts))
    ]
    fitting = {parts for relation, parts in related if _fits(relation)}
    at_home = {parts for relation, parts in related if _fits(relation) and relation.internal}
    related = [
        (relation, parts)
        for relation, parts in related
        if not (parts in fitting and _is_overflow(relation))
        and not (parts in at_home and _fits(relation) and not relation.internal)
    ]
    longer = [frozenset(part.id for part in parts) for parts, _ in lists]
    return [
        relation
        for relation, parts in related
        if relation.type == "arithmetic" or not any({part.id for part in parts} < others for others in longer)
    ]


def _fits(relation: Relation) -> bool:
    return relation.type == "arithmetic" and relation.severity == 0


def _is_overflow(relation: Relation) -> bool:
    """Whether parts make more than a total; where they make another just, this one was of another time."""
    return relation.type == "arithmetic" and relation.severity > 0


def _gather_parts(sides: Sequence[Side]) -> Iterable[tuple[tuple[Side, ...], bool]]:
    """Yield groups in one source that share nobody and stand at one time, and whether speakers count them apart.

    What one sentence lists is also taken by itself.
    """
    by_source: dict[int, list[Side]] = defaultdict(list)
    by_sentence: dict[tuple[int, str], list[Side]] = defaultdict(list)
    for side in sides:
        if not side.denied and not side.dimension and side.interval.value is not None:
            by_source[side.source].append(side)
            by_sentence[side.answer.passage.id, side.answer.fact.text].append(side)
    told = set()
    for members, rivals in [*by_list(by_source.values()), *((members, False) for members in by_sentence.values())]:
        parts = _parts_in(members)
        if len(parts) > 1 and parts not in told:
            told.add(parts)
            yield parts, rivals


def by_list(reports: Iterable[Sequence[Side]]) -> Iterable[tuple[Sequence[Side], bool]]:
    """Yield what a report counts, apart by speaker where two of them count the same."""
    for members in reports:
        by_speaker: dict[str | None, list[Side]] = defaultdict(list)
        for side in members:
            by_speaker[side.speaker].append(side)
        rivals = _count_the_same(by_speaker)
        yield from ((said, True) for said in by_speaker.values()) if rivals else ((members, False),)


def _count_the_same(by_speaker: Mapping[str | None, Sequence[Side]]) -> bool:
    """Whether two speakers of one source each give several counts, some of one group: two lists, not one."""
    lists = [{side.who for side in said} for said in by_speaker.values() if len(said) > 1]
    return any(one & other for one, other in combinations(lists, 2))


def _in_one_voice(total: Side, part: Side) -> bool:
    """Whether a total is of the speaker who gives the parts, whose name may be cut short ("the Observatory")."""
    if total.speaker is None or part.speaker is None:
        return total.speaker == part.speaker
    one, other = set(total.speaker.split()), set(part.speaker.split())
    return one <= other or other <= one


def _parts_in(members: Sequence[Side]) -> tuple[Side, ...]:
    """Return groups that share nobody; a count of all people is a total, no part."""
    parts: list[Side] = []
    split = {total.id for total in members if _is_split(total, members)}
    for side in members:
        who = _named(side)
        if who == _EVERYBODY or side.id in split or not _of_one_time(side, parts):
            continue
        if all(are_apart(who, _named(part)) for part in parts):
            parts.append(side)
    return tuple(parts)


def _named(side: Side) -> Population:
    """Return the counted as the report names them, where the question takes them for everybody ("25 passengers")."""
    return side.who if side.who != _EVERYBODY else read_population(side.answer.fact.population or "people")


def _is_split(total: Side, members: Sequence[Side]) -> bool:
    """Whether others of its own sentence make a figure up ("nine soldiers, two officers and seven servicemen")."""
    others = [side for side in members if side is not total and side.answer.fact.text == total.answer.fact.text]
    return len(others) > 1 and sum(side.interval.value or 0 for side in others) == total.interval.value


def _of_one_time(side: Side, parts: Sequence[Side]) -> bool:
    return all(likely_order(side.moment, part.moment) in {"same", "unknown"} for part in parts)


def _relate(total: Side, parts: tuple[Side, ...]) -> Relation | None:
    if total.denied or total in parts or not all(is_within(_named(part), total.who) for part in parts):
        return None
    low, high = sum(part.interval.low for part in parts), sum(part.interval.high for part in parts)
    ours = sum(part.interval.value or 0 for part in parts)
    told = " + ".join(number_of(part) for part in parts)
    sum_said = f"the parts in {parts[0].answer.label} ({told}) make Σ~{ours:,.0f} by our own sum"
    when = likely_order(parts[0].moment, total.moment)
    facts = (total.id, *(part.id for part in parts))
    known = all(side.moment.clock is not None for side in (total, parts[0]))
    if total.interval.low > ours and (when == "before" or (when == "unknown" and not known)):
        largest = max(parts, key=lambda part: (part.interval.middle(), part.order))
        update = "an update" if known else f"an update{_if_dated(total, parts[0], when)}"
        why = f"{wording.start(wording.tell(total))}; {sum_said}: {update}."
        return Relation(type="update", severity=1 if known else 2, why=why, facts=(largest.id, total.id))
    internal = total.source == parts[0].answer.source.id
    if (not internal and not _make_just(parts, total)) or (internal and _are_of_others(total, parts)):
        return None
    if low <= total.interval.high and total.interval.low <= high:
        return Relation(
            type="arithmetic",
            severity=0,
            why=f"{wording.start(wording.tell(total))}; {sum_said}: they fit.",
            facts=facts,
            internal=internal,
        )
    if low > total.interval.high and not any(_outnumber(part, total) for part in parts):
        return Relation(
            type="arithmetic",
            severity=3,
            why=f"{wording.start(wording.tell(total))}; {sum_said}: more than the total.",
            facts=facts,
            internal=True,
        )
    return None


def _make_just(parts: Sequence[Side], total: Side) -> bool:
    """Whether exact figures of one report add up to the exact total of another ("227 passengers and 12 crew", 239)."""
    exact = {side.interval.qualifier for side in (total, *parts)} == {"exact"}
    return exact and sum(part.interval.value or 0 for part in parts) == total.interval.value


def _outnumber(part: Side, total: Side) -> bool:
    """Whether more fighters than people died: the toll then leaves them out."""
    return is_fighting(part.who) and part.interval.low > total.interval.high


def _are_of_others(total: Side, parts: Sequence[Side]) -> bool:
    """Whether the parts are of several speakers, and the total of none of them: they were never meant to add up."""
    speakers = {part.speaker for part in parts}
    return len(speakers) > 1 and total.speaker not in speakers


def _if_dated(total: Side, part: Side, when: str) -> str:
    undated = total if total.moment.clock is None else part
    name, proposed = undated.answer.label, undated.moment.proposed
    day = (
        f"of {wording.days(proposed)}"
        if proposed and when == "before"
        else "the later"
        if undated is total
        else "the earlier"
    )
    return f" if {name} is {day}; {name} has no date"
