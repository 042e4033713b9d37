"""The page of a comparison: why, answers as columns or blocks, what was left out, what was decided."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tui import format as shown
from tui.panes.by_date import PLOTTED_FROM, by_date, count_dates, in_words, joined_pairs
from tui.panes.evidence import why
from tui.panes.roles import mark
from tui.panes.wrapping import wrap
from tui.safe import clean_line
from tui.screens.compare.verdict import decision_lines
from tui.widgets.line import Line, Look, Piece, fit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from store import Discrepancy, Fact, Note, Relation, Source

_LABEL = 11
_COLUMN = 25
_COLUMNS_FROM = 90
_DIFFERS = "<>"
_REASONS_FIRST = 3
"""Reasons above the answers; the others stand below them. Where answers are blocks one is above, so that they show."""


class Answer(NamedTuple):
    """A fact with the source that prints it."""

    fact: Fact
    source: Source


class Comparison(NamedTuple):
    """What is compared, the answer that is chosen, and the figures that were left out."""

    found: Discrepancy
    answers: Sequence[Answer]
    chosen: int = 0
    left_out: Sequence[tuple[str, Relation]] = ()
    notes: Sequence[Note] = ()
    progress: str = ""


def lay_page(page: Comparison, width: int) -> list[Line]:
    """Return the page as lines."""
    lines: list[Line] = []
    above = _REASONS_FIRST if width >= _COLUMNS_FROM else 1
    if page.found.orphaned:
        lines += _labelled("NOW", shown.ORPHANED, width, "strong")
    lines += _reasons(page.found.relations[:above], width)
    if in_a_line := _by_date(page):
        lines += _labelled("BY DATE", in_a_line, width)
    lines.append(())
    lines += _columns(page, width) if width >= _COLUMNS_FROM else _blocks(page, width)
    lines.append(())
    for told in decision_lines(page.found, page.answers):
        lines += _labelled(told.label, told.words, width, "strong" if told.strong else "dim")
    if page.progress:
        lines += _labelled("PROGRESS", page.progress, width, "dim")
    lines.append(())
    lines += _reasons(page.found.relations[above:], width)
    for figures, relation in page.left_out:
        lines += _labelled("LEFT OUT", f"{figures} — {why(relation)}", width, "dim")
    if not page.left_out:
        lines += _labelled("LEFT OUT", "nothing", width, "dim")
    for note in page.notes:
        lines += _labelled("NOTE", clean_line(f"{shown.note_line(note)}: {note.body}"), width, "note")
    return lines


def rows(answer: Answer) -> list[tuple[str, str]]:
    """Return label and value of each thing that answers are compared by."""
    fact, source = answer.fact, answer.source
    party = f" ({clean_line(fact.stance)})" if fact.stance != "reports" else ""
    return [
        ("FIGURE", shown.figure(fact) or "-"),
        ("WHAT", shown.who_what(fact)),
        ("SAID BY", shown.said_by(fact) + party),
        ("PRINTED BY", f"{shown.label(source.id)} {shown.outlet(source)}"),
        ("HAPPENED", shown.happened(fact, source.published)),
        ("AS OF", shown.as_of(fact, source.published)),
        ("PUBLISHED", shown.published(source)),
        ("WHERE", clean_line(fact.place or "-")),
        ("CHECKED", f"✓ {clean_line(fact.checked.by)}" if fact.checked else "unchecked"),
    ]


def words_of(fact: Fact) -> str:
    """Return the sentence with the figure marked."""
    return mark(clean_line(fact.text), fact.sentence_start or 0, fact).text


def _by_date(page: Comparison) -> str:
    """Return the answers in the order of their dates; `` where there are so many dates that `t` draws them."""
    dated, undated = by_date(page.answers)
    if count_dates(dated) >= PLOTTED_FROM:
        return ""
    return in_words(dated, undated, joined_pairs((*page.found.relations, *page.found.held_back)))


def _reasons(relations: Sequence[Relation], width: int) -> Iterator[Line]:
    for relation in relations:
        look: Look = "alarm" if relation.severity > 2 else "strong"  # noqa: PLR2004 (contradicts, serious)
        yield from _labelled(f"WHY {shown.SIGNS[relation.severity]}", why(relation), width, look)


def _columns(page: Comparison, width: int) -> Iterator[Line]:
    first, shown_answers = _window(page, max(1, (width - _LABEL - 4) // (_COLUMN + 1)))
    column = (width - _LABEL - 4) // max(1, len(shown_answers)) - 1
    if len(shown_answers) < len(page.answers):
        yield (Piece(f" answers {first + 1}-{first + len(shown_answers)} of {len(page.answers)}, h l for more", "dim"),)
    heads = [_head(page, first + at) for at in range(len(shown_answers))]
    yield _row("", heads, column, differs=False, look="strong")
    table = [rows(answer) for answer in shown_answers]
    for at, (label, _) in enumerate(table[0]):
        values = [listed[at][1] for listed in table]
        differs = len({rows(answer)[at][1] for answer in page.answers}) > 1 and label != "CHECKED"
        look: Look = "strong" if label == "FIGURE" else ""
        for place, parts in enumerate(_wrapped(values, column)):
            yield _row(label if place == 0 else "", parts, column, differs=differs and place == 0, look=look)
    for place, parts in enumerate(_wrapped([f"“{words_of(answer.fact)}”" for answer in shown_answers], column)):
        yield _row("WORDS" if place == 0 else "", parts, column, differs=False)


def _blocks(page: Comparison, width: int) -> Iterator[Line]:
    table = [rows(answer) for answer in page.answers]
    for number, (answer, listed) in enumerate(zip(page.answers, table, strict=True)):
        yield (Piece(f" {_head(page, number)}", "strong"),)
        for at, (label, value) in enumerate(listed):
            differs = len({other[at][1] for other in table}) > 1 and label != "CHECKED"
            if value != "-":
                look: Look = "strong" if label == "FIGURE" else ""
                for place, (start, end) in enumerate(wrap(value, width - _LABEL - 4)):
                    yield _row(
                        label if place == 0 else "",
                        [value[start:end]],
                        width - _LABEL - 4,
                        differs and place == 0,
                        look,
                    )
        yield from _labelled("WORDS", f"“{words_of(answer.fact)}”", width)
        yield ()


def _window(page: Comparison, room: int) -> tuple[int, Sequence[Answer]]:
    first = max(0, min(page.chosen - room // 2, len(page.answers) - room))
    return first, page.answers[first : first + room]


def _head(page: Comparison, at: int) -> str:
    number = page.answers[at].fact.id
    new = " · NEW" if number in page.found.reopened else ""
    return f"{'▸' if at == page.chosen else ' '}{at + 1} · fact {number}{new}"


def _wrapped(values: Sequence[str], column: int) -> Iterator[list[str]]:
    cuts = [[value[start:end] for start, end in wrap(value, column)] for value in values]
    for place in range(max(len(cut) for cut in cuts)):
        yield [cut[place] if place < len(cut) else "" for cut in cuts]


def _row(label: str, parts: Sequence[str], column: int, differs: bool, look: Look = "") -> Line:  # noqa: FBT001 (one of a row's parts)
    cells = " ".join(fit(part, column) for part in parts)
    mark_ = _DIFFERS if differs else "  "
    return Piece(f" {label:<{_LABEL}}", "dim"), Piece(f"{mark_} ", "alarm"), Piece(cells, look)


def _labelled(label: str, words: str, width: int, look: Look = "") -> Iterator[Line]:
    for place, (start, end) in enumerate(wrap(words, max(20, width - _LABEL - 4))):
        yield Piece(f" {label if place == 0 else '':<{_LABEL}}   ", look or "dim"), Piece(words[start:end])
