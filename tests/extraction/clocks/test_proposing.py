from store.extraction.clocks import propose_published
from store.model.passage import Passage, PassageKind
from store.model.source import Source


def article(
    *paragraphs: str, published: str | None = None, kind: PassageKind = "body", title: str = "Elsewhere"
) -> tuple[Source, list[Passage]]:
    passages = [Passage(id=number, source=0, text=text, kind=kind) for number, text in enumerate(paragraphs)]
    return Source(id=0, title=title, published=published), passages


def test_a_dateline_is_proposed() -> None:
    proposal = propose_published(*article("TALLIN, Jan. 21, 2022 — A ferry sank."))

    assert proposal is not None
    assert proposal.date == "2022-01-21"


def test_a_weekday_after_the_latest_day_named_is_proposed() -> None:
    proposal = propose_published(*article("The ferry sank on Friday.", "It left port on 18 January 2022."))

    assert proposal is not None
    assert (proposal.date, proposal.reason) == (
        "2022-01-21",
        "the latest day it names is 2022-01-18, and it tells of Friday",
    )


def test_years_since_a_named_year_give_a_year() -> None:
    proposal = propose_published(*article("Almost three years after the wreck, it sank.", "The wreck was in 2019."))

    assert proposal is not None
    assert proposal.date == "2022~"


def test_a_beginning_that_another_report_dates_gives_the_day() -> None:
    names = "Norland Westport Harbour Marine Rescue Brigade"
    dated = article(
        f"The search entered its seventh day on Wednesday, {names} said.", published="2022-01-26", title="The Daily"
    )
    proposal = propose_published(
        *article(f"{names} found boats on Friday.", "The search started Thursday night."), [dated]
    )

    assert proposal is not None
    assert (proposal.date, proposal.reason) == (
        "2022-01-21",
        "it tells of Friday, and of a beginning that “The Daily” of 26 Jan 2022 puts on Thursday 20 Jan 2022",
    )


def test_another_story_says_nothing() -> None:
    dated = article("Bread is dear in Wednesday's markets.", published="2022-01-26")

    assert propose_published(*article("The ferry sank on Friday."), [dated]) is None


def test_a_text_that_implies_nothing_gets_no_date() -> None:
    assert propose_published(*article("The ferry sank on Friday.")) is None


def test_a_day_named_without_a_year_is_of_the_year_of_the_report_beside() -> None:
    names = "Norland Westport Harbour Marine Rescue Brigade"
    dated = article(f"Thousands fled, {names} said.", published="2018-08-11", title="The Daily")
    proposal = propose_published(*article(f"The toll rose on Monday, August 13, {names} said."), [dated])

    assert proposal is not None
    assert proposal.date == "2018-08-13"
    assert proposal.reason.startswith("the latest day it names is 13 August")


def test_a_day_that_does_not_fit_its_weekday_gives_no_year() -> None:
    names = "Norland Westport Harbour Marine Rescue Brigade"
    dated = article(f"Thousands fled, {names} said.", published="2019-08-11", title="The Daily")
    proposal = propose_published(*article(f"The toll rose on Monday, August 13, {names} said."), [dated])

    assert proposal is None or proposal.date != "2019-08-13"
