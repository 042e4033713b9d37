"""A reader's own facts and notes on words marked in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store import Draft, open_dossier

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.conftest import Open


async def test_marked_words_become_a_fact_made_by_hand(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 120, 36) as reader:
        marked = await reader.press("V", "l", "L")
        asked = await reader.press("+")
        await reader.press("tab", "tab")
        await reader.type("people on the roof")
        made = await reader.press("ctrl+s")

    fact = open_dossier(story).fact(8)
    assert "‾marked‾" in marked
    assert "A fact of “" in asked
    assert "fact 8 · made by hand" in made
    assert fact.what == "people on the roof"
    assert fact.made_by == "hand"


async def test_the_figure_is_read_from_the_marked_words(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 120, 36) as reader:
        await reader.press("slash")
        await reader.type("900000")
        await reader.press("escape", "1", "j", "V", "l", "l", "l", "l", "L")
        marked = await reader.look()
        await reader.press("enter", "enter")

    quantity = open_dossier(story).fact(8).quantity
    assert "[89 inmates]" in marked
    assert quantity is not None
    assert quantity.value == 89


async def test_the_second_of_two_equal_words_can_be_marked(tmp_path: Path, sit_down: Open) -> None:
    path = tmp_path / "twice.json"
    async with sit_down(path, 120, 36) as reader:
        await reader.press("y", "p")
        await reader.type("Roads closed: 5 roads, then 5 more.")
        await reader.press("ctrl+s")
        await reader.press("1", "V", "l", "l", "l", "l", "l", "enter", "enter")

    fact = open_dossier(path).facts()[-1]
    assert fact.made_by == "hand"
    assert (fact.start, fact.end) == (28, 29)


async def test_leaving_marks_nothing(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 80, 24) as reader:
        before = await reader.look()
        await reader.press("V", "l", "j")
        after = await reader.press("q", "3")

    assert "MARKING" not in after
    assert "‾marked‾" not in after
    assert before.splitlines()[3] == after.splitlines()[3]
    assert open_dossier(story).count("facts") == 7


async def test_a_note_can_be_on_any_words(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 120, 36) as reader:
        await reader.press("V", "j", "l", "a")
        await reader.type("which workers?")
        screen = await reader.press("ctrl+s")

    note = open_dossier(story).note(1)
    assert note.target is not None
    assert (note.target.table, note.target.quote) == ("passages", "workers")
    assert "note 1 on “workers”" in screen


async def test_every_field_of_a_fact_can_be_edited(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 120, 36) as reader:
        form = await reader.press("e")
        await reader.press(*["tab"] * 10)
        await reader.type("the mayor's office")
        await reader.press("ctrl+s")
        edited = [fact for fact in open_dossier(story).facts() if fact.edited]
        await reader.press("u")

    names = [
        *("value", "low", "high", "strict", "qualifier", "unit", "what", "population", "predicate", "speaker"),
        *("relayed_by", "cue", "stance", "polarity", "as_of", "event_date", "place"),
    ]
    assert all(name.replace("_", " ") in form for name in names)
    assert [(fact.relayed_by, fact.edited) for fact in edited] == [("the mayor's office", ("relayed_by",))]
    assert not [fact for fact in open_dossier(story).facts() if fact.edited]


async def test_a_deleted_fact_stays_deleted_until_it_is_taken_back(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 120, 36) as reader:
        await reader.press("D", "f")
        gone = open_dossier(story).count("facts")
        await reader.press("u")

    assert gone == 6
    assert open_dossier(story).count("facts") == 7


async def test_one_key_says_which_words_and_which_rule_gave_each_field(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 120, 36) as reader:
        screen = await reader.press("3", "G", "w")

    assert "which words gave which field" in screen
    assert "[figure: " in screen
    assert "AS OF" in screen
    assert "inferred · the day of publication" in screen


UNDATED = """\
Title: Ferry

Last year 30 people drowned in the strait. Police said at least 12 sailors died. Dozens of boats were lost.
"""


async def test_every_field_names_its_rule_and_an_unknown_day_its_clock(tmp_path: Path, sit_down: Open) -> None:
    path = tmp_path / "ferry.json"
    open_dossier(path, reader="mk", create=True).add_source(Draft(content=UNDATED.encode(), path="ferry.txt"))
    async with sit_down(path, 120, 40) as reader:
        drowned = await reader.press("s", "g", "w")
        died = await reader.press("q", "j", "w")
        lost = await reader.press("q", "j", "w")

    assert told(drowned) == {
        "FIGURE": "“30” · the number as it stands",
        "WHAT": "“people” · population and predicate in plain words",
        "SPEAKER": "nobody is quoted for it",
        "STANCE": "nobody is quoted for it: the outlet says it itself",
        "EVENT DATE": "“Last year” is relative to an unknown publication date",
        "AS OF": "no words say as of when, and the source has no date",
    }
    assert told(died)["FIGURE"] == "“at least 12” · a word with it makes it a lower bound"
    assert told(died)["CUE"] == "“said” · the word that reports it"
    assert told(died)["STANCE"] == "“said” · a speaker is credited with it"
    assert told(lost)["FIGURE"] == "“Dozens” · a vague word, read as 24-99"


async def test_what_a_reader_set_is_said_to_be_set_by_hand(tmp_path: Path, sit_down: Open) -> None:
    path = tmp_path / "ferry.json"
    dossier = open_dossier(path, reader="mk", create=True)
    dossier.add_source(Draft(content=UNDATED.encode(), path="ferry.txt"))
    dossier.edit_fact(1, {"value": "33", "population": "riders", "as_of": "2024-05-01"})
    async with sit_down(path, 120, 40) as reader:
        strip = await reader.press("s", "g")
        page = await reader.press("w")

    assert "“30” · set by hand" in strip
    assert told(page)["FIGURE"] == "“30” · set by hand"
    assert told(page)["AS OF"] == "no words · set by hand"
    assert "WHAT         riders drowned" in page


def told(screen: str) -> dict[str, str]:
    """Return the rule below each field of the page that explains a fact."""
    lines = [line.strip() for line in screen.splitlines()]
    names = ("FIGURE", "WHAT", "SPEAKER", "CUE", "STANCE", "EVENT DATE", "AS OF")
    return {
        name: lines[place + 1]
        for place, line in enumerate(lines)
        for name in names
        if line.startswith((f"{name}  ", f"{name:<12} "))
    }
