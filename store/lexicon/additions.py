"""What a reader adds to the lexicons: populations, subsets, predicates, cues, speakers and aliases; words only."""

from collections.abc import Iterable
from hashlib import blake2b

import msgspec

NEW = "new"
"""The list of predicates that are verbs of their own."""

Lists = dict[str, tuple[str, ...]]
"""Words under a word: the others of a name, the parts of a whole, the verbs that count as another."""


class Cues(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Verbs that report, base forms, by what they need around them; the lists are those of `reporting.toml`."""

    speech: tuple[str, ...] = ()
    thought: tuple[str, ...] = ()
    showing: tuple[str, ...] = ()
    relaying: tuple[str, ...] = ()
    denying: tuple[str, ...] = ()

    @property
    def verbs(self) -> tuple[tuple[str, ...], ...]:
        """All lists of verbs."""
        return self.speech, self.thought, self.showing, self.relaying, self.denying


class Speakers(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Nouns for those who can be quoted, singular; the lists are those of `reporting.toml`."""

    people: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()


class Additions(msgspec.Struct, frozen=True, kw_only=True, eq=False, forbid_unknown_fields=True):
    """The sections that a reader may write, in a file of the config folder or in `meta.lexicon` of a dossier.

    Equal words are one object (see `merge_sections`), so that what was read with them can be remembered.

    `populations`: a word and others that mean the same. `subsets`: a whole and the groups within it. `predicates`: a
    verb and those that are written down as it; `new` holds verbs of their own. `irregular`: past, participle and,
    where it is odd, the -ing form of a verb in any section. `aliases`: a name and its other names.
    """

    populations: Lists = {}
    subsets: Lists = {}
    predicates: Lists = {}
    irregular: Lists = {}
    cues: Cues = Cues()
    speakers: Speakers = Speakers()
    aliases: Lists = {}


NO_ADDITIONS = Additions()

Sections = dict[str, dict[str, list[str]]]
"""Additions as they are written: section, key, words."""

_KNOWN: dict[bytes, Additions] = {}


def name_additions(additions: Additions) -> str:
    """Return a short name for the words, the same in every process; empty where there are none."""
    if additions is NO_ADDITIONS:
        return ""
    return blake2b(msgspec.json.encode(additions, order="deterministic"), digest_size=8).hexdigest()


def merge_sections(written: Iterable[Sections]) -> Additions:
    """Return the words of all; the same words are the same object each time."""
    merged: Sections = {}
    for sections in written:
        for section, lists in sections.items():
            for key, words in lists.items():
                merged.setdefault(section, {}).setdefault(key, []).extend(words)
    if not merged:
        return NO_ADDITIONS
    name = msgspec.json.encode(merged, order="deterministic")
    return _KNOWN.setdefault(name, msgspec.convert(merged, Additions))
