"""Which figures are the speaker's: before "that they said", in a clause that only tells when, in lists."""

import pytest

from tests.extraction.attribution.said import speaker_of

THEIRS = [
    # before whoever gave them
    ("The 14 boats that the guild said were lost have been found.", "14", "guild"),
    ("It is twice the 14 deaths that the guild claimed in May.", "14", "guild"),
    ("It is far above the toll of 14 that the ministry had given.", "14", "ministry"),
    ("Nine came home of the 14 sailors that the navy believes were on board.", "14", "navy"),
    ("The ministry said nine died, fewer than the 14 the Red Cross had counted.", "14", "Red Cross"),
    ("Nine died of the 14 the ministry counted.", "14", "ministry"),
    ("The Red Cross counted nine dead, the ministry 14.", "14", "ministry"),
    # clauses that tell when
    ("After police said nine had died, 14 families left.", "nine", "police"),
    ("A day after police said nine had died, 14 families left.", "nine", "police"),
    ("After police said nine men, two women and 14 girls had died, the shops shut.", "14", "police"),
    ("After police said nine had died, including 14 girls, the shops shut.", "14", "police"),
    ("After the fire, police said nine had died, and 14 were hurt.", "14", "police"),
    ("As the mayor said, 14 boats were lost.", "14", "mayor"),
    # lines
    ("The union said:\nForty dockers were hurt\nSome 14 ships were kept in port", "14", "union"),
    ("Orlon said:\nNine riders were hurt\nOf those, 14 left\n9 more have gone.", "14", "Orlon"),
    ("Orlon said:\nNine riders were hurt\n14 more have gone.", "14", "Orlon"),
    ("Officials reported nine new cases. Of those, 14 per cent have died.", "14", "officials"),
    # reports that are backed, or left open
    ("Police said they could confirm reports that 14 had died.", "14", "police"),
    ("Police said they had received reports of 14 deaths.", "14", "police"),
    ("Police said they could not confirm the guild's claim that 14 boats sank.", "14", "guild"),
    ("Police said they could not confirm reports that nine had died, but 14 were hurt.", "14", "police"),
    ("Police said nine died and that they were checking reports of 14 more deaths.", "nine", "police"),
    # what had happened
    ("Police said nine men had been held. Some 14 women had been freed.", "14", "police"),
    ("It was bad, Vidal said. She said nine men had left. Fewer than 14 boats had sunk.", "14", "Vidal"),
]

NOT_THEIRS = [
    ("The port authority said it was aware of reports that 14 boats sank.", "14"),
    ("Police said they were investigating reports that 14 boats sank.", "14"),
    ("Police said they could not confirm reports that 14 had died.", "14"),
    ("The ministry said it was unable to verify claims that 14 had died.", "14"),
    ("Police said nine died and that they were checking reports of 14 more deaths.", "14"),
    ("Orlon, which said on Monday it would cut nine jobs, lost 14 per cent.", "14"),
    ("Ana Lima, who said nine had died and four were lost, took 14 others in.", "14"),
    ("Officials reported nine new cases. Of course, 14 is a small number.", "14"),
    ("In the 14 villages the army said nothing was left.", "14"),
    ("After the 14 deaths the ministry said schools would shut.", "14"),
    ("Of the 14 the mayor said nine were lost.", "14"),
    ("The 14 letters that the mayor wrote were lost.", "14"),
    ("The 14 men that police said nothing of are free.", "14"),
    ("The 14 patients that the clinic admitted are well.", "14"),
    ("The guild published the 14 letters that it gave to the mayor.", "14"),
    ("After police said nine had died, 14 families left.", "14"),
    ("A day after police said nine had died, 14 families left.", "14"),
    ("Since the ministry said nine had died, 14 families have left.", "14"),
    ("Although officials said nine had died, 14 bodies lay in the hall.", "14"),
    ("As police said nine had died, 14 families left.", "14"),
    ("In the weeks since the firm first acknowledged the leak, it has sold 14 boats.", "14"),
    ("After police said nine men, two women and four girls had died, the town shut 14 shops.", "14"),
    ("The union said:\nForty dockers were hurt\nThe council met on Monday with 14 members.", "14"),
    ("The union said:\nForty dockers were hurt.\nSome 14 ships are in port.", "14"),
    ("Police said nine men had been held. Some 14 women had been freed in 2012.", "14"),
    ("Police said nine men had been held. Some 14 women had already been freed.", "14"),
    ("Police said nine men had been held. The town had lost 14 shops.", "14"),
    ("Police said nine men were held. Some 14 women had been freed.", "14"),
    ("Police had said little. Some 14 women had been freed.", "14"),
]


@pytest.mark.parametrize(("text", "words", "speaker"), THEIRS)
def test_a_figure_is_of_whoever_gives_it_before_or_behind_it(text: str, words: str, speaker: str) -> None:
    assert speaker_of(text, words) == speaker


@pytest.mark.parametrize(("text", "words"), NOT_THEIRS)
def test_a_figure_of_the_main_clause_or_the_next_line_is_nobodys(text: str, words: str) -> None:
    assert speaker_of(text, words) is None
