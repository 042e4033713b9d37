"""The words that a dossier carries for its own story, in `meta.lexicon`."""

import msgspec

from store.storage import Tables

_NOTHING = msgspec.Raw(b"null")


class _Carried(msgspec.Struct, frozen=True):
    lexicon: msgspec.Raw = _NOTHING


def carried_lexicon(tables: Tables) -> bytes | None:
    """Return the words as they stand in the record, `None` where there are none."""
    record = tables.get("meta", {}).get("1")
    if record is None:
        return None
    try:
        carried = bytes(msgspec.json.decode(record, type=_Carried).lexicon)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None
    return None if carried == b"null" else carried
