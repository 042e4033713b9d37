"""Who says so: speakers, cues, stances, reported words and denials."""

from store.extraction.attribution.known import known
from store.extraction.attribution.nouns import Attribution, Attributions, Denial, innermost
from store.extraction.attribution.opening_subject import first_subject
from store.extraction.attribution.phrases import Phrase
from store.extraction.attribution.quotations import mark_quotations
from store.extraction.attribution.reading import read_attributions
from store.extraction.attribution.speakers import name_speaker
from store.extraction.attribution.stand import Stand
from store.extraction.attribution.stand_subjects import subject_of
from store.extraction.attribution.stands import find_stands
from store.extraction.attribution.verb_groups import group_start
from store.extraction.attribution.words import Words

__all__ = [
    "Attribution",
    "Attributions",
    "Denial",
    "Phrase",
    "Stand",
    "Words",
    "find_stands",
    "first_subject",
    "group_start",
    "innermost",
    "known",
    "mark_quotations",
    "name_speaker",
    "read_attributions",
    "subject_of",
]
