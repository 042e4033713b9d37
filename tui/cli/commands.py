"""The table of commands; each is imported only when it is called, so that starting costs nothing."""

from importlib import import_module
from pathlib import Path

import click

SUMMARIES = {
    "open": "Open a dossier on the screen (so does `variorum STORE`).",
    "demo": "Open a copy of the bundled dossier; everything can be tried.",
    "add": "Read articles into a dossier.",
    "set": "Set the title, publisher, date or address of a source.",
    "withdraw": "Take a source out of the comparison; nothing is deleted.",
    "sources": "List the sources of a dossier.",
    "passages": "List the passages of a dossier.",
    "facts": "List the facts of a dossier.",
    "discrepancies": "List where the sources disagree, most serious first.",
    "notes": "List the notes of a dossier.",
    "search": "Search everything in a dossier, best hits first.",
    "note": "Write a note on a source, passage, fact or discrepancy.",
    "check-fact": "Say that a fact was compared with its words.",
    "edit": "Correct fields of a fact.",
    "delete": "Delete a fact or a note; a deleted fact stays deleted.",
    "fact": "Add a fact by hand, from words of a passage.",
    "rule": "Rule that facts answer the same question, or do not belong.",
    "decide": "Decide on a discrepancy, or sign another reader's decision.",
    "report": "Write the editor's report in Markdown or HTML.",
    "check": "List all that is wrong with a dossier file.",
    "extract": "Show the facts of texts, without a dossier.",
    "reextract": "Extract the facts of a dossier again, and say what changed.",
    "schema": "Print the JSON Schema of a dossier's records.",
}


class Commands(click.Group):
    """A group that knows its commands by name and loads the one that is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click's signature
        """Return the names in the order of the help."""
        return list(SUMMARIES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  click's signature
        """Import the command, or return `None` if there is none of that name."""
        if cmd_name not in SUMMARIES:
            return None
        command: click.Command = import_module(f"tui.cli.{cmd_name.replace('-', '_')}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Take the name of a dossier for the wish to open it."""
        if args and args[0] not in SUMMARIES and _names_a_dossier(args[0]):
            args = ["open", *args]
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002  click's signature
        """Write the list of commands without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(SUMMARIES.items()))


def _names_a_dossier(argument: str) -> bool:
    path = Path(argument)
    return path.suffix == ".json" or len(path.parts) > 1 or path.exists()


@click.command(
    cls=Commands,
    invoke_without_command=True,
    no_args_is_help=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(package_name="variorum", message="variorum %(version)s")
@click.pass_context
def variorum(ctx: click.Context) -> None:
    """Compare what news reports say: facts, where they disagree, and your notes.

    A dossier is one plain JSON file. `variorum add story.json a.txt b.txt` starts one, `variorum story.json` opens it.
    """
    if ctx.invoked_subcommand is None:
        from tui.cli.recent import show_recent  # noqa: PLC0415  imported when called

        show_recent()
