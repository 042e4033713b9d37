"""`variorum rule`: what a reader rules on the alignment of facts."""

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import click

from store import Dossier, Ruling, RulingKind
from tui.cli.arguments import Pointer, by_option, read_pointer, store_argument
from tui.cli.opening import open_for_writing
from tui.cli.output import say
from tui.format import NOT_YET, SEVERITY_WORDS, why_nothing
from tui.safe import clean_line


@click.command("rule")
@store_argument
@click.argument("kind", type=click.Choice(get_args(RulingKind)))
@click.argument("facts", type=read_pointer("fact"), nargs=-1, required=True, metavar="fact:N...")
@by_option
def command(store: Path, kind: RulingKind, facts: tuple[Pointer, ...], by: str | None) -> None:
    """Rule that facts answer the same question (two or more), or that one does not belong.

    The newest ruling on a fact wins; as_read takes back what was ruled on it.
    """
    if kind == "same_question" and len(facts) == 1:
        raise click.UsageError("same_question is about two facts or more")
    if kind != "same_question" and len(facts) > 1:
        raise click.UsageError(f"{kind} is about one fact")
    with open_for_writing(store, by) as dossier:
        ruling = dossier.rule(kind, [fact.id for fact in facts])
        say(f"{ruling.kind}: {', '.join(f'fact:{number}' for number in ruling.facts)}")
        for line in _tell(dossier, ruling) if kind == "same_question" else ():
            say(line)


def _tell(dossier: Dossier, ruling: Ruling) -> Iterator[str]:
    """Yield what holds between the facts now, or what keeps them from being compared."""
    relations = dossier.between(ruling.facts)
    for relation in relations or ():
        yield clean_line(f"{SEVERITY_WORDS[relation.severity]}, {relation.type.replace('_', ' ')}: {relation.why}")
    if relations is None:
        yield NOT_YET
    elif not relations:
        yield why_nothing(dossier.fact(number) for number in ruling.facts)
