"""The face of the store: everything a screen or a script needs, loaded when it is first named."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.dossier import (
        Added,
        Changed,
        Dossier,
        Reextracted,
        extract,
        extract_layers,
        extract_text,
        open_dossier,
    )
    from store.dossier.checking import check_store
    from store.errors import (
        LexiconError,
        MissingStoreError,
        NothingToUndoError,
        ReadOnlyStoreError,
        SaveError,
        StaleRecordError,
        StoreError,
        UnknownRecordError,
        UnreadableArticleError,
        UnreadableStoreError,
        UnsettledSaveError,
        WrongFieldError,
    )
    from store.exchange.schema import json_schema as schema
    from store.extraction.layers import Layers, QuotedWords, ReadQuantity, Timex
    from store.lexicon.plain_words import tell_what
    from store.model.clock import Clock, read_clock
    from store.model.discrepancy import Change, Decision, Discrepancy, Status
    from store.model.evidence import Article, Complaint, Evidence, Hit, PlacedNote
    from store.model.fact import Check, Fact, Polarity, Stance, Words
    from store.model.note import Note, Target, TargetTable, Version
    from store.model.noun import Noun, Span, cut
    from store.model.passage import Passage, PassageKind
    from store.model.quantity import Number, Qualifier, Quantity
    from store.model.question import AskedQuestion
    from store.model.relation import Relation, RelationType, Severity
    from store.model.ruling import Ruling, RulingKind
    from store.model.source import Draft, Proposal, Source
    from store.reading import gather
    from store.search import Found
    from store.text.folding import fold

_HOMES = (
    "store.errors",
    "store.model.clock",
    "store.model.discrepancy",
    "store.model.evidence",
    "store.model.fact",
    "store.model.note",
    "store.model.noun",
    "store.model.passage",
    "store.model.quantity",
    "store.model.question",
    "store.model.relation",
    "store.model.ruling",
    "store.model.source",
    "store.text.folding",
    "store.dossier",
    "store.dossier.checking",
    "store.reading",
    "store.search",
    "store.extraction.layers",
)
"""Where the names live, the cheapest to load first."""

__all__ = [
    "Added",
    "Article",
    "AskedQuestion",
    "Change",
    "Changed",
    "Check",
    "Clock",
    "Complaint",
    "Decision",
    "Discrepancy",
    "Dossier",
    "Draft",
    "Evidence",
    "Fact",
    "Found",
    "Hit",
    "Layers",
    "LexiconError",
    "MissingStoreError",
    "Note",
    "NothingToUndoError",
    "Noun",
    "Number",
    "Passage",
    "PassageKind",
    "PlacedNote",
    "Polarity",
    "Proposal",
    "Qualifier",
    "Quantity",
    "QuotedWords",
    "ReadOnlyStoreError",
    "ReadQuantity",
    "Reextracted",
    "Relation",
    "RelationType",
    "Ruling",
    "RulingKind",
    "SaveError",
    "Severity",
    "Source",
    "Span",
    "StaleRecordError",
    "Stance",
    "Status",
    "StoreError",
    "Target",
    "TargetTable",
    "Timex",
    "UnknownRecordError",
    "UnreadableArticleError",
    "UnreadableStoreError",
    "UnsettledSaveError",
    "Version",
    "Words",
    "WrongFieldError",
    "check_store",
    "cut",
    "extract",
    "extract_layers",
    "extract_text",
    "fold",
    "gather",
    "open_dossier",
    "read_clock",
    "schema",
    "tell_what",
]


def __getattr__(name: str) -> object:
    """Load the home of a name when it is first used; importing `store` itself loads nothing."""
    if name == "schema":
        return import_module("store.exchange.schema").json_schema
    if name == "tell_what":
        return import_module("store.lexicon.plain_words").tell_what
    if name in __all__:
        for home in _HOMES:
            found: object = getattr(import_module(home), name, None)
            if found is not None:
                globals()[name] = found
                return found
    raise AttributeError(f"module 'store' has no attribute {name!r}")
