"""Single quotation marks, as British papers use them, and apostrophes."""

import pytest

from tests.extraction.attribution.said import speaker_of

SINGLE = [
    ("'We lost 20 men. Their 300 families have nothing,' said the mayor.", "300", "mayor"),
    ("'We lost 20 men. Their 300 families have nothing,' said the mayor.", "20", "mayor"),
    ("The mayor said: 'We lost 20 men. Their 300 families have nothing.'", "300", "mayor"),
    ("‘We lost 20 men,’ Karim Nassar said. ‘It’s over for 300 families.’", "300", "Karim Nassar"),
    ("'There were 20 of us,' the driver's brother said. 'Only 12 came back.'", "12", "driver's brother"),
    ("'Our boats' nets were cut,' Ana Lima said. 'We lost 20.'", "20", "Ana Lima"),
    ("The boats' 20 owners and the shops' tenants were paid, the mayor said. 'It is over.'", "20", "mayor"),
    ("The ministers' view was plain. The boats' 20 owners were paid.", "20", None),
    ("In the '90s 20 boats sank. Nobody said 'no'.", "20", None),
]


@pytest.mark.parametrize(("text", "words", "speaker"), SINGLE)
def test_single_marks_quote_and_apostrophes_do_not(text: str, words: str, speaker: str | None) -> None:
    assert speaker_of(text, words) == speaker
