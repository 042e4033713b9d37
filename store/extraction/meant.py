"""Whether a figure is what a denial may mean: somebody else said it of people or things."""

import re

from store.extraction.attribution import Denial
from store.extraction.sides import speak_as_one
from store.extraction.statement import Statement

TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "year"})
_LASTING = re.compile(r"\b(?:after|for|in|within|over|during|since|of)\W+$", re.IGNORECASE)
_ASIDE = re.compile(r",\s+(?:\w+ed|which|who|whose|where|built|held|made|with|including)\b[^,]*$", re.IGNORECASE)
_CHARGE = re.compile(r"\b(?:accusation|charge)s?\b", re.IGNORECASE)
_CHARGING = re.compile(r"\b(?:accus|alleg|charg|blam)", re.IGNORECASE)
_OTHERS = re.compile(
    r"(?:\b(?:they|he|she|some|people|critics)|[“\"](?:the|our|their)(?: \w+){1,3})"
    r" (?:say|says|said|claim|claims|claimed|tell|told)\b",
    re.IGNORECASE,
)


def is_meant(text: str, statement: Statement, denial: Denial) -> bool:
    """Say whether the denial may mean the figure; one's own is denied only where it is disowned.

    "This" means no span of time that only dates what happened, and nothing that is told by the way.
    """
    said, quantity = statement.attribution, statement.figure.quantity
    counts = statement.counted.population is not None or quantity.unit is not None
    before = text[statement.sentence.start : statement.figure.span[0]]
    own = said is not None and said.stance == "claims" and speak_as_one(said, denial)
    own = own and not _OTHERS.search(before)
    dated = quantity.unit in TIMES and bool(_LASTING.search(before))
    aside = denial.refers == "claim" and bool(_ASIDE.search(before)) and _goes_on(text, statement)
    charged = not _CHARGE.search(denial.cue) or bool(_CHARGING.search(before))
    somebodys = said is not None and said.speaker is not None
    return (
        counts
        and quantity.value != 0
        and charged
        and (denial.own or not own)
        and not (dated or aside)
        and (somebodys or not denial.of_somebody)
    )


def _goes_on(text: str, statement: Statement) -> bool:
    """Whether the main clause goes on behind a comma."""
    behind = text[statement.figure.span[1] : statement.sentence.end]
    return "," in behind and "”" not in behind.split(",", maxsplit=1)[0]
