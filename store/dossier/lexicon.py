"""The words that a dossier carries for its own story (`meta.lexicon`), and those its facts were read by."""

import msgspec

from store.dossier.writer import Writer
from store.lexicon.additions import Additions, name_additions
from store.lexicon.loading import name_lexicons
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


def words_in_use(additions: Additions) -> str:
    """Return a name for the bundled lexicons and the words that readers added: another one after any has changed."""
    added = name_additions(additions)
    return f"{name_lexicons()}-{added}" if added else name_lexicons()


def remember_words(writer: Writer) -> None:
    """Keep the name of the words by which all facts of the dossier were read just now."""
    version = words_in_use(writer.contents.words)
    writer.batch.meta = msgspec.structs.replace(writer.batch.meta, lexicon_version=version)
