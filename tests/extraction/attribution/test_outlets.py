"""An outlet that reports in its own pages speaks in its own voice; what another prints of it is a claim."""

import pytest

from store import Draft, extract

STANCES = [
    ("Some 14 were hurt, the BBC reported on Sunday.", "Dorna Echo", "claims"),
    ("Some 14 were hurt, the BBC reported on Sunday.", "BBC News", "reports"),
    ("The Guardian reported that 14 were hurt.", None, "claims"),
    ("The Guardian reports that 14 were hurt.", "Dorna Echo", "reports"),
    ("Reuters reports that 14 were hurt.", "Dorna Echo", "claims"),
    ("The mayor reports that 14 were hurt.", "Dorna Echo", "claims"),
]


@pytest.mark.parametrize(("text", "publisher", "stance"), STANCES)
def test_the_stance_of_an_outlet_depends_on_who_prints_it(text: str, publisher: str | None, stance: str) -> None:
    _, _, facts = extract(Draft(content=text.encode(), publisher=publisher))

    assert [fact.stance for fact in facts if fact.quantity and fact.quantity.value == 14] == [stance]
