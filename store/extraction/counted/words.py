"""Words of the source behind places in a view."""

from store.extraction.counted.line import STOP, is_plural
from store.extraction.counted.nouns import Reading
from store.extraction.counted.view import View
from store.lexicon.predicates import find_event, find_verb
from store.model.noun import Span


def clean(text: str, span: Span) -> str:
    """Return words with single spaces."""
    return " ".join(text[span[0] : span[1]].replace("``", " ").replace("''", " ").split()).strip("\"'“”‘’ ")


def span_between(view: View, start: int, end: int) -> Span:
    """Return where the words `start` to `end` of a view stand in the source."""
    return view.at(start).start, view.at(end - 1).end


def text_between(text: str, view: View, start: int, end: int) -> str:
    """Return the words `start` to `end` of a view, with single spaces; a noun that opens a sentence in lower case."""
    words = clean(text, span_between(view, start, end))
    first = view.at(start)
    opens = first.capital and view.at(start - 1).tag is STOP and words[1:2].islower()
    return (
        words[:1].lower() + words[1:]
        if opens and (is_plural(first.low) or find_event(first.low) or find_verb(first.low))
        else words
    )


def span_of(view: View, reading: Reading | None) -> Span | None:
    """Return the words that gave a predicate."""
    if reading is None or reading.start < 0 or view.at(reading.start).start < 0:
        return None
    return view.at(reading.start).start, max(view.at(reading.end - 1).end, view.at(reading.start).end)
