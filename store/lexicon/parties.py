"""Sides and authorities: whose word is that of a party, whose that of an office."""

from store.lexicon.known_populations import known_populations
from store.lexicon.words_in_force import in_force
from store.text.folding import fold


def is_party(speaker: str | None) -> bool:
    """Say whether a speaker is a side of a dispute rather than an observer."""
    if not speaker:
        return False
    name = f" {fold(speaker).replace('-', ' ')} "
    return any(f" {party} " in name for party in _parties())


def is_official(speaker: str | None) -> bool:
    """Say whether a speaker is an authority, whose figures another authority carries on."""
    if not speaker:
        return False
    words = fold(speaker).replace("-", " ").replace(".", "").split()
    return not _officials().isdisjoint(words)


@in_force
def _officials() -> frozenset[str]:
    return frozenset(known_populations().officials)


@in_force
def _parties() -> tuple[str, ...]:
    return tuple(party.replace("-", " ") for party in known_populations().parties)
