"""The lines above a text: which source, paragraph and fact it is, and when it was published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui import format as shown
from tui.safe import clean_line
from tui.widgets.line import Line, Piece, fit_loosely, rule

if TYPE_CHECKING:
    from tui.panes.layout import View


def heading(view: View, width: int, *, strong: bool) -> tuple[Line, ...]:
    """Return the two lines above a text: source, paragraph and fact; date of publication and title."""
    source = view.article.source
    passages = [each.id for each in view.article.passages if each.kind == "body"]
    where = f" · para {passages.index(view.passage) + 1}/{len(passages)}" if view.passage in passages else ""
    facts = [each.id for each in view.article.facts]
    if view.fact and view.fact.id in facts:
        where += f" · fact {facts.index(view.fact.id) + 1}/{len(facts)}"
    name = fit_loosely(shown.outlet(source), max(8, width - len(where) - 16))
    title = rule(f"4 Text · {shown.label(source.id)} {name}{where}", "", width, strong=strong)
    line = fit_loosely(f"  {publication(view)}", width)
    return title, (Piece(line, "alarm" if not source.published else "dim"),)


def publication(view: View) -> str:
    """Return when the source was published, or that this is not known and what is likely."""
    source = view.article.source
    if not source.id:
        return clean_line(f"{source.title}; `variorum check` names the record")
    if source.published:
        zone = "" if len(source.published) <= len("2022-01-26") or source.published[-1] == "Z" else ", no zone"
        zone = "" if "+" in source.published else zone
        inferred = f" (from {source.published_inferred})" if source.published_inferred else ""
        return clean_line(f"pub {shown.published(source)}{zone}{inferred} · {source.title}")
    if source.proposed:
        return clean_line(f"{shown.NO_DATE} · likely {shown.day(source.proposed.date)}: {source.proposed.reason} (i)")
    return clean_line(f"{shown.NO_DATE} (i sets it) · {source.title}")
