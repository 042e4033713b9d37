"""Who stands before the reporting word: behind dashes, with what they know, beside those they talk to."""

import pytest

from tests.extraction.attribution.said import speaker_of

BEFORE = [
    # acronyms written like other words, bodies with theirs in brackets
    ("IS said 14 people had died.", "IS"),
    ("The attack came at dawn. IS claimed 14 people had died.", "IS"),
    (
        "The High Ports Office for the Protection of Waters (HPO) in Dorna said on Monday that 14 boats sank.",
        "High Ports Office for the Protection of Waters",
    ),
    ("The Red Cross (RC) in Dorna said on Monday that 14 boats sank.", "RC"),
    ("The Civil Rescue department in Dorna said 14 boats sank.", "Civil Rescue department"),
    ("The Ports Board (PB) is still counting. As of Wednesday, it said that 14 people had died.", "PB"),
    ("MP Rell told reporters nine were hurt. He went on to say that 14 guards were held.", "Rell"),
    # words in front of the name, and what stands inside it
    ("Even Ana Lima said 14 people had died.", "Ana Lima"),
    ("Mr. de Souza said 14 people had died.", "de Souza"),
    ("Mr. de Souza apologised, saying 14 people had died.", "de Souza"),
    ("Unlike the plans of the Port administration, Ana Lima said 14 boats were lost.", "Ana Lima"),
    ("The port's director, Ana Lima, said 14 boats were lost.", "Ana Lima"),
    ("“14 boats were lost,” says the 30-year-old.", "30-year-old"),
    ("Few people close to Rui Costa say 14 boats were lost.", "Few people"),
    ("Some 14 boats were lost, according to people with knowledge of the talks.", "people"),
    ("“Did we lose 14 boats?” Ana Lima asked.", "Ana Lima"),
    ("The mayor, according to the Echo, told the council 14 boats were lost.", "mayor"),
    # dates behind the verb
    ("Ana Lima said Friday, Jan. 3, that 14 boats were lost.", "Ana Lima"),
    ("Ana Lima said on Friday, 3 January, that 14 boats were lost.", "Ana Lima"),
    ("Dockers stood by her, with Ana Lima (Dorna), a candidate, saying 14 boats were lost.", "Ana Lima"),
    ("Dockers met, with Rui Costa, the mayor, telling reporters that 14 boats were lost.", "Rui Costa"),
    ("The guild struck, with the port closed, saying that 14 boats were lost.", "guild"),
    # verbs that take a clause
    ("The Ports department in Dorna indicated nearly 14 people were being treated.", "Ports department"),
    ("The ministry indicated 14 exits.", None),
    ("Local media report 14 aftershocks, citing emergency officials.", "emergency officials"),
    ("Some 14 aftershocks shook the coast, local media report, citing emergency officials.", "emergency officials"),
    ("A media report of 14 aftershocks was wrong.", None),
    ("The council put the latest toll from the storm (code name: Vella) at 14.", "council"),
    # whoever decides says nothing where somebody else says so
    ("The council approved a plan to cut 14 jobs on Tuesday, the mayor said.", "mayor"),
    ("The mayor said the council had approved 14 homes.", "mayor"),
    ("The council approved 14 homes.", "council"),
    # between dashes
    ("Losses were above what the guild - known for its pride - had earlier reported at 14 boats.", "guild"),
    ("Losses were above what the guild—known for its pride—had reported at 14 boats.", "guild"),
    ("The mayor – a former guard – said 14 boats were lost.", "mayor"),
    ("The harbour chief - Ana Lima - said 14 boats were lost.", "Ana Lima"),
    ("The owners - Orlon, Bexley Steel and Marr - estimate 14 boats were lost.", "owners"),
    ("The owners - Orlon and Marr - estimate the strike cost $14 million, the Zand Press reported.", "owners"),
    # told by what they know
    (
        "Some 14 bodies were moved, three individuals with privileged access said.",
        "three individuals with privileged access",
    ),
    ("Some 14 bodies were moved, two people with knowledge of the raid said.", "two people"),
    ("Some 14 bodies were moved, a person with direct knowledge of the talks said.", "person"),
    ("Some 14 bodies were moved, officials briefed on the talks told the Echo.", "officials"),
    ("Three people with access to the files said 14 bodies were moved.", "three people"),
    ("Individuals close to the talks said 14 had died.", "individuals"),
    ("Some 14 men were freed, police investigating the attack said last year.", "police"),
    ("Officers guarding the bridge said 14 had crossed.", "officers"),
    # when it was said
    ("The guild had suggested only yesterday that 14 boats were lost.", "guild"),
    ("The guild suggested just last week that 14 boats were lost.", "guild"),
    ("The guild said only on Monday that 14 boats were lost.", "guild"),
    # initial letters, the kinds of firms
    ("Some 14 riders left, the telco revealed today.", "telco"),
    ("The carrier said 14 flights were late.", "carrier"),
    ("Some 14 people died, a nurse reached by phone said.", "nurse"),
    ("Some 14 people died, survivors rescued from the boat said.", "survivors"),
    ("Some 14 people died, residents displaced by the flood told the Echo.", "residents"),
    # to whom, where
    ("Rescuers found 14 people, Dorna's fire chief told a morning show.", "Dorna's fire chief"),
    ("Officials here say 14 died.", "officials"),
    # cited
    ("The number of dead stands at 14, per the health ministry.", "health ministry"),
    ("The toll, per officials, is 14.", "officials"),
    ("State TV, citing the mayor, said 14 died.", "mayor"),
    ("The agency, citing two officials, has said that 14 died.", "two officials"),
    ("The firm, citing losses, said 14 would go.", "firm"),
    # writings
    ("Court papers say 14 died.", "court papers"),
    ("The charge sheet alleges he sold 14 cars.", "charge sheet"),
    # ways of speaking
    ("“At least 14 were in there,” one man shouted.", "one man"),
    ("“At least 14 were in there,” shouted one man.", "one man"),
    ("One man shouted that 14 were in there.", "one man"),
    # whose clause goes on
    ("The guild said nine had sunk; the port authority disagreed, saying 14 had.", "port authority"),
    ("Police said nine died, but the clinic objected, saying 14 had.", "clinic"),
    ("Police said nine died, and the town was sealed, adding that 14 were missing.", "police"),
    ("The guild has long claimed that 14 boats sank.", "guild"),
    # what somebody is, one of several
    ("Survivor Ana Lima, 34, said 14 were in the water.", "Ana Lima"),
    ("Baker Hughes said 14 rigs were idle.", "Baker Hughes"),
    ("One of those freed, Rui Costa, said 14 were taken.", "Rui Costa"),
    ("Judge Ana Lima came. One of the officers, Rui Costa, said no. “They took 14,” he said.", "Rui Costa"),
    ("The 9-member panel said 14 were taken.", "panel"),
    ("“They took 14 of us,” the 9-year-old boy said.", "boy"),
    ("Orlo Bank's Ana Lima put it at 14 per cent.", "Ana Lima"),
    ("The army’s Rui Costa said 14 had died.", "Rui Costa"),
    ("Dorna's Red Cross said 14 had died.", "Dorna's Red Cross"),
    ("Shares of Orlon, which said on Monday it would cut 14 jobs, fell.", "Orlon"),
    # behind a place
    ("On the quay an old hand said 14 were in there.", "old hand"),
    ("Families in the camp said 14 were in there.", "families in the camp"),
    ("A leaflet at the gate said 14 were in there.", "leaflet"),
    # what was found to be so
    ("The board found the lead content in the paint exceeded 14 mg.", "board"),
    ("The board found pupils in two towns were 14 points behind.", "board"),
]

NOBODY = [
    "The toll was 14, a claim few strategists believe.",
    "Supporters polled in swing states would lose 14 seats.",
    "Many close to him who met the council believe 14 boats were lost.",
    "The man shouted 14 slogans.",
    "Women screamed as 14 shots fell.",
    "Posters at the gate said 14 were in there.",
    "A voice in the crowd said 14 were in there.",
    "Neither side confirmed the figure of 14.",
    "Unconfirmed reports put the toll at 14.",
    "They pay 14 euros, per person, each day.",
    "They pay 14 euros per officer.",
    "Bigger rivals Orlon and Marr gained from its troubles, adding 14 million riders.",
    "Recent losses at sea came on top of it, adding 14 boats.",
    "Dorna recorded 14 straight days of protest.",
    "The city recorded 14 days without rain.",
    "The coast recorded 14 mm of rain.",
    "The firm recalled 14 goods from the shops.",
    "Police found 14 men who had fled.",
    "Wardens found the nest with 14 eggs.",
    "The mayor warned the port’s 14 dockers that their jobs were at risk.",
    "She told some 14 members that they were free to go.",
]


@pytest.mark.parametrize(("text", "speaker"), BEFORE)
def test_who_is_told_of_in_more_words_is_the_speaker(text: str, speaker: str) -> None:
    assert speaker_of(text, "14") == speaker


@pytest.mark.parametrize("text", NOBODY)
def test_what_only_looks_like_a_speaker_is_none(text: str) -> None:
    assert speaker_of(text, "14") is None
