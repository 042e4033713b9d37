"""What somebody does with words or holds in mind: "the union endorsed the plan", as indexes of one sentence."""

from typing import NamedTuple

from store.extraction.attribution.phrases import Phrase


class Stand(NamedTuple):
    """Who takes it, by which words, on what; `source` is `None` where the subject is left out ("and rejected it")."""

    source: Phrase | None
    cue: Phrase
    content: tuple[Phrase, ...]
