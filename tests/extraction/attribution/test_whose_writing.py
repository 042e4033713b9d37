"""Whose report, figures or inquiry it is that says so."""

import pytest

from tests.extraction.attribution.said import speaker_of

WRITINGS = [
    # made, sent, published by whom
    ("Some 14 boats were lost, according to a memo sent to its crews by harbour chief Ana Lima.", "Ana Lima"),
    ("Some 14 boats were lost, according to a letter sent to the guild by Ana Lima and seen by the Echo.", "Ana Lima"),
    ("Some 14 boats were lost, according to a statement released to the press by the ministry.", "ministry"),
    ("Some 14 boats were lost, according to a memo seen by the Echo.", "memo"),
    (
        "A statement issued on Saturday by the Dornan Ministry of Ports said 14 boats were lost.",
        "Dornan Ministry of Ports",
    ),
    ("The first record of the raid announced on Monday by the Ports Board said 14 boats were lost.", "Ports Board"),
    ("Some 14 have died, according to a ministry report released Friday.", "ministry"),
    ("Some 14 have died, according to a new Rescue Union toll published on Monday.", "Rescue Union"),
    ("Some 14 have died, according to the government's official toll.", "government"),
    ("Some 14 have died, according to the Anchor medical journal.", "Anchor medical journal"),
    ("Some 14 have died, according to local reports.", "local reports"),
    ("Some 14 have died, according to reports.", None),
    ("Data from grid operator Rell showed demand was 14 percent lower.", "Rell"),
    # read out
    ("“Some 14 boats were lost,” spokesman Tom Rell read from a statement.", "Tom Rell"),
    ("“Some 14 boats were lost,” board spokesman, Tom Rell read on state television.", "Tom Rell"),
    ("“Some 14 boats were lost,” read a statement from the board.", "board"),
    ("“Some 14 boats were lost,” the sign read.", None),
    ("The message reads: 14 boats were lost.", "message"),
    ("The mayor read “The Sea” to 14 children.", None),
    ("“The Sea,” read by 14 pupils, was a success.", None),
    ("A gauge on the bridge read 14 metres.", None),
    ("The board's 6 a.m. update showed 14 boats were lost.", "board"),
    ("The HPB's 6 p.m. situation report showed 14 boats were lost.", "HPB"),
    ("The ministry's most recent weekly bulletin showed that 14 had died.", "ministry"),
    ("The council's second-quarter report said 14 jobs had gone.", "council"),
    ("Orlon's third-quarter results show 14 wells were shut.", "Orlon"),
    ("The guild's year-end figures put the number of boats at 14.", "guild"),
    ("Monday's report said 14 boats were lost.", "Monday's report"),
    ("A report of the Dorna Police Board (DPB) showed 14 boats were lost.", "DPB"),
    ("A partial report of the national police showed 14 boats were lost.", "national police"),
    (
        "A consolidated report of the Dorna Harbour Board showed most of the losses were in the north with 14.",
        "Dorna Harbour Board",
    ),
    ("A joint statement of the two unions said 14 boats were lost.", "two unions"),
    (
        (
            "Losses have passed 9 boats, the Harbour Board (HB) said.\nThe report noted that losses of "
            "nets were put at 14."
        ),
        "HB",
    ),
    ("Losses have passed 9 boats, the guild said.\nThe report said 14 boats were lost. ", "guild"),
    ("The guild put losses at nine in its report on Monday.\nThe report said 14 boats were lost. ", "guild"),
    ("A police report said nine boats were lost. The report said 14 nets were gone.", "police"),
    (
        (
            "The state news agency said men had raided the town. The men fled, the report said. It "
            "said 14 boats were lost."
        ),
        "state news agency",
    ),
    ("The council published the results on Monday.\nAccording to them, 14 boats were lost.", "council"),
    ("The council published the results on Monday.\nAccording to the data, 14 boats were lost.", "council"),
    ("The council released its figures on Monday.\nThe figures show 14 boats were lost.", "council"),
    ("A fire broke out. The report said 14 boats were lost.", "report"),
    (
        (
            "Nine boats were lost, according to a summary of the findings released Monday. Another 14 "
            "were damaged, it said."
        ),
        "summary",
    ),
    ("A summary of the findings said nine boats were lost. It said 14 were damaged.", "summary"),
    ("Nine boats were lost, according to a report by the board. Another 14 were damaged, it said.", "board"),
    ("An investigation by the army found 14 men had died.", "army"),
    ("The army's investigation into the raid says 14 men died.", "army"),
    (
        ("The army's own initial inquiry into a raid that killed many in western Minho says 14 people were killed."),
        "army",
    ),
    ("A poll of 1,000 voters in Minho found 14 per cent stayed away.", "poll"),
    ("A report of the losses said 14 boats were sunk.", "report"),
    ("The charity's report said nine died. The army said it was wrong. The report said 14 boats sank.", "report"),
    ("A study said nine fell ill. The study said 14 were old.", "study"),
    ("The mayor said nine died. The report said 14 boats sank.", "report"),
    ("The mayor's second letter said 14 boats sank.", "mayor"),
]


@pytest.mark.parametrize(("text", "speaker"), WRITINGS)
def test_a_writing_speaks_for_its_author(text: str, speaker: str | None) -> None:
    assert speaker_of(text, "14") == speaker
