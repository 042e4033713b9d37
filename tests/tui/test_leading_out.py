"""Filters, addresses, other editors: what leads out of the list."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from store import Source
from tui.screens.browse.filtering import toggled
from tui.screens.browse.following import file_address, web_address
from tui.screens.browse.outside import editor_command, write_with

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.conftest import Open

TEXT = "Police said 12 people were killed."


async def test_a_filter_writes_the_query_and_takes_it_back(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 120, 36) as reader:
        menu = await reader.press("f")
        listed = await reader.press("n")
        again = await reader.press("f", "n")

    assert "is:unchecked" in menu
    assert "/ is:denied   1 of 7" in listed
    assert "NOT 800" in listed
    assert "3 Facts 7" in again


def test_terms_are_put_in_once_and_taken_out() -> None:
    query = toggled("prison", 'said:"the guards"')

    assert query == 'prison said:"the guards"'
    assert toggled(query, 'said:"the guards"') == "prison"
    assert toggled(query, "") == ""


@pytest.mark.parametrize("url", ["https://example.org/a?b=1", "http://example.org"])
def test_addresses_of_the_web_are_opened(url: str) -> None:
    assert web_address(url) == url


@pytest.mark.parametrize(
    "url",
    [
        "",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "ssh://example.org",
        "https://",
        "https:///path",
        "https://example.org/a b",
        "https://example.org/\x1b]52;c;x\x07",
        "https://example.org/\u202egpj.exe",
        "https://exa\\mple.org",
        "http://[::1",
        "-https://example.org",
        "vscode://file/x",
    ],
)
def test_nothing_else_is(url: str) -> None:
    assert web_address(url) is None


def article(tmp_path: Path, name: str, text: str) -> Source:
    (tmp_path / name).write_text(text, encoding="utf-8")
    return Source(id=1, title="t", path=name, sha256=hashlib.sha256(TEXT.encode()).hexdigest())


def test_a_file_is_opened_only_if_it_still_has_the_text_of_the_source(tmp_path: Path) -> None:
    address = file_address(article(tmp_path, "a.txt", TEXT), tmp_path)

    assert address == (tmp_path / "a.txt").resolve().as_uri()
    assert file_address(article(tmp_path, "b.txt", TEXT + " Changed."), tmp_path) is None


def test_a_file_that_is_no_plain_text_is_never_opened(tmp_path: Path) -> None:
    for name in ("a.desktop", "a.html", "a.sh", "a"):
        assert file_address(article(tmp_path, name, TEXT), tmp_path) is None
    assert file_address(Source(id=1, title="t", path="missing.txt", sha256="0"), tmp_path) is None
    assert file_address(Source(id=1, title="t", path=str(tmp_path), sha256="0"), tmp_path) is None


async def test_a_source_without_an_address_says_so(story: Path, sit_down: Open) -> None:
    async with sit_down(story, 120, 36) as reader:
        assert "S1 has no address" in await reader.press("o")


def test_another_editor_gets_the_text_and_gives_it_back(tmp_path: Path) -> None:
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\nprintf " there" >> "$1"\n', encoding="utf-8")
    editor.chmod(0o755)
    broken = tmp_path / "broken"
    broken.write_text("#!/bin/sh\nexit 3\n", encoding="utf-8")
    broken.chmod(0o755)

    assert write_with([str(editor)], "here and") == "here and there"
    assert write_with([str(broken)], "here") is None


def test_the_editor_is_the_one_that_the_reader_has_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", "code --wait")
    assert editor_command() == ["code", "--wait"]

    monkeypatch.setenv("EDITOR", "")
    assert editor_command() == []
