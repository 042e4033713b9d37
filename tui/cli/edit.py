"""`variorum edit`: a fact corrected by a reader."""

from pathlib import Path

import click

from tui.cli.arguments import Pointer, by_option, fields_argument, pointer_argument, store_argument
from tui.cli.lines import fact_line
from tui.cli.opening import open_for_writing
from tui.cli.output import say


@click.command("edit")
@store_argument
@pointer_argument("fact")
@fields_argument()
@by_option
def command(store: Path, target: Pointer, fields: tuple[tuple[str, str | None], ...], by: str | None) -> None:
    """Correct fields of a fact; extraction leaves them alone from then on.

    Fields: value, low, high, strict, qualifier, unit, population, predicate, what, speaker, relayed_by, cue, stance,
    polarity, event_date, as_of, place. An empty value empties the field.
    """
    with open_for_writing(store, by) as dossier:
        say(fact_line(dossier.edit_fact(target.id, dict(fields))))
