"""What the clocks of a source say about one figure."""

import msgspec

from store.model.noun import Noun, Span


class ClockReading(Noun, frozen=True, kw_only=True, gc=False):
    """When it happened and as of when the figure stood, in EDTF; `None` where it is not known.

    `inferred` names the clocks no words gave ("event_date", "as_of"). `date_span` covers the words a clock was
    read from. `how` says for each clock in a sentence which words and which rule gave it.
    """

    event_date: str | None = None
    as_of: str | None = None
    inferred: tuple[str, ...] = ()
    date_span: Span | None = None
    how: dict[str, str] = msgspec.field(default_factory=dict)
