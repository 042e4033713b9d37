"""A fact that a reader makes of words in the text."""

from collections.abc import Mapping

import msgspec

from store.dossier.figures import find_figure
from store.dossier.following import follow
from store.dossier.settings import read_fact_fields
from store.errors import StoreError
from store.model.fact import HAND, Fact, Words
from store.model.noun import Span, cut
from store.model.passage import Passage


def make_fact(passage: Passage, text: str, span: Span, fields: Mapping[str, str | None]) -> Fact:
    """Return the fact of the marked words, without an id; only the figure among them is its figure.

    Raises StoreError where neither the words nor the fields say anything that could be checked.
    """
    from store.text.sentences import split_sentences  # noqa: PLC0415 - not needed to open a dossier

    sentence = next(
        (found for found in split_sentences(text, *passage.span) if found[0] <= span[0] and span[1] <= found[1]),
        passage.span,
    )
    bare = Fact(
        id=0,
        passage=passage.id,
        text=cut(text, sentence),
        start=span[0],
        end=span[1],
        sentence_start=sentence[0],
        sentence_end=sentence[1],
        made_by=HAND,
    )
    given = read_fact_fields(_with_figure(bare, text, span, fields), fields)
    fact = msgspec.structs.replace(follow(bare, given, given.edited), edited=())
    if not (fact.quantity or fact.predicate or fact.population or fact.what):
        raise StoreError(
            f'"{cut(text, span)}" says nothing to check by itself; mark words with a figure, or say what they tell of: '
            "value=, population=, predicate= or what="
        )
    return fact


def _with_figure(fact: Fact, text: str, span: Span, fields: Mapping[str, str | None]) -> Fact:
    """Return the fact with the figure that its words give: one that a field gives too is marked where it stands."""
    value = fields.get("value") or ""
    figure = find_figure(text, span, value)
    if figure is None:
        return fact
    start, end = figure.span
    quantity = None if value else figure.quantity
    return msgspec.structs.replace(fact, start=start, end=end, words=Words(figure=figure.span), quantity=quantity)
