"""The editor's report: what is said, by whom, where it disagrees, and what was decided."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from store.codec import Reported
from store.exchange import telling
from store.exchange.answers import find_answers
from store.exchange.counted import Told
from store.exchange.document import Address, Block, Bullets, Heading, Line, Paragraph, Strong
from store.exchange.html import write_html
from store.exchange.markdown import write_markdown
from store.exchange.section import leading, write_section
from store.exchange.since import tell_since
from store.model.discrepancy import Discrepancy
from store.model.fact import Fact
from store.model.note import Note
from store.model.passage import Passage
from store.model.relation import Relation
from store.model.source import Source

_WORTH_A_SECTION = 2
_CHAINS = frozenset({"update", "revision"})
CAVEAT = "This report says what is said, not what is true."


Form = Literal["markdown", "html"]


def write_report(
    *,
    title: str,
    sources: Mapping[int, Source],
    passages: Mapping[int, Passage],
    facts: Mapping[int, Fact],
    discrepancies: Mapping[int, Discrepancy],
    notes: Mapping[int, Note],
    at: str,
    last: Reported | None = None,
    form: Form = "markdown",
) -> str:
    """Return the report; `at` is the time it is written, ISO 8601, `last` what the report before it told."""
    home = {passage.id: passage.source for passage in passages.values()}
    entries = [(one, find_answers(one, facts, sources, home)) for one in discrepancies.values()]
    entries = [(one, answers) for one, answers in entries if answers or one.orphaned]
    main = [(one, answers) for one, answers in entries if is_main(one)]
    blocks = [
        *_head(title, sources, facts, main, at),
        *(tell_since(last, entries, sources, facts, home, notes) if last else ()),
        *(
            block
            for number, (one, answers) in enumerate(main, 1)
            for block in write_section(number, one, answers, notes)
        ),
        *_further(entries),
        *_held_back(entries),
        *_sources(sources, facts, home),
    ]
    return write_html(title or "Dossier", blocks) if form == "html" else write_markdown(blocks)


def _head(
    title: str,
    sources: Mapping[int, Source],
    facts: Mapping[int, Fact],
    main: Sequence[tuple[Discrepancy, list[Told]]],
    at: str,
) -> Iterator[Block]:
    checked = sum(fact.checked is not None for fact in facts.values())
    yield Heading(level=1, text=title or "Dossier")
    yield Paragraph(line=(Strong(CAVEAT), " A figure that nobody compared with its words is marked unchecked."))
    yield Paragraph(
        line=(
            f"Written {telling.day(at)}. {_count(len(sources), 'source')}, {_count(len(facts), 'fact')}",
            f" ({checked} of them checked), {_count(len(main), 'discrepancy')} to report",
            f" ({sum(_is_decided(one) for one, _ in main)} decided).",
        )
    )
    if len(main) > 1:
        yield Bullets(
            lines=tuple(
                (
                    f"{telling.SIGNS[one.severity]} ".lstrip(),
                    Strong(one.title or "Untitled"),
                    f" {telling.SEVERITIES[one.severity]}; {telling.STATUSES[one.decision.status]}",
                    " (reopened: new answers came)" if one.reopened else "",
                )
                for one, _ in main
            )
        )


def is_main(discrepancy: Discrepancy) -> bool:
    """Say whether a discrepancy has a section of its own."""
    chain = any(relation.type in _CHAINS for relation in discrepancy.relations)
    return discrepancy.severity >= _WORTH_A_SECTION or chain or discrepancy.decision.status != "new"


def _is_decided(discrepancy: Discrepancy) -> bool:
    return discrepancy.decision.status in {"stands", "settled", "explained", "wrong_match"}


def _further(entries: Sequence[tuple[Discrepancy, list[Told]]]) -> Iterator[Block]:
    """List the relations that no section told, mere context by its number only."""
    lines: list[Line] = []
    for one, _ in entries:
        told = leading(one) if is_main(one) else ()
        rest = [relation for relation in one.relations if relation not in told]
        worth = [relation for relation in rest if relation.severity >= _WORTH_A_SECTION or relation.type in _CHAINS]
        lines += [(Strong(one.title or "Untitled"), f" {_kind(relation)}: {relation.why}") for relation in worth]
        kinds = Counter(_kind(relation) for relation in rest if relation not in worth)
        if kinds:
            counted = ", ".join(f"{number} of {kind}" for kind, number in kinds.items())
            lines.append((Strong(one.title or "Untitled"), f" and of mere context: {counted}"))
    if lines:
        yield Heading(level=2, text="Appendix: further relations")
        yield Bullets(lines=tuple(lines))


def _held_back(entries: Sequence[tuple[Discrepancy, list[Told]]]) -> Iterator[Block]:
    yield Heading(level=2, text="Appendix: what was held back, and why")
    lines: list[Line] = [
        (Strong(one.title or "Untitled"), f" {_kind(relation)}: {relation.why}")
        for one, _ in entries
        for relation in one.held_back
    ]
    yield Bullets(lines=tuple(lines)) if lines else Paragraph(line=("Nothing was held back.",))


def _kind(relation: Relation) -> str:
    return relation.type.replace("_", " ")


def _sources(sources: Mapping[int, Source], facts: Mapping[int, Fact], home: Mapping[int, int]) -> Iterator[Block]:
    yield Heading(level=2, text="Sources")
    if not sources:
        yield Paragraph(line=("None.",))
        return
    counts: dict[int, list[Fact]] = {}
    for fact in facts.values():
        counts.setdefault(home.get(fact.passage, 0), []).append(fact)
    yield Bullets(lines=tuple(_source(source, counts.get(source.id, [])) for source in sources.values()))


def _source(source: Source, facts: Sequence[Fact]) -> Line:
    remarks = [
        f"date read from {source.published_inferred}" if source.published and source.published_inferred else "",
        f"its text implies {telling.day(source.proposed.date)}: {source.proposed.reason}"
        if source.proposed and not source.published
        else "",
        f"a later version of S{source.supersedes}" if source.supersedes else "",
        "withdrawn: its facts are in no comparison" if source.withdrawn else "",
        f"reliability {source.reliability}" if source.reliability else "",
        f"{sum(fact.checked is not None for fact in facts)} of {_count(len(facts), 'fact')} checked",
    ]
    about = [telling.outlet(source), source.author or "", telling.published(source)]
    parts: list[str | Strong | Address] = [Strong(f"S{source.id} {source.title}"), " "]
    parts.append("; ".join(part for part in (*about, *remarks) if part))
    if source.url:
        parts += ["; ", Address(source.url)]
    elif source.path:
        parts.append(f"; file {source.path}")
    return tuple(parts)


def _count(number: int, name: str) -> str:
    if number == 1:
        return f"1 {name}"
    return f"{number} {name[:-1]}ies" if name.endswith("y") else f"{number} {name}s"
