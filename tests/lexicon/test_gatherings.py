"""What people did whose verb says little: told by the words beside the figure."""

import pytest

from store.lexicon.gatherings import find_gathering


@pytest.mark.parametrize(
    ("lemma", "sentence", "did"),
    [
        ("take", "About [40] riders were taken to area hospitals.", "hospitalize"),
        ("rush", "About [40] riders were rushed by van to nearby clinics.", "hospitalize"),
        ("rush", "About [40] riders were rushed to nearby hospitals.", "hospitalize"),
        ("bring", "Some [40] beds were brought to the camp.", None),
        ("come out", "[Five] men had come out of the mine alive.", "get out"),
        ("come out", "Some [500] men had come out to protest.", None),
        ("walk", "[Three] miners managed to walk from the mine.", "get out"),
        ("affect", "The data breach affected [147] million clients.", "expose"),
        ("affect", "The dam breach affected [12,000] farmers.", None),
        ("recover", "Guards recovered the bodies of [20] women.", "find dead"),
        ("recover", "Guards recovered [20] rifles beside the bodies of two men.", None),
        ("slip", "Some [18,500] people have managed to slip into Bangladesh.", "cross"),
        ("enter", "Some [5,200] people have entered South Sudan.", "cross"),
        ("slip", "Some [40] fans managed to slip into the hall.", None),
        ("suffer", "Some [40] fans suffered burns.", "injure"),
        ("work", "Some [1,700] people work at the plant.", "employ"),
        ("work", "Some [1,700] people work at night.", None),
        ("seek refuge", "Some [900] people had sought refuge in more stable buildings.", "shelter"),
        ("seek refuge", "Some [900] people had sought refuge in Kenya.", None),
        ("garner", "The march is to garner a crowd of [40,000].", "march"),
        ("suffer", "Some [40] firms suffered losses.", None),
    ],
)
def test_what_they_did_is_told_by_the_words_beside_the_figure(lemma: str, sentence: str, did: str | None) -> None:
    place = sentence.index("[")

    assert find_gathering(lemma, sentence.replace("[", "").replace("]", ""), place) == did
