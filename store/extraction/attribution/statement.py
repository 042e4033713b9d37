"""One reporting word of a sentence with its subject and its content, before names are resolved."""

from dataclasses import dataclass, field
from typing import Literal

from store.extraction.attribution.phrases import Phrase

Form = Literal["front", "after", "according", "hedge", "denial"]


@dataclass(slots=True, kw_only=True)
class Statement:
    """Words of one sentence that report; indexes count its tokens, ends are exclusive.

    `subject` is `None` where the subject is left out ("and added that"): it is that of the statement before.
    `begins` is where the reporting clause begins, `content` what it reports. `reaches_back` is true where the
    content began before ("..., he said"), `heading` names an apposition that tells more about the subject.
    `present` says that the word stands in the present, as in a digest of what others print.
    `claimed` says that what is denied was claimed before, by `claimant` where the sentence names one; `of_somebody`
    that only what somebody claimed is denied.
    """

    form: Form
    base: str
    cue: Phrase
    subject: Phrase | None = None
    apposition: Phrase | None = None
    begins: int
    content: list[Phrase] = field(default_factory=list)
    relayed_by: Phrase | None = None
    relays: bool = False
    nested: bool = False
    denied: Phrase | None = None
    present: bool = False
    claimed: bool = False
    claimant: Phrase | None = None
    of_somebody: bool = False
    how: str = ""


def credit(base: str, cue: Phrase, subject: Phrase, content: Phrase, *, begins: int, how: str) -> Statement:
    """Return a claim told inside a clause and credited to `subject`: "the agency's tally of 40 was disputed"."""
    return Statement(
        form="front", base=base, cue=cue, subject=subject, begins=begins, content=[content], nested=True, how=how
    )
