"""What was found in one sentence, before it is known who says so."""

from typing import NamedTuple

from store.extraction.attribution.phrases import Phrase


class Found(NamedTuple):
    """Words a claim hangs on, who did it, and what; indexes count the tokens of the sentence.

    `speaker` is who says so by the very words ("X blamed Y"); `None` leaves it to whoever is quoted.
    """

    words: Phrase
    predicate: str
    what: str
    who: Phrase | None = None
    place: Phrase | None = None
    negative: bool = False
    speaker: Phrase | None = None
    how: str = ""
