"""Answers to one question side by side, and what holds between them."""

from store.comparison.answer import Answer
from store.comparison.families import ask_questions
from store.comparison.inheriting import inherit
from store.comparison.question import Question
from store.comparison.queue import find_discrepancies

__all__ = ["Answer", "Question", "ask_questions", "find_discrepancies", "inherit"]
