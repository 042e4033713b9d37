"""Words of a reader's own: in the config folder and in a dossier."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from store import Draft, LexiconError, check_store, extract, open_dossier
from store.lexicon.additions import NO_ADDITIONS
from store.lexicon.names import canonical_name
from store.lexicon.populations import is_subset
from store.lexicon.reading import lexicon_folder, read_additions
from store.lexicon.words_in_force import words_in_force

DESK = """\
# Words of the harbour desk.
[aliases]
"Karun River Authority" = ["KRA"]

[populations]
stevedores = ["Dockers"]

[subsets]
workers = ["stevedores"]

[predicates]
kill = ["garrotte"]
new = ["forgo"]

[irregular]
forgo = ["forwent", "forgone"]

[cues]
speech = ["opine"]

[speakers]
people = ["harbourmaster"]
"""
SENTENCE = b"The harbourmaster opined on Monday that 12 dockers had been garrotted.\n"

Desk = Callable[[str], Path]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    for name in ("HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path))

    def write(words: str) -> Path:
        lexicon_folder().mkdir(parents=True, exist_ok=True)
        path = lexicon_folder() / "desk.toml"
        path.write_text(words, encoding="utf-8")
        return path

    return write


def test_a_readers_words_are_read_in_an_article(desk: Desk) -> None:
    desk(DESK)

    _, _, facts = extract(Draft(content=SENTENCE, path="a.txt"))

    assert [(fact.predicate, fact.speaker, fact.cue, fact.population) for fact in facts] == [
        ("kill", "harbourmaster", "opined", "dockers")
    ]


def test_without_them_they_are_not_known(desk: Desk) -> None:
    del desk

    _, _, facts = extract(Draft(content=SENTENCE, path="a.txt"))

    assert [(fact.predicate == "kill", fact.speaker) for fact in facts] == [(False, None)]


def test_added_words_hold_only_while_they_are_in_force(desk: Desk) -> None:
    desk(DESK)

    with words_in_force(read_additions()):
        inside = (is_subset("dockers", "workers"), canonical_name("KRA"))

    assert inside == (True, "Karun River Authority")
    assert (is_subset("dockers", "workers"), canonical_name("KRA")) == (False, "KRA")


def test_the_same_words_are_read_once(desk: Desk) -> None:
    desk(DESK)

    assert read_additions() is read_additions()


def test_no_words_are_the_bundled_ones(desk: Desk) -> None:
    desk("# nothing yet\n")

    assert read_additions() is NO_ADDITIONS


@pytest.mark.parametrize(
    ("words", "line", "told"),
    [
        ('[aliases]\nx = "y"', 2, "needs a list of words"),
        ('[subsets]\nworkers = ["people"]', 2, "would be a part of itself"),
        ('[predicates]\n\nkil = ["zap"]', 3, "no verb kil is known"),
        ('[predicates]\nkill = [\n  "strangle",\n  "zap.*",\n]', 4, "looks like a pattern"),
        ('[predicates]\nperish = ["zap"]', 2, "written down as die"),
        ('[cues]\nspech = ["opine"]', 2, "has no list spech"),
        ('[cues]\nspeech = ["say so"]', 2, "cannot be used"),
        ("[cues]\nspeech = [3]", 2, "is no word"),
        ('# kill\n[verbs]\nkill = ["zap"]', 2, "no section verbs"),
        ('[aliases]\n"a" = ["b"', 2, "no TOML"),
        ('[irregular]\nslay = ["slew"]', 2, "past and its participle"),
        ('[irregular]\nzip = ["zap", "zup"]', 2, "stands in no list"),
        ('[predicates]\nkill = ["garrotte"]\nnew = [\n  "heckle",\n  "garrotte",\n]', 5, "under kill and under new"),
        ('[predicates]\nkill = ["garrotte"]\ninjure = ["maul", "garrotte"]', 3, "under kill and under injure"),
        ('[populations]\nworkers = ["hands"]\ncrew = ["Hands"]', 3, '"Hands" is under workers and under crew'),
        ('[populations]\nworkers = ["workers"]', 2, "stands for itself"),
        ('[aliases]\n"Karun River Authority" = ["KRA"]\n"Karsha Rural Aid" = ["kra"]', 3, "is under Karun"),
        ('[aliases]\n"KRA" = ["KRA"]', 2, "stands for itself"),
    ],
)
def test_a_mistake_is_named_by_file_and_line(desk: Desk, words: str, line: int, told: str) -> None:
    path = desk(words)

    with pytest.raises(LexiconError, match=told) as caught:
        read_additions()

    assert (caught.value.path, caught.value.line) == (str(path), line)
    assert f"{path}, line {line}: " in str(caught.value)


def test_a_dossier_carries_words_of_its_own(desk: Desk, tmp_path: Path) -> None:
    desk('[speakers]\npeople = ["harbourmaster"]')
    store = tmp_path / "story.json"
    carried = {"predicates": {"kill": ["garrotte"]}, "cues": {"speech": ["opine"]}}
    store.write_text(json.dumps({"meta": {"1": {"title": "Harbour", "lexicon": carried}}}), encoding="utf-8")

    dossier = open_dossier(store)
    dossier.add_source(Draft(content=SENTENCE, path="a.txt"))

    assert [(fact.predicate, fact.speaker) for fact in dossier.facts()] == [("kill", "harbourmaster")]
    assert json.loads(store.read_text(encoding="utf-8"))["meta"]["1"]["lexicon"] == carried


def test_a_mistake_in_a_dossiers_words_is_told_by_check(desk: Desk, tmp_path: Path) -> None:
    del desk
    store = tmp_path / "story.json"
    store.write_text('{"meta": {"1": {"lexicon": {"cues": {"speech": ["op.ne+"]}}}}}', encoding="utf-8")

    with pytest.raises(LexiconError, match="looks like a pattern"):
        open_dossier(store)
    assert [(one.level, one.table, "op.ne+" in one.what) for one in check_store(store)] == [("error", "meta", True)]


def test_a_word_may_stand_in_lists_that_are_no_meanings(desk: Desk) -> None:
    desk('[cues]\nspeech = ["opine"]\nthought = ["opine"]\n[subsets]\nworkers = ["riggers"]\ncrew = ["riggers"]')

    assert read_additions() is not NO_ADDITIONS


def test_a_mistake_in_a_dossiers_words_is_told_with_its_line_in_the_file(desk: Desk, tmp_path: Path) -> None:
    del desk
    store = tmp_path / "story.json"
    carried = {"aliases": {"Karun Aid": ["op.ne+"]}, "cues": {"denying": ["scoff"], "speech": ["opine", "op.ne+"]}}
    written = json.dumps({"meta": {"1": {"title": "Karun Aid", "lexicon": carried}}}, indent=1)
    written = written.replace('["op.ne+"]', '["KA"]').replace('"op.ne+"\n     ]\n    },', '"KA"\n     ]\n    },')
    store.write_text(written, encoding="utf-8")
    line = written[: written.index("op.ne+")].count("\n") + 1

    with pytest.raises(LexiconError, match=f"lexicon in meta, line {line}: ") as caught:
        open_dossier(store)

    assert caught.value.line == line
    assert [one.line for one in check_store(store)] == [line]


def test_what_was_compared_before_is_compared_anew_with_a_readers_words(desk: Desk, tmp_path: Path) -> None:
    store = tmp_path / "story.json"
    dossier = open_dossier(store, create=True)
    dossier.add_source(Draft(content=b"Police said 40 stevedores were killed in the fire.\n", path="a"))
    dossier.add_source(Draft(content=b"Doctors said 40 dockers were killed in the fire.\n", path="b"))
    dossier.add_source(Draft(content=b"Doctors said 12 dockers were killed in the fire.\n", path="c"))
    before = [(one.title, [relation.type for relation in one.relations]) for one in dossier.discrepancies()]
    desk('[populations]\nstevedores = ["dockers"]\n[subsets]\nworkers = ["stevedores"]')

    after = [(one.title, [relation.type for relation in one.relations]) for one in open_dossier(store).discrepancies()]

    assert before != after
