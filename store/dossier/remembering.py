"""What the facts of a large dossier answer, written down beside its file and taken up again in another process."""

from __future__ import annotations

from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from store.dossier.asking import read_answers
from store.dossier.comparing import rules_in_force
from store.dossier.weighing import Weights  # noqa: TC001 - a struct looks at its fields' types
from store.lexicon.additions import name_additions

if TYPE_CHECKING:
    from collections.abc import Collection

    from store.comparison import Answer, Asked
    from store.dossier.contents import Contents

_STORE = Path(__file__).parents[1]
_MOST = 4
"""Where more than one in so many facts has changed, all are asked anew."""


class Recalled(msgspec.Struct, frozen=True):
    """What was asked, the weights of the records it was asked of, and the facts to look at again since then."""

    asked: Asked
    weights: Weights
    changed: Collection[int]


class _Header(msgspec.Struct, array_like=True, frozen=True):
    rules: str
    words: str
    weights: Weights
    kept: msgspec.Raw


def remember(contents: Contents, asked: Asked, weights: Weights) -> bytes:
    """Return what was asked, and what was found for its questions, to be written down."""
    from store.comparison.keeping import keep  # noqa: PLC0415 - not needed to open a dossier

    kept = msgspec.Raw(msgspec.msgpack.encode(keep(asked)))
    return msgspec.msgpack.encode(_Header(_name_rules(), name_additions(contents.words), weights, kept))


def recall(contents: Contents, written: bytes, weights: Weights) -> Recalled | None:
    """Return what was written down, `None` if it was by other rules or words, or if not only facts have changed since.

    A text that changed or went may put all facts into another light; new ones are looked at with their facts.
    """
    from store.comparison.keeping import Kept, recall  # noqa: PLC0415 - not needed to open a dossier

    def read(number: int) -> Answer | None:
        return next(read_answers(contents, (number,)), None)

    try:
        header = msgspec.msgpack.decode(written, type=_Header)
        if (header.rules, header.words) != (_name_rules(), name_additions(contents.words)):
            return None
        changed = _find_changed(contents, header.weights, weights)
        if changed is None:
            return None
        asked = recall(msgspec.msgpack.decode(header.kept, type=Kept), contents.sources.find, read)
    except (msgspec.DecodeError, LookupError, ValueError, TypeError):
        # Whatever lies there, it is not what this program writes.
        return None
    return None if asked is None else Recalled(asked, header.weights, changed)


@cache
def _name_rules() -> str:
    """Return a name for the rules in force, as they are written in the code: what was found by others is not used."""
    code = blake2b(digest_size=8)
    for folder in ("comparison", "lexicon"):
        for file in sorted((_STORE / folder).glob("*.py")):
            code.update(file.read_bytes())
    return f"{rules_in_force()}-{code.hexdigest()}"


def _find_changed(contents: Contents, before: Weights, after: Weights) -> set[int] | None:
    """Return the facts to look at again; `None` where a text has changed that is not new."""
    for table in ("sources", "passages"):
        if not before[table].items() <= after[table].items():
            return None
    order = contents.order
    sources = {int(key) for key in after["sources"].keys() - before["sources"].keys()}
    for key in after["passages"].keys() - before["passages"].keys():
        passage = contents.passages.find(int(key))
        if passage is not None and passage.source in order.passages_in and passage.source not in sources:
            return None
    changed = {int(key) for key, _ in before["facts"].items() ^ after["facts"].items()}
    changed.update(fact for source in sources for fact in order.facts_of(source))
    return changed if len(changed) * _MOST <= len(after["facts"]) else None
