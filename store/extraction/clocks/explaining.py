"""Saying in a sentence which words gave a clock, and by which rule."""

from store.extraction.clocks.anchors import Anchor
from store.extraction.clocks.time_word import TimeWord
from store.model.noun import cut

_WRITTEN = frozenset({"date", "year"})


def explain(text: str, word: TimeWord, resolved: str | None, anchor: Anchor) -> str:
    """Return how a time was read, or why it was not."""
    said = f"“{' '.join(cut(text, word.span).split())}”"
    if word.kind in ("later", "nth") or (word.kind == "away" and not word.parts):
        told = "the day told before it" if word.kind == "later" else "the day on which it began"
        return f"{said} counted from {told}" if resolved else f"{said} has no day before it"
    if resolved is None:
        unknown = anchor.day is None and not (word.kind in _WRITTEN or word.kind == "away")
        return f"{said} is relative to an unknown publication date" if unknown else f"{said} gives no day"
    if word.kind in _WRITTEN:
        return f"{said} is written"
    if word.kind in ("span", "away", "up_to") and all(part.kind in _WRITTEN for part in word.parts):
        return f"{said} counted from the date in it"
    return f"{said} counted from {anchor.source}, {anchor.day}"
