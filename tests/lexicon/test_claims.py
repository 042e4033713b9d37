"""Deeds that can be denied: which verbs and nouns tell one."""

import pytest

from store.lexicon.claims import deed_of_noun, deed_of_verb, deed_told, one_event, tells_deed


@pytest.mark.parametrize(("verb", "deed"), [("detain", "arrest"), ("murder", "kill"), ("flee", "escape")])
def test_a_verb_tells_a_deed(verb: str, deed: str) -> None:
    assert deed_of_verb(verb) == deed


def test_a_noun_tells_a_deed() -> None:
    assert deed_of_noun("explosions") == "explode"


@pytest.mark.parametrize("word", ["sang", "table", "walked"])
def test_narrative_tells_none(word: str) -> None:
    assert not tells_deed(word)


def test_a_form_is_told_by_its_deed() -> None:
    assert [deed_told(word) for word in ("detained", "colonel", "stolen")] == ["arrest", "colonel", "steal"]


def test_two_nouns_are_one_event() -> None:
    assert one_event("blaze") == one_event("fire")
