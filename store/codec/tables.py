"""Which noun a table holds, and in which order the tables stand in the file."""

from store.codec.meta import Meta
from store.model.discrepancy import Discrepancy
from store.model.fact import Fact
from store.model.note import Note
from store.model.noun import Noun
from store.model.passage import Passage
from store.model.ruling import Ruling
from store.model.source import Source

KINDS: dict[str, type[Noun]] = {
    "meta": Meta,
    "sources": Source,
    "passages": Passage,
    "facts": Fact,
    "discrepancies": Discrepancy,
    "rulings": Ruling,
    "notes": Note,
}


def number_of(key: str) -> int | None:
    """Return the id that a key of a table writes, `None` where TinyDB would write it otherwise ("01", "x")."""
    if key.isascii() and key.isdigit() and (key == "0" or key[0] != "0"):
        return int(key)
    return None
