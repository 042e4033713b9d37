"""Tolls that are put at a figure: "on Sunday raised the toll to three"."""

from store.lexicon.clocks import clock_words

TOLLS = "|".join(sorted(clock_words().standing.with_plurals()))
_FIGURES = rf"{TOLLS}|estimates?|dead|missing|deaths|losses|size"
PUTTING = (
    "put", "raised", "lowered", "revised", "updated", "upgraded", "downgraded", "cut", "increased", "reduced",
    "adjusted", "corrected", "pegged", "placed", "upped", "lifted", "amended", "posted",
)  # fmt: skip

PUTS_A_FIGURE = rf"(?:{'|'.join(PUTTING)})\b[^.;]{{0,60}}?\b(?:{_FIGURES})\b"
"""A pattern for whoever gives a toll."""
PUT_AT = rf"\b(?:{'|'.join(PUTTING)})\b[^.;]{{0,40}}\b(?:{TOLLS})\b[^.;]{{0,40}}\b(?:to|at)\s+$"
"""A pattern for what stands before the figure that a toll is put at."""
