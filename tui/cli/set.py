"""`variorum set`: metadata of a source."""

from pathlib import Path

import click

from tui.cli.arguments import Pointer, by_option, fields_argument, pointer_argument, store_argument
from tui.cli.opening import open_for_writing
from tui.cli.output import say


@click.command("set")
@store_argument
@pointer_argument("source")
@fields_argument()
@by_option
def command(store: Path, target: Pointer, fields: tuple[tuple[str, str | None], ...], by: str | None) -> None:
    """Set fields of a source: title, publisher, author, published, url, outlet_of_origin, reliability.

    Dates in its facts that depend on the date of publication are resolved anew. An empty value empties the field.
    """
    with open_for_writing(store, by) as dossier:
        source = dossier.set_source(target.id, dict(fields))
        changed = ", ".join(f"{name} {value or 'emptied'}" for name, value in fields)
        say(f'source:{source.id} "{source.title}": {changed}')
