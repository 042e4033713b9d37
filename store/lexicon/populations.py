"""Who is counted: roots, subsets and sides."""

from itertools import combinations
from typing import NamedTuple

from store.lexicon.known_populations import known_populations
from store.lexicon.nations import read_nations
from store.lexicon.nouns import singular
from store.lexicon.parties import is_official, is_party
from store.lexicon.wholes import groups_above, known_groups, wholes_of
from store.lexicon.words_in_force import by_words, in_force
from store.text.folding import fold

__all__ = [
    "Population",
    "are_apart",
    "are_bridged",
    "are_named_together",
    "as_people",
    "is_anybody",
    "is_bare",
    "is_fighting",
    "is_known",
    "is_official",
    "is_outside_tolls",
    "is_party",
    "is_subset",
    "is_within",
    "is_within_itself",
    "may_be_everybody",
    "may_be_unarmed",
    "read_population",
    "root_of",
    "shares_nobody",
]

_PERSON = "person"
_NATIONALS = frozenset({_PERSON, "citizen", "national", "hostage", "tourist", "worker"})
_BOTH = frozenset({"men", "women"})
_EVERYBODY = _BOTH | {"children", "and", "or"}
_INITIALS = 3
_FIGHTING = frozenset({"attacker", "fighter"})
_CLAUSES = frozenset(
    ["of", "from", "in", "with", "who", "which", "that", "at", "on", "to", "inside", "near", "under", "aboard", "among"]
)
_CAST = frozenset({"vote", "votes", "seat", "seats"})
"""Behind these "for" says whose they are."""


class Population(NamedTuple):
    """A counted group: the noun that stands for it, the words that narrow it, and the whole it belongs to."""

    head: str
    narrowed_by: frozenset[str]
    root: str


@by_words(16384)
def read_population(words: str) -> Population:
    """Read "alleged members of the group" as head "member", narrowed by "group", in the root "person"."""
    folded = fold(words).replace("-", " ").replace(".", "").replace(",", " ")
    tokens = [token for token in folded.split() if token.isalnum() or "'" in token]
    tokens = _without_sum(_all_together(tokens))
    core = _core(tokens)
    head, rest = _head(core)
    after = tokens[len(core) :]
    if _root(head) == _PERSON:
        after = [token for token in after if token not in known_populations().happenings]
    narrowing = frozenset(
        _narrow(token) for token in (*rest, *after) if token not in _fillers() and not token.isdigit()
    )
    if core and (country := _nation_of(core[-1], head)):
        head, narrowing = _PERSON, narrowing | {country}
    return Population(head, narrowing - {head}, _root(head))


def _nation_of(word: str, head: str) -> str | None:
    """Return the country of people who are called after it: "Britons", "four French", "one Indian"."""
    country = read_nations().get(head)
    return country if country != head and word in (head, head + "s") and len(head) > _INITIALS else None


def root_of(population: str) -> str:
    """Return the whole that `population` belongs to, singular ("person" for boys and for attackers)."""
    return read_population(population).root


def is_subset(part: str, whole: str) -> bool:
    """Say whether every `part` is one of `whole` by the words alone, and the two are not the same."""
    return is_within(read_population(part), read_population(whole))


def is_within(part: Population, whole: Population) -> bool:
    """Say whether `part` is a subset of `whole`, and not the same."""
    if part == whole or not whole.narrowed_by <= part.narrowed_by:
        return False
    among = whole.head in wholes_of(part.head) or (whole.head == "foreigner" and _is_of_a_nation(part))
    return among or (whole.head == part.root and part.head != whole.head)


def _is_of_a_nation(group: Population) -> bool:
    """Say whether people are called after a nation and nothing else: "Britons", "British citizens"."""
    nations = read_nations()
    return group.head in _NATIONALS and any(nations.get(word) == word for word in group.narrowed_by)


def are_apart(one: Population, other: Population) -> bool:
    """Say whether nobody can belong to both groups."""
    return shares_nobody(one.head, other.head) or (
        one.head == other.head
        and bool(one.narrowed_by and other.narrowed_by)
        and not one.narrowed_by & other.narrowed_by
    )


def are_named_together(one: Population, other: Population) -> bool:
    """Say whether two groups have one name, or one is named by the other ("customers", "customer accounts")."""
    return one.head == other.head or one.head in other.narrowed_by or other.head in one.narrowed_by


def shares_nobody(one: str, other: str) -> bool:
    """Say whether two groups, by the nouns that stand for them, are told apart (passengers and crew)."""
    left, right = wholes_of(one), wholes_of(other)
    for group in _apart():
        mine, theirs = group & left, group & right
        if mine and theirs and not mine & theirs:
            return True
    return False


def is_fighting(one: Population) -> bool:
    """Say whether a group is of those who attack or fight, whom a toll of "people" leaves out."""
    return one.head in _FIGHTING


def is_outside_tolls(population: str) -> bool:
    """Say whether a group is named as those who attacked ("six of the gunmen"), whom a toll of "people" leaves out."""
    last = singular(population.lower())
    return any(last == word or last.endswith(f" {word}") for word in _outside())


def may_be_unarmed(one: Population) -> bool:
    """Say whether a group is of people who are named by something else than arms, or by the law that is after them."""
    return one.root == _PERSON and one.head != _PERSON and one.head not in _armed()


def is_bare(one: Population) -> bool:
    """Say whether no word tells a group from all of its kind: "people", not "old people", "teachers"."""
    return one.head == one.root and not one.narrowed_by


def may_be_everybody(one: Population) -> bool:
    """Say whether a group may be all whom something befell ("protesters" at a protest, "miners" in a pit)."""
    return one.head in _everybody()


def may_be_anybody(one: Population) -> bool:
    """Say whether a group tells nothing of its members but their sex, or what everybody there may be ("a man")."""
    return one.head in {"man", "woman"} or may_be_everybody(one)


def is_known(one: Population) -> bool:
    """Say whether the words in force know the noun of a group."""
    return one.head in known_groups()


def are_bridged(one: Population, other: Population, text: str) -> bool:
    """Say whether a folded text uses a word that makes two groups one ("schoolgirls" are girls and students)."""
    return one.head != other.head and any(
        word in text for word in _bridges().get(frozenset((one.head, other.head)), ())
    )


def as_people(one: Population, *, by_name: bool) -> Population:
    """Return a group that no list knows as people; `by_name`: only if its noun sounds like people ("looters")."""
    if one.root != one.head or one.head in known_groups() or (by_name and not _sounds_like_people(one.head)):
        return one
    return one._replace(root=_PERSON)


def _sounds_like_people(head: str) -> bool:
    word, known = head.rsplit(maxsplit=1)[-1] if head else "", known_populations()
    return word.endswith(known.endings) and word not in known.things and not any(map(word.endswith, known.things))


def are_men_of_arms(one: Population, other: Population) -> bool:
    """Say whether one are called men, and the other are the fighters or soldiers that they may be."""
    heads = {one.head, other.head}
    return "man" in heads and bool(heads & {"soldier", "fighter", "attacker", "police"})


def is_anybody(population: str | None) -> bool:
    """Say whether `population` names no group within a crowd."""
    return population is None or read_population(population) == Population("person", frozenset(), "person")


def is_within_itself(word: str) -> bool:
    """Say whether the words in force make a group a part of itself, by way of its wholes."""
    head = read_population(word).head
    return any(head in wholes_of(whole) for whole in groups_above().get(head, ()))


def _narrow(token: str) -> str:
    return read_nations().get(token) or singular(token)


def _all_together(tokens: list[str]) -> list[str]:
    """Return the tokens of "men, women and children", whom nothing tells from people, with "people" for them."""
    if not _BOTH.issubset(tokens):
        return tokens
    return [*(token for token in tokens if token not in _EVERYBODY), "people"]


def _without_sum(tokens: list[str]) -> list[str]:
    """Return the tokens of "people of the 218 passengers", "survivors of one of the wrecks" without that whole."""
    told = (
        at
        for at in range(1, len(tokens) - 1)
        if tokens[at] == "of" and (tokens[at + 1] == "one" or any(map(str.isdigit, tokens[at : at + 3])))
    )
    return tokens[: next(told, len(tokens))]


def _core(tokens: list[str]) -> list[str]:
    for number, token in enumerate(tokens):
        cast = tokens[number - 1] in _CAST and tokens[number : number + 1] == ["for"]
        if number and (token in _CLAUSES or cast) and not _is_known(" ".join(tokens)):
            return tokens[:number]
    return tokens


def _head(tokens: list[str]) -> tuple[str, list[str]]:
    for start in range(max(0, len(tokens) - 5), len(tokens)):
        phrase = " ".join(tokens[start:])
        if _is_known(phrase):
            return _standing_for(phrase), tokens[:start]
    return (_standing_for(tokens[-1]), tokens[:-1]) if tokens else ("person", [])


def _is_known(phrase: str) -> bool:
    return phrase in known_groups() or singular(phrase) in known_groups()


def _standing_for(phrase: str) -> str:
    return known_groups().get(phrase) or known_groups().get(singular(phrase)) or singular(phrase)


def _root(head: str) -> str:
    wholes = wholes_of(head)
    if _PERSON in wholes:
        return _PERSON
    return min((whole for whole in wholes if not groups_above().get(whole)), default=head)


@in_force
def _apart() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(_standing_for(word) for word in group) for group in known_populations().apart)


@in_force
def _bridges() -> dict[frozenset[str], tuple[str, ...]]:
    bridges: dict[frozenset[str], tuple[str, ...]] = {}
    for word, groups in known_populations().bridges.items():
        ends = [*map(_standing_for, (word, *groups))]
        for pair in map(frozenset, combinations(ends, 2)):
            bridges[pair] = (*bridges.get(pair, ()), word)
    return bridges


@in_force
def _armed() -> frozenset[str]:
    return frozenset(map(_standing_for, known_populations().armed))


@in_force
def _outside() -> frozenset[str]:
    return frozenset(map(singular, known_populations().outside))


@in_force
def _everybody() -> frozenset[str]:
    return frozenset(map(_standing_for, known_populations().everybody))


@in_force
def _fillers() -> frozenset[str]:
    return frozenset(known_populations().fillers) | _CLAUSES
