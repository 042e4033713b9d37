"""Who is credited where an office is written large, a comma is lost, a place or a bracket stands between, in polls."""

import pytest

from tests.extraction.attribution.said import read, speaker_of

CREDITED = [
    ("Plain-clothes officers said 40 had died.", "Plain-clothes officers"),
    ("Seong-mok Kim deputy director of the Fire Service said 40 had died.", "Seong-mok Kim"),
    (
        "The storm hit 40 mills, a senior official in Dorna's harbour ports authority said.",
        "senior official in Dorna's harbour ports authority",
    ),
    ("The storm hit 40 mills in Dorna's old harbour, authority head Ana Lima said.", "Ana Lima"),
    ("Output fell by 40%, reads a release issued by the Orlo Institute on Monday.", "Orlo Institute"),
    ("Output fell by 40%, reads an official statement by the Orlo Bank.", "Orlo Bank"),
    ("He sells 40 boats, reads a report of the mill and sleeps.", None),
    ("The release further reads that the share of boats was 40%.", "release"),
    ("Every night she reads that 40 boats sank.", None),
    ("The Department of Harbours, Labour and Welfare said 40 had died.", "Labour and Welfare"),
    ("The Ministry of Health, Labour and Welfare said 40 had died.", "Ministry of Health, Labour and Welfare"),
    (
        "In a statement on Monday, the Orlo Department of Sports, Arts, and Culture said 40 had died.",
        "Orlo Department of Sports, Arts, and Culture",
    ),
    (
        "At least 40 died, according to the Ministry of Trade, Ports and Water Resources.",
        "Ministry of Trade, Ports and Water Resources",
    ),
    (
        "At least 40 died, said a spokesman for the Ministry of Trade, Ports and Fisheries, on Monday.",
        "spokesman for the Ministry of Trade, Ports and Fisheries",
    ),
    ("At the Department of Health, Lima and Costa said 40 had died.", "Lima and Costa"),
    ("At least 40 died, according to the Ministry of Health, Lima and Costa.", "Ministry of Health"),
    ("The Dorna Harbour Board in 2020 said 40 had died.", "Dorna Harbour Board"),
    ("A report by the Orlo Bank in 2020 showed 40 had died.", "Orlo Bank"),
    ("A navy report cited by the Orlo News said 40 had died.", "navy"),
    ("A sailor quoted by the Orlo News said 40 had died.", "sailor"),
    ("Sailors saved from a boat that sank off the coast of Omania this week said 40 had died.", "sailors"),
    ("Some 40 have died, a nurse said on Monday, citing the latest figures from aid workers there.", "aid workers"),
    ("“We lost 40 boats,” Dorna Assembly Member Ana Lima said.", "Ana Lima"),
    ("“We lost 40 boats,” Radical Senate Minority Leader Rui Costa said as debate opened.", "Rui Costa"),
    ("The Cook Islands News said 40 boats had sunk.", "Cook Islands News"),
    ("Spokesperson of the Ministry of Health Ana Lima said 40 had died.", "Ana Lima"),
    ("Meanwhile, speaking at the news conference Costa said 40 mines would stay shut.", "Costa"),
    ("In a short statement Ana Lima said 40 shops had closed.", "Ana Lima"),
    ("In a statement on Monday the port police said 40 shops had closed.", "port police"),
    ("More than 40 posts will go, editor-in-chief Ana Lima wrote in a memo to employees on Monday.", "Ana Lima"),
    ("It cuts 40 posts, according to a memo sent to staff by the head of that group, Rui Costa.", "Rui Costa"),
    ("It employs 40 people, according to the latest tally from its parent company, energy group Norvane.", "Norvane"),
    ("Some 40 people died, according to the mayor, Ana Lima.", "Ana Lima"),
    ("Some 40 people died, according to the mayor, Monday's worst toll.", "mayor"),
    ("“We expect 40 cuts,” it quoted a Dorna-based union official as saying.", "Dorna-based union official"),
    ("Local officials late Monday (local time) put the number of dead at 40.", "local officials"),
    ("Local officials, however, said the dead also included 40 women.", "local officials"),
    ("Local people, however, said the death toll was 40.", "local people"),
    ("Several people in the harbour said 40 boats had sunk.", "several people"),
    ("People in Orlo and parts of Dorna put the death toll at 40.", "People in Orlo"),
    ("One person from the area told Radio Dorna that the raids killed 40 goats.", "one person"),
    ("Civilians in a remote corner of Omania said 40 goats were killed.", "civilians"),
    ("Radicals said a bill could cost 40 dollars, but Senate Radicals would need nine votes.", "Radicals"),
    ("The agency's tally stands at about 40 boats.", "agency"),
    ("Norvane's estimate of about 40 barrels a day was disputed.", "Norvane"),
    ("The estimate by the Budget Office of the bill's cost is about 40 dollars.", "Budget Office"),
    ("In the Orlo Institute poll, Lima leads Costa by 40 percent to 9 percent.", "Orlo Institute"),
    ("In a poll of 900 adults by Orlo Research, 40 percent said they would stay at home.", "Orlo Research"),
    ("Lima leads Costa by 40 percent to 9 percent in a new Orlo Research poll.", "Orlo Research"),
    ("In a poll taken on Monday, the guild said, 40 percent of members backed the deal.", "guild"),
    ("Speaking last night Rui Costa, Omania's defence minister, said 40 had died.", "Rui Costa"),
    ("Ana Lima, the editor of the Journal, after ringing around hospitals told me 40 beds were empty.", "Ana Lima"),
    ("A spokesman for the National Commission for Refugees Rui Costa said that 40 were in the hull.", "Rui Costa"),
    ("All are well, spokesman of the Ports Ministry Major General Rui Costa said, and 40 came home.", "Rui Costa"),
    ("A spokeswoman for Omania Airlines Ana Lima said 40 flights were late.", "Ana Lima"),
    ("A spokesman for Doctors Without Borders said 40 had died.", "spokesman for Doctors Without Borders"),
    ("The Governor of Baja California Sur said 40 had died.", "Governor of Baja California Sur"),
    ("The head of the Dorna Chamber of Commerce said 40 shops shut.", "head of the Dorna Chamber of Commerce"),
    ("As many as 40 sailors are feared drowned, survivors told an aid organisation.", "survivors"),
    ("The boat left with 40 women, the teenager told a member of the board who met him in Orlo.", "teenager"),
    ("On a wet day the teenager told a member of the board who met him that 40 women drowned.", "teenager"),
    ("As the search went on, survivors came ashore in Dorna, where they told medics 40 had drowned.", "survivors"),
    ("Twenty-one analysts polled by the Echo had, on average, forecast a profit of 40 million dollars.", "analysts"),
    ("According to the partial results from the Orlo server, Lima leads by 40 votes.", "partial results"),
    (
        "The slick held 40 tonnes, a spokeswoman at Dorna's environmental board said.",
        "spokeswoman at Dorna's environmental board",
    ),
    ("The dockers’ union – the Dorna Dock Association (DDA) – says 40 are unpaid.", "DDA"),
    ("Norvane Motor Co reported a higher profit, driven by vans, but its shares fell 40 percent.", None),
    ("Norvane Motor Co reported a profit of 40 dollars, but its shares fell.", "Norvane Motor Co"),
    ("The firm reaffirmed its forecast for a profit of 40 dollars.", "firm"),
    ("Just 9% of voters say they trust her and only 40% say they have seen her plan.", None),
    ("About 3 in 10 farmers believe she lost 40 seats.", None),
    ("9% say she’s busy in the Orlo Institute poll, 40% said an even mix.", "Orlo Institute"),
    ("It’s believed 40 died in the fire.", None),
    ("House Ports Committee ranking Democrat Ana Lima said on Orlo TV that 40 had died.", "Ana Lima"),
    ("He is at odds with the statements of ex-chief Rui Costa, who said that 40 had died.", "Rui Costa"),
    ("On Sunday, the top Democrat on the Ports Committee, Rep. Ana Lima (D-Dorna), claimed that 40 died.", "Ana Lima"),
    ("It may carry 40 passengers and 10 crewmen, Lieutenant Rui Costa, a coastguard spokesman, said.", "Rui Costa"),
    ("“It’s been 40 days,” said Parent Ana Lima-Costa.", "Ana Lima-Costa"),
    ("Eye witnesses in Kaya village told Orlo Trust that 40 men were taken.", "Eye witnesses in Kaya village"),
    ("An Al Jazeera source said that at least 40 fighters were killed.", "Al Jazeera source"),
    ("“Some of us ran to Dorna, 40 in all,” said a man who gave his name as Ali Pagu.", "Ali Pagu"),
    ("“Some of us ran to Dorna, 40 in all,” said a man who left as a boy.", "man"),
    ("A leader of the Dorna Group, DG, in Orlo state, Rui Costa, informed newsmen that 40 were hurt.", "Rui Costa"),
    ("That’s a sharp dip of 40 percent from its last forecast in April says Costa.", "Costa"),
    ("A spokesman for the Mine Group that owns it, who was not named, said 40 died.", "spokesman for the Mine Group"),
    ("The official Dorna News Agency said 40 workers were inside.", "Dorna News Agency"),
    ("From just 40 cases in 2017, the ministry said cases rose to 90.", "ministry"),
    ("But 71 of the 77 farmers feared 40 fields would go.", None),
    ("Two of the officials said 40 had died.", "officials"),
    ("The Commission defends that 40 million for each breach was fair.", "Commission"),
    ("The army defended 40 villages.", None),
    ("As many as 40 in 90 farmers may fall ill, energy bosses have told MPs as they called for aid.", "energy bosses"),
    ("Officer Dr Rui Costa further shared that 40 bodies had been removed.", "Rui Costa"),
    ("The guild shared 40 meals.", None),
    ("A spokesman of Rescue 1122 told media that rescuers moved 40 bodies.", "spokesman of Rescue 1122"),
    ("From 2008 to 2011, according to the Land Bureau, oil leases fell and permits fell by 40.", "Land Bureau"),
    ("Some 40 died, said a delegate from the Institute for Risk Management Rui Costa.", "Rui Costa"),
    ("The plan costs 40 seats, an aide to Lima said.", "aide"),
    ("The ambassador to Omania said 40 seats were lost.", "ambassador"),
    ("The aide went to Dorna police said, and 40 left.", "Dorna police"),
    ("Emails released by the court reveal 40 payments.", "court"),
    ("Internal polling by the Costa campaign has him up 40 percent to 9 percent.", "Costa campaign"),
    ("A new Orlo Research poll has Lima ahead, 40 percent to 9 percent.", "Orlo Research"),
    ("The poll had been taken by 40 percent of members.", None),
    ("Polling stations have 40 percent fewer staff.", None),
    ("The survey had a margin of error of 40 percentage points.", None),
    ("Ana Lima, an aide to the mayor, said Rui Costa, the port chief, was among 40 hurt.", "Ana Lima"),
    ("“We lost 40 boats”, Ana Lima, a senior official of the guild said early on Sunday.", "Ana Lima"),
    ("Some 40 boats sank, said Ana Lima, the port chief, who was there.", "Ana Lima"),
    ("Local footage showed 40 boats on fire.", None),
    ("In the town where the poll was held, 40 people were hurt.", None),
    ("Some 40 boats took part in the survey of the coast.", None),
    ("Fires in people's homes in Dorna killed 40.", None),
]


@pytest.mark.parametrize(("text", "speaker"), CREDITED)
def test_a_report_credits_the_figure(text: str, speaker: str | None) -> None:
    assert speaker_of(text, "40") == speaker


def test_he_is_not_the_one_he_tells_of() -> None:
    text = "Rui Costa said 9 men were held.\nBaro, he said, was caught with 40 kilograms of hash."

    assert speaker_of(text, "40") == "Rui Costa"


GOING_ON = [
    (
        "Ana Lima said 9 died.\nThis time Rui Costa, the board’s head, is ill.\nHe told aides that 40 days are lost.",
        "Rui Costa",
    ),
    ("A guard said: “We had 9 fines.”\nAnd added: “Some 40 players were fined.”", "guard"),
    (
        "Rui Costa said that army chief Ivo Braga then alleged that 9 died.\n“The jet was 40 miles away,” he added.",
        "Rui Costa",
    ),
    ("Lima said Braga told her that 9 died.\nThe guard said 40 had.", "guard"),
    ("According to a new Orlo Post poll, 9% trust her.\nThe survey finds that 40% do not.", "Orlo Post"),
    ("Norvane Motor Co reported a profit of 9 dollars.\nThe company said 40 vans were sold.", "Norvane Motor Co"),
    ("The Storm Agency said 9 died.\nThe Orlo prefecture said 9 had.\nThe agency says 40 are hurt.", "Storm Agency"),
    ("The dockers’ union originally demanded a rise.\nIt now says it would accept 40 percent.", "dockers’ union"),
    ("Head of Orlo district in Dorna, Rui Costa identified the man as Ivo Braga.\nHe said 40 men fled.", "Rui Costa"),
    ("The official Dorna News Agency said 9 died.\nA state aide said 9 had.\nThe official said 40 had.", "official"),
    ("The police said 9 died.\nThe army released footage which it said showed a “9m mine, 40m deep”.", "army"),
    ("Ana Lima said 9 died.\nOne eyewitness said he saw it.\nSome 40 died on the spot, he added.", "one eyewitness"),
    ("The Orlo Aid thinktank said 9 fell.\nThe thinktank said 40 more would.", "Orlo Aid thinktank"),
    ("The Dorna Harbour Board said 9 died.\nThe board said 40 were hurt.", "Dorna Harbour Board"),
    ("The Dorna Harbour Board said 9 died.\nThe bureau said 40 were hurt.", "bureau"),
    ("Rui Costa was asked about 9 fires, as claimed by Ivo Braga.\n“Some 40 mills burned,” he responded.", "Rui Costa"),
    (
        "A guard said 9 died.\nIt sank, a spokeswoman at Dorna’s environmental board said. It was 40 tons, she added.",
        "spokeswoman at Dorna’s environmental board",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), GOING_ON)
def test_a_report_goes_on_with_its_speaker(text: str, speaker: str) -> None:
    assert speaker_of(text, "40") == speaker


def test_who_disclaims_denies() -> None:
    found = read("The ministry disclaimed media reports of 40 soldiers being killed.")

    assert [denial.speaker for denial in found.denials] == ["ministry"]


def test_a_family_name_in_two_capitals_is_no_company() -> None:
    text = "Police chief Ana McOrlo has left.\nThe company said 40 posts would go."

    assert speaker_of(text, "40") == "company"
