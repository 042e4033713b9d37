"""A speaker by the whole of a name, and whoever claims it rather than who hands it on."""

import pytest

from store.dossier.extracting import extract_text
from tests.extraction.attribution.said import speaker_of

WHOLE = [
    ("Lee Ju-min, the ports minister, said 900 were aboard.", "900", "Lee Ju-min"),
    ("Ports Minister Lee Ju-min said 900 were aboard.", "900", "Lee Ju-min"),
    ("Orlo's ports minister Lee Ju-min said 900 were aboard.", "900", "Lee Ju-min"),
    ("A Dorna-based charity said 900 were aboard.", "900", "Dorna-based charity"),
    ("The state-run broadcaster said 900 were aboard.", "900", "state-run broadcaster"),
    ("Doctors Without Borders said 40 patients had died.", "40", "Doctors Without Borders"),
    ("Doctors Without Borders (MSF) said 40 patients had died.", "40", "Doctors Without Borders"),
    ("Mothers Against Violence said 40 people marched.", "40", "Mothers Against Violence"),
    ("Mothers of May said 40 people had vanished.", "40", "Mothers of May"),
    ("Women in Black said 40 people marched.", "40", "Women in Black"),
    ("The Port Workers' Federation, or PWF, said 300 dockers struck.", "300", "PWF"),
    ("The Port Workers' Federation, known as PWF, said 300 dockers struck.", "300", "PWF"),
    ("The Port Workers' Federation, formerly Dock Aid, said 300 struck.", "300", "Port Workers' Federation"),
    ("Victims' relatives said 40 people had died.", "40", "victims' relatives"),
    ("Workers' representatives said 40 jobs would go.", "40", "workers' representatives"),
    ("Norvane said 700 jobs will go, a figure confirmed by the union.", "700", "Norvane"),
    ("Some 700 jobs will go, the ministry confirmed by telephone.", "700", "ministry"),
    ("Jan Berg and Ola Ruud said 40 boats had sunk.", "40", "Jan Berg and Ola Ruud"),
    ("Analysts Nils Berg and Ola Ruud said 40 boats had sunk.", "40", "Nils Berg and Ola Ruud"),
    ("Mayor Ana Lima and Governor Rui Costa said 40 boats had sunk.", "40", "Ana Lima and Rui Costa"),
    ("Trade and Industry Minister Ana Lima said 40 mills had shut.", "40", "Ana Lima"),
    ("About 900 people (according to the organizers' estimates) came.", "900", "organizers"),
    ("About 900 people came, according to the union's figures.", "900", "union"),
    ("The chamber of commerce said one in four shops closed.", "one in four", "chamber of commerce"),
    ("The ministry of health said 40 had died.", "40", "ministry of health"),
    ("Channel 4 said 40 people had died.", "40", "Channel 4"),
    ("Some 40 people died, Channel 4 reported.", "40", "Channel 4"),
    ("Her rival, Ivo Stam, rejected the result. “They stole 40 boxes,” he said.", "40", "Ivo Stam"),
]
BEHIND_AN_ASIDE = [
    ("The union claims, without evidence, that 900 workers were fired.", "900", "union"),
    ("The union claimed, citing no source, that 900 workers were fired.", "900", "union"),
    ("The minister said, in a rare admission, that 40 prisoners had died.", "40", "minister"),
    (
        "The Echo said, citing two people familiar with the talks, that 900 jobs would go.",
        "900",
        "two people familiar with the talks",
    ),
    ("The union says - without evidence - that 900 workers were fired.", "900", "union"),
    ("Lima told the council, reporters and staff that 40 people had died.", "40", "Lima"),
    ("Lima told reporters, adding that 40 people had died.", "40", "Lima"),
    ("It ended, with a local news service reporting that 600 hostages were freed.", "600", "local news service"),
    ("It ended, with officials saying 600 were freed and rebels claiming 35 were killed.", "35", "rebels"),
    ("The government's official death toll stood only at 131 people.", "131", "government"),
    ("The army's official toll is 131 dead.", "131", "army"),
    ("Norda Says 600 Hostages Freed; Rebels Say 35 Died", "600", "Norda"),
    ("Norda Says 600 Hostages Freed; Rebels Say 35 Died", "35", "rebels"),
    ("Rebels Say 40 Soldiers Killed", "40", "rebels"),
    ("Owners of the St. Thomas Orvel reported 32 dead.", "32", "Owners of the St. Thomas Orvel"),
    ("He lives in Main St. Police said 40 people died.", "40", "police"),
]
HANDED_ON = [
    (
        "Organizers said 900 came while 40 joined elsewhere, according to Norda News Agency.",
        "organizers",
        "Norda News Agency",
    ),
    (
        "Unofficial sources put the injured at over 900, according to a report by the Relief Office.",
        "Unofficial sources",
        "Relief Office",
    ),
    ("Police said 900 had died, Reuters reported.", "police", "Reuters"),
    ("The union said 900 had died, according to the Echo newspaper.", "union", "Echo newspaper"),
    ("The union said 900 had died, according to the ministry.", "ministry", "union"),
    ("The union said 900 had died, but 50 had, according to the company.", "union", None),
    ("About 900 people died, according to Reuters.", "Reuters", None),
]


@pytest.mark.parametrize(("text", "words", "speaker"), WHOLE + BEHIND_AN_ASIDE)
def test_the_speaker_has_a_whole_name(text: str, words: str, speaker: str) -> None:
    assert speaker_of(text, words) == speaker


@pytest.mark.parametrize(("text", "speaker", "relayed_by"), HANDED_ON)
def test_whoever_said_it_speaks_and_the_outlet_hands_it_on(text: str, speaker: str, relayed_by: str | None) -> None:
    facts = [
        fact for fact in extract_text(text)[2] if fact.quantity and 900 in (fact.quantity.value, fact.quantity.low)
    ]

    assert [(fact.speaker, fact.relayed_by) for fact in facts] == [(speaker, relayed_by)]
