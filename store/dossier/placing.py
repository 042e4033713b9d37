"""Finding the words of a note again when the text has changed (W3C Web Annotation, TextQuoteSelector)."""

import msgspec

from store.model.note import Target
from store.model.noun import Span, cut

CONTEXT = 32
"""Code points kept before and after a quote, so that of two equal quotes the right one is found."""
_ALIKE = 80.0
"""Per cent of a quote that must be left for it to be the same words."""


def anchor(target: Target, text: str, span: Span) -> Target:
    """Return the target with its words and what stands around them written down."""
    start, end = span
    return msgspec.structs.replace(
        target,
        start=start,
        end=end,
        quote=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
    )


def find_words(target: Target, text: str, within: Span) -> Span | None:
    """Return where the target's words stand now: as written, exactly elsewhere, or much alike; `None` if nowhere."""
    quote = target.quote
    if not quote:
        return target.span
    if target.span is not None and cut(text, target.span) == quote:
        return target.span
    exact = _occurrences(quote, text, within) or _occurrences(quote, text, (0, len(text)))
    if len(exact) == 1:
        return exact[0]
    if exact:
        return max(exact, key=lambda span: (_fits(target, text, span), -abs(span[0] - (target.start or 0))))
    return _find_alike(quote, text, within) or _find_alike(quote, text, (0, len(text)))


def _occurrences(quote: str, text: str, within: Span) -> list[Span]:
    spans = []
    start = text.find(quote, *within)
    while start >= 0:
        spans.append((start, start + len(quote)))
        start = text.find(quote, start + 1, within[1])
    return spans


def _fits(target: Target, text: str, span: Span) -> float:
    from rapidfuzz import fuzz  # noqa: PLC0415 - only where a text has changed

    before = text[max(0, span[0] - CONTEXT) : span[0]]
    after = text[span[1] : span[1] + CONTEXT]
    return fuzz.ratio(before, target.prefix or "") + fuzz.ratio(after, target.suffix or "")


def _find_alike(quote: str, text: str, within: Span) -> Span | None:
    from rapidfuzz import fuzz  # noqa: PLC0415 - only where a text has changed

    found = fuzz.partial_ratio_alignment(quote, cut(text, within), score_cutoff=_ALIKE)
    if found is None or found.dest_start == found.dest_end or len(quote) > within[1] - within[0]:
        return None
    return within[0] + found.dest_start, within[0] + found.dest_end
