"""Words of the source behind places in a view."""

from store.extraction.counted.nouns import Reading
from store.extraction.counted.view import View
from store.model.noun import Span


def clean(text: str, span: Span) -> str:
    """Return words with single spaces."""
    return " ".join(text[span[0] : span[1]].replace("``", " ").replace("''", " ").split()).strip("\"'“”‘’ ")


def span_between(view: View, start: int, end: int) -> Span:
    """Return where the words `start` to `end` of a view stand in the source."""
    return view.at(start).start, view.at(end - 1).end


def text_between(text: str, view: View, start: int, end: int) -> str:
    """Return the words `start` to `end` of a view, with single spaces."""
    return clean(text, span_between(view, start, end))


def span_of(view: View, reading: Reading | None) -> Span | None:
    """Return the words that gave a predicate."""
    if reading is None or reading.start < 0 or view.at(reading.start).start < 0:
        return None
    return view.at(reading.start).start, max(view.at(reading.end - 1).end, view.at(reading.start).end)
