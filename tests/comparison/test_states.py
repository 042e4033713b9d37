from __future__ import annotations

from typing import TYPE_CHECKING

from store.comparison import ask_questions

if TYPE_CHECKING:
    from tests.comparison.conftest import Dossier


def holds(dossier: Dossier, name: str, who: str, speaker: str | None = None, place: str = "the airport") -> int:
    sentence = f"{who} controls {place} outside the town."
    return dossier.states(name, sentence, predicate="control", who=who, what=f"control of {place}", speaker=speaker)


def did(dossier: Dossier, name: str, who: str, speaker: str, *, denied: bool = False) -> int:
    sentence = f"{speaker} spoke about {who} and the bombing of the market."
    return dossier.states(
        name,
        sentence,
        predicate="carry out",
        who=who,
        what="bombing of the market",
        speaker=speaker,
        polarity="negative" if denied else "positive",
    )


def test_two_holders_of_one_place_on_one_day_exclude_each_other(dossier: Dossier) -> None:
    holds(dossier, "Wire, 2022-01-21", "the army", "the ministry")
    holds(dossier, "Daily, 2022-01-21", "the rebels", "a rebel commander")

    (relation,) = dossier.relations()
    assert (relation.type, relation.severity) == ("state", 3)
    assert relation.why.endswith("only one can hold it at a time.")


def test_a_place_held_by_another_side_days_later_changed_hands(dossier: Dossier) -> None:
    first = holds(dossier, "Wire, 2022-01-21", "the army", "the ministry")
    second = holds(dossier, "Daily, 2022-01-25", "the rebels", "a rebel commander")
    assert dossier.found() == [("update", 1, (first, second))]


def test_holders_of_two_places_say_nothing_about_each_other(dossier: Dossier) -> None:
    holds(dossier, "Wire, 2022-01-21", "the army", "the ministry")
    holds(dossier, "Daily, 2022-01-21", "the rebels", "a rebel commander", place="the old harbour")
    assert dossier.discrepancies() == []


def test_the_long_name_of_one_holder_is_no_second_holder(dossier: Dossier) -> None:
    holds(dossier, "Wire, 2022-01-21", "the army", "the ministry")
    holds(dossier, "Daily, 2022-01-21", "the national army", "a rebel commander")
    assert dossier.discrepancies() == []


def test_a_report_that_tells_how_a_place_changed_hands_contradicts_nothing(dossier: Dossier) -> None:
    holds(dossier, "Wire, 2022-01-21", "the army")
    holds(dossier, "Wire, 2022-01-21", "the rebels")
    assert dossier.relations() == []


def test_a_deed_blamed_on_a_party_that_denies_it(dossier: Dossier) -> None:
    blame = did(dossier, "Wire, 2022-01-21", "the rebels", "the army")
    denial = did(dossier, "Daily, 2022-01-21", "the rebels", "the rebels", denied=True)

    (relation,) = dossier.relations()
    assert (relation.type, relation.severity, relation.facts) == ("denial", 4, (blame, denial))
    assert relation.why == (
        "The rebels denied in S2 that the rebels carried out the bombing of the market (as of 21 Jan 2022, inferred); "
        "in S1 the army said the rebels carried out the bombing of the market (as of 21 Jan 2022, inferred); "
        "both are parties to it."
    )


def test_one_party_denies_and_another_claims_a_deed(dossier: Dossier) -> None:
    did(dossier, "Wire, 2022-01-21", "the rebels", "the rebels", denied=True)
    did(dossier, "Daily, 2022-01-21", "the brigade", "the brigade")
    assert dossier.relations() == []


def test_two_groups_that_claim_one_deed(dossier: Dossier) -> None:
    did(dossier, "Wire, 2022-01-21", "the rebels", "the rebels")
    did(dossier, "Daily, 2022-01-21", "the brigade", "the brigade")
    assert [(kind, severity) for kind, severity, _ in dossier.found()] == [("account", 3)]


def test_two_causes_of_one_fire_are_two_accounts(dossier: Dossier) -> None:
    for name, cause, speaker in (
        ("Wire, 2022-01-21", "a short circuit", "the fire brigade"),
        ("Daily, 2022-01-21", "arson", "the mayor"),
    ):
        dossier.states(
            name, f"{speaker}: {cause}", predicate="cause", who="the fire", what=f"caused by {cause}", speaker=speaker
        )
    assert [(kind, severity) for kind, severity, _ in dossier.found()] == [("account", 2)]
    assert [question.title for question in ask_questions(dossier.answers)] == ["What caused the fire?"]
