"""The three layers of a text; every span counts code points of the text."""

from store.extraction.timex import Timex
from store.model.fact import Stance
from store.model.noun import Noun, Span
from store.model.quantity import Number, Qualifier


class ReadQuantity(Noun, frozen=True, kw_only=True, gc=False):
    """A figure with its interval; `unit` and `head` (the counted noun) are singular, `what` is as a fact has it."""

    span: Span
    value: Number | None
    low: Number | None
    high: Number | None
    qualifier: Qualifier
    unit: str | None
    head: str | None
    what: str | None


class QuotedWords(Noun, frozen=True, kw_only=True, gc=False):
    """Whom the text credits with which words, and by which words it does."""

    source_spans: tuple[Span, ...]
    cue_spans: tuple[Span, ...]
    content_spans: tuple[Span, ...]
    speaker: str | None
    stance: Stance


class Layers(Noun, frozen=True, kw_only=True, gc=False):
    """The layers, each in the order of the text."""

    quantities: tuple[ReadQuantity, ...] = ()
    dates: tuple[Timex, ...] = ()
    attributions: tuple[QuotedWords, ...] = ()
