"""The dossier: one short method per thing a reader can do, and what it stands on."""

from store.dossier.dossier import Dossier, open_dossier
from store.dossier.extracting import extract, extract_layers, extract_text
from store.dossier.reextracting import Changed, Reextracted
from store.dossier.sources import Added

__all__ = [
    "Added",
    "Changed",
    "Dossier",
    "Reextracted",
    "extract",
    "extract_layers",
    "extract_text",
    "open_dossier",
]
