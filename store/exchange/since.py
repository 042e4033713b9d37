"""What is new since the last report: answers, discrepancies, decisions, notes."""

from collections.abc import Iterator, Mapping, Sequence

from store.codec import Reported
from store.exchange import telling
from store.exchange.counted import Told
from store.exchange.document import Block, Bullets, Heading, Line, Paragraph, Strong
from store.model.discrepancy import Decision, Discrepancy
from store.model.fact import Fact
from store.model.note import Note
from store.model.source import Source

_MOST = 6


def tell_since(
    last: Reported,
    entries: Sequence[tuple[Discrepancy, Sequence[Told]]],
    sources: Mapping[int, Source],
    facts: Mapping[int, Fact],
    home: Mapping[int, int],
    notes: Mapping[int, Note],
) -> Iterator[Block]:
    """Yield what came since the last report, or that nothing did."""
    by = f" ({last.by})" if last.by else ""
    yield Heading(level=2, text=f"New since the report of {telling.day(last.at)}{by}")
    lines = [
        *_tell_sources(last, sources, facts, home),
        *(line for one, answers in entries for line in _tell_discrepancy(last, one, answers)),
    ]
    known = {str(one.id) for one, _ in entries}
    lines += [
        (f"A discrepancy of that report is none any more (discrepancy {number}).",)
        for number in last.discrepancies
        if number not in known
    ]
    written = sum(number >= last.next_note for number in notes)
    if written:
        lines.append((f"{written} new {'note' if written == 1 else 'notes'}.",))
    yield Bullets(lines=tuple(lines)) if lines else Paragraph(line=("Nothing has changed.",))


def _tell_sources(
    last: Reported, sources: Mapping[int, Source], facts: Mapping[int, Fact], home: Mapping[int, int]
) -> Iterator[Line]:
    counts: dict[int, int] = {}
    for fact in facts.values():
        if fact.id >= last.next_fact and fact.passage in home:
            counts[home[fact.passage]] = counts.get(home[fact.passage], 0) + 1
    for number, count in counts.items():
        if source := sources.get(number):
            new = f"{count} new {'fact' if count == 1 else 'facts'}"
            yield f"{new} in S{number}, ", telling.printer(source), f", {telling.published(source)}."


def _tell_discrepancy(last: Reported, one: Discrepancy, answers: Sequence[Told]) -> Iterator[Line]:
    title = Strong(one.title or "Untitled")
    severity = last.discrepancies.get(str(one.id))
    decision = one.decision
    if decision.status != "new" and last.decisions.get(str(one.id)) != decided_at(decision):
        signed = f", signed by {decision.signed_by}" if decision.signed_by else ""
        yield title, f" decided: {telling.STATUSES[decision.status]} ({decision.by or 'nobody named'}{signed})."
    if severity is None:
        if one.relations:
            yield title, f" is new: {telling.SEVERITIES[one.severity]}."
        return
    if severity != one.severity:
        yield title, f" was “{telling.SEVERITIES[severity]}”, is “{telling.SEVERITIES[one.severity]}” now."
    came = [answer for answer in answers if answer.fact.id >= last.next_fact]
    if came:
        told = "; ".join(map(_tell_answer, came[:_MOST]))
        more = f"; and {len(came) - _MOST} more" if len(came) > _MOST else ""
        yield title, f" has {len(came)} new {'answer' if len(came) == 1 else 'answers'}: {told}{more}."


def _tell_answer(answer: Told) -> str:
    fact = answer.fact
    return f"{telling.figure(fact)} {telling.what(fact)}, {telling.speaker(fact)} ({answer.label})"


def decided_at(decision: Decision) -> str:
    """Return when a decision was made, or signed."""
    return decision.signed_at or decision.at or ""
