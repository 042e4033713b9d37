"""What counted people and things did or suffered: verbs, and the nouns, states and phrases that stand for them."""

from store.lexicon.conjugation import Verb
from store.lexicon.kinds_of_words import (
    is_active,
    is_amounting,
    is_checking,
    is_costly,
    is_describing,
    is_fallen,
    is_filling,
    is_happening,
    is_intransitive,
    is_lasting,
    is_light,
    is_moving,
    is_never_noun,
    is_ongoing,
    is_person_event,
    is_reaching,
    is_reporting,
    is_steering,
    is_telling,
    is_trading,
    is_undoing,
    is_venue,
)
from store.lexicon.known_predicates import known_predicates
from store.lexicon.nouns import singular
from store.lexicon.verbs import (
    changes_its_object,
    find_change,
    find_verb,
    find_verb_before_figure,
    gerund_of,
    is_change_of_shares,
    is_lemma,
    lemma_of,
    lemma_of_change,
    participle_of,
    past_of,
    state_of,
)
from store.lexicon.words_in_force import by_words, in_force

__all__ = [
    "Verb",
    "begins_condition",
    "changes_its_object",
    "find_change",
    "find_condition",
    "find_crowd",
    "find_dimension",
    "find_event",
    "find_phrase",
    "find_verb",
    "find_verb_before_figure",
    "find_whereabouts",
    "gerund_of",
    "is_active",
    "is_amounting",
    "is_change_of_shares",
    "is_checking",
    "is_costly",
    "is_describing",
    "is_fallen",
    "is_filling",
    "is_happening",
    "is_intransitive",
    "is_lasting",
    "is_lemma",
    "is_light",
    "is_moving",
    "is_never_noun",
    "is_ongoing",
    "is_person_event",
    "is_reaching",
    "is_reporting",
    "is_steering",
    "is_telling",
    "is_trading",
    "is_undoing",
    "is_venue",
    "lemma_of",
    "lemma_of_change",
    "participle_of",
    "past_of",
    "state_of",
]


def find_phrase(words: str) -> str | None:
    """Return the lemma of a verb with its particle or object ("lay off"), or `None`."""
    return known_predicates().phrases.get(words)


def begins_phrase(base: str) -> bool:
    """Say whether a verb goes with any particle or object; most go with none."""
    return base in _first_of_phrases()


@in_force
def _first_of_phrases() -> frozenset[str]:
    return frozenset(words.partition(" ")[0] for words in known_predicates().phrases)


def find_condition(words: str) -> str | None:
    """Return the lemma for a state without a verb ("dead", "on board"), or `None`."""
    return known_predicates().conditions.get(words)


def begins_condition(word: str) -> bool:
    """Say whether a state without a verb may begin with `word`; most words begin none."""
    return word in _first_of_conditions()


@in_force
def _first_of_conditions() -> frozenset[str]:
    return frozenset(words.partition(" ")[0] for words in known_predicates().conditions) | {"among"}


def find_whereabouts(place: str) -> str | None:
    """Return the lemma for being in or on such a place ("ferries": "aboard"), or `None`."""
    return known_predicates().whereabouts.get(singular(place))


def find_dimension(word: str) -> str | None:
    """Return "width" for "wide", which a measure stands before, or `None`."""
    return known_predicates().dimensions.get(word)


@by_words(8192)
def find_event(noun: str) -> str | None:
    """Return the lemma for a noun that tells what happened ("deaths"), or `None`."""
    nouns = known_predicates().nouns
    return nouns.get(noun) or nouns.get(singular(noun))


@by_words(8192)
def find_crowd(noun: str) -> str | None:
    """Return the lemma for people named by what they do ("protesters"), or `None`."""
    return known_predicates().crowds.get(singular(noun))
