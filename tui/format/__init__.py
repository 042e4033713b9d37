"""Nouns as the cells and lines a reader sees; the command's tables use them too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.format.clocks import MONTHS, NO_DATE, UNKNOWN_CLOCK, as_of, day, happened, published
from tui.format.figures import figure, figure_words, interval, quantity
from tui.safe import clean_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from store import Discrepancy, Fact, Note, Source

__all__ = [
    "MONTHS",
    "NOT_YET",
    "NO_DATE",
    "OWN_VOICE",
    "SEVERITY_WORDS",
    "SIGNS",
    "STATUS_WORDS",
    "UNKNOWN_CLOCK",
    "as_of",
    "citation",
    "day",
    "figure",
    "figure_words",
    "happened",
    "interval",
    "label",
    "new_answers",
    "note_line",
    "outlet",
    "published",
    "quantity",
    "said_by",
    "status",
    "who_what",
    "why_nothing",
]

OWN_VOICE = "own voice"
SIGNS = ("", "·", "?", "!", "!!")
"""Severity 0 to 4: held back, context, check, contradicts, serious."""
SEVERITY_WORDS = ("held back", "context", "check", "contradicts", "serious")
STATUS_WORDS = {
    "new": "new",
    "checking": "checking",
    "waiting": "waiting",
    "stands": "both stand",
    "settled": "settled",
    "explained": "explained",
    "wrong_match": "wrong match",
}


def who_what(fact: Fact) -> str:
    """Return what is counted and what it did or suffered, in plain words."""
    if fact.what:
        return clean_line(fact.what)
    from store import tell_what  # noqa: PLC0415 (few facts come without these words)

    unit = fact.quantity.unit if fact.quantity else None
    return clean_line(tell_what(fact.population, fact.predicate, unit) or fact.text)


def said_by(fact: Fact) -> str:
    """Return who says it: a speaker (and who relayed it), or that the outlet says it itself."""
    if not fact.speaker:
        return OWN_VOICE
    return clean_line(f"{fact.speaker}/{fact.relayed_by}" if fact.relayed_by else fact.speaker)


NOT_YET = "they are compared when all answers are, the next time somebody looks at the discrepancies"


def why_nothing(facts: Iterable[Fact]) -> str:
    """Return why nothing is told of facts that a reader ruled to answer one question."""
    for fact in facts:
        if fact.lost:
            return f"fact {fact.id} is not compared: it is no longer found in its article"
        if not fact.quantity and not (fact.predicate and (fact.what or fact.population)):
            return f"fact {fact.id} cannot be compared: no figure, and no predicate with what it tells of"
    return "nothing is told of them: they agree, are copies, or one is of a withdrawn source"


def label(source_id: int) -> str:
    """Return the short name of a source: `S1`, `S?` for one that is missing."""
    return f"S{source_id or '?'}"


def outlet(source: Source) -> str:
    """Return who published it, and after whom: `The Reference (after WSJ)`, `outlet?`."""
    name = clean_line(source.publisher or f"outlet? {source.title}")
    return f"{name} (after {clean_line(source.outlet_of_origin)})" if source.outlet_of_origin else name


def status(discrepancy: Discrepancy) -> str:
    """Return what was decided, whether it is signed, and how many answers came since; or that its facts are gone."""
    words = STATUS_WORDS[discrepancy.decision.status]
    signed = ", signed" if discrepancy.decision.signed_by else ""
    if discrepancy.orphaned:
        return f"{words}{signed} (orphaned)"
    new = len(discrepancy.reopened)
    return f"{words}{signed}, {new_answers(new)}" if new else words + signed


ORPHANED = "orphaned: it was decided, and the facts no longer give it (withdrawn, deleted, edited or ruled otherwise)"


def new_answers(count: int) -> str:
    """Return `1 new answer`, `2 new answers`."""
    return f"{count} new answer{'' if count == 1 else 's'}"


def note_line(note: Note) -> str:
    """Return who wrote a note, when, and its tags: `mk · 2026-11-20 18:02 · #ask`."""
    when = (note.updated or note.created or "")[:16].replace("T", " ")
    return clean_line(
        " · ".join(part for part in (note.author, when, " ".join(f"#{tag}" for tag in note.tags)) if part)
    )


def citation(fact: Fact, source: Source) -> str:
    """Return a fact as one line that can be quoted: words, speaker, outlet, dates, address."""
    speaker = f"{fact.speaker}" if fact.speaker else "the outlet's own voice, nobody named"
    parts = (
        f"“{' '.join(fact.text.split())}”",
        f"({speaker}; as of {as_of(fact)})",
        f"{outlet(source)}, {source.title}, {published(source)}",
        source.url or "",
        "" if fact.checked else "[unchecked]",
    )
    return clean_line(" ".join(part for part in parts if part))
