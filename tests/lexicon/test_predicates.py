"""Verbs with their forms, and the nouns and states that stand for them."""

import pytest

from store.lexicon.predicates import (
    find_condition,
    find_crowd,
    find_event,
    find_phrase,
    find_verb,
    gerund_of,
    is_person_event,
    lemma_of,
    state_of,
)


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("killed", "kill"),
        ("slain", "slay"),
        ("trapping", "trap"),
        ("flees", "flee"),
        ("carried", "carry"),
        ("sank", "sink"),
    ],
)
def test_a_form_leads_to_its_verb(form: str, base: str) -> None:
    verb = find_verb(form)

    assert verb is not None
    assert verb.base == base


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("prioritised", "prioritise"),
        ("jettisoned", "jettison"),
        ("declared", "declare"),
        ("receding", "recede"),
        ("repelled", "repel"),
        ("floated", "float"),
        ("noticed", "notice"),
        ("changing", "change"),
        ("hiked", "hike"),
        ("resumed", "resume"),
        ("determined", "determine"),
        ("pursued", "pursue"),
        ("recycling", "recycle"),
        ("squeezed", "squeeze"),
        ("repeated", "repeat"),
        ("signalled", "signal"),
        ("disagreed", "disagree"),
    ],
)
def test_a_verb_no_list_knows_is_told_by_its_ending(form: str, base: str) -> None:
    verb = find_verb(form)

    assert verb is not None
    assert verb.base == base


def test_nouns_that_end_like_verbs_are_none() -> None:
    assert find_verb("building") is None
    assert find_verb("evening") is None


def test_a_form_that_can_only_be_a_predicate_is_finite() -> None:
    sank, killed = find_verb("sank"), find_verb("killed")

    assert sank is not None
    assert killed is not None
    assert sank.is_finite
    assert not killed.is_finite


def test_verbs_of_one_meaning_have_one_lemma() -> None:
    assert lemma_of("perish") == "die"
    assert lemma_of("escape") == "escape"


def test_a_lemma_is_shown_as_a_state_or_as_what_goes_on() -> None:
    assert (state_of("kill"), state_of("miss"), state_of("lay off"), state_of("trap")) == (
        "killed",
        "missing",
        "laid off",
        "trapped",
    )
    assert (gerund_of("leak"), gerund_of("die"), gerund_of("free")) == ("leaking", "dying", "freeing")


def test_phrases_states_and_nouns_stand_for_verbs() -> None:
    assert find_phrase("lose life") == "kill"
    assert find_condition("on board") == "aboard"
    assert (find_event("deaths"), find_event("closure"), find_crowd("protesters")) == ("die", "close", "demonstrate")
    assert is_person_event("fatalities")
    assert not is_person_event("explosions")
