"""Lines of a broadcaster's script: the name behind the label speaks, in this line or the next."""

import pytest

from tests.extraction.attribution.said import speaker_of

SPOKEN = [
    ("SOUNDBITE (CHINESE) LI ANNA, Minho River Board:\n“We found 40 boats. We saved 14 people.”", "14", "Li Anna"),
    ("SOUNDBITE (Chinese) LI ANNA, Minho River Board: “We found 40 boats. We saved 14 people.”", "40", "Li Anna"),
    ("SOUNDBITE: (Spanish) ANA LIMA, MAYOR OF DORNA:\n“We found 40 boats.”", "40", "Ana Lima"),
    ("SOUNDBITE (Russian, with English translation) IVO STAM, SPOKESMAN: “We lost 40 men.”", "40", "Ivo Stam"),
    ("(SOUNDBITE) (English) ANA LIMA, OFFICIAL, SAYING: “We found 40 boats.”", "40", "Ana Lima"),
    ("SOUNDBITE (English) Ana Lima, mayor: We found 40 boats.", "40", "Ana Lima"),
    ("SOUNDBITE (English) Ana Lima, mayor of Dorna:\nThe town has lost 40 houses.", "40", "Ana Lima"),
    ("SOUNDBITE (English) Ana Lima:\nThe town has lost 9 houses. It has 40 left.", "40", "Ana Lima"),
    ("SOUNDBITE (English) Ana Lima:\n“We lost 9 houses.”\nThe fire burned 40 barns.", "40", None),
    ("The soundbite (English) was cut: 40 people had died.", "40", None),
    ("Boats (Chinese) LI ANNA, river: 40", "40", None),
]


@pytest.mark.parametrize(("text", "words", "speaker"), SPOKEN)
def test_a_line_of_a_script_names_the_speaker(text: str, words: str, speaker: str | None) -> None:
    assert speaker_of(text, words) == speaker
