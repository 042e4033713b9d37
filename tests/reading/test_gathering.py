"""Files, folders and standard input."""

from pathlib import Path

import pytest

from store.errors import UnreadableArticleError
from store.model.source import Draft
from store.reading import gather


def gathered(*what: str) -> list[tuple[str | None, str]]:
    return [
        (one.path, one.content.decode()) if isinstance(one, Draft) else (one.path, one.why)
        for one in gather(what, lambda: b"from a pipe")
    ]


def test_files_folders_and_standard_input_come_in_order_with_their_paths_as_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "news" / "older").mkdir(parents=True)
    (tmp_path / "news" / "b.txt").write_text("b")
    (tmp_path / "news" / "a.md").write_text("a")
    (tmp_path / "news" / "older" / "c.TXT").write_text("c")
    (tmp_path / "news" / ".hidden.txt").write_text("no")
    (tmp_path / "news" / "store.json").write_text("{}")
    (tmp_path / "d.log").write_text("d")

    assert gathered("d.log", "news", "-") == [
        ("d.log", "d"),
        ("news/a.md", "a"),
        ("news/b.txt", "b"),
        ("news/older/c.TXT", "c"),
        ("-", "from a pipe"),
    ]


def test_what_cannot_be_read_is_named_and_the_rest_still_comes(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "a.txt").write_text("a")

    missing, folder, text = gather([str(tmp_path / "no.txt"), str(tmp_path / "empty"), str(tmp_path / "a.txt")], bytes)

    assert isinstance(missing, UnreadableArticleError)
    assert missing.why == "there is no such file"
    assert isinstance(folder, UnreadableArticleError)
    assert "no texts" in folder.why
    assert isinstance(text, Draft)


def test_articles_of_other_forms_in_a_folder_are_not_passed_over_in_silence(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF")

    assert [why for _, why in gathered(str(tmp_path))] == [
        ".pdf files are not read; save its words as a text file and add that"
    ]


def test_a_name_that_no_system_takes_is_named() -> None:
    [(path, _)] = gathered("a\0b")

    assert path == "a\0b"
