"""The question that an amount answers by its own words: by how much profit rose, how high the budget was."""

import re
from collections.abc import Sequence

from store.comparison.commonest import commonest
from store.comparison.measures import EXTENTS
from store.comparison.side import Side
from store.lexicon.nouns import singular
from store.lexicon.predicates import gerund_of, is_lasting, is_trading, past_of, state_of
from store.lexicon.questions import is_carrier

_CHANGE = re.compile(r"^.*?\b(rise|fall)(?: in (.+))?$")
_SALE = re.compile(r"^.*? for (.+) (?:bought|sold|acquired|purchased|auctioned)$")
_UNIT = re.compile(r"^((?:(?:square|cubic|nautical|Australian|Canadian) )?\S+)((?: per \w+)?) ?(.*?)((?: per \w+)?)$")
_NOUNS = frozenset({"price", "budget", "pension", "levy", "deficit", "surplus", "tariff", "bail", "inflation", "cost"})
_LINKED = (
    "of ", "from ", "off ", "in ", "to ", "for ", "below ", "above ", "on ", "at ", "under ", "along ", "per ",
    "after ", "since ", "before ", "around ", "into ", "away ", "north", "south", "east", "west", "more ", "less ",
    "larger", "greater", "high", "long", "deep", "wide", "tall", "the size",
)  # fmt: skip
_MAGNITUDE = re.compile(r"^magnitudes? of (.+)$")


def ask_amount(sides: Sequence[Side]) -> str | None:
    """Return the question of a rise, a sale, a level or a time; `None` where what is told is no noun of its own."""
    told = commonest([side.answer.fact.what for side in sides if side.answer.fact.what])
    side = next((side for side in sides if side.answer.fact.what == told), None)
    if told is None or side is None:
        return None
    lemma = side.answer.fact.predicate or ""
    if magnitude := _MAGNITUDE.match(told):
        return f"What was the magnitude of the {magnitude[1]}?"
    if (change := _CHANGE.match(told)) and " of " not in told.partition(f" {change[1]}")[0]:
        return f"By how much did {_with_article(change[2], side) if change[2] else 'it'} {change[1]}?"
    if is_trading(lemma) and (sale := _SALE.match(told)):
        return f"For how much {_was(sale[1])} {_with_article(sale[1], side)} {state_of(lemma)}?"
    return _ask_noun(told, lemma, side)


def _ask_noun(told: str, lemma: str, side: Side) -> str | None:
    """Ask for what stands behind the unit: "percent turnout", "hours of blackout", "euros minimum wage per hour"."""
    match = _UNIT.match(told)
    if match is None or not match[3] or not lemma:
        return None
    unit, noun, per = match[1], match[3], match[2] or match[4]
    if side.dimension == "hour":
        return _ask_time(unit, noun, lemma, side)
    if lemma == "value" and not noun.startswith(_LINKED):
        return f"How much was {_with_article(noun.removesuffix(' valued'), side)} valued at?"
    return _ask_share_of(noun, lemma, side) or (None if _tells_deed(noun, lemma) else _ask_level(unit, noun, per, side))


def _ask_time(unit: str, noun: str, lemma: str, side: Side) -> str | None:
    if is_lasting(lemma) and noun.startswith("of "):
        return f"How many {unit} did {_with_article(noun[3:], side)} last?"
    return f"For how many {unit} was somebody {noun}?" if noun == state_of(lemma) else None


def _ask_share_of(noun: str, lemma: str, side: Side) -> str | None:
    """Ask for "percent of national income deficit": a noun as a share of another."""
    of = f"of {side.answer.fact.population or ''} "
    if lemma not in _NOUNS or not noun.startswith(of) or side.dimension != "share":
        return None
    return f"How high was {_with_article(noun.removeprefix(of), side)} as a share {of.rstrip()}?"


def _ask_level(unit: str, noun: str, per: str, side: Side) -> str:
    noun = noun.removesuffix(" price")
    if side.is_money:
        return f"How much {_was(noun)} {_with_article(noun, side)}{per}?"
    if noun.startswith("speed"):
        return f"How high was the {noun}?"
    if noun.partition(" ")[0] in EXTENTS:
        return f"What was the {noun}?"
    asked = f"How high {_was(noun)}" if side.dimension == "share" else f"How many {unit}{per} {_was(noun)}"
    return f"{asked} {_with_article(noun, side)}?"


def _tells_deed(noun: str, lemma: str) -> bool:
    """Whether the words behind the unit are what was done to it ("dollars pledged for schools"), and no noun."""
    if noun.startswith(_LINKED) or lemma in _NOUNS:
        return noun.startswith(_LINKED)
    state = state_of(lemma)
    return noun in {state, gerund_of(lemma)} or noun.startswith(f"{state} ") or noun.endswith(f" {state}")


def ask_of_acting(sides: Sequence[Side], who: str) -> str | None:
    """Return the question of those who did something: "How many people faced famine?"."""
    lemmas = {side.answer.fact.predicate or "" for side in sides}
    told = commonest([side.answer.fact.what for side in sides if side.answer.fact.what])
    side = next((side for side in sides if side.answer.fact.what == told), None)
    if len(lemmas) != 1 or told is None or side is None or is_carrier(lemma := next(iter(lemmas))):
        return None
    state = told.removeprefix(side.answer.fact.population or "").strip()
    first, _, onto = state.partition(" ")
    if not first.endswith("ing") or state == state_of(lemma):
        return None
    return f"How many {who} {past_of(lemma)}{f' {_with_article(onto, side)}' if onto else ''}?"


def _with_article(words: str, side: Side) -> str:
    """Return a noun with "the" where its sentence has an article before it."""
    lowered = words if words[1:2].isupper() else words[:1].lower() + words[1:]
    text = side.answer.fact.text
    at = text.lower().find(words.lower())
    before = text[:at].rstrip().rpartition(" ")[2].lower() if at > 0 else ""
    if before in ("the", "a", "an", "its", "their", "his", "her", "our", "this"):
        return f"the {lowered}"
    return words if at > 0 or (words[:1].isupper() and " " in words) else lowered


def _was(noun: str) -> str:
    head = re.split(r" (?:of|in|at|for|from|on) ", noun)[0].rpartition(" ")[2].lower()
    return "were" if singular(head) != head else "was"
