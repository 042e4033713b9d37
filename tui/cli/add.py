"""`variorum add`: articles into a dossier."""

import sys
from collections.abc import Iterator
from pathlib import Path

import click
import msgspec

from store import Added, Dossier, Draft, UnreadableArticleError, gather
from tui.cli.arguments import by_option, store_argument
from tui.cli.opening import open_for_writing
from tui.cli.output import hint, say
from tui.cli.progress import Progress


@click.command("add")
@store_argument
@click.argument("what", nargs=-1, required=True, metavar="WHAT...")
@click.option("--published", metavar="D", help="When it was published: 2022-01-21 or 2022-01-21T14:40Z.")
@click.option("--publisher", metavar="P", help="The outlet that printed it.")
@click.option("--title", metavar="T", help="The title; for one article.")
@click.option("--url", metavar="U", help="The address; for one article.")
@by_option
@click.pass_context
def command(
    ctx: click.Context,
    store: Path,
    what: tuple[str, ...],
    published: str | None,
    publisher: str | None,
    title: str | None,
    url: str | None,
    by: str | None,
) -> None:
    """Read articles into a dossier, which is started if it is not there.

    WHAT is files, folders, or - for standard input. A file may begin with a header (Title:, Publisher:, Published:,
    URL:, Author:). What cannot be read is named with its reason, the others are added, and the exit code is 1.
    """
    if (title or url) and (len(what) > 1 or Path(what[0]).is_dir()):
        raise click.UsageError("--title and --url are about one article, give one file")
    known = {"published": published, "publisher": publisher, "title": title, "url": url}
    given = {name: value for name, value in known.items() if value}
    missed, compared = 0, True
    with open_for_writing(store, by, create=True) as dossier:
        for outcome in _add_each(dossier, what, given):
            if isinstance(outcome, Added):
                _tell(store, outcome)
                compared = compared and outcome.compared
            else:
                hint(str(outcome))
                missed += 1
        if dossier.words_changed:
            hint(
                f"{store}: words have changed since its facts were read; `variorum reextract {store}` reads them again"
            )
        facts = dossier.count("facts")
    if not compared:
        hint(f"with {facts:,} facts, comparing takes a while: it is left to the next look at the discrepancies")
    ctx.exit(1 if missed else 0)


def _add_each(
    dossier: Dossier, what: tuple[str, ...], given: dict[str, str]
) -> Iterator[Added | UnreadableArticleError]:
    with Progress() as progress:
        for found in gather(what, sys.stdin.buffer.read):
            if isinstance(found, UnreadableArticleError):
                outcome: Added | UnreadableArticleError = found
            else:
                progress.show(f"reading {found.path or '-'}")
                outcome = _add(dossier, msgspec.structs.replace(found, **given), progress)
            progress.clear()
            yield outcome


def _add(dossier: Dossier, draft: Draft, progress: Progress) -> Added | UnreadableArticleError:
    try:
        return dossier.add_source(draft, progress=lambda done: progress.show(f"comparing, {done:.0%}"))
    except UnreadableArticleError as error:
        return error


def _tell(store: Path, added: Added) -> None:
    source = added.source
    how = {
        "added": "added",
        "present": "was there already",
        "completed": "was there already, empty fields filled",
        "superseding": f"added as a later version of source:{source.supersedes}",
    }[added.outcome]
    counts = f": {added.passages} passages, {added.facts} facts" if added.outcome in {"added", "superseding"} else ""
    touched = f", discrepancies {', '.join(map(str, added.discrepancies))}" if added.discrepancies else ""
    say(f'source:{source.id} {how}: {source.path or "-"} "{source.title}"{counts}{touched}')
    if source.published is None:
        _ask_for_date(store, added)
    if source.language not in (None, "en"):
        hint(f"source:{source.id} is not in English ({source.language}): it gives no facts, but is searched and noted")


def _ask_for_date(store: Path, added: Added) -> None:
    proposed = added.source.proposed
    sentence = f"source:{added.source.id} has no date of publication, so its relative dates stay unresolved"
    date = proposed.date if proposed else "YYYY-MM-DD"
    likely = f"; likely {proposed.date}, {proposed.reason}" if proposed else ""
    hint(f"{sentence}{likely}; `variorum set {store} source:{added.source.id} published={date}`")
