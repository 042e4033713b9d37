"""Claims without a figure: who did it, who holds it, what caused it, and whether it happened at all."""

from store.extraction.claims.claim import Claim, state_claim
from store.extraction.claims.finding import find_claims

__all__ = ["Claim", "find_claims", "state_claim"]
