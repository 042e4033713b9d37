"""What the matrix shows: questions in the order of the queue, sources in the order of publication."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from tui import format as shown
from tui.panes.matrix import Cell, MatrixColumn, MatrixRow
from tui.screens.browse.grouping import find_roots
from tui.screens.browse.rows import Rows
from tui.screens.browse.showing import ids_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from store import Discrepancy, Dossier, Severity, Source


class PlannedRow(NamedTuple):
    """A question by numbers only; its facts are read when the row is seen."""

    title: str
    facts: Mapping[int, Sequence[int]]
    discrepancy: int | None = None
    status: str = ""


class Plan(NamedTuple):
    """The whole matrix by numbers; `severities` are those of the facts that disagree with another."""

    columns: Sequence[MatrixColumn]
    rows: Sequence[PlannedRow]
    severities: Mapping[int, Severity]


def plan_matrix(dossier: Dossier) -> Plan:
    """Return the matrix of a dossier; it asks all questions, so it is for a thread."""
    found = list(dossier.discrepancies())
    by_key = {each.question: each for each in reversed(found) if each.question}
    source_of = {number: source for source in ids_of(dossier.sources()) for number in ids_of(dossier.facts_of(source))}
    planned = [
        (_place(found, one), _planned(question.title, question.facts, source_of, one))
        for question in dossier.questions()
        for one in [by_key.get(question.key)]
    ]
    rows = [row for _, row in sorted(planned, key=lambda each: (each[0], -len(each[1].facts), each[1].title))]
    return Plan(order_columns(list(dossier.sources()), dossier.copies()), rows, _severities(found))


def matrix_rows(dossier: Dossier, plan: Plan) -> Sequence[MatrixRow]:
    """Return lazy rows."""

    def make(place: int) -> MatrixRow:
        row = plan.rows[place]
        cells = {
            source: Cell(
                [dossier.fact(number) for number in facts], max(plan.severities.get(number, 0) for number in facts)
            )
            for source, facts in row.facts.items()
        }
        return MatrixRow(place, row.title, cells, row.status)

    return Rows(range(len(plan.rows)), make)


def order_columns(sources: Sequence[Source], copies: Sequence[Sequence[int]]) -> list[MatrixColumn]:
    """Return the sources in the order of publication, undated ones last; copies and later versions behind the first."""
    origin = {copy: group[0] for group in copies for copy in group[1:]}
    roots = find_roots(sources, origin)
    by_id = {source.id: source for source in sources}

    def order(source: Source) -> tuple[tuple[bool, str, int], bool, tuple[bool, str, int]]:
        first = by_id.get(roots.get(source.id, source.id), source)
        return _when(first), first is not source, _when(source)

    return [MatrixColumn(source, origin.get(source.id)) for source in sorted(sources, key=order)]


def _when(source: Source) -> tuple[bool, str, int]:
    return source.published is None, source.published or "", source.id


def _planned(title: str, facts: Sequence[int], source_of: Mapping[int, int], one: Discrepancy | None) -> PlannedRow:
    by_source: dict[int, list[int]] = defaultdict(list)
    for number in sorted(facts):
        if number in source_of:
            by_source[source_of[number]].append(number)
    if one is None:
        return PlannedRow(title, by_source)
    status = f"{shown.SIGNS[one.severity]} {shown.status(one)}".strip() if one.severity else ""
    return PlannedRow(one.title or title, by_source, one.id if one.relations else None, status)


def _place(found: Sequence[Discrepancy], one: Discrepancy | None) -> int:
    return found.index(one) if one else len(found)


def _severities(found: Sequence[Discrepancy]) -> dict[int, Severity]:
    worst: dict[int, Severity] = {}
    for relation in (relation for each in found for relation in each.relations):
        for number in relation.facts:
            worst[number] = max(worst.get(number, 0), relation.severity)
    return worst
