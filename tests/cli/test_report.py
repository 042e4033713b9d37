"""The report as a file, and what is new since the last one."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.cli.conftest import Command


def test_a_file_named_so_is_a_page(mill: "Command") -> None:
    mill("report", "mill.json", "-o", "report.html")

    assert Path("report.html").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_a_report_in_a_file_is_kept_in_mind_and_one_on_the_screen_is_not(mill: "Command") -> None:
    mill("report", "mill.json")
    assert "New since" not in mill("report", "mill.json").out

    mill("report", "mill.json", "-o", "report.md", "--by", "ro")
    mill("note", "mill.json", "source:1", "asked the desk")
    written = mill("report", "mill.json").out

    assert "(ro)" in written.split("## New since the report of ")[1].splitlines()[0]
    assert "- 1 new note." in written
