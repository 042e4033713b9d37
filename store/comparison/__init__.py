"""Answers to one question side by side, and what holds between them."""

from store.comparison.answer import Answer
from store.comparison.asking import NOTHING, Asked, ask_again, ask_questions, touched_families
from store.comparison.inheriting import inherit
from store.comparison.progress import Progress
from store.comparison.question import Question
from store.comparison.queue import find_discrepancies

RULES_VERSION = 2
"""Grows with every change of the rules: what was compared by others is compared anew."""

__all__ = [
    "NOTHING",
    "RULES_VERSION",
    "Answer",
    "Asked",
    "Progress",
    "Question",
    "ask_again",
    "ask_questions",
    "find_discrepancies",
    "inherit",
    "touched_families",
]
