"""The store file: replaced whole or not at all, shared with other programs, never guessed at."""

import errno
import os
import signal
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from tinydb import TinyDB

from store.errors import (
    MissingStoreError,
    ReadOnlyStoreError,
    SaveError,
    StaleRecordError,
    StoreError,
    UnreadableStoreError,
    UnsettledSaveError,
)
from store.storage import StoreFile


def record(**fields: object) -> msgspec.Raw:
    return msgspec.Raw(msgspec.json.encode(fields))


def read(path: Path) -> dict[str, dict[str, object]]:
    return msgspec.json.decode(path.read_bytes(), type=dict[str, dict[str, object]])


def save_note(file: StoreFile, body: str) -> int:
    with file.saving() as batch:
        number = batch.new_id("notes")
        batch.put("notes", number, record(body=body))
    return number


def put(file: StoreFile, bodies: dict[int, str], error: StoreError | None = None) -> None:
    with file.saving() as batch:
        for number, body in bodies.items():
            batch.put("notes", number, record(body=body))
        if error:
            raise error


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "story.json"
    path.write_text('{"notes": {"3": {"body": "old"}}, "theirs": {"1": {"x": 850}}}')
    return path


def test_opening_writes_nothing(path: Path) -> None:
    before = path.read_bytes()
    StoreFile(path)
    StoreFile(path.with_name("new.json"), create=True)

    assert path.read_bytes() == before
    assert [found.name for found in path.parent.iterdir()] == ["story.json"]


def test_a_missing_file_is_missing_unless_it_is_to_be_started(path: Path) -> None:
    with pytest.raises(MissingStoreError):
        StoreFile(path.with_name("new.json"))

    save_note(StoreFile(path.with_name("new.json"), create=True), "first")

    assert read(path.with_name("new.json")) == {
        "meta": {"1": {"format": 1, "next_id": {"notes": 2}}},
        "notes": {"1": {"body": "first"}},
    }


def test_a_save_keeps_everything_else(path: Path) -> None:
    assert save_note(StoreFile(path), "new") == 4

    assert read(path) == {
        "meta": {"1": {"format": 1, "next_id": {"notes": 5}}},
        "notes": {"3": {"body": "old"}, "4": {"body": "new"}},
        "theirs": {"1": {"x": 850}},
    }
    with TinyDB(path) as database:
        assert len(database.table("notes")) == 2


def test_an_id_is_never_given_out_twice(path: Path) -> None:
    file = StoreFile(path)
    number = save_note(file, "short-lived")
    with file.saving() as batch:
        batch.remove("notes", number)

    assert save_note(StoreFile(path), "next") == number + 1


def test_a_script_that_took_a_record_away_does_not_free_its_id(path: Path) -> None:
    file = StoreFile(path)
    put(file, {3: "changed", 7: "with an id of its own"})
    with TinyDB(path) as database:
        database.table("notes").remove(doc_ids=[7])
    with file.saving() as batch:
        batch.remove("notes", 3)
        assert batch.new_id("notes") == 8


def test_two_who_have_it_open_both_keep_their_saves(path: Path) -> None:
    one, other = StoreFile(path), StoreFile(path)

    assert [save_note(one, "one"), save_note(other, "other"), save_note(one, "one again")] == [4, 5, 6]
    assert other.refresh()
    assert one.tables["notes"].keys() == other.tables["notes"].keys() == {"3", "4", "5", "6"}


def test_a_record_that_somebody_else_changed_is_not_written_over(path: Path) -> None:
    one, other = StoreFile(path), StoreFile(path)
    with one.saving() as batch:
        batch.put("notes", 3, record(body="theirs"))

    with pytest.raises(StaleRecordError):
        put(other, {4: "lost with the batch", 3: "mine"})

    assert one.refresh() is False
    assert {key: bytes(raw) for key, raw in one.tables["notes"].items()} == {"3": b'{"body":"theirs"}'}
    with other.saving() as batch:
        batch.put("notes", 3, record(body="after another look"))


def test_the_same_record_written_by_tinydb_is_the_same_record(path: Path) -> None:
    file = StoreFile(path)
    with TinyDB(path) as database:
        database.table("facts").insert({"passage": 1, "text": "x"})

    with file.saving() as batch:
        batch.put("notes", 3, record(body="mine"))

    assert read(path)["facts"] == {"1": {"passage": 1, "text": "x"}}


def test_a_block_that_fails_saves_nothing(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(StoreError, match="changed its mind"):
        put(StoreFile(path), {9: "x"}, StoreError("changed its mind"))

    assert path.read_bytes() == before


def test_a_save_that_changes_nothing_writes_nothing(path: Path) -> None:
    before = path.stat().st_ino
    with StoreFile(path).saving() as batch:
        assert batch.new_id("notes") == 4

    assert path.stat().st_ino == before


def test_a_file_that_cannot_be_replaced_stays_as_it_was(path: Path) -> None:
    before = path.read_bytes()
    in_the_way = path.with_name(".story.json.new")
    in_the_way.mkdir()
    file = StoreFile(path)

    with pytest.raises(SaveError, match="could not be saved"):
        save_note(file, "x")

    assert path.read_bytes() == before
    in_the_way.rmdir()
    assert save_note(file, "again") == 4


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
sys.path.insert(0, {tests!r})
from test_file import SaveError, StoreFile, save_note
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
file = StoreFile(Path({path!r}))
resource.setrlimit(resource.RLIMIT_FSIZE, (40, 40))
try:
    save_note(file, "a note that does not fit into what is left")
except SaveError as error:
    print(error)
"""


def test_a_full_disk_leaves_the_file_and_nothing_else(path: Path) -> None:
    before = path.read_bytes()
    script = FULL_DISK.format(path=str(path), tests=str(Path(__file__).parent))

    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout

    assert "could not be saved: File too large" in said
    assert path.read_bytes() == before
    assert not path.with_name(".story.json.new").exists()


def test_the_mode_is_kept_and_a_link_is_followed(path: Path) -> None:
    path.chmod(0o640)
    link = path.parent / "elsewhere" / "link.json"
    link.parent.mkdir()
    link.symlink_to(path)

    save_note(StoreFile(link), "x")

    assert link.is_symlink()
    assert path.stat().st_mode & 0o777 == 0o640
    assert [found.name for found in link.parent.iterdir()] == ["link.json"]


@pytest.mark.parametrize("name", [".story.json.new", ".story.json.lock"])
def test_no_link_beside_the_file_is_followed(path: Path, name: str) -> None:
    victim = path.with_name("victim")
    victim.write_text("untouched")
    path.with_name(name).symlink_to(victim)

    try:
        save_note(StoreFile(path), "x")
    except SaveError as error:
        assert "is not followed" in str(error)  # noqa: PT017 - either way is right, writing into the victim is not

    assert victim.read_text() == "untouched"


@pytest.mark.parametrize("what", ["file", "folder"])
def test_what_is_write_protected_opens_for_reading(path: Path, what: str) -> None:
    protected = path if what == "file" else path.parent
    protected.chmod(protected.stat().st_mode & 0o555)
    file = StoreFile(path)

    with pytest.raises(ReadOnlyStoreError, match="write-protected"):
        save_note(file, "x")

    protected.chmod(0o755)


def test_a_newer_format_opens_for_reading(path: Path) -> None:
    path.write_text('{"meta": {"1": {"format": 99}}, "notes": {"3": {"body": "from the future"}}}')
    file = StoreFile(path)

    assert file.why_read_only == "it was written by a newer Variorum (format 99, this one writes 1)"
    assert list(file.tables["notes"]) == ["3"]


def test_a_key_that_stands_twice_is_not_silently_dropped(path: Path) -> None:
    path.write_text('{"notes": {"3": {"body": "one"},\n"3": {"body": "two"}}}')

    with pytest.raises(UnreadableStoreError, match="stands twice") as refused:
        StoreFile(path)

    assert refused.value.line == 2


def test_a_large_foreign_file_is_looked_at_before_it_is_replaced(path: Path) -> None:
    long = "x" * (1 << 21)
    path.write_text(f'{{"notes": {{"2": {{"body": "{long}"}},\n"3": {{"body": "one"}},\n"3": {{"body": "two"}}}}}}')
    before = path.stat().st_ino, path.stat().st_mtime_ns, path.read_bytes()
    file = StoreFile(path)

    with pytest.raises(UnreadableStoreError, match="stands twice"):
        save_note(file, "x")

    assert (path.stat().st_ino, path.stat().st_mtime_ns, path.read_bytes()) == before


def test_a_file_that_was_deleted_is_written_again(path: Path) -> None:
    file = StoreFile(path)
    path.unlink()

    assert file.refresh() is False
    save_note(file, "x")

    assert read(path)["notes"].keys() == {"3", "4"}


def test_touching_a_file_changes_nothing(path: Path) -> None:
    file = StoreFile(path)
    tables = file.tables
    os.utime(path, (1, 1))

    assert file.refresh() is False
    assert file.tables is tables


def test_a_file_that_was_broken_meanwhile_is_left_alone(path: Path) -> None:
    file = StoreFile(path)
    path.write_text("{ broken")
    os.utime(path, (1, 1))

    with pytest.raises(UnreadableStoreError):
        save_note(file, "x")

    assert path.read_text() == "{ broken"


WRITER = """
import sys
from pathlib import Path
sys.path.insert(0, {tests!r})
from test_file import StoreFile, save_note
file = StoreFile(Path({path!r}))
for _ in range(8):
    print(save_note(file, "x"), flush=True)
"""


def test_several_processes_lose_no_save(path: Path) -> None:
    script = WRITER.format(path=str(path), tests=str(Path(__file__).parent))
    writers = [subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) for _ in range(3)]
    said = [writer.communicate()[0].split() for writer in writers]

    numbers = [int(word) for words in said for word in words]
    assert sorted(numbers) == list(range(4, 28))
    assert read(path)["notes"].keys() == {"3", *map(str, numbers)}


def test_a_killed_writer_leaves_a_whole_file(path: Path) -> None:
    script = WRITER.replace("range(8)", "range(10_000)").format(path=str(path), tests=str(Path(__file__).parent))
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        acknowledged = [int(writer.stdout.readline()) for _ in range(5)]
        writer.kill()
        acknowledged += [int(word) for word in writer.stdout.read().split()]

    assert writer.returncode == -signal.SIGKILL
    assert {"3", *map(str, acknowledged)} <= read(path)["notes"].keys()
    save_note(StoreFile(path), "after it")


def test_a_save_whose_folder_is_not_durable_is_there_and_said_to_be_unsettled(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise OSError(errno.EIO, "Input/output error")

    file = StoreFile(path, create=True)
    monkeypatch.setattr("store.storage.replacing._make_durable", refuse)
    with pytest.raises(UnsettledSaveError, match="does not promise"), file.saving() as batch:
        batch.put("notes", 1, record(body="a"))

    assert StoreFile(path).tables == file.tables
    assert "notes" in file.tables
