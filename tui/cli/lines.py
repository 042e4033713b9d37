"""One line for each noun that a command has written."""

from store import Fact
from tui import format as shown


def fact_line(fact: Fact) -> str:
    """Return a fact with its figure, what is counted, who says it and whether it was checked."""
    parts = (f"fact:{fact.id}", shown.figure(fact), f"{shown.who_what(fact)},", shown.said_by(fact))
    checked = f", checked by {fact.checked.by}" if fact.checked else ""
    return " ".join(part for part in parts if part) + checked
