"""Which words gave which field of a fact, and by which rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui import format as shown
from tui.panes.evidence import title, why
from tui.panes.origins import rule_of
from tui.safe import clean_line
from tui.screens.browse import showing
from tui.screens.browse.correcting import chosen_fact

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from store import Evidence, Fact, Span
    from tui.screens.browse.screen import Browse
    from tui.screens.reading import Paragraph

ROLES = {
    "figure": "figure", "population": "who", "predicate": "did", "speaker": "speaker", "cue": "cue", "date": "when",
    "place": "where",
}  # fmt: skip
_FIELDS = (
    ("figure", "figure"), ("what", "population"), ("population", "population"), ("predicate", "predicate"),
    ("place", "place"), ("speaker", "speaker"), ("relayed_by", "speaker"), ("cue", "cue"), ("stance", "cue"),
    ("polarity", "cue"), ("event_date", "date"), ("as_of", "date"),
)  # fmt: skip
"""Each field with the words it can come from."""
_NOTHING = ("no words", "nobody")
"""How a rule begins that says itself that no words gave the field."""


def explain(desk: Browse) -> None:
    """Show the chosen fact's words and rules on a page."""
    from tui.screens.reading import ReadScreen  # noqa: PLC0415 (after the first paint)

    fact = chosen_fact(desk)
    if fact is None:
        showing.say(desk, "no fact is chosen")
        return
    evidence = desk.dossier.evidence(fact.id)
    desk.app.push_screen(ReadScreen(f"Fact {fact.id}: which words gave which field", list(page(evidence))))


def page(evidence: Evidence) -> Iterator[Paragraph]:
    """Yield the sentence with its words named, then each field with its words and its rule, then the relations."""
    fact = evidence.fact
    yield title(fact, evidence.aside), "strong"
    yield clean_line(f"{shown.label(evidence.source.id)} {shown.outlet(evidence.source)}: {named(fact)}"), ""
    yield "", ""
    for field, words_of in _FIELDS:
        value = value_of(fact, field, evidence.source.published)
        if value:
            yield f"{field.replace('_', ' ').upper():<12} {value}", "strong"
            yield f"{'':<12} {clean_line(_origin(fact, field, words_of))}", ""
    for relation in evidence.relations:
        yield f"{'WHY':<12} {shown.SIGNS[relation.severity]} {why(relation)}", ""
    for relation in evidence.held_back:
        yield f"{'HELD BACK':<12} {why(relation)}", "dim"


def named(fact: Fact) -> str:
    """Return the sentence with the words that gave something in brackets: `[figure: More than 100] people`."""
    text, start = fact.text, fact.sentence_start
    if start is None:
        return text
    told, place = "", 0
    for name, span in sorted(_spans(fact).items(), key=lambda each: each[1]):
        low, high = span[0] - start, span[1] - start
        if place <= low < high <= len(text):
            told += f"{text[place:low]}[{ROLES[name]}: {text[low:high]}]"
            place = high
    return told + text[place:]


def value_of(fact: Fact, field: str, published: str | None) -> str:
    """Return a field as the reader sees it, `` where there is nothing to say."""
    values: Mapping[str, str | None] = {
        "figure": shown.figure(fact),
        "what": shown.who_what(fact),
        "population": fact.population,
        "predicate": fact.predicate,
        "place": fact.place,
        "speaker": shown.said_by(fact),
        "relayed_by": fact.relayed_by,
        "cue": fact.cue,
        "stance": fact.stance,
        "polarity": fact.polarity if fact.polarity == "negative" else None,
        "event_date": _clock(shown.happened(fact, published), fact.event_date) if _tells_when(fact) else None,
        "as_of": _clock(shown.as_of(fact, published), fact.as_of),
    }
    return clean_line(values[field] or "")


def _origin(fact: Fact, field: str, words_of: str) -> str:
    rule = rule_of(fact, field)
    if field in fact.clocks_inferred and field not in fact.edited:
        return rule
    span = None if words_of == "date" and field not in fact.how else _spans(fact).get(words_of)
    words = _cut(fact, span) if span else ""
    if words and rule.startswith(words):
        return rule
    if not words and rule.startswith(_NOTHING):
        return rule
    return " · ".join(part for part in (words or "no words", rule) if part)


def _tells_when(fact: Fact) -> bool:
    """Whether the fact has a date of its event, or words that tell of it and give no day."""
    return bool(fact.event_date or fact.how.get("event_date"))


def _clock(told: str, written: str | None) -> str:
    return told if written else shown.UNKNOWN_CLOCK


def _spans(fact: Fact) -> dict[str, Span]:
    words = fact.words
    figure = words.figure or (fact.span if fact.quantity else None)
    spans = {
        "figure": figure, "population": words.population, "predicate": words.predicate,
        "speaker": words.speaker, "cue": words.cue, "date": words.date, "place": words.place,
    }  # fmt: skip
    return {name: span for name, span in spans.items() if span}


def _cut(fact: Fact, span: Span) -> str:
    if fact.sentence_start is None:
        return ""
    low, high = span[0] - fact.sentence_start, span[1] - fact.sentence_start
    if 0 <= low < high <= len(fact.text):
        return f"“{fact.text[low:high]}”"
    return "before or after this sentence"
