"""Who is counted: roots, subsets and sides."""

from typing import NamedTuple

import msgspec

from store.lexicon.loading import read_lexicon
from store.lexicon.nouns import singular
from store.lexicon.words_in_force import added_words, by_words
from store.text.folding import fold

_CLAUSES = frozenset(
    ["of", "from", "in", "with", "who", "which", "that", "at", "on", "to", "inside", "near", "under", "aboard", "among"]
)


class _Lexicon(msgspec.Struct, frozen=True):
    anybody: list[str]
    apart: list[list[str]]
    parties: list[str]
    officials: list[str]
    fillers: list[str]
    same: dict[str, list[str]]
    under: dict[str, list[str]]


class Population(NamedTuple):
    """A counted group: the noun that stands for it, the words that narrow it, and the whole it belongs to."""

    head: str
    narrowed_by: frozenset[str]
    root: str


@by_words(16384)
def read_population(words: str) -> Population:
    """Read "alleged members of the group" as head "member", narrowed by "group", in the root "person"."""
    tokens = [
        token for token in fold(words).replace("-", " ").replace(".", "").split() if token.isalnum() or "'" in token
    ]
    core = _core(tokens)
    head, rest = _head(core)
    after = tokens[len(core) :]
    narrowing = frozenset(
        singular(token) for token in (*rest, *after) if token not in _fillers() and not token.isdigit()
    )
    return Population(head, narrowing - {head}, _root(head))


def root_of(population: str) -> str:
    """Return the whole that `population` belongs to, singular ("person" for boys and for attackers)."""
    return read_population(population).root


def is_subset(part: str, whole: str) -> bool:
    """Say whether every `part` is one of `whole` by the words alone, and the two are not the same."""
    return is_within(read_population(part), read_population(whole))


def is_within(part: Population, whole: Population) -> bool:
    """Say whether `part` is a subset of `whole`, and not the same."""
    return part != whole and whole.head in _wholes(part.head) and whole.narrowed_by <= part.narrowed_by


def are_apart(one: Population, other: Population) -> bool:
    """Say whether nobody can belong to both groups."""
    left, right = _wholes(one.head), _wholes(other.head)
    for group in _apart():
        mine, theirs = group & left, group & right
        if mine and theirs and not mine & theirs:
            return True
    return (
        one.head == other.head
        and bool(one.narrowed_by and other.narrowed_by)
        and not one.narrowed_by & other.narrowed_by
    )


def is_anybody(population: str | None) -> bool:
    """Say whether `population` names no group within a crowd."""
    return population is None or read_population(population) == Population("person", frozenset(), "person")


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


def is_within_itself(word: str) -> bool:
    """Say whether the words in force make a group a part of itself, by way of its wholes."""
    head = read_population(word).head
    return any(head in _wholes(whole) for whole in _above().get(head, ()))


def _core(tokens: list[str]) -> list[str]:
    for number, token in enumerate(tokens):
        if number and token in _CLAUSES and not _is_known(" ".join(tokens)):
            return tokens[:number]
    return tokens


def _head(tokens: list[str]) -> tuple[str, list[str]]:
    for start in range(max(0, len(tokens) - 5), len(tokens)):
        phrase = " ".join(tokens[start:])
        if _is_known(phrase):
            return _standing_for(phrase), tokens[:start]
    return (_standing_for(tokens[-1]), tokens[:-1]) if tokens else ("person", [])


def _is_known(phrase: str) -> bool:
    return phrase in _names() or singular(phrase) in _names()


def _standing_for(phrase: str) -> str:
    return _names().get(phrase) or _names().get(singular(phrase)) or singular(phrase)


def _root(head: str) -> str:
    wholes = _wholes(head)
    if "person" in wholes:
        return "person"
    return min((whole for whole in wholes if not _above().get(whole)), default=head)


@by_words(16384)
def _wholes(head: str) -> frozenset[str]:
    found, waiting = {head}, [head]
    while waiting:
        above = _above().get(waiting.pop(), frozenset()) - found
        found |= above
        waiting += above
    return frozenset(found)


@by_words()
def _names() -> dict[str, str]:
    lexicon = _lexicon()
    known = [*lexicon.under, *(part for parts in lexicon.under.values() for part in parts)]
    names = {form: singular(word) for word in known for form in (word, singular(word))}
    for name, others in lexicon.same.items():
        names |= {form: singular(name) for word in (name, *others) for form in (word, singular(word))}
    return names


@by_words()
def _above() -> dict[str, frozenset[str]]:
    above: dict[str, set[str]] = {}
    for whole, parts in _lexicon().under.items():
        for part in parts:
            if _names()[part] != _names()[whole]:
                above.setdefault(_names()[part], set()).add(_names()[whole])
    return {part: frozenset(wholes) for part, wholes in above.items()}


@by_words()
def _apart() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(_standing_for(word) for word in group) for group in _lexicon().apart)


@by_words()
def _fillers() -> frozenset[str]:
    return frozenset(_lexicon().fillers) | _CLAUSES


@by_words()
def _officials() -> frozenset[str]:
    return frozenset(_lexicon().officials)


@by_words()
def _parties() -> tuple[str, ...]:
    return tuple(party.replace("-", " ") for party in _lexicon().parties)


@by_words()
def _lexicon() -> _Lexicon:
    written: _Lexicon = read_lexicon("populations", _Lexicon)
    same, under = dict(written.same), dict(written.under)
    heads = {singular(other): head for head, others in same.items() for other in (head, *others)}
    for word, others in added_words().populations.items():
        head = heads.get(singular(word), word)
        same[head] = [*same.get(head, ()), *others]
    for whole, parts in added_words().subsets.items():
        under[whole] = [*under.get(whole, ()), *parts]
    return msgspec.structs.replace(written, same=same, under=under)
