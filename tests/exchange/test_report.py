"""What an editor reads."""

from typing import TYPE_CHECKING

import msgspec

from store.model.discrepancy import Decision
from store.model.quantity import Quantity

if TYPE_CHECKING:
    from tests.exchange.conftest import Desk


def test_the_report_says_that_it_is_about_what_is_said(desk: "Desk") -> None:
    head = desk.report().split("## 1.")[0]

    assert head == (
        "# Siege\n\n"
        "**This report says what is said, not what is true.** "
        "A figure that nobody compared with its words is marked unchecked.\n\n"
        "Written 20 Nov 2026 18:00 UTC. "
        "2 sources, 2 facts (1 of them checked), 1 discrepancy to report (0 decided).\n\n"
    )


def test_the_wording_attributes_each_figure_and_says_what_is_unchecked(desk: "Desk") -> None:
    assert (
        "**Suggested wording:** Accounts differ: "
        "about 800 people freed, according to Daesh (Evening Post, 21 Jan 2022); "
        "more than 80 people recaptured, according to Courier (after Reuters), naming nobody "
        "(as of when is not known; date missing; unchecked)."
    ) in desk.report()


def test_the_wording_is_a_clause_where_the_verb_is_known_and_says_once_that_nothing_is_checked(desk: "Desk") -> None:
    for number, verb in ((1, "free"), (2, "recapture")):
        desk.facts[number] = msgspec.structs.replace(desk.facts[number], predicate=verb, checked=None)

    assert (
        "Accounts differ: Daesh said about 800 people were freed (Evening Post, 21 Jan 2022); Courier (after Reuters) "
        "reported, naming nobody, that at least 80 people were recaptured (as of when is not known; date missing). "
        "None of this has been checked against the words of the sources."
    ) in desk.report()


def test_the_wording_gives_the_toll_before_its_parts(desk: "Desk") -> None:
    counted = {1: ("civilians", "Daesh"), 2: ("people", None), 3: ("civilians", "the mayor")}
    desk.facts[3] = msgspec.structs.replace(desk.facts[1], id=3)
    for number, (population, speaker) in counted.items():
        desk.facts[number] = msgspec.structs.replace(
            desk.facts[number], population=population, predicate="kill", what=f"{population} killed", speaker=speaker
        )
    desk.discrepancies[4] = msgspec.structs.replace(desk.discrepancies[4], facts=(1, 2, 3))

    assert (
        "Accounts differ: in all, Courier (after Reuters) reported, naming nobody, that at least 80 people were killed "
        "(as of when is not known; date missing; unchecked). "
        "Of a part of them: Daesh said about 800 civilians were killed (Evening Post, 21 Jan 2022); "
        "the mayor said about 800 civilians were killed (Evening Post, 21 Jan 2022)."
    ) in desk.report()


def test_a_denied_whole_is_no_toll(desk: "Desk") -> None:
    desk.facts[2] = msgspec.structs.replace(desk.facts[2], population="children")
    denial = msgspec.structs.replace(desk.discrepancies[4].relations[0], type="denial")
    desk.discrepancies[4] = msgspec.structs.replace(desk.discrepancies[4], relations=(denial,))

    assert "in all" not in desk.report()


def test_figures_that_count_different_people_have_ranges_of_their_own(desk: "Desk") -> None:
    desk.facts[3] = msgspec.structs.replace(
        desk.facts[1], id=3, speaker="Unicef", quantity=Quantity(value=900, low=900)
    )
    one = desk.discrepancies[4]
    desk.discrepancies[4] = msgspec.structs.replace(one, facts=(1, 2, 3))

    report = desk.report()

    assert "- people freed: about 800 (Daesh, S1" in report
    assert "- 1 more figure counts others: see the table." in report


def test_the_range_names_its_rule_and_its_sources(desk: "Desk") -> None:
    report = desk.report()

    assert (
        "- Lowest figure given: more than 80 people recaptured, nobody named, as of not known (S2, unchecked)" in report
    )
    assert (
        "- Latest by as-of date: about 800 people freed, Daesh, as of 21 Jan 2022, inferred (S1, checked by mk"
        in report
    )


def test_the_table_has_all_that_is_known_of_an_answer(desk: "Desk") -> None:
    rows = [line for line in desk.report().splitlines() if line.startswith("|")]

    assert rows[2] == (
        "| about 800 | about | people freed | Daesh | S1 Evening Post | 21 Jan 2022 | 21 Jan 2022, inferred "
        "| “About 800 people got out, Daesh said.” | <https://post.example/a> | checked by mk, 20 Nov 2026 |"
    )
    assert rows[3] == (
        "| more than 80 | at least | people recaptured | nobody named | S2 Courier (after Reuters) | date missing "
        "| not known | “More than 80 were caught.” | b.txt | unchecked |"
    )


def test_why_it_is_here_and_what_was_held_back_are_told(desk: "Desk") -> None:
    report = desk.report()

    assert "**! contradicts** conflict; 2 independent origins" in report
    assert "- **conflict** (contradicts): They differ." in report
    assert "## Appendix: what was held back, and why\n\n- **How many got out?** compatible: Both may hold." in report


def test_a_decision_has_its_reason_and_its_names(desk: "Desk") -> None:
    desk.decide(
        Decision(status="settled", preferred=1, reason="The list has names.", by="mk", at="2026-11-19", seen=(1,),
                 signed_by="ro", signed_at="2026-11-20")
    )  # fmt: skip

    report = desk.report()

    assert (
        "**Decision:** settled, on about 800 (S1): The list has names (mk, 19 Nov 2026); signed by ro, 20 Nov 2026."
        in report
    )
    assert "**Came since the decision**\n\n- more than 80 people recaptured, nobody named (S2)" in report


def test_what_is_not_known_is_an_open_question(desk: "Desk") -> None:
    desk.note("Who counted?", ["ask"])

    asked = desk.report().split("**Open questions**")[1].split("\n\n")[1]

    assert asked == "- When was S2 published?\n- 1 of the 2 figures is unchecked.\n- Who counted? \\#ask (mk)"


def test_an_empty_dossier_gives_a_report(desk: "Desk") -> None:
    desk.sources, desk.facts, desk.discrepancies = {}, {}, {}

    assert "Nothing was held back." in desk.report()
