"""The bundled words for who is counted, with those that readers have added."""

import msgspec

from store.lexicon.loading import read_lexicon
from store.lexicon.nouns import singular
from store.lexicon.words_in_force import added_words, in_force


class KnownPopulations(msgspec.Struct, frozen=True):
    """The tables of populations.toml."""

    anybody: list[str]
    everybody: list[str]
    armed: list[str]
    outside: list[str]
    happenings: frozenset[str]
    apart: list[list[str]]
    parties: list[str]
    officials: list[str]
    fillers: list[str]
    endings: tuple[str, ...]
    things: frozenset[str]
    same: dict[str, list[str]]
    bridges: dict[str, tuple[str, str]]
    under: dict[str, list[str]]


@in_force
def known_populations() -> KnownPopulations:
    """Return the words in force."""
    written: KnownPopulations = read_lexicon("populations", KnownPopulations)
    same, under = dict(written.same), dict(written.under)
    heads = {singular(other): head for head, others in same.items() for other in (head, *others)}
    for word, others in added_words().populations.items():
        head = heads.get(singular(word), word)
        same[head] = [*same.get(head, ()), *others]
    for whole, parts in added_words().subsets.items():
        under[whole] = [*under.get(whole, ()), *parts]
    return msgspec.structs.replace(written, same=same, under=under)
