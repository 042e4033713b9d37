"""Parts that a report lists after their total ("among them four children and two teachers"): no more than it."""

from collections import defaultdict
from collections.abc import Sequence

from store.comparison import wording
from store.comparison.counting import number_of
from store.comparison.remarks import read_remarks
from store.comparison.side import Side
from store.model.relation import Relation

_TELLING = 5


def find_overflows(sides: Sequence[Side]) -> list[Relation]:
    """Return the lists of parts that make more than the total before them in one report."""
    lists: dict[tuple[int, str], list[Side]] = defaultdict(list)
    for side in sides:
        if _is_counted(side) and read_remarks(side.answer).listed:
            lists[side.answer.passage.source, side.answer.fact.text].append(side)
    found = (_relate(_total_before(parts[0], sides), parts) for parts in lists.values() if len(parts) > 1)
    return [relation for relation in found if relation]


def find_splits(sides: Sequence[Side]) -> list[Relation]:
    """Return the totals that their own sentence splits up exactly ("1,847 houses, 693 wholly and 1,154 in part")."""
    together: dict[tuple[int, str, str | None], list[Side]] = defaultdict(list)
    for side in sides:
        if _is_counted(side):
            together[side.answer.passage.id, side.answer.fact.text, side.speaker].append(side)
    found = []
    for members in together.values():
        total, *parts = sorted(members, key=lambda side: side.start)
        if _make(parts, total):
            found.append(tell_split(total, parts, "in its sentence"))
        elif len(members) > 1 and (before := _total_of([total, *parts], sides)):
            found.append(tell_split(before, [total, *parts], "in one sentence"))
    return found


def _make(parts: Sequence[Side], total: Side) -> bool:
    return len(parts) > 1 and sum(part.interval.value or 0 for part in parts) == total.interval.value


def _total_of(parts: Sequence[Side], sides: Sequence[Side]) -> Side | None:
    """Return the figure of the report that parts of one sentence make exactly; small numbers may do so by chance."""
    if sum(part.interval.value or 0 for part in parts) < _TELLING * len(parts):
        return None
    ours = [side for side in sides if _is_counted(side) and side.source == parts[0].source and side not in parts]
    return min(
        (side for side in ours if _make(parts, side)), key=lambda side: abs(side.start - parts[0].start), default=None
    )


def tell_split(total: Side, parts: Sequence[Side], where: str) -> Relation:
    """Return that parts make a total exactly; `where` says which parts they are."""
    told = " + ".join(number_of(part) for part in parts)
    why = f"{wording.start(wording.tell(total))}; the parts {where} ({told}) make just that: they fit."
    facts = (total.id, *(part.id for part in parts))
    return Relation(type="arithmetic", severity=0, why=why, facts=facts, internal=True)


def _is_counted(side: Side) -> bool:
    return not side.denied and not side.dimension and side.interval.value is not None


def _total_before(part: Side, sides: Sequence[Side]) -> Side | None:
    """Return the figure of the report that stands nearest before a list, and is in no list itself."""
    return max(
        (
            side
            for side in sides
            if _is_counted(side)
            and side.source == part.source
            and side.start < part.start
            and not read_remarks(side.answer).listed
        ),
        key=lambda side: side.start,
        default=None,
    )


def _relate(total: Side | None, parts: Sequence[Side]) -> Relation | None:
    if total is None or sum(part.interval.low for part in parts) <= total.interval.high:
        return None
    ours = sum(part.interval.value or 0 for part in parts)
    told = " + ".join(number_of(part) for part in parts)
    why = (
        f"{wording.start(wording.tell(total))}; the parts listed behind it ({told}) make Σ~{ours:,.0f} "
        "by our own sum: more than the total, unless some are counted twice."
    )
    facts = (total.id, *(part.id for part in parts))
    return Relation(type="arithmetic", severity=2, why=why, facts=facts, internal=True)
