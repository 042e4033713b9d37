"""The comparison as it is written down: it stands until something it was made from changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from store.codec import Compared
from store.dossier.comparing import Comparison, rules_in_force
from store.dossier.weighing import digest_after
from store.lexicon.additions import name_additions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.dossier.contents import Contents
    from store.dossier.writer import Writer
    from store.storage import Tables

ASKED = ("sources", "passages", "facts", "rulings")
"""The tables that questions are made from."""
COMPARED = (*ASKED, "discrepancies")
"""The tables that a comparison is made from: what was decided is inherited."""


def are_same(left: Tables, right: Tables, tables: Sequence[str]) -> bool:
    """Say whether nothing in these tables has changed."""
    return all(left.get(table) is right.get(table) for table in tables)


def write_down(writer: Writer, contents: Contents, comparison: Comparison, digest: str) -> None:
    """Write a comparison of `contents` down; `digest` stands for the weights of what it was made from."""
    order = tuple(comparison.discrepancies)
    words = name_additions(contents.words)
    compared = Compared(rules=rules_in_force(), digest=digest, words=words, order=order)
    writer.batch.meta = msgspec.structs.replace(writer.batch.meta, compared=compared)
    table = writer.contents.stored_discrepancies
    for number, one in comparison.discrepancies.items():
        writer.change(table, number, one)
    for number in set(table.numbers()) - set(order):
        _set_aside(writer, number)


def let_stand(writer: Writer) -> None:
    """In a save that changes nothing that is compared: let what is written down hold for what is saved."""
    meta = writer.batch.meta
    if meta.compared is None:
        return
    digest = meta.compared.digest
    for op in writer.batch.ops:
        before = writer.batch.tables[op.table][str(op.id)]
        if op.record is not None:
            digest = digest_after(digest, op.table, op.id, before, op.record)
    compared = msgspec.structs.replace(meta.compared, digest=digest)
    writer.batch.meta = msgspec.structs.replace(meta, compared=compared)


def _set_aside(writer: Writer, number: int) -> None:
    """Keep id and facts of a discrepancy that is no longer one."""
    table = writer.contents.stored_discrepancies
    if one := table.find(number):
        after = msgspec.structs.replace(one, severity=0, relations=(), held_back=(), orphaned=True)
        writer.change(table, number, after)
