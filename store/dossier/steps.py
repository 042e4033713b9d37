"""A change of this session, and what taking it back would write."""

from collections.abc import Sequence

import msgspec

from store.codec import change_record, read_record, revision_of
from store.model.discrepancy import Discrepancy
from store.storage import Batch, Op

Records = dict[tuple[str, int], msgspec.Raw | None]
"""Records by table and id; `None` where there was none."""


class Step(msgspec.Struct, frozen=True):
    """What was done, in words, with the records it found and those it left."""

    words: str
    found: Records
    left: Records


class Turned(msgspec.Struct, frozen=True):
    """The record that takes the place of the present one; `None` if it goes."""

    record: msgspec.Raw | None


def step_of(words: str, batch: Batch, ops: Sequence[Op]) -> Step:
    """Return what the operations of a save did, apart from what the dossier keeps for itself in `meta`."""
    left: Records = {(op.table, op.id): op.record for op in ops if op.table != "meta"}
    found: Records = {(table, number): batch.tables.get(table, {}).get(str(number)) for table, number in left}
    return Step(words, found, left)


def turned(table: str, now: msgspec.Raw | None, found: msgspec.Raw | None, wanted: msgspec.Raw | None) -> Turned | None:
    """Return what is to stand in place of `now`, or `None` if `now` is no longer what was left there.

    Of a discrepancy only decision and history are the reader's; the rest may have been computed anew since.
    """
    if table == "discrepancies" and now is not None and found is not None and wanted is not None:
        return _turn_decision(now, found, wanted)
    if _name(now) != _name(found):
        return None
    return Turned(wanted)


def _turn_decision(now: msgspec.Raw, found: msgspec.Raw, wanted: msgspec.Raw) -> Turned | None:
    present, left, before = (read_record(Discrepancy, 1, raw)[0] for raw in (now, found, wanted))
    if present is None or left is None or before is None:
        return None
    if (present.decision, present.history) != (left.decision, left.history):
        return None
    after = msgspec.structs.replace(present, decision=before.decision, history=before.history)
    return Turned(change_record(now, present, after))


def _name(raw: msgspec.Raw | None) -> str | None:
    return None if raw is None else revision_of(raw)
