"""Figures that only remind of what is known: nobody is quoted for them."""

import pytest

from store import Draft, extract

KNOWN = [
    "Officials counted 9 dead in Minho, one of the 30 wards, and in Dorna, the 14 most damaged wards.",
    "Police said the exits of the 14-storey mill were shut.",
    "Witnesses reported a blast in the town of 14 people.",
    "The Red Cross said nobody was missing from the 14-day siege.",
    "The mayor said nobody was hurt during a 14-day siege.",
    "The clinic said all was well after the blast at the mill which killed at least 14.",
    "The board found no fault in the ill-fated Sol Nuevo, which sank off Dorna and left 14 people dead, it said.",
    "The firm whose pipe burst and spilled 14 barrels of oil is to sell its boats, its head said Sunday.",
    "The ministry said a man had died after returning from a trip to Oman, where more than 14 people were ill.",
    "Officials said she fell ill after a visit to Oman, where 9 people were infected and 14 died of it.",
    "Police said the gunman who killed 14 people was a guard.",
    "The guard said the fire, in which 14 people died, was set by a man.",
    "Rell said she condemned the Minho attack, in which 14 clerks were killed.",
    "The three men who stormed the hall, killing 14 people, were from Omania, the mayor said.",
    "Dorna -- The captain of the ferry that ran aground -- killing 14 people -- was held, police said.",
    "The board said on Monday nine were missing after a storm set off floods that have killed 14 people.",
    "Police said the captain of the 14,500-tonne Sol Nuevo was held.",
    "The guard said the blaze began in the 14,000 square foot hall.",
    "Police said the storm, which claimed the lives of 14 people, was over.",
]
TOLD = [
    "Police said the mayor, the 14 aides and a driver were hurt.",
    "The minister announced a 14-day ban on boats.",
    "Police said a blast that killed 14 people was a crime.",
    "The ministry said the army had fired rockets that killed 14.",
    "The ministry said the army's raid killed 14.",
    "“The blast that killed 14 was a crime,” the mayor said.",
    "The blast set off fires that destroyed 14 huts, the mayor said.",
    "The ministry said the camp in Dorna, where 14 people live, was shut.",
    "Police said they came to Dorna, where the flood had left 9 homeless, and found 14 boats.",
    "The mayor said a driver whose lorry hit 14 cows was held.",
    "The guard said the 14-foot boat was adrift.",
    "Police said a gunman who killed 14 people was held.",
    "But many may be inside the ship, which sank about 14 metres, Rell said.",
    "Police said the gunman killed 14 people.",
    "Thousands left their homes to escape floods that have killed 14 people, officials said.",
    "The bomb went off at noon, killing 14 people, police said.",
    "The boat that left Dorna, carrying 14 people, was lost, police said.",
    "The mayor said nobody was ready for the 14-strong crew.",
]


def speakers_of_fourteen(text: str) -> list[str | None]:
    _, _, facts = extract(Draft(content=text.encode(), published="2024-01-03"))
    return [fact.speaker for fact in facts if fact.quantity and fact.quantity.value in (14, 14_000, 14_500)]


@pytest.mark.parametrize("text", KNOWN)
def test_what_a_reader_knows_already_is_in_the_outlets_own_words(text: str) -> None:
    assert speakers_of_fourteen(text) == [None]


@pytest.mark.parametrize("text", TOLD)
def test_what_is_told_anew_is_the_speakers(text: str) -> None:
    (speaker,) = speakers_of_fourteen(text)

    assert speaker is not None
