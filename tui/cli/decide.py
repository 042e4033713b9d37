"""`variorum decide`: a reader's decision on a discrepancy, and the second name under it."""

from pathlib import Path
from typing import get_args

import click

from store import Decision, Discrepancy, Status
from tui.cli.arguments import Pointer, by_option, pointer_argument, read_number, read_pointer, store_argument
from tui.cli.opening import open_for_writing
from tui.cli.output import say

VERDICTS = ("stands", "settled", "explained", "wrong_match")


@click.command("decide")
@store_argument
@pointer_argument("discrepancy")
@click.argument("status", type=click.Choice(get_args(Status)), required=False)
@click.option("--reason", metavar="R", help="Why, in one line.")
@click.option("--prefer", type=read_pointer("fact"), metavar="fact:N", help="The answer that it is settled on.")
@click.option("--low", type=read_number, metavar="N", help="The lowest figure to give.")
@click.option("--high", type=read_number, metavar="N", help="The highest figure to give.")
@click.option("--waiting-for", metavar="WHOM", help="Whose answer you wait for.")
@click.option("--sign", is_flag=True, help="Sign the decision that another reader took.")
@by_option
def command(
    store: Path,
    target: Pointer,
    status: Status | None,
    reason: str | None,
    prefer: Pointer | None,
    low: float | None,
    high: float | None,
    waiting_for: str | None,
    sign: bool,
    by: str | None,
) -> None:
    """Decide on a discrepancy: both statements are kept, with who decided, when and why.

    A second name signs with --sign; a signer is not the decider.
    """
    if status is None and not sign:
        raise click.UsageError(f"a decision needs a status: {', '.join(get_args(Status))}")
    if status in VERDICTS and not reason and not sign:
        raise click.UsageError(f"{status} needs its reason: --reason 'in one line'")
    with open_for_writing(store, by) as dossier:
        if sign:
            _refuse_another_verdict(dossier.discrepancy(target.id), status)
            say(_line(dossier.sign(target.id)))
            return
        decision = Decision(
            status=status or "new",
            preferred=prefer.id if prefer else None,
            low=low,
            high=high,
            reason=reason,
            waiting_for=waiting_for,
        )
        say(_line(dossier.decide(target.id, decision)))


def _refuse_another_verdict(discrepancy: Discrepancy, status: Status | None) -> None:
    standing = discrepancy.decision.status
    if status not in (None, standing):
        raise click.UsageError(f"discrepancy:{discrepancy.id} is {standing}, not {status}; decide first, then sign")


def _line(discrepancy: Discrepancy) -> str:
    decision = discrepancy.decision
    signed = f", signed by {decision.signed_by}" if decision.signed_by else ""
    return f"discrepancy:{discrepancy.id} {discrepancy.title}: {decision.status}, by {decision.by or 'nobody'}{signed}"
