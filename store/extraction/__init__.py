"""From a source and its passages to facts, by rules that can be explained."""

from store.extraction.assembly import extract_facts
from store.extraction.clocks import propose_published

__all__ = ["extract_facts", "propose_published"]
