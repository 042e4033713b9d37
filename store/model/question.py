"""A question of the dossier, in words, with the facts that answer it."""

from store.model.noun import Noun


class AskedQuestion(Noun, frozen=True, kw_only=True, gc=False):
    """What facts of several sources can be answers to; `key` stays the same between computations."""

    key: str
    title: str
    facts: tuple[int, ...]
