"""Answers to one question side by side, and what holds between them."""

from store.comparison.answer import Answer
from store.comparison.asking import NOTHING, Asked, ask_again, ask_questions, touched_families
from store.comparison.inheriting import inherit
from store.comparison.progress import Progress, part_of, tell_along
from store.comparison.question import Question
from store.comparison.queue import find_discrepancies
from store.comparison.rulings import read_rulings

__all__ = [
    "NOTHING",
    "Answer",
    "Asked",
    "Progress",
    "Question",
    "ask_again",
    "ask_questions",
    "find_discrepancies",
    "inherit",
    "part_of",
    "read_rulings",
    "tell_along",
    "touched_families",
]
