"""Who says so: speakers, cues, stances, reported words and denials."""

from store.extraction.attribution.nouns import Attribution, Attributions, Denial, innermost
from store.extraction.attribution.reading import read_attributions

__all__ = ["Attribution", "Attributions", "Denial", "innermost", "read_attributions"]
