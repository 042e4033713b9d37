"""The bundled words for what counted people and things did or suffered, with those that readers have added."""

import msgspec

from store.lexicon.additions import NEW
from store.lexicon.loading import read_lexicon
from store.lexicon.words_in_force import added_words, in_force


class Kinds(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Verbs by how they lean on other words, and nouns that count people; predicates.toml says what each is for."""

    steering: frozenset[str]
    amounting: frozenset[str]
    reaching: frozenset[str]
    active: frozenset[str]
    light: frozenset[str]
    reporting: frozenset[str]
    persons: frozenset[str]
    intransitive: frozenset[str]
    checking: frozenset[str]
    trading: frozenset[str]
    lasting: frozenset[str]
    venues: frozenset[str]
    moving: frozenset[str]
    fallen: frozenset[str]
    never_nouns: frozenset[str]
    happening: frozenset[str]
    filling: frozenset[str]
    describing: frozenset[str]
    ongoing: frozenset[str]
    undoing: frozenset[str]
    costly: frozenset[str]
    telling: frozenset[str]


class Changes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Verbs of rising and falling, as told of sums, shares and rates."""

    up: frozenset[str]
    down: frozenset[str]
    of_shares: frozenset[str]
    transitive: frozenset[str]
    same: dict[str, frozenset[str]]


class KnownPredicates(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The tables of predicates.toml."""

    verbs: dict[str, list[str]]
    same: dict[str, list[str]]
    irregular: dict[str, tuple[str, ...]]
    other_forms: dict[str, str]
    not_verbs: dict[str, frozenset[str]]
    spelled: dict[str, list[str]]
    phrases: dict[str, str]
    conditions: dict[str, str]
    whereabouts: dict[str, str]
    nouns: dict[str, str]
    crowds: dict[str, str]
    shown: dict[str, str]
    dimensions: dict[str, str]
    changes: Changes
    kinds: Kinds


@in_force
def known_predicates() -> KnownPredicates:
    """Return the words in force."""
    written: KnownPredicates = read_lexicon("predicates", KnownPredicates)
    added = added_words()
    same = {lemma: [*written.same.get(lemma, ()), *verbs] for lemma, verbs in added.predicates.items() if lemma != NEW}
    kinds = msgspec.structs.replace(written.kinds, reporting=written.kinds.reporting.union(*added.cues.verbs))
    return msgspec.structs.replace(
        written,
        verbs=written.verbs | {"added": [verb for verbs in added.predicates.values() for verb in verbs]},
        same=written.same | same,
        irregular=written.irregular | added.irregular,
        kinds=kinds,
    )
