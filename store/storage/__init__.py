"""The file: plain TinyDB JSON, held raw, only ever replaced whole, saved to through one place."""

from store.storage.batch import Batch, Op
from store.storage.collector import collector_paused
from store.storage.file import StoreFile
from store.storage.scan import Flaw, find_flaws
from store.storage.tables import Tables, read_tables

__all__ = ["Batch", "Flaw", "Op", "StoreFile", "Tables", "collector_paused", "find_flaws", "read_tables"]
