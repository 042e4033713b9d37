"""How verbs and nouns lean on other words: which hand on, which only carry a figure, which count people."""

from store.lexicon.known_predicates import known_predicates
from store.lexicon.nouns import singular
from store.lexicon.words_in_force import by_words


def is_steering(base: str) -> bool:
    """Say whether a verb hands on to the verb behind it ("forced to flee")."""
    return base in known_predicates().kinds.steering


@by_words(4096)
def is_amounting(base: str) -> bool:
    """Say whether a verb stands between a thing and its figure ("rose to")."""
    known = known_predicates()
    changes = (base in known.changes.up or base in known.changes.down) and base not in known.changes.of_shares
    return changes or base in known.kinds.amounting


def is_reaching(base: str) -> bool:
    """Say whether a figure may follow a verb of amounting at once ("reached 31")."""
    return base in known_predicates().kinds.reaching


def is_active(base: str) -> bool:
    """Say whether the past form of a verb before a noun does not describe it ("150 suffered burns")."""
    return base in known_predicates().kinds.active


def is_intransitive(lemma: str) -> bool:
    """Say whether nobody can suffer a verb, so that it is told of those who do it ("slept", never "were slept")."""
    return lemma in known_predicates().kinds.intransitive


def is_checking(lemma: str) -> bool:
    """Say whether a verb tells of checking a figure, and where it is denied nothing of the counted ("verify")."""
    return lemma in known_predicates().kinds.checking


def is_lasting(lemma: str) -> bool:
    """Say whether a verb tells how long something went on ("the siege lasted 86 days")."""
    return lemma in known_predicates().kinds.lasting


def is_trading(lemma: str) -> bool:
    """Say whether a verb tells of a sale, so that a sum beside it is a price ("sold for $5m")."""
    return lemma in known_predicates().kinds.trading


def is_venue(noun: str) -> bool:
    """Say whether a place "holds" as many as there is room for ("hall")."""
    return noun in known_predicates().kinds.venues


def is_never_noun(base: str) -> bool:
    """Say whether the base form is a verb wherever it stands ("the group remain", but "the group strike")."""
    return base in known_predicates().kinds.never_nouns


def is_moving(base: str) -> bool:
    """Say whether a verb tells little without the particle behind it ("brought up", "went back")."""
    return base in known_predicates().kinds.moving


@by_words(8192)
def is_fallen(noun: str) -> bool:
    """Say whether those that a side "lost" were killed ("lost 20 soldiers"; not "lost 20 customers")."""
    return singular(noun) in known_predicates().kinds.fallen


def is_describing(base: str) -> bool:
    """Say whether a participle of the verb before a noun only says of what sort ("two armed men", "liquefied gas")."""
    return base in known_predicates().kinds.describing


def is_happening(base: str) -> bool:
    """Say whether a verb tells of an event no more than that it was ("two explosions occurred")."""
    return base in known_predicates().kinds.happening


def is_filling(base: str) -> bool:
    """Say whether what stands behind "with" is what the verb put there ("packed with 60 people")."""
    return base in known_predicates().kinds.filling


@by_words(8192)
def is_ongoing(noun: str) -> bool:
    """Say whether a noun is of what goes on for a time ("a four-day siege", but "a four-year sentence")."""
    return singular(noun) in known_predicates().kinds.ongoing


def is_light(base: str) -> bool:
    """Say whether a verb says little beside a noun that says more ("made 30 arrests")."""
    return base in known_predicates().kinds.light


def is_reporting(base: str) -> bool:
    """Say whether a verb only tells who says it."""
    return base in known_predicates().kinds.reporting


@by_words(8192)
def is_person_event(noun: str) -> bool:
    """Say whether a noun counts people by what happened to them ("20 deaths")."""
    return singular(noun) in known_predicates().kinds.persons


def is_undoing(base: str) -> bool:
    """Say whether a verb tells that an event did not come about ("failed launches", "thwarted attacks")."""
    return base in known_predicates().kinds.undoing


def is_costly(noun: str) -> bool:
    """Say whether a noun is of what does harm, so that a sum before it is what it cost ("a $60m attack")."""
    return noun in known_predicates().kinds.costly


def is_telling(base: str) -> bool:
    """Say whether people are told something with a verb ("warned 300 residents that")."""
    return base in known_predicates().kinds.telling
