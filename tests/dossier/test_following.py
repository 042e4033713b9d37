"""What goes along with a field that a reader sets."""

from pathlib import Path

import pytest

from store import Dossier, Draft, Fact, StoreError, WrongFieldError, cut, open_dossier

QUARRY = b"""\
Title: Quarry
Published: 2024-03-01

Mayor Ann Li said 40 homes were flooded. Ten pupils fell ill. The dam spilled 300 barrels, the firm said.

Rangers denied that 12 hikers were missing. The owner denied that the plant had leaked.
"""


@pytest.fixture
def quarry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Dossier:
    for name in ("HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    dossier = open_dossier(tmp_path / "quarry.json", reader="mk", create=True)
    dossier.add_source(Draft(content=QUARRY, path="quarry.txt"))
    return dossier


def fact_of(dossier: Dossier, words: str) -> int:
    return next(fact.id for fact in dossier.facts() if words in fact.text)


@pytest.mark.parametrize(
    ("words", "fields", "what"),
    [
        ("homes", {"predicate": "destroy"}, "homes destroyed"),
        ("homes", {"predicate": "destroyed"}, "homes destroyed"),
        ("homes", {"population": "barns"}, "barns flooded"),
        ("homes", {"population": "barns", "predicate": "burn"}, "barns burned"),
        ("homes", {"predicate": ""}, "homes"),
        ("pupils", {"population": "teachers"}, "teachers fallen ill"),
        ("barrels", {"predicate": "leak"}, "barrels leaked"),
        ("barrels", {"predicate": "recover"}, "barrels recovered"),
        ("barrels", {"unit": "gallon"}, "gallons spilled"),
        ("plant", {"predicate": "explode"}, "the plant exploded"),
        ("pupils", {"population": "teachers", "what": "teachers in bed"}, "teachers in bed"),
        ("pupils", {"place": "Orfe"}, "pupils fallen ill"),
    ],
)
def test_the_plain_words_follow_population_and_predicate(
    quarry: Dossier, words: str, fields: dict[str, str], what: str
) -> None:
    number = fact_of(quarry, words)

    assert quarry.edit_fact(number, fields).what == what
    assert not quarry.reextract().new
    assert quarry.fact(number).what == what


def test_plain_words_that_a_reader_wrote_stay_until_they_are_emptied(quarry: Dossier) -> None:
    number = fact_of(quarry, "pupils")
    quarry.edit_fact(number, {"what": "children in bed"})

    assert quarry.edit_fact(number, {"population": "teachers"}).what == "children in bed"
    assert quarry.edit_fact(number, {"what": ""}).what == "teachers fallen ill"
    assert quarry.fact(number).edited == ("population",)


def credit(fact: Fact) -> tuple[object, ...]:
    return fact.speaker, fact.cue, fact.stance, fact.polarity


@pytest.mark.parametrize(
    ("words", "fields", "credited"),
    [
        ("homes", {"speaker": ""}, (None, None, "reports", "positive")),
        ("homes", {"speaker": "Bo Ek"}, ("Bo Ek", "said", "claims", "positive")),
        ("homes", {"speaker": "Bo Ek", "stance": "reports"}, ("Bo Ek", "said", "reports", "positive")),
        ("homes", {"stance": "denies"}, ("Ann Li", "said", "denies", "negative")),
        ("homes", {"polarity": "negative"}, ("Ann Li", "said", "claims", "negative")),
        ("pupils", {"speaker": "the school"}, ("the school", None, "claims", "positive")),
        ("hikers", {"polarity": "positive"}, ("rangers", "denied that", "claims", "positive")),
        ("hikers", {"stance": "claims"}, ("rangers", "denied that", "claims", "positive")),
        ("hikers", {"speaker": "Bo Ek"}, ("Bo Ek", "denied that", "denies", "negative")),
        ("hikers", {"speaker": ""}, (None, None, "reports", "negative")),
        ("hikers", {"place": "Orfe"}, ("rangers", "denied that", "denies", "negative")),
    ],
)
def test_stance_and_cue_fit_who_is_credited(
    quarry: Dossier, words: str, fields: dict[str, str], credited: tuple[object, ...]
) -> None:
    number = fact_of(quarry, words)

    assert credit(quarry.edit_fact(number, fields)) == credited
    told = quarry.reextract()

    assert (told.new, told.kept, told.changed) == ((), (), ())
    assert credit(quarry.fact(number)) == credited


def test_nothing_that_a_reader_sets_makes_the_fact_another_one(quarry: Dossier) -> None:
    fields = {
        "value": "45", "qualifier": "at_least", "stance": "denies", "predicate": "burn", "what": "barns burned",
        "population": "barns", "as_of": "2024-02-01", "event_date": "2024-01-31", "place": "Orfe", "speaker": "Bo Ek",
        "polarity": "negative", "unit": "", "relayed_by": "Wire", "cue": "warned", "event": "the flood",
    }  # fmt: skip
    number = fact_of(quarry, "homes")
    before = len(quarry.facts())
    edited = quarry.edit_fact(number, fields)

    told = quarry.reextract()

    assert (told.new, told.changed, told.gone, told.kept) == ((), (), (), ())
    assert quarry.fact(number) == edited
    assert len(quarry.facts()) == before


def test_a_clock_that_a_reader_set_is_not_inferred(quarry: Dossier) -> None:
    number = fact_of(quarry, "pupils")
    quarry.edit_fact(number, {"as_of": "2024-02-20"})

    quarry.set_source(1, {"published": "2024-03-05"})

    fact = quarry.fact(number)
    assert (fact.as_of, fact.clocks_inferred, "as_of" in fact.how) == ("2024-02-20", (), False)


def test_the_words_of_a_set_field_are_marked(quarry: Dossier) -> None:
    number = fact_of(quarry, "homes")
    text = quarry.source(1).text or ""

    fact = quarry.edit_fact(number, {"speaker": "Mayor Ann Li", "place": "Orfe", "cue": ""})

    assert fact.words.speaker is not None
    assert cut(text, fact.words.speaker) == "Mayor Ann Li"
    assert (fact.words.place, fact.words.cue) == (None, None)


def marked(dossier: Dossier, fact: Fact) -> dict[str, str]:
    text = dossier.source_of(fact).text or ""
    names = ("figure", "population", "predicate", "speaker", "cue")
    return {name: cut(text, span) for name in names if (span := getattr(fact.words, name))}


def add(dossier: Dossier, words: str, **fields: str) -> Fact:
    place = next(each for each in dossier.passages() if words in each.text)
    return dossier.add_fact(place.id, words, fields)


def test_a_fact_by_hand_knows_its_figure_from_its_other_words(quarry: Dossier) -> None:
    fact = add(quarry, "40 homes were flooded", population="homes", predicate="flood", speaker="Ann Li", cue="said")

    assert marked(quarry, fact) == {
        "figure": "40", "population": "homes", "predicate": "flooded", "speaker": "Ann Li", "cue": "said",
    }  # fmt: skip
    assert (fact.what, fact.stance) == ("homes flooded", "claims")
    assert fact.span == fact.words.figure


@pytest.mark.parametrize(
    ("fields", "stance"),
    [
        ({"speaker": "Ann Li"}, "claims"),
        ({"speaker": "Ann Li", "polarity": "negative"}, "claims"),
        ({"speaker": "Ann Li", "stance": "denies"}, "denies"),
        ({}, "reports"),
    ],
)
def test_the_stance_of_a_fact_by_hand(quarry: Dossier, fields: dict[str, str], stance: str) -> None:
    fact = add(quarry, "40 homes", population="homes", **fields)

    assert (fact.stance, fact.polarity == "negative") == (stance, bool(fields.keys() & {"polarity", "stance"}))


def test_a_figure_that_stands_nowhere_marks_no_words(quarry: Dossier) -> None:
    fact = add(quarry, "40 homes were flooded", value="45", population="homes", predicate="flood")

    assert (fact.quantity and fact.quantity.value, fact.words.figure) == (45, None)
    assert "that 45 homes were flooded" in quarry.evidence(fact.id).relations[0].why


def test_plain_words_of_ones_own_stay_in_a_fact_by_hand(quarry: Dossier) -> None:
    fact = add(quarry, "40 homes", what="houses under water", population="homes")

    assert quarry.edit_fact(fact.id, {"population": "barns"}).what == "houses under water"
    other = add(quarry, "Ten pupils", population="pupils", predicate="trap")
    assert quarry.edit_fact(other.id, {"population": "boys"}).what == "boys trapped"


@pytest.mark.parametrize("words", ["said", "Mayor", "fell ill"])
def test_words_that_tell_nothing_make_no_fact(quarry: Dossier, words: str) -> None:
    with pytest.raises(StoreError, match="says nothing to check by itself"):
        add(quarry, words, speaker="Ann Li")


def test_of_several_figures_one_is_chosen(quarry: Dossier) -> None:
    words = "40 homes were flooded. Ten pupils"
    with pytest.raises(WrongFieldError, match=r"several figures \(40, Ten\)"):
        add(quarry, words, population="pupils")

    assert marked(quarry, add(quarry, words, population="pupils", value="10"))["figure"] == "Ten"
