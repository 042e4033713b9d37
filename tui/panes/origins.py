"""Where a field of a fact came from: the rule that gave it, a reader's hand, or another program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui import format as shown
from tui.safe import clean_line

if TYPE_CHECKING:
    from store import Fact

BY_HAND = "set by hand"
_FIGURE_FIELDS = ("value", "low", "high", "strict", "qualifier", "unit")
_FIGURES = {
    "exact": "the number as it stands",
    "about": "a hedge with it: within half of its last digit, or 5 %",
    "at_least": "a word with it makes it a lower bound",
    "at_most": "a word with it makes it an upper bound",
    "range": "both ends stand there",
    "fuzzy": "a vague word, read as",
}
_STANCES = {
    "claims": "a speaker is credited with it",
    "denies": "the speaker denies it",
    "reports": "nobody is quoted for it: the outlet says it itself",
}
_MAKERS = {"hand": "made by hand", "import": "as it was imported"}
_RULES = {
    "cue": "the word that reports it",
    "place": "the place told with it",
    "relayed_by": "whoever passes it on",
    "polarity": "it is said not to be so",
    "as_of": "no words say as of when, and the source has no date",
    "event_date": "no words say when",
}


def is_by_hand(fact: Fact, field: str) -> bool:
    """Say whether a reader set a field of a fact that was made without them."""
    return field in fact.edited or (field == "figure" and not set(fact.edited).isdisjoint(_FIGURE_FIELDS))


def rule_of(fact: Fact, field: str) -> str:
    """Return in words what gave a field its value, also where it has none."""
    if is_by_hand(fact, field):
        return BY_HAND
    if told := fact.how.get(field):
        return f"inferred · {clean_line(told)}" if field in fact.clocks_inferred else clean_line(told)
    return _of_who_said_it(fact, field) or _made_otherwise(fact, field) or _rule(fact, field)


def _of_who_said_it(fact: Fact, field: str) -> str:
    if field == "speaker" and not fact.speaker:
        return "nobody is quoted for it"
    return _STANCES[fact.stance] if field == "stance" else ""


def _made_otherwise(fact: Fact, field: str) -> str:
    """Return who gave a field that no rule gave; plain words that are missing are made here."""
    if fact.made_by.startswith("rules") or (field == "what" and not fact.what):
        return ""
    return _MAKERS.get(fact.made_by, f"given by {clean_line(fact.made_by)}")


def _rule(fact: Fact, field: str) -> str:
    if field == "what":
        return "population and predicate in plain words" if fact.quantity else "what is said, in plain words"
    if field == "figure" and fact.quantity:
        told = _FIGURES[fact.quantity.qualifier]
        return f"{told} {shown.interval(fact.quantity)}" if fact.quantity.qualifier == "fuzzy" else told
    if field == "cue" and fact.polarity == "negative":
        return "the word that denies it" if fact.stance == "denies" else _RULES["cue"]
    return _RULES.get(field, "")
