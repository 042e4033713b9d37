"""The questions of the lexicon: each that verbs answer says in words what it tells of the counted."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any

import pytest

QUESTIONS: list[dict[str, Any]] = tomllib.loads((files("store.lexicon") / "questions.toml").read_text("utf-8"))[
    "question"
]


@pytest.mark.parametrize("question", [each for each in QUESTIONS if each.get("verbs")], ids=lambda each: each["name"])
def test_a_question_says_what_it_tells_of_the_counted(question: dict[str, Any]) -> None:
    assert question.get("told"), "a verb that only carries a figure leaves this to be told"
