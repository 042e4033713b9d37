"""What a large dossier's facts answer, taken up by the next process, beside a twin that works all out anew."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from zlib import crc32

import msgspec
import pytest

from store import Decision, Discrepancy, Draft, open_dossier
from store.comparison import Answer
from store.comparison.side import Side, read_side
from store.storage.replacing import replace_file
from tests.bench.large_store import write_large_store
from tests.dossier.test_large import DRAFT, add_waiting, from_nothing, without_ids

ARTICLES = sorted(
    path
    for folder in ("tests/articles", "tui/cli/demo/articles")
    for path in (Path(__file__).parents[2] / folder).rglob("*.txt")
)
OTHER = msgspec.structs.replace(DRAFT, content=DRAFT.content.replace(b"12,413", b"13,999"), publisher="Gazette")
DECIDED = 3
Tables = dict[str, dict[str, dict[str, object]]]


@pytest.fixture(scope="module")
def compared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("compared") / "archive.json"
    write_large_store(path, 5_200)
    add_waiting(path)
    return path


@pytest.fixture
def archive(compared: Path, tmp_path: Path) -> Path:
    """Return a large dossier that was compared, with what was worked out beside it."""
    shutil.copy(beside(compared), beside(tmp_path / compared.name))
    return Path(shutil.copy(compared, tmp_path / compared.name))


@pytest.fixture
def twin(archive: Path, tmp_path: Path) -> Path:
    """Return a copy with nothing beside it."""
    return Path(shutil.copy(archive, tmp_path / "twin.json"))


def beside(path: Path) -> Path:
    return path.with_name(f".{path.name}.cache")


def add(path: Path, draft: Draft) -> list[Discrepancy]:
    """Add as another process would, and return the queue of one more."""
    add_waiting(path, draft)
    return list(open_dossier(path).discrepancies())


def add_anew(path: Path, draft: Draft) -> list[Discrepancy]:
    beside(path).unlink(missing_ok=True)
    return add(path, draft)


def rewrite(path: Path, change: Callable[[Tables], None]) -> None:
    """Change a store as any script does."""
    tables = msgspec.json.decode(path.read_bytes(), type=Tables)
    change(tables)
    path.write_bytes(msgspec.json.encode(tables))


@contextmanager
def count_readings(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """Collect the facts that are read into answers."""
    read: list[int] = []

    def reading(answer: Answer, page: int, place: str | None = None) -> Side | None:
        read.append(answer.fact.id)
        return read_side(answer, page, place)

    with monkeypatch.context() as patched:
        patched.setattr("store.comparison.asking.read_side", reading)
        yield read


def test_articles_that_come_one_by_one_are_compared_as_if_all_were_compared_anew(archive: Path, twin: Path) -> None:
    for number, article in enumerate(ARTICLES):
        draft = Draft(content=article.read_bytes(), path=str(article))
        assert add(archive, draft) == add_anew(twin, draft)
        assert number % 6 or without_ids(open_dossier(archive)) == without_ids(from_nothing(archive))


def test_only_the_facts_that_came_are_read(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with count_readings(monkeypatch) as read:
        add_waiting(archive, OTHER)

    added = open_dossier(archive)
    assert sorted(read) == [fact.id for fact in added.facts_of(added.sources()[-1].id)]


def test_an_article_and_what_it_is_compared_with_are_one_save(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saved: list[int] = []

    def replacing(path: Path, content: bytes) -> None:
        saved.append(len(content))
        replace_file(path, content)

    with monkeypatch.context() as patched:
        patched.setattr("store.storage.file.replace_file", replacing)
        add_waiting(archive, OTHER)

    assert len(saved) == 1
    assert saved == [archive.stat().st_size]


def test_taking_an_article_back_takes_back_no_computed_record(archive: Path) -> None:
    dossier = open_dossier(archive)
    before = list(dossier.discrepancies())
    dossier.add_source(OTHER, progress=lambda _: None)
    assert dossier.discrepancies() != before

    dossier.undo()

    assert dossier.discrepancies() == before
    dossier.redo()
    dossier.close()
    assert without_ids(open_dossier(archive)) == without_ids(from_nothing(archive))


def test_decisions_and_their_numbers_stay(archive: Path, twin: Path) -> None:
    for path in (archive, twin):
        dossier = open_dossier(path, reader="mk")
        for each in dossier.discrepancies()[:DECIDED]:
            dossier.decide(each.id, Decision(status="stands", reason="both may hold"))
        dossier.close()

    ours, others = (
        {each.id: (each.decision.reason, each.facts, each.reopened != ()) for each in found if each.decision.reason}
        for found in (add(archive, OTHER), add_anew(twin, OTHER))
    )

    assert ours == others
    assert {reason for reason, _, _ in ours.values()} == {"both may hold"}
    assert len(ours) == DECIDED
    assert any(reopened for _, _, reopened in ours.values())


def change_figure(tables: Tables) -> None:
    tables["facts"]["17"]["quantity"] = {"value": 77_777, "low": 77_777, "high": 77_777, "qualifier": "exact"}


def delete_fact(tables: Tables) -> None:
    del tables["facts"]["18"]


def withdraw_source(tables: Tables) -> None:
    tables["sources"]["3"]["withdrawn"] = True


def change_passage(tables: Tables) -> None:
    tables["passages"]["9"]["text"] = f"In Łódź. {tables['passages']['9']['text']}"


def add_passage(tables: Tables) -> None:
    tables["passages"]["99999"] = {"source": 5, "text": "Nobody in Derna was told.", "ordinal": 99}


def supersede(tables: Tables) -> None:
    tables["sources"]["99999"] = {"title": "A later version", "publisher": "Wire", "supersedes": 4, "published": "2024"}
    tables["passages"]["99999"] = {"source": 99999, "text": "In Izmir 77,123 people were killed near the market."}
    tables["facts"]["99999"] = {
        "passage": 99999,
        "text": "In Izmir 77,123 people were killed near the market.",
        "predicate": "kill",
        "population": "people",
        "quantity": {"value": 77_123, "low": 77_123, "high": 77_123, "qualifier": "exact"},
    }


def print_earlier(tables: Tables) -> None:
    tables["sources"]["99999"] = {"title": "An undated report from Karun"}
    tables["passages"]["99999"] = {"source": 99999, "text": "Early reports spoke of 1,234 people killed in Karun."}


def rule_out(tables: Tables) -> None:
    tables["rulings"] = {"1": {"kind": "other_event", "facts": [2]}, "2": {"kind": "same_question", "facts": [5, 9]}}


@pytest.mark.parametrize(
    ("change", "is_far_reaching"),
    [
        (change_figure, False),
        (delete_fact, False),
        (withdraw_source, True),
        (change_passage, True),
        (add_passage, True),
        (supersede, False),
        (print_earlier, False),
        (rule_out, False),
    ],
)
def test_what_a_script_changed_is_seen(
    archive: Path,
    twin: Path,
    monkeypatch: pytest.MonkeyPatch,
    change: Callable[[Tables], None],
    *,
    is_far_reaching: bool,
) -> None:
    for path in (archive, twin):
        rewrite(path, change)

    with count_readings(monkeypatch) as read:
        after = add(archive, OTHER)

    assert after == add_anew(twin, OTHER)
    assert (len(read) > 5_000) == is_far_reaching


def tear(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-200])


def flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def fill_with_rubbish(path: Path) -> None:
    rubbish = msgspec.msgpack.encode(["no rules", "", {}, 5])
    path.write_bytes(path.read_bytes()[:16] + crc32(rubbish).to_bytes(4, "big") + rubbish)


def put_a_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


@pytest.mark.parametrize("harm", [tear, flip, empty, fill_with_rubbish, put_a_pipe])
def test_what_lies_there_amiss_is_not_used_and_harms_nothing(
    archive: Path, twin: Path, harm: Callable[[Path], None]
) -> None:
    harm(beside(archive))

    assert add(archive, OTHER) == add_anew(twin, OTHER)


def test_a_link_beside_the_file_is_not_followed(archive: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_bytes(beside(archive).read_bytes())
    beside(archive).unlink()
    beside(archive).symlink_to(other)
    before = other.read_bytes()

    add_waiting(archive, OTHER)

    assert other.read_bytes() == before


def test_only_those_who_may_read_the_dossier_may_read_what_lies_beside_it(archive: Path) -> None:
    archive.chmod(0o600)
    beside(archive).unlink()
    add_waiting(archive, OTHER)

    assert beside(archive).stat().st_mode & 0o777 == 0o600


def test_a_small_dossier_has_nothing_beside_it(tmp_path: Path) -> None:
    with_one = open_dossier(tmp_path / "story.json", create=True)
    with_one.add_source(DRAFT)
    with_one.close()

    assert not beside(tmp_path / "story.json").exists()


def test_a_screen_that_prepares_takes_up_what_was_worked_out(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dossier = open_dossier(archive)
    assert dossier.discrepancies()
    with count_readings(monkeypatch) as read:
        dossier.prepare()

    assert read == []
    assert dossier.add_source(OTHER).compared
