"""How a speaker is named, by office, body, pronoun or several names: a text, words in it, and the speaker."""

import pytest

from tests.extraction.attribution.said import speaker_of

NAMED = [
    # somewhere in a place that is named behind a comma; estimates of those who count
    (
        "Some 30 were hurt, said a police official in the capital, Port Dorna, who left.",
        "Some 30",
        "police official in the capital",
    ),
    ("Some 30 were hurt, an official in the port city, Dorna Bay, said.", "Some 30", "official in the port city"),
    ("Some 30 were hurt, said the mayor of the town, Ana Lima.", "Some 30", "Ana Lima"),
    ("Some 30 were hurt, said the director of the city hospital, Ana Lima.", "Some 30", "Ana Lima"),
    (
        "Some 30 marched, according to the estimates of the organisers and the local press.",
        "Some 30",
        "organisers and the local press",
    ),
    ("Some 30 marched, according to the accounts of the survivors.", "Some 30", "survivors"),
    # several and one of them, places and bodies that count
    (
        "Two traders said the loss was higher. One of them, a bank manager in Dorna, said 30 cars burned.",
        "30",
        "bank manager in Dorna",
    ),
    ("One of two army officers said 30 guards had fled.", "30", "army officer"),
    ("One of the drivers, speaking by phone, said 30 lorries were stuck.", "30", "driver"),
    ("Two drivers gave a different account. Some 30 lorries were stuck, they said.", "Some 30", "two drivers"),
    ("The mayor of Dorna, Ana Lima, gave a lower figure. We have 30 ill, she said.", "30", "Ana Lima"),
    ("The union's leader, Ana Lima, waved to the crowd and said 30 mines had shut.", "30", "Ana Lima"),
    ("A first survey by the county found that 30 barns were damaged.", "30", "county"),
    ("Peru raised the death toll from a landslide at a mine to 30 on Monday.", "30", "Peru"),
    ("He rejected the claim by the union, made on Monday, that 30 mines had shut.", "30", "union"),
    ("Ninety people fell ill, the clinic said Friday, more than half of them children.", "more than half", "clinic"),
    ("Ninety fell ill, said Ana Lima, who runs the clinic, and 30 barns were closed.", "30", "Ana Lima"),
    ("Nobody left, Dorna County Judge Ana Lima said.\nLima ordered a search.\nLima said 30 fled.", "30", "Ana Lima"),
    (
        "Raiders took 14 goats, survivors of the raid and district officials said.",
        "14",
        "survivors of the raid and district officials",
    ),
    ("The flood of the river and officials said 14 had gone.", "14", "officials"),
    # two who count, one verb or two
    ("Wardens counted 9 walkers while the clubs spoke of 14.", "14", "clubs"),
    ("Wardens counted 9 walkers while the clubs spoke of 14.", "9", "wardens"),
    ("In Porto the unions counted 90 walkers and the police 14.", "14", "police"),
    ("The observatory measured the tremor at 14.", "14", "observatory"),
    ("The health agency attributed 14 deaths to the heat.", "14", "health agency"),
    ("The loss was put at 14 boats by a harbour official.", "14", "harbour official"),
    # names in their places
    ("A passenger, Oh Min-jun, told a newspaper 14 people had jumped.", "14", "Oh Min-jun"),
    ("His cousin in the hills, Rosa Diaz, said 14 had gone.", "14", "Rosa Diaz"),
    ("The Omani Council on Water Rights (OCWR) said 14 had died.", "14", "OCWR"),
    ("The council's chairperson, Ana Vidal, said 14 of them drowned.", "14", "Ana Vidal"),
    ("Some 14 people drowned, the charity Save the Children said on Monday.", "14", "Save the Children"),
    ("At least 14 drowned, the aid group Feed the Hungry said.", "14", "Feed the Hungry"),
    ("The group met in Orvel on Monday. 14 drowned, the Harbour Office said.", "14", "Harbour Office"),
    ("Save the Otters said 14 cubs had been found.", "14", "Save the Otters"),
    ("Mum-of-four Ana Vidal, 31, said 14 cars had burned.", "14", "Ana Vidal"),
    ("A source close to the inquiry said 14 had fled.", "14", "source"),
    ("Union Sol Norte said 14 workers had walked out.", "14", "Sol Norte"),
    ("Ana Vidal of the Harbour Board said 14 boats had gone.", "14", "Ana Vidal"),
    ("Neighbours outside said 14 had got out.", "14", "neighbours"),
    ("Scientists estimate that, without rain, 14 lakes will dry out.", "14", "scientists"),
    ("At least 14 people drowned, governor Ana Vidal said by telephone.", "14", "Ana Vidal"),
    # bodies the text has named
    (
        "Ana Vidal, head of the Marine Safety Centre, wept. The centre said 14 had drowned.",
        "14",
        "Marine Safety Centre",
    ),
    ("Ana Vidal of the CTV union spoke of staff at OilWorks plants. The company said 14 had left.", "14", "OilWorks"),
    # names of bodies and offices
    (
        "Nine walkers are lost, the regional fire and rescue service said on Monday.",
        "Nine",
        "regional fire and rescue service",
    ),
    ("The water board in Minho province put the number of leaks at 14.", "14", "water board"),
    ("Some 14 ponds dried out, the director of fisheries (coast) told this paper.", "14", "director of fisheries"),
    ("The quay is shut, the Coastal Trade Authority (CTA) said. Some 14 boats wait, the authority said.", "14", "CTA"),
    (
        "Prices rose, though the bakers’ guild association, which keeps books, insisted that 14 shops cut them.",
        "14",
        "bakers’ guild association",
    ),
    (
        "The river is high, said Ana Vidal of Canoa, the rowing union, who conceded that 14 boats were lost.",
        "14",
        "Ana Vidal",
    ),
    # persons kept in mind
    ("Ana Vidal, 41, lost her shop.\n“We had 14 tables,” she said.", "14", "Ana Vidal"),
    ("The guild's head, Dr. Ana Vidal, called that a lie. She said 14 had left.", "14", "Ana Vidal"),
    (
        "Transport Minister Ana Vidal said the line was shut. Snow fell. The minister said 14 trains stood.",
        "14",
        "Ana Vidal",
    ),
    ("Mrs Vidal said all was well. Mr Hassan said it was not. She said 14 had left.", "14", "Vidal"),
    # two who are named, one for each figure
    ("The mayor put the dead at 9, the clinic at 14.", "14", "clinic"),
    ("The mayor put the dead at 9 and the clinic at 14.", "9", "mayor"),
    ("Rain killed 9, according to the mayor, and 14, according to the clinic.", "9", "mayor"),
    ("Rain killed 9, according to the mayor, and 14, according to the clinic.", "14", "clinic"),
    ("The rain, which the mayor says killed 14, went on.", "14", "mayor"),
    # words between, names behind, places in front
    ("Ana Vidal met guests. She put the toll from slides and squalls since the spring rains at 14.", "14", "Ana Vidal"),
    ("One of his aides, Ana Vidal, told the Echo 14 had gone.", "14", "Ana Vidal"),
    ("Dorna: Premier Ana Vidal on Monday toured the coast and announced a grant of $14 million.", "$14", "Ana Vidal"),
    ("Two boats sank, the harbour board said as it closed the quay.", "Two", "harbour board"),
    ("Two boats sank, the Echo said when it was asked.", "Two", "Echo"),
    # pronouns, offices, honours, days in front
    ("Gen. Ana Vidal said 9 had fled. According to him, 14 were found.", "14", "Ana Vidal"),
    ("The guild and the navy have both said 14 had fled.", "14", "guild and the navy"),
    ("Ana Vidal, the mayor, wept. However, she noted, 14 boats were still out.", "14", "Ana Vidal"),
    ("Dorna Harbour Commissioner Ana Vidal said 14 had fled.", "14", "Ana Vidal"),
    (
        "The head of the Board on the loss of Dorna Boats, Col. Ana Vidal, rtd, on Monday said 14 had fled.",
        "14",
        "Ana Vidal",
    ),
    ("Dorna, Aug 30 The Minho Chief Minister, Ana Vidal, today said 14 had fled.", "14", "Ana Vidal"),
    # marks inside names, names that look like adverbs, offices far from the name
    ("Northline Co. said Thursday that 14 mines would close.", "14", "Northline Co"),
    ("Some 14 mines may close, the Dorna Mining Corp. reported.", "14", "Dorna Mining Corp"),
    ("A clerk who talked to Dorna.com said 14 posts would go.", "14", "clerk"),
    ("Nine of them “were not on the list,” Kelly said. Kelly said 14 were.", "14", "Kelly"),
    ("The US said 14 rebels were hit.", "14", "US"),
    ("Earlier, the chief secretary, water supply, Ana Vidal, had said 14 wells were dry.", "14", "Ana Vidal"),
    ("“The crowd was 14 thousand,” the guild’s convenor, Ana Vidal Tsz-kit, said.", "14", "Ana Vidal Tsz-kit"),
    ("“A trail of 14 miles was seen,” search and rescue officer Ana Vidal said.", "14", "Ana Vidal"),
    ("Unions backed by leftist parties and the main opposition Concord said 14 had gone.", "14", "unions"),
    ("DORNA • The premier, Ana Vidal, said 14 had gone.", "14", "Ana Vidal"),
    # names with words for times, persons from somewhere, titles
    ("The fire took 14 homes, according to Good Morning Minho.", "14", "Good Morning Minho"),
    ("Minho Today said 14 had left.", "14", "Minho Today"),
    ("“Some 14 were hurt,” Ana Vidal from the council for Dorna Refugees told the Echo.", "14", "Ana Vidal"),
    ("Lt. Ana Vidal Costa of Omania's navy said 14 had left.", "14", "Ana Vidal Costa"),
    # names with brackets, ages, initials
    ("The High Ports Committee (HPC) head Ana Vidal said 14 had left.", "14", "Ana Vidal"),
    ("“Some 14 were lost,” said Special DG (coast operation) A B Vidal.", "14", "A B Vidal"),
    ("“Some 14 were lost,” said a 54-year-old man whose wife was hurt.", "14", "54-year-old man"),
    ("The navy (which has 9 boats) said 14 had left.", "14", "navy"),
    ("Some 14 left, according to the United Nations World Harbour Organization (WHO).", "14", "WHO"),
    # one of them, how they looked, both and neither
    ("“We lost 14 men,” said one of the miners.", "14", "miner"),
    ("“We lost 14 men,” said a tearful Ana Vidal.", "14", "Ana Vidal"),
    ("Both the army and the rebels said 14 had died.", "14", "army and the rebels"),
    ("Neither the army nor the rebels said 14 had died.", "14", None),
    ("The two sides said 14 had died.", "14", "two sides"),
    ("The plan would cost 14 million, the treasury has calculated.", "14", "treasury"),
]


@pytest.mark.parametrize(("text", "words", "speaker"), NAMED)
def test_the_speaker_has_the_name_that_the_text_gives(text: str, words: str, speaker: str | None) -> None:
    assert speaker_of(text, words) == speaker
