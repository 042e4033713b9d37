"""`variorum extract`: texts without a dossier."""

import json

from tests.cli.conftest import Command

TEXT = "Police said on Friday that 850 inmates were held. “It cost $8bn (£5.2bn),” Ann Lee said."


def line(**fields: object) -> bytes:
    return json.dumps(fields).encode() + b"\n"


def words(text: str, spans: object) -> list[str]:
    assert isinstance(spans, list)
    return [text[start:end] for start, end in spans]


def test_each_line_is_answered_by_one(variorum: Command) -> None:
    stdin = line(id=7, text=TEXT, published="2022-01-26") + b"\n" + line(id="b", text="")

    ran = variorum("extract", "--jsonl", stdin=stdin)

    first, second = ran.rows
    assert (ran.code, ran.err, first["id"], second) == (0, "", 7, {"id": "b", "facts": []})
    assert isinstance(first["facts"], list)
    fact = first["facts"][0]
    assert (fact["value"], fact["speaker"], fact["as_of"]) == (850, "police", "2022-01-21")


def test_the_layers_cut_their_words_from_the_text_as_given(variorum: Command) -> None:
    text = "\ufeff" + TEXT

    row = variorum("extract", "--jsonl", "--layers", "--published", "2022-01-26", stdin=line(id=1, text=text)).rows[0]

    assert list(row) == ["id", "facts", "quantities", "dates", "attributions"]
    assert isinstance(row["quantities"], list)
    assert isinstance(row["dates"], list)
    assert isinstance(row["attributions"], list)
    assert [(words(text, [one["span"]])[0], one["value"], one["unit"], one["head"]) for one in row["quantities"]] == [
        ("850", 850, None, "inmate"),
        ("$8bn", 8_000_000_000, "USD", None),
        ("£5.2bn", 5_200_000_000, "GBP", None),
    ]
    assert [(words(text, [one["span"]])[0], one["type"], one["value"]) for one in row["dates"]] == [
        ("Friday", "DATE", "2022-01-21")
    ]
    assert [
        [words(text, one[name]) for name in ("source_spans", "cue_spans", "content_spans")]
        for one in row["attributions"]
    ] == [
        [["Police"], ["said"], ["that 850 inmates were held"]],
        [["Ann Lee"], ["said"], ["“It cost $8bn (£5.2bn),”"]],
    ]


def test_a_line_that_cannot_be_read_is_answered_with_an_error(variorum: Command) -> None:
    stdin = b"nope\n" + line(id=2, text=TEXT, published="never") + line(id=3) + line(id=4, text="12 ships sank.")

    ran = variorum("extract", "--jsonl", stdin=stdin)

    assert ran.code == 1
    assert [(row["id"], "error" in row) for row in ran.rows] == [(None, True), (2, True), (None, True), (4, False)]
    assert "line 1" in ran.err


def test_a_file_gives_one_object_with_its_layers(variorum: Command) -> None:
    ran = variorum("extract", "--layers", "-", stdin=TEXT.encode())

    assert [row["id"] for row in ran.rows] == ["-"]


def test_without_texts_it_says_how_it_is_used(variorum: Command) -> None:
    assert variorum("extract").code == 2
    assert variorum("extract", "--jsonl", "a.txt").code == 2
