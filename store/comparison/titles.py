"""A question's title, in words."""

from collections.abc import Sequence

from store.comparison.amounts_asked import ask_amount, ask_of_acting
from store.comparison.commonest import commonest
from store.comparison.counting import group, is_one, tell_of_deed
from store.comparison.measured import ask_measure, ask_share, ask_sum, deed_of
from store.comparison.roles import Role, deed_in_role, role_of, verb_told
from store.comparison.side import STATEMENT, Side
from store.comparison.statements import CAUSE, CONTROL, DEED
from store.comparison.wording import name_in
from store.lexicon.nouns import plural, singular
from store.lexicon.populations import read_population
from store.text.folding import fold

_WHAT = "How many WHAT?"
_SHARE = "share"
_EXACT = frozenset({"strand", "trap", "besiege", "surround", "strike"})
_ARTICLES = frozenset({"the", "a", "an", "both", "all"})
_WITHOUT_ARTICLE = frozenset({"prison", "jail", "custody", "hospital", "court", "school", "port", "parliament"})
_OF_PEOPLE = frozenset({"arrested", "infected", "surrendered", "out of work", "voted"})
_OF_THINGS = frozenset({"damaged"})
_OPENING = (
    "The ",
    "A ",
    "An ",
    "It ",
    "They ",
    "He ",
    "She ",
    "We ",
    "No ",
    "There ",
    "Its ",
    "His ",
    "Her ",
    "Their ",
)


def title_of(sides: Sequence[Side]) -> str:
    """Return the question that `sides` answer ("How many children were held in the prison?"), in their own words."""
    first = sides[0]
    if first.dimension == STATEMENT:
        return _ask_statement(first)
    if first.is_money:
        return _ask_money(sides)
    if first.dimension == _SHARE:
        return ask_amount(sides) or ask_share(sides)
    if first.dimension:
        return ask_amount(sides) or ask_measure(sides)
    asked = _ask_count(sides)
    return asked.replace("?", f"{_where(sides, asked)}?")


def _ask_statement(side: Side) -> str:
    fact, predicate = side.answer.fact, side.theme.name
    what = name_in(fact.what or "it", side.answer.source)
    if predicate == CONTROL:
        return f"Who holds {name_in((fact.what or 'it').removeprefix('control of '), side.answer.source)}?"
    if predicate == DEED:
        return f"Who was behind {tell_of_deed(fact.what or '')}?"
    if predicate == CAUSE:
        return f"What caused {name_in(fact.population, side.answer.source) if fact.population else 'it'}?"
    return f"Is it so that {what[:1].lower() + what[1:] if what.startswith(_OPENING) else what}?"


def _ask_count(sides: Sequence[Side]) -> str:
    theme, who = sides[0].theme, _who(sides)
    if theme.asks == _WHAT and (asked := ask_of_acting(sides, who)):
        return asked
    if who == "votes":
        return "How many votes were cast?"
    if _asks_amiss(sides):
        return f"How many {who} {deed_of(sides) or 'were there'}?"
    if (role := _role(sides)) and not theme.loose:
        return _ask_by_role(sides, who, role)
    if theme.loose or theme.asks == _WHAT:
        return f"How many {who} {deed_of(sides) or 'were there'}?"
    return theme.asks.replace("WHO", who)


def _role(sides: Sequence[Side]) -> Role:
    """Return the role of most of the counted."""
    roles = [role_of(side) for side in sides]
    return max(roles, key=lambda role: (roles.count(role), role))


def _ask_by_role(sides: Sequence[Side], who: str, role: Role) -> str:
    """Return the question of those who did or suffered what a verb tells; the verb itself where they only stand by."""
    lemma = commonest([side.answer.fact.predicate for side in sides if side.answer.fact.predicate]) or ""
    if deed := deed_in_role(lemma, role):
        return f"How many {who} {deed}?"
    return f"How many {who} (“{verb_told(sides[0])}”)?"


def _asks_amiss(sides: Sequence[Side]) -> bool:
    """Whether the question does not suit the counted (tanks are not arrested), or its verbs say more than it does."""
    theme, lemmas = sides[0].theme, {side.answer.fact.predicate for side in sides}
    if len(lemmas) != 1 or "WHO" not in theme.asks:
        return False
    people = first_root(sides) == "person"
    return bool(lemmas & _EXACT) or (not people and theme.name in _OF_PEOPLE) or (people and theme.name in _OF_THINGS)


def _ask_money(sides: Sequence[Side]) -> str:
    theme = sides[0].theme
    if theme.asks != _WHAT and "WHO" not in theme.asks:
        return theme.asks
    return ask_amount(sides) or ask_sum(sides)


def _who(sides: Sequence[Side]) -> str:
    heads = {side.who.head for side in sides}
    if first_root(sides) == "person" and (len(heads) > 1 or "person" in heads):
        named = [group(side) for side in sides if side.answer.fact.population]
        one = len(heads) == 1 and len(set(named)) == 1 and named[0].lower() not in _named_by(sides)
        return _many(named[0], sides) if one and _are_people(named[0]) else "people"
    who = commonest([group(side) for side in sides if side.answer.fact.population]) or "people"
    return _many(who, sides)


def _are_people(words: str) -> bool:
    """Whether a noun that stands for people names them itself: the cases of an illness, or jobs, do not."""
    return read_population(words).root == "person"


def _named_by(sides: Sequence[Side]) -> frozenset[str]:
    """Return the nouns that say no more than the question does ("casualties", killed or wounded)."""
    return frozenset(sides[0].theme.nouns)


def _many(who: str, sides: Sequence[Side]) -> str:
    """Return the counted in the plural where a figure is one, or where the head stands before its "of"."""
    return plural(who) if " of " in who or any(is_one(side) for side in sides) else who


def first_root(sides: Sequence[Side]) -> str:
    """Return the whole that the first side counts within."""
    return sides[0].who.root


def _where(sides: Sequence[Side], asked: str) -> str:
    places = {fold(side.answer.fact.place): side for side in sides if side.answer.fact.place}
    named = sum(bool(side.place or side.answer.fact.place) for side in sides)
    if len(places) != 1 or 2 * named < len(sides):
        return ""
    side = next(iter(places.values()))
    place = side.answer.fact.place or ""
    named_so = name_in(place, side.answer.source)
    if _repeats(place, asked) or _is_bare(named_so):
        return ""
    return f" {side.theme.where} {named_so}"


def _is_bare(place: str) -> bool:
    """Whether a place is a common noun without its article ("base"), which no sentence says."""
    words = place.split()
    first, one = words[0], singular(words[-1]) == words[-1]
    return place.islower() and one and first not in _ARTICLES and place not in _WITHOUT_ARTICLE


def _repeats(place: str, asked: str) -> bool:
    """Whether the last word of a place is in the question already ("taken to hospital", in "hospitals")."""
    return singular(place.lower().split()[-1]) in asked.lower()
