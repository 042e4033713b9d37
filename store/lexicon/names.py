"""Names that mean one and the same: aliases, acronyms, spellings with and without stops."""

import re

import msgspec

from store.lexicon.loading import read_lexicon
from store.lexicon.words_in_force import added_words, by_words, in_force
from store.text.folding import fold

_MARKS = re.compile(r"[.'\"]")
_SPACES = re.compile(r"[\s\-_/]+")


class Names(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The entries of `names.toml`: a name and its aliases."""

    aliases: dict[str, tuple[str, ...]]


@by_words(16384)
def canonical_name(name: str) -> str:
    """Return the one name under which all aliases of `name` are known; a name that is not known as it stands.

    `canonical_name` of its own result is the result itself; two names are the same where their results are equal
    after folding.
    """
    return _known().get(_key(name)) or " ".join(name.split())


def same_name(one: str, other: str) -> bool:
    """Whether the two names mean the same as far as is known."""
    return _key(canonical_name(one)) == _key(canonical_name(other))


@in_force
def _known() -> dict[str, str]:
    known: dict[str, str] = {}
    written: Names = read_lexicon("names", Names)
    for name, aliases in (*written.aliases.items(), *added_words().aliases.items()):
        first = known.get(_key(name), name)
        for each in (name, *aliases):
            known.setdefault(_key(each), first)
    return known


def _key(name: str) -> str:
    """Return the name without case, accents, stops, apostrophes, hyphens and leading article."""
    bare = _SPACES.sub(" ", _MARKS.sub("", fold(name))).strip()
    return bare.removeprefix("the ").removeprefix("so called ")
