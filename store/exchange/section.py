"""One discrepancy in the report."""

from collections.abc import Iterator, Mapping, Sequence

from store.exchange import telling
from store.exchange.answers import tabulate, tell_range
from store.exchange.counted import Told, parts_of
from store.exchange.document import Block, Bullets, Heading, Line, Paragraph, Strong
from store.exchange.suggestion import suggest_wording
from store.model.discrepancy import Decision, Discrepancy
from store.model.note import Note
from store.model.relation import Relation

_ASKING = frozenset({"ask", "question", "verify", "check", "open", "todo"})
"""Tags of a note that asks something."""
_WORSE = 2
_MOST = 12
_OF_A_KIND = 3


def write_section(
    number: int, discrepancy: Discrepancy, answers: Sequence[Told], notes: Mapping[int, Note]
) -> Iterator[Block]:
    """Yield all that an editor needs to know about one discrepancy."""
    yield Heading(level=2, text=f"{number}. {discrepancy.title or 'Untitled'}")
    yield Paragraph(line=_headline(discrepancy))
    if discrepancy.orphaned:
        yield Paragraph(line=("The facts of the dossier no longer give this discrepancy; the decision is kept.",))
    if answers:
        yield Paragraph(line=(Strong("Suggested wording: "), suggest_wording(discrepancy, answers)))
        yield Paragraph(line=(Strong("Range"), " (never a mean)"))
        yield Bullets(lines=tell_range(answers, parts_of(discrepancy, answers)))
        yield tabulate(answers)
    if discrepancy.relations:
        yield Paragraph(line=(Strong("Why it is here"),))
        told = leading(discrepancy)
        more = sum(relation.severity >= _WORSE for relation in discrepancy.relations if relation not in told)
        lines = [_why(relation) for relation in told]
        yield Bullets(lines=(*lines, (f"{more} more of these are in the appendix.",)) if more else tuple(lines))
    yield Paragraph(line=(Strong("Decision: "), _decision(discrepancy.decision, answers)))
    yield from _since(discrepancy, answers)
    about = _notes(discrepancy, answers, notes)
    yield from _listed("Open questions", (*_gaps(discrepancy, answers), *_told(about, asking=True)))
    yield from _listed("Notes", _told(about, asking=False))


def leading(discrepancy: Discrepancy) -> Sequence[Relation]:
    """Return the relations told beside the figures: those to check or worse, or all where there are none.

    Of one kind, a few stand for the others.
    """
    worse = [relation for relation in discrepancy.relations if relation.severity >= _WORSE]
    told: list[Relation] = []
    for relation in worse or discrepancy.relations:
        if sum(other.type == relation.type for other in told) < _OF_A_KIND:
            told.append(relation)
    return told[:_MOST]


def _headline(discrepancy: Discrepancy) -> Line:
    severity = telling.SEVERITIES[discrepancy.severity]
    kinds = list(dict.fromkeys(relation.type.replace("_", " ") for relation in discrepancy.relations))
    origins = f"{discrepancy.origins} independent origin{'' if discrepancy.origins == 1 else 's'}"
    return (Strong(f"{telling.SIGNS[discrepancy.severity]} {severity}".strip()), f" {', '.join(kinds)}; {origins}")


def _why(relation: Relation) -> Line:
    remarks = [telling.SEVERITIES[relation.severity], *([relation.within] if relation.within else [])]
    return (Strong(relation.type.replace("_", " ")), f" ({', '.join(remarks)}): {relation.why}")


def _decision(decision: Decision, answers: Sequence[Told]) -> str:
    preferred = next((answer for answer in answers if answer.fact.id == decision.preferred), None)
    ends = [f"{end:,}" for end in (decision.low, decision.high) if end is not None]
    parts = [
        telling.STATUSES[decision.status],
        f"for {decision.waiting_for}" if decision.waiting_for else "",
        f"on {telling.figure(preferred.fact)} ({preferred.label})" if preferred else "",
        f"range {' to '.join(ends)}" if ends else "",
    ]
    told = ", ".join(part for part in parts if part)
    reason = f": {decision.reason.rstrip('.')}" if decision.reason else ""
    names = f" ({decision.by}, {telling.day(decision.at or '')})" if decision.by else ""
    signed = f"; signed by {decision.signed_by}, {telling.day(decision.signed_at or '')}" if decision.signed_by else ""
    return f"{told}{reason}{names}{signed}."


def _since(discrepancy: Discrepancy, answers: Sequence[Told]) -> Iterator[Block]:
    new = set(discrepancy.reopened)
    came = [answer for answer in answers if answer.fact.id in new]
    lines: tuple[Line, ...] = tuple(
        (f"{telling.figure(answer.fact)} {telling.what(answer.fact)}, {telling.speaker(answer.fact)} ({answer.label})",)
        for answer in came
    )
    yield from _listed("Came since the decision", lines)


def _gaps(discrepancy: Discrepancy, answers: Sequence[Told]) -> tuple[Line, ...]:
    """Return what is not known, as questions."""
    undated = sorted({answer.label for answer in answers if not answer.source.published})
    unknown = sorted({answer.label for answer in answers if not answer.source.publisher})
    timeless = [answer for answer in answers if not answer.fact.as_of and answer.source.published]
    unchecked = sum(answer.fact.checked is None for answer in answers)
    waiting = discrepancy.decision.waiting_for if discrepancy.decision.status == "waiting" else None
    asked = [
        f"Waiting for {waiting}." if waiting else "",
        f"When was {', '.join(undated)} published?" if undated else "",
        f"Who published {', '.join(unknown)}?" if unknown else "",
        f"As of when do {len(timeless)} of the figures stand?" if timeless else "",
        _unchecked(unchecked, len(answers)),
    ]
    return tuple((question,) for question in asked if question)


def _unchecked(number: int, of: int) -> str:
    if not number:
        return ""
    if number == of:
        return f"Nobody has compared any of the {of} figures with its words yet."
    return f"{number} of the {of} figures {'is' if number == 1 else 'are'} unchecked."


def _notes(discrepancy: Discrepancy, answers: Sequence[Told], notes: Mapping[int, Note]) -> list[Note]:
    """Return the notes on the discrepancy and its facts, and those on the words of its facts."""
    facts = {answer.fact.id: answer.fact for answer in answers}
    found = []
    for note in notes.values():
        target = note.target
        if target is None:
            continue
        on_it = target.table == "discrepancies" and target.id == discrepancy.id
        on_fact = target.table == "facts" and target.id in facts
        on_words = target.table == "passages" and any(_touches(note, answer) for answer in answers)
        if on_it or on_fact or on_words:
            found.append(note)
    return found


def _touches(note: Note, answer: Told) -> bool:
    target, fact = note.target, answer.fact
    if target is None or target.id != fact.passage:
        return False
    if target.start is None or target.end is None or fact.sentence_start is None or fact.sentence_end is None:
        return target.quote is not None and target.quote in fact.text
    return target.start < fact.sentence_end and fact.sentence_start < target.end


def _told(notes: Sequence[Note], *, asking: bool) -> tuple[Line, ...]:
    return tuple(_note(note) for note in notes if asking == bool(_ASKING & {tag.lower() for tag in note.tags}))


def _note(note: Note) -> Line:
    on = f"On “{note.target.quote}”: " if note.target and note.target.quote else ""
    tags = "".join(f" #{tag}" for tag in note.tags)
    names = ", ".join(part for part in (note.author or "", telling.day(note.created or "")) if part)
    return (f"{on}{note.body}{tags}" + (f" ({names})" if names else ""),)


def _listed(title: str, lines: Sequence[Line]) -> Iterator[Block]:
    if lines:
        yield Paragraph(line=(Strong(title),))
        yield Bullets(lines=tuple(lines))
