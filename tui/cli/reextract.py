"""`variorum reextract`: facts extracted again, and what that changed."""

from collections.abc import Iterator
from pathlib import Path

import click
import msgspec

from store import Changed, Dossier, Fact, Reextracted
from tui import format as shown
from tui.cli.arguments import by_option, store_argument
from tui.cli.opening import open_for_writing
from tui.cli.output import say, write_rows
from tui.cli.progress import Progress


class ChangeRow(msgspec.Struct, frozen=True, kw_only=True):
    """A fact that extracting again has changed: `change` is new, changed, gone or kept."""

    change: str
    id: int
    fields: tuple[str, ...]
    text: str


@click.command("reextract")
@store_argument
@click.option("--json", "as_json", is_flag=True, help="JSON Lines for programs.")
@by_option
def command(store: Path, as_json: bool, by: str | None) -> None:
    """Extract the facts of all sources again, after an upgrade or a change of words.

    Ids, corrections, checks, notes and decisions are kept; a fact that is no longer found stays if somebody has
    worked on it.
    """
    with open_for_writing(store, by) as dossier:
        told = _extract_again(dossier)
    if as_json:
        write_rows(_list_rows(told))
        return
    for line in _tell(told):
        say(line)


def _extract_again(dossier: Dossier) -> Reextracted:
    with Progress() as progress:
        return dossier.reextract(lambda source: progress.show(f'source:{source.id} "{source.title}"'))


def _list_rows(told: Reextracted) -> Iterator[ChangeRow]:
    groups = {"new": told.new, "gone": told.gone, "kept": told.kept}
    for one in told.changed:
        yield ChangeRow(change="changed", id=one.after.id, fields=one.fields, text=one.after.text)
    for change, facts in groups.items():
        for fact in facts:
            yield ChangeRow(change=change, id=fact.id, fields=(), text=fact.text)


def _tell(told: Reextracted) -> Iterator[str]:
    for fact in told.new:
        yield f"new: {_name(fact)}"
    for one in told.changed:
        yield f"changed ({', '.join(one.fields)}): {_name_change(one)}"
    for fact in told.gone:
        yield f"gone: {_name(fact)}"
    for fact in told.kept:
        yield f"no longer found, kept because somebody has worked on it: {_name(fact)}"
    yield (
        f"{told.sources} sources: {len(told.new)} facts new, {len(told.changed)} changed, {len(told.gone)} gone, "
        f"{len(told.kept)} no longer found but kept, {told.same} as they were"
    )


def _name_change(one: Changed) -> str:
    before, after = _name(one.before), _name(one.after)
    return after if before == after else f"{before} -> {after}"


def _name(fact: Fact) -> str:
    return f"fact:{fact.id} {shown.figure(fact)} {shown.who_what(fact)}, {shown.said_by(fact)}"
