"""Words that are a hedge only behind a count or a verb of rising: "deaths top 1,000", "climbed past 300"."""

import pytest

from store.extraction.figures import find_figures


@pytest.mark.parametrize(
    ("sentence", "qualifier"),
    [
        ("Deaths top 1,000 in the north.", "at_least"),
        ("Arrests have now passed 300.", "at_least"),
        ("The toll crossed 500 on Monday.", "at_least"),
        ("The number of dead climbed past 300.", "at_least"),
        ("Cases tops 4,000.", "at_least"),
        ("Crews found a body, bringing the toll up to 26.", "exact"),
        ("The number of dead went up to 26.", "exact"),
        ("The fire killed up to 26 people.", "at_most"),
        ("They drove past 300 houses.", "exact"),
        ("The bill passed 300 votes to 12.", "exact"),
        ("Police crossed 12 bridges.", "exact"),
        ("The top 100 companies fell.", "exact"),
    ],
)
def test_a_count_that_passes_a_number_is_above_it(sentence: str, qualifier: str) -> None:
    figure = find_figures(sentence, 0, len(sentence))[0]

    assert figure.quantity.qualifier == qualifier
