"""Which body "the charity", "the company" takes up, and by which name a body is shown."""

import pytest

from tests.extraction.attribution.said import speaker_of

OF_ANOTHER_KIND = [
    ("The army said 5 men deserted. The charity said 70 families fled.", "70", "charity"),
    ("The rebel group said 5 men died. The charity said 70 families fled.", "70", "charity"),
    ("The hospital said 12 were treated. The charity said 70 were hurt.", "70", "charity"),
    ("The union said 900 walked out. The network said 70 did.", "70", "network"),
    ("The army said 5 men died. The watchdog said 70 had.", "70", "watchdog"),
    ("The Navy said 5 sailors died. The organisation said 70 families fled.", "70", "organisation"),
    ("The court said 5 men were tried. The group said 70 had been held.", "70", "group"),
    ("Greenpeace said 40 tonnes leaked. The company said 70 tonnes did.", "70", "company"),
    ("The company said 40 jobs would go. The charity said 70 families would suffer.", "70", "charity"),
    ("The Dock Workers' Union said 300 walked out. The network said 70 did.", "70", "network"),
    (
        "The survivors' groups said 40 were hurt.\nNo one was hurt, the airline said. It said 70 flights were cut.",
        "70",
        "airline",
    ),
]
OF_ITS_KIND = [
    ("The airline said 40 flights were cut. The company said 70 jobs would go.", "70", "airline"),
    ("The rebel group said 5 men died. The group said 70 families fled.", "70", "rebel group"),
    (
        "The Karsha Observatory for Rights said 12 died. The group said 70 were hurt.",
        "70",
        "Karsha Observatory for Rights",
    ),
    ("Amnesty International said 40 were held. The charity said 70 had died.", "70", "Amnesty International"),
    (
        "The Coastal Relief Agency said 40 homes were gone. The agency said 70 people had died.",
        "70",
        "Coastal Relief Agency",
    ),
    ("The Dock Workers' Union said 300 walked out. The group said 70 were laid off.", "70", "Dock Workers' Union"),
    ("Orlo Airlines said 40 flights were cut. The airline said 70 passengers were hit.", "70", "Orlo Airlines"),
    ("Orlo Bank said 40 branches would shut. The firm said 70 jobs would go.", "70", "Orlo Bank"),
    ("The Norte Party said 40 were hurt. The group said 70 were held.", "70", "Norte Party"),
    ("Norvane said 40 tonnes leaked. The company said 70 tonnes more did.", "70", "Norvane"),
]
FIRMS = [
    ("Norvane will lay off 1,800 workers, the company said.", "1,800", "Norvane"),
    ("Norvane will lay off 1,800 workers. The company said 70 more would follow.", "70", "Norvane"),
    ("Norvane will lay off 1,800 workers, the union said.", "1,800", "union"),
    ("Norvane will lay off 90. Orlo will sell 40 shops. The company said 70 more would follow.", "70", "company"),
    ("Costa will sell 40 shares, the company said. Rui Costa is its chairman.", "40", "company"),
    ("Costa sold 40 shares of his, the company said.", "40", "company"),
    ("Plans to lay off 40 workers were dropped, the firm said.", "40", "firm"),
    ("Floods shut 40 roads, the company said.", "40", "company"),
    ("Rain closed 40 plants, the company said.", "40", "company"),
    ("Management will lay off 40 workers, the company said.", "40", "company"),
    ("Orlo Steel closed 40 plants, the company said.", "40", "Orlo Steel"),
    ("Chipmaker Norvane said 40 jobs would go.", "40", "Norvane"),
    ("Retailer Orlo said 40 shops would shut.", "40", "Orlo"),
    ("Rival Norvane said 40 jobs would go.", "40", "Norvane"),
    ("Union Carbide said 40 jobs would go.", "40", "Union Carbide"),
    ("State Bank said 40 jobs would go.", "40", "State Bank"),
]
INITIALS = [
    ("The Coastal Relief Agency said 40 homes were gone. CRA said 9 had died.", "40", "CRA"),
    ("The Coastal Relief Agency said 40 homes were gone. Later the CRA said 9 had died.", "9", "CRA"),
    ("The Ministry of Public Works said 40 died. MPW said 9 were hurt.", "40", "MPW"),
    (
        "The Coastal Relief Agency said 40 died. The Central Rail Authority met. CRA said 9 died.",
        "40",
        "Coastal Relief Agency",
    ),
    ("Carl Rudi Adams said 40 died. CRA said 9 had died.", "40", "Carl Rudi Adams"),
    ("The Coastal Relief Agency said 40 homes were gone.", "40", "Coastal Relief Agency"),
]


@pytest.mark.parametrize(("text", "words", "speaker"), OF_ANOTHER_KIND + OF_ITS_KIND + FIRMS + INITIALS)
def test_a_common_noun_takes_up_a_body_of_its_kind_alone(text: str, words: str, speaker: str) -> None:
    assert speaker_of(text, words) == speaker
