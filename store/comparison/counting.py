"""A figure with what it counts, in words: "800 people freed", "one civilian was killed"."""

import re
from functools import lru_cache

import msgspec

from store.comparison.remarks import place_in_sentence
from store.comparison.roles import deed_in_role, role_of
from store.comparison.side import STATEMENT, Side, find_degree
from store.comparison.stems import stems_of
from store.lexicon.nouns import singular
from store.lexicon.populations import is_anybody
from store.lexicon.predicates import find_crowd, find_verb, is_reaching
from store.lexicon.questions import is_carrier, is_deed_known, is_unit, tell_deed, tell_undone
from store.model.fact import HAND, Fact
from store.model.quantity import FIGURE_FIELDS, Number, Quantity

_HEDGES = {"about": "about ", "at_least": "at least ", "at_most": "up to ", "exact": "", "range": "", "fuzzy": ""}
_OWNER = re.compile(r"^(?:the )?\w+['’]s? ")
_NO_PART = re.compile(
    r"^(?:having )?(?:any |the |a |its |their )?"
    r"(?:responsibility|involvement|role|part|complicity|wrongdoing|blame)(?: (?:for|in|of) ?|$)|^(?:any|the) "
)
_NAMED_DEED = re.compile(r"^(?:the|a|an|his|her|its|their|that|this) |.*['’]s? ")
_BODIES = frozenset({"body", "corpse"})
_CASES = frozenset({"case", "infection"})
_AND_NAME = re.compile(r"(?<=[a-z]) and (?:[A-Z]\w+ ?)+\b(\w*)$")
_PASSING = frozenset({"past", "beyond"})
_TWICE = re.compile(r"\b(per \w+)(?: \1)+\b")


def count(side: Side) -> str:
    """Return the figure in the words of the source, and what it counts ("800 people freed")."""
    what = _TWICE.sub(r"\1", side.answer.fact.what or side.answer.fact.population or "")
    if side.rate:
        return _rate(side)
    if side.dimension:
        return f"{figure(side)} {_without_unit(what, figure(side))}".strip()
    population = side.answer.fact.population or ""
    known = bool(population) and what.startswith(population)
    return _with_figure(side, crowd(side) + what[len(population) :] if known else what)


def _rate(side: Side) -> str:
    """Return a rate with its unit and its time, each named once ("5,000 barrels of oil a day")."""
    written, quantity = figure(side), side.answer.fact.quantity
    unit = ((quantity.unit if quantity else None) or "").partition(" per ")[0]
    named = side.is_money or "bpd" in written or singular(unit) in written
    of = group(side) if side.answer.fact.population and stems_of(group(side)) else ""
    timed = "bpd" in written or f"per {side.rate}" in written or f"a {side.rate}" in written
    parts = (written, "" if named else f"{unit}s", f"of {of}" if of else "", "" if timed else f"a {side.rate}")
    return " ".join(part for part in parts if part)


def crowd(side: Side) -> str:
    """Return who is counted, in the number that the figure asks for."""
    return _one_of(group(side)) if is_one(side) else group(side)


def group(side: Side) -> str:
    """Return who is counted, without the owner before the name ("the area's security forces")."""
    population = side.answer.fact.population or ("people" if side.who.root == "person" else "")
    return "people" if population and is_anybody(population) else _OWNER.sub("", population).removeprefix("the ")


def clause(side: Side) -> str | None:
    """Return what is said of the counted as a clause ("800 people were freed"); `None` for a measure."""
    fact = side.answer.fact
    if side.dimension == STATEMENT:
        return _stated(side)
    if side.dimension or not fact.predicate or not crowd(side) or fact.of_a_whole:
        return None
    deed = _told_otherwise(fact) or _deed(side, fact.predicate)
    if not deed:
        return None
    if (degree := find_degree(fact.what)) and deed.startswith("were "):
        deed = deed.replace("were ", f"were {degree} ", 1)
    if is_one(side) or figure(side) == "nobody":
        deed = re.sub(r"^were\b", "was", deed)
    return f"{_with_figure(side, crowd(side))} {deed}"


def _told_otherwise(fact: Fact) -> str:
    """Return what a fact's own words say against its verb: a deed that was not done, those who were found."""
    if fact.undone:
        return tell_undone(fact.predicate or "")
    return "were accounted for" if (fact.what or "").endswith(" accounted for") else ""


def _stated(side: Side) -> str:
    """Return what a statement without a figure says, a denied one as it would stand."""
    fact = side.answer.fact
    who, what = fact.population or "somebody", fact.what or "it"
    if fact.predicate == "control":
        return f"{who} held {what.removeprefix('control of ')}"
    if fact.predicate == "carry out":
        return (
            f"{who} did it"
            if tell_of_deed(what) == "it"
            else f"{who} {'had a hand in' if _is_doing(deed := tell_of_deed(what)) else 'carried out'} {deed}"
        )
    return f"{who} was {what}" if fact.predicate == "cause" else what


def tell_of_deed(what: str) -> str:
    """Return what somebody did or has no part in, with its article ("the attack", "poisoning him", "it")."""
    deed = _NO_PART.sub("", what)
    if not deed:
        return "it"
    return deed if _NAMED_DEED.match(deed) or _is_doing(deed) else f"the {deed}"


def _is_doing(deed: str) -> bool:
    """Whether a deed is told by a verb with its object ("breaking the law"), not by a noun ("bombing of the port")."""
    first, _, rest = deed.partition(" ")
    verb = find_verb(first.lower())
    return verb is not None and verb.gerund and bool(rest) and not rest.startswith(("of ", "in ", "on ", "at "))


def _deed(side: Side, predicate: str) -> str:
    """Return what the counted did or suffered; the verb of the question where theirs says no more than the noun."""
    if side.theme.people and not is_deed_known(predicate) and singular(group(side).rpartition(" ")[2]) in _CASES:
        return "were reported"
    if predicate == "demonstrate" and find_crowd(group(side).split()[-1].lower()) == predicate:
        return tell_deed("take part")
    if is_carrier(predicate) and singular(group(side).rpartition(" ")[2]) in _BODIES:
        return tell_deed("find")
    if is_carrier(predicate):
        return side.theme.told
    return deed_in_role(predicate, role_of(side))


def number_of(side: Side) -> str:
    """Return the figure with who is counted, without what happened to them ("seven inmates")."""
    return _with_figure(side, crowd(side)) if not side.dimension and crowd(side) else count(side)


def is_one(side: Side) -> bool:
    """Whether the figure is one."""
    return not side.dimension and side.interval.value == 1


def figure(side: Side) -> str:
    """Return the figure in the words of the source; a denied one with its number."""
    start, end = place_in_sentence(side.answer)
    if side.denied or not end or not _is_worded(side.answer.fact):
        return _spell(side.answer.fact.quantity)
    words = " ".join(side.answer.fact.text[start:end].split())
    words = _without_verb(words) if side.interval.qualifier == "at_least" else words
    return words if words.isupper() else words[:1].lower() + words[1:]


def _is_worded(fact: Fact) -> bool:
    """Whether the words it hangs on are its figure, and not those of a denial, or what a reader marked or set."""
    if fact.made_by == HAND or FIGURE_FIELDS.intersection(fact.edited):
        return False
    return fact.words.figure in (None, fact.span)


def _without_verb(words: str) -> str:
    """Return "more than 1,900" for "exceeded 1,900", whose verb the reason does not need."""
    first, _, rest = words.partition(" ")
    verb = find_verb(first.lower())
    exceeds = first.lower() in _PASSING or is_reaching(verb.base if verb else first.lower())
    return f"more than {rest.removeprefix('the ')}" if rest and exceeds else words


def _with_figure(side: Side, crowd: str) -> str:
    written = figure(side)
    if written == "nobody":
        return written
    if side.interval.qualifier == "fuzzy" and crowd and written.endswith("s"):
        return f"{written} of {crowd}"
    return f"{'no' if written == 'none' and crowd else written} {crowd}".strip()


def _without_unit(what: str, written: str) -> str:
    """Return what is measured without the unit that the figure holds ("$ 8bn" and "dollars cost of the spill")."""
    words = what.split(" ")
    known = written.lower()
    while words and (is_unit(singular(words[0].lower())) or singular(words[0].lower()) in known):
        words = words[1:]
    if len(words) > 1 and stems_of(words[-1]) & stems_of(" ".join(words[:-1])):
        words = words[:-1]
    rest = _AND_NAME.sub(r" \1", " ".join(words))
    return rest.removeprefix("of ") if " in " in known else rest


@lru_cache(maxsize=4096)
def _one_of(population: str) -> str:
    head, link, rest = population.partition(" of ")
    words = singular(head.lower())
    same = words if head.islower() else head[: len(words)] if head.lower().startswith(words) else words
    return f"{same}{link}{rest}"


def _spell(quantity: Quantity | None) -> str:
    """Return a figure in digits, a share with its sign: what is counted names other units."""
    if quantity is None:
        return "a figure"
    if quantity.unit == "%":
        return f"{_spell(msgspec.structs.replace(quantity, unit=None))}%"
    if quantity.value is None:
        low, high = quantity.low, quantity.high
        if low is not None and high is not None:
            return f"{_number(low)} to {_number(high)}"
        return _number(low if high is None else high)
    return f"{_HEDGES[quantity.qualifier]}{_number(quantity.value)}"


def _number(number: Number | None) -> str:
    return "any number" if number is None else f"{number:,}"
