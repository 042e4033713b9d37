"""What a later version, or a copy, has that the source before it has not: figures first, then the text."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from tui import format as shown
from tui.safe import clean_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from store import Dossier, Fact
    from tui.screens.browse.screen import Browse
    from tui.screens.reading import Paragraph


def show_difference(desk: Browse) -> None:
    """Show what changed since the version before, or against the source that this one is a copy of."""
    from tui.screens.reading import ReadScreen  # noqa: PLC0415 (after the first paint)

    later = desk.state.source
    if not later:
        return
    earlier = desk.dossier.source(later).supersedes or desk.state.copies.get(later)
    if earlier is None:
        desk.say(f"{shown.label(later)} is no later version and no copy of another source")
        return
    title = f"{shown.label(later)} beside {shown.label(earlier)}: - only there, + only here"
    desk.app.push_screen(ReadScreen(title, list(difference(desk.dossier, earlier, later))))


def difference(dossier: Dossier, earlier: int, later: int) -> Iterator[Paragraph]:
    """Yield the figures and the paragraphs that only one of two sources has."""
    for number in (earlier, later):
        source = dossier.source(number)
        yield (
            f"{shown.label(number)} {shown.outlet(source)} · {shown.published(source)} · {clean_line(source.title)}",
            "",
        )
    yield "", ""
    yield "FIGURES", "strong"
    yield from _figures(dossier.facts_of(earlier), dossier.facts_of(later))
    yield "", ""
    yield "TEXT", "strong"
    texts = [[" ".join(passage.text.split()) for passage in dossier.passages_of(each)] for each in (earlier, later)]
    yield from _texts(*texts)


def _figures(before: Sequence[Fact], after: Sequence[Fact]) -> Iterator[Paragraph]:
    old, new = ([_told(fact) for fact in facts] for facts in (before, after))
    changes = list(_changes(old, new))
    yield from changes
    if not changes:
        yield "the same", "dim"


def _texts(before: list[str], after: list[str]) -> Iterator[Paragraph]:
    for kind, low, high, first, last in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            yield f"  ({high - low} paragraph{'' if high - low == 1 else 's'} the same)", "dim"
        else:
            yield from _changes(before[low:high], after[first:last])


def _changes(old: Sequence[str], new: Sequence[str]) -> Iterator[Paragraph]:
    """Yield the lines that only one side has, in order."""
    for line in old:
        if line not in new:
            yield f"- {clean_line(line)}", "dim"
    for line in new:
        if line not in old:
            yield f"+ {clean_line(line)}", "strong"


def _told(fact: Fact) -> str:
    return f"{shown.figure(fact) or '-'} {shown.who_what(fact)} · {shown.said_by(fact)}"
