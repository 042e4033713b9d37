"""Population and predicate in plain words, and what a reader writes as a lemma."""

import pytest

from store.lexicon.plain_words import find_lemma, retell, tell_what


@pytest.mark.parametrize(
    ("population", "predicate", "unit", "told"),
    [
        ("miners", "trap", None, "miners trapped"),
        ("people", "discharge", None, "people discharged"),
        ("homes", "burn", None, "homes burned"),
        ("dockers", "strike", None, "dockers on strike"),
        ("people", "flee", None, "people who fled"),
        ("hikers", "missing", None, "hikers missing"),
        ("boys", "be held", None, "boys held"),
        ("teachers", "fall ill", None, "teachers fallen ill"),
        ("men", None, None, "men"),
        (None, "explode", None, "exploded"),
        (None, "leak", "barrel", "barrels leaked"),
        ("oil", "leak", "barrel", "barrels of oil leaked"),
        (None, "cost", "USD", "dollars cost"),
        ("staff", "dismiss", "%", "percent of staff dismissed"),
        (None, None, None, None),
    ],
)
def test_population_and_predicate_in_plain_words(
    population: str | None, predicate: str | None, unit: str | None, told: str | None
) -> None:
    assert tell_what(population, predicate, unit) == told


@pytest.mark.parametrize(
    ("written", "lemma"),
    [
        ("kill", "kill"),
        ("killed", "kill"),
        ("were killed", "kill"),
        ("Deaths", "die"),
        ("dead", "die"),
        ("missing", "miss"),
        ("on strike", "strike"),
        ("laid off", "lay off"),
        ("homeless", "homeless"),
        ("red-tagged", "red-tagged"),
        ("zorbed", "zorbed"),
    ],
)
def test_a_reader_may_write_a_form_of_a_verb(written: str, lemma: str) -> None:
    assert find_lemma(written) == lemma


@pytest.mark.parametrize(
    ("what", "of", "now", "told"),
    [
        ("soldiers deployed in Sarn", ("soldiers", "deploy"), ("soldiers", "withdraw"), "soldiers withdrawn in Sarn"),
        ("soldiers deployed in Sarn", ("soldiers", "deploy"), ("police", "deploy"), "police deployed in Sarn"),
        ("the plant leaked", (None, "leak"), (None, "explode"), "the plant exploded"),
        ("workers walking out", ("workers", "walk out"), ("workers", "strike"), "workers on strike"),
        ("freed men held in Orlo", ("freed men", "hold"), ("freed men", "jail"), "freed men jailed in Orlo"),
        ("dollars cost of the flood", ("flood", "cost"), ("storm", "cost"), None),
        ("people facing famine", ("people", "face"), ("people", "starve"), None),
        ("homes under water", ("homes", "flood"), ("homes", "burn"), None),
    ],
)
def test_plain_words_are_told_again_of_what_is_there_now(
    what: str, of: tuple[str | None, str | None], now: tuple[str | None, str | None], told: str | None
) -> None:
    assert retell(what, of=of, now=now) == told
