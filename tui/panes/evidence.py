"""The strip below the text: what answers a call about the figure, where each field came from, and why it is flagged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui import format as shown
from tui.panes.origins import BY_HAND, is_by_hand
from tui.panes.wrapping import wrap
from tui.safe import clean_line
from tui.widgets.line import Line, Look, Piece, rule
from tui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from store import Evidence, Fact, Relation, Ruling

_LABEL = 8
_BRIEF = 5


class EvidencePane(Sheet):
    """Shows the evidence of one fact."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 (Textual's word)
        super().__init__(id=id)
        self.evidence: Evidence | None = None

    def show_evidence(self, evidence: Evidence | None) -> None:
        """Show a fact's evidence, or nothing."""
        self.evidence = evidence
        if evidence is None:
            self.show_lines((), (), top=0)
            return
        head = (rule(title(evidence.fact, evidence.aside), "", self.size.width),)
        self.show_lines(list(evidence_lines(evidence, self.size.width)), () if self._brief else head, top=0)

    def on_resize(self) -> None:
        """Wrap for the new width."""
        self.show_evidence(self.evidence)

    @property
    def _brief(self) -> bool:
        return self.size.height < _BRIEF


def title(fact: Fact, aside: Ruling | None = None) -> str:
    """Return which fact it is, what made it, whether a person compared it with its words, whether it is put aside."""
    checked = f"checked ✓ {fact.checked.by} {shown.day(fact.checked.at[:10])}" if fact.checked else "unchecked"
    edited = f" · edited: {', '.join(fact.edited)}" if fact.edited else ""
    lost = " · no longer found" if fact.lost else ""
    put = f" · put aside: {told_aside(aside)}" if aside else ""
    return clean_line(f"fact {fact.id}{put}{lost} · made by {fact.made_by} · {checked}{edited}")


def told_aside(aside: Ruling) -> str:
    """Return as what a fact was put aside, and by whom: `other event, mk`."""
    return ", ".join(part for part in (aside.kind.replace("_", " "), aside.by) if part)


def answer(evidence: Evidence) -> str:
    """Return in one line: figure, first seen where and when, speaker or that nobody is named, independent origins."""
    fact, first = evidence.fact, evidence.first
    who = clean_line(fact.speaker) if fact.speaker else "nobody named"
    origins = f"{evidence.origins} origin{'' if evidence.origins == 1 else 's'}"
    when = shown.day(first.published, first.published) or "no date"
    return f"{shown.figure(fact) or '-'}: first {shown.label(first.id)}, {when} · {who} · {origins}"


def evidence_lines(evidence: Evidence, width: int) -> Iterator[Line]:
    """Yield the strip's lines: the answer, the worst reason, each field with where it came from, the other reasons."""
    told = answer(evidence)
    yield from ((Piece(told[start:end], "strong"),) for start, end in wrap(told, width))
    yield from _reasons(evidence.relations[:1], width)
    for name, value, how in fields(evidence.fact, evidence.source.published):
        yield from _labelled(name, f"{value}{f' · {how}' if how else ''}", width)
    yield from _reasons(evidence.relations[1:], width)
    for relation in evidence.held_back:
        yield from _labelled("HELD", why(relation), width)


def _reasons(relations: Sequence[Relation], width: int) -> Iterator[Line]:
    for relation in relations:
        sign = shown.SIGNS[relation.severity]
        yield from _labelled(f"WHY {sign}", why(relation), width, "alarm" if relation.severity > 2 else "strong")  # noqa: PLR2004 (contradicts, serious)


def why(relation: Relation) -> str:
    """Return the type of a relation and its reason."""
    within = f" ({relation.within})" if relation.within else ""
    return clean_line(f"{relation.type.replace('_', ' ')}{within}: {relation.why}")


def fields(fact: Fact, published: str | None) -> Iterator[tuple[str, str, str]]:
    """Yield label, value and where it came from, for each field that matters."""
    how = {name: clean_line(words) for name, words in fact.how.items()}
    how |= {name: BY_HAND for name in (*fact.edited, "figure") if is_by_hand(fact, name)}
    inferred = dict.fromkeys(fact.clocks_inferred, "inferred from the date of publication")
    words = shown.figure_words(fact)
    yield "FIGURE", shown.figure(fact) or "-", _joined(f"“{words}”" if words else "", how.get("figure", ""))
    yield (
        "WHAT",
        shown.who_what(fact),
        how.get("what") or _joined(how.get("population", ""), how.get("predicate", "")),
    )
    yield (
        "SAID BY",
        shown.said_by(fact),
        _joined(f"“{clean_line(fact.cue)}”" if fact.cue else "", how.get("speaker", "")),
    )
    yield "AS OF", shown.as_of(fact, published), how.get("as_of") or inferred.get("as_of", "")
    if fact.event_date or how.get("event_date"):
        yield "HAPPENED", shown.happened(fact, published), how.get("event_date") or inferred.get("event_date", "")
    if fact.place:
        yield "WHERE", clean_line(fact.place), how.get("place", "")


def _joined(*parts: str) -> str:
    return " · ".join(dict.fromkeys(part for part in parts if part))


def _labelled(label: str, words: str, width: int, look: Look = "") -> Iterator[Line]:
    for place, (start, end) in enumerate(wrap(words, max(10, width - _LABEL - 1))):
        yield (Piece(f"{label if place == 0 else '':<{_LABEL}} ", look or "dim"), Piece(words[start:end]))
