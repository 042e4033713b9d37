"""What readers decide about discrepancies; every decision stays in the history."""

import msgspec

from store.dossier.uid import new_uid
from store.dossier.writer import Writer
from store.errors import StoreError, WrongFieldError
from store.model.discrepancy import Change, Decision, Discrepancy


def decide(writer: Writer, discrepancy: Discrepancy, decision: Decision, by: str | None, at: str) -> None:
    """Write a decision with who, when, and the facts that the reader had before them."""
    if decision.preferred is not None and decision.preferred not in discrepancy.facts:
        raise WrongFieldError("preferred", str(decision.preferred), f"it is no fact of discrepancy {discrepancy.id}")
    if decision.low is not None and decision.high is not None and decision.low > decision.high:
        raise WrongFieldError("low", str(decision.low), f"it is above {decision.high}, the other end of the range")
    after = msgspec.structs.replace(
        decision, by=decision.by or by, at=at, seen=discrepancy.facts, signed_by=None, signed_at=None
    )
    _record(writer, discrepancy, after, after.by, at)


def sign(writer: Writer, discrepancy: Discrepancy, by: str | None, at: str) -> None:
    """Put a second name under a decision; it is not the name of who decided."""
    decision = discrepancy.decision
    if decision.status == "new":
        raise StoreError(f"discrepancy {discrepancy.id} is not decided yet; there is nothing to sign")
    if not by:
        raise StoreError("a signature needs a name; say who you are with --by NAME")
    if by == decision.by:
        raise StoreError(f"discrepancy {discrepancy.id} was decided by {by}; somebody else has to sign it")
    after = msgspec.structs.replace(decision, signed_by=by, signed_at=at)
    _record(writer, discrepancy, after, by, at)


def _record(writer: Writer, discrepancy: Discrepancy, decision: Decision, by: str | None, at: str) -> None:
    change = Change(at=at, by=by, before=discrepancy.decision, after=decision)
    after = msgspec.structs.replace(
        discrepancy,
        decision=decision,
        history=(*discrepancy.history, change),
        uid=discrepancy.uid or new_uid(),
    )
    writer.change(writer.contents.stored_discrepancies, discrepancy.id, after)
