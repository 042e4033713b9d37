from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.text.sentences import LONGEST, split_sentences


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gen. Ali met Mr. Roe. They left.", ["Gen. Ali met Mr. Roe.", "They left."]),
        ("The U.S. Navy came. It won.", ["The U.S. Navy came.", "It won."]),
        ("It began at 5 p.m. Police came.", ["It began at 5 p.m.", "Police came."]),
        ("It began at 5 p.m. Monday. Police came.", ["It began at 5 p.m. Monday.", "Police came."]),
        ("It cost around Rs. 500. Police paid.", ["It cost around Rs. 500.", "Police paid."]),
        ("He fled to the U.S. The rest stayed.", ["He fled to the U.S.", "The rest stayed."]),
        ("See No. 2 of Jan. 26. No. It was not.", ["See No. 2 of Jan. 26.", "No.", "It was not."]),
        ("J. K. Doe wrote 4.5 million words. True.", ["J. K. Doe wrote 4.5 million words.", "True."]),
        ('"It is over." He left.', ['"It is over."', "He left."]),
        ("“Why?” he asked. “Go.”", ["“Why?” he asked.", "“Go.”"]),
        ("“Why?” Ana Lima asked. “Go.”", ["“Why?” Ana Lima asked.", "“Go.”"]),
        ("“Go!” Mr. de Souza had said on Monday.", ["“Go!” Mr. de Souza had said on Monday."]),
        ("“Why?” Ana Lima left. She told nobody.", ["“Why?”", "Ana Lima left.", "She told nobody."]),
        ("“They say, ‘Go?’ ” said Ana.", ["“They say, ‘Go?’ ” said Ana."]),
        ("It ended , `` for good . '' He left .", ["It ended , `` for good . ''", "He left ."]),
        ("They came from Venice , La. , by sea .", ["They came from Venice , La. , by sea ."]),
        ("It spread into the town.Firemen came.", ["It spread into the town.", "Firemen came."]),
        ("It spread in May.A trail was seen.", ["It spread in May.", "A trail was seen."]),
        ("It fell on May 2.This was late.", ["It fell on May 2.", "This was late."]),
        ("See v2.Beta and U.S.Steel.", ["See v2.Beta and U.S.Steel."]),
        ("It rose 5%.The rest (12).Many fell.", ["It rose 5%.", "The rest (12).", "Many fell."]),
        ('It sank, he said."Fifty swam," he said.', ["It sank, he said.", '"Fifty swam," he said.']),
        ('"It sank."Fifty swam.', ['"It sank."', "Fifty swam."]),
        ("Ten died. 20 more fled.", ["Ten died.", "20 more fled."]),
        ("A line\nthat goes on. Next", ["A line\nthat goes on.", "Next"]),
        ("Lima said 18 were ill. Roe left.", ["Lima said 18 were ill.", "Roe left."]),
        ("They heard mass. Roe left.", ["They heard mass.", "Roe left."]),
        ("The mill in Orlo, Ill. Costa knew is shut.", ["The mill in Orlo, Ill. Costa knew is shut."]),
        ("It was sold to Norte Inc. Ana Lima said so.", ["It was sold to Norte Inc.", "Ana Lima said so."]),
        ("It was sold to Norte Corp. Orlo said so.", ["It was sold to Norte Corp.", "Orlo said so."]),
        ("Norte Inc. Chief Executive Ana Lima said so.", ["Norte Inc. Chief Executive Ana Lima said so."]),
        ("Norte Inc. Orlo was sold.", ["Norte Inc. Orlo was sold."]),
        ("He fled to the U.S. Ana Lima said so.", ["He fled to the U.S.", "Ana Lima said so."]),
        ("He met U.S. Senator Ana Lima, who said so.", ["He met U.S. Senator Ana Lima, who said so."]),
        ("It told U.S. Central Command that it was so.", ["It told U.S. Central Command that it was so."]),
        ("He lives in Orlo D.C. Ana Lima has left.", ["He lives in Orlo D.C.", "Ana Lima has left."]),
        ("It began at 5 p.m. Ana Lima said so.", ["It began at 5 p.m. Ana Lima said so."]),
        ("A heading\n\nA text", ["A heading", "A text"]),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_offsets_count_the_whole_text() -> None:
    text = "One came. Two left."

    assert split_sentences(text, 10) == [(10, 19)]


@given(st.text(alphabet=st.sampled_from("aB. \n\"”'!?1,–-")))
def test_no_visible_character_is_lost(text: str) -> None:
    joined = "".join("".join(sentence.split()) for sentence in sentences(text))

    assert joined == "".join(text.split())


@given(st.text())
def test_sentences_stand_in_order_and_are_trimmed(text: str) -> None:
    spans = split_sentences(text)

    assert all(text[start:end].strip() == text[start:end] != "" for start, end in spans)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))


def test_a_line_without_a_full_stop_is_cut() -> None:
    assert all(end - start <= LONGEST for start, end in split_sentences("word " * 10_000))
