"""What reporters do besides, statements that are taken up, pages of somebody, two who come together."""

import pytest

from tests.extraction.attribution.said import speaker_of

BOX = "Here is a look at the storm, according to relief agencies."
SAID = [
    # a deed beside what is reported
    ("Police counted 40 people and arrested 14.", None),
    ("Police estimated a more modest total of 9,000 and deployed about 14 officers.", None),
    ("The ministry confirmed nine cases and closed 14 schools.", None),
    ("Police announced 14 arrests and seized nine guns.", "police"),
    ("Officials reported nine dead and 14 wounded.", "officials"),
    ("Officials confirmed nine deaths and added that 14 were hurt.", "officials"),
    ("Officials reported an attack that killed nine and wounded 14.", "officials"),
    ("The ministry announced that it fined nine firms and closed 14 shops.", "ministry"),
    ("The guild said nine had died and closed 14 schools.", "guild"),
    # statements taken up by whoever made them
    ("“We lost 14 tanks,” the army of Vella said in a statement posted on Twitter on Monday.", "army"),
    ("“We lost 14 boats,” the ministry said in a statement posted late on Monday.", "ministry"),
    ("Rell said in a statement the sea was high. The statement said 14 boats sank.", "Rell"),
    ("Rell issued a statement on Monday. The statement said 14 had survived.", "Rell"),
    ("The toll is nine, according to the ministry. A statement said 14 men had survived.", "ministry"),
    ("Rell came on Monday. The statement said 14 had survived.", "statement"),
    ("The navy of neighbouring Omania said 14 had died.", "navy"),
    # pages and accounts
    ("According to the Facebook page of the Hook Foundation, 14 people were found.", "Hook Foundation"),
    ("The website of the ministry said 14 had died.", "ministry"),
    ("The official Twitter account of the guild said 14 boats sank.", "guild"),
    (
        "The Sol Nuevo may have carried 14 men, the Minho division of Omania’s Port Ministry said today.",
        "Minho division",
    ),
    ("Some 14 boats sank, Rell said in a news conference today broadcast on Orlo TV24.", "Rell"),
    (
        "Some 14 boats sank, according to relief agencies and affected governments.",
        "relief agencies and affected governments",
    ),
    # factboxes
    (f"{BOX}\nThe storm hit Dorna on Monday.\nNumber killed: 14", "relief agencies"),
    (f"{BOX}\nNumber killed: 9\nHouses lost: at least 14", "relief agencies"),
    (f"{BOX}\nNumber killed: 14, according to the guild.", "guild"),
    (f"{BOX}\nThe storm also sank 14 boats in Vella.", None),
    ("Here is a look at the storm.\nNumber killed: 14", None),
    ("The storm killed nine, according to relief agencies.\nNumber hurt: 14", None),
    # whoever opens the sentence is "it", where nobody else spoke before
    ("The coast guard rescued 14 migrants overnight, it said.", "coast guard"),
    ("The mayor has seen 14 bodies, he said.", "mayor"),
    ("The guild said nine ports were shut. The army lost 14 men, it said.", "guild"),
    ("The flood killed 14, it said.", None),
    # pictures and who looked at them; tolls revised by somebody
    ("Satellite photos analysed by the Orlo Institute show 14 damaged homes.", "Orlo Institute"),
    ("Photos show 14 bodies.", None),
    ("The toll was later revised to 14 by the interior ministry.", "interior ministry"),
    ("The price was raised to $14 by the firm.", None),
    ("A military statement carried by state television said 14 tanks had been destroyed.", "military"),
    ("The regulator fined the bank $14m, it said on Monday.", "regulator"),
    ("Some 14 people were held, according to police quoted by the Echo.", "police"),
    ("According to police quoted by the Echo, 14 people were held.", "police"),
    ("The court ruled that the firm must pay $14 million.", "court"),
    ("The king ruled Omania for 14 years.", None),
    # several, and some of them by name
    ("Officials from three provinces said 14 bridges were down.", "officials from three provinces"),
    ("Doctors at two hospitals told the Echo that 14 had died.", "doctors at two hospitals"),
    ("Charities such as Oxfam say 14 camps are full.", "charities"),
    ("Groups including Oxfam and Save the Children said 14 camps were full.", "groups"),
    ("Several groups, including Oxfam, said 14 camps were full.", "several groups"),
    ("Nine people, including a guard, were hurt, police said, and 14 were held.", "police"),
    ("The search is led by 90 guards with 14 more expected to join them.", None),
    ("The army and the rebels both said 14 men had died.", "army and the rebels"),
    ("The two countries said they would free 14 prisoners each.", "two countries"),
    ("The country reported its highest toll, 14.", None),
    ("Orlo Air has grounded 14 jets, its chief executive said in a memo seen by Reuters.", "chief executive"),
    ("The firm said in a letter sent to the Orlo Times that 14 jets were grounded.", "firm"),
    ("Organisers of the march said 14,000 people took part.", "organisers of the march"),
    ("Some 14,000 people took part, according to organisers of the march.", "organisers of the march"),
    ("The guild and striking crews both claimed the upper hand, on the first of 14 days.", None),
    ("Officials are telling the families of 14 other men that nobody is left.", None),
    ("Last week officials said 14 were dead.", "officials"),
    # "the spokesman", "the general", "they" of the sentence before
    ("A spokesman for the army said nine rebels died. The spokesman said 14 men were hurt.", "spokesman for the army"),
    ("Gen. Rui Costa said nine rebels died. The general said 14 men were hurt.", "Rui Costa"),
    (
        "A spokesman for the army said nine died. A spokesman for the rebels said eight. The spokesman said 14 hid.",
        "spokesman",
    ),
    ("The rebels attacked at dawn. They said they had killed 14 soldiers.", "rebels"),
    ("Officials said nine had died. The rebels attacked at dawn. They said they had killed 14 men.", "rebels"),
    ("Police found nine guns. They said 14 men were held.", "police"),
    ("Rescuers pulled nine out. Two guards said they counted 14 men.", "two guards"),
    ("Rescuers pulled nine out. Two Orlo contractors said they reported 14 cracks.", "Orlo contractors"),
    ("Workers are paid little. They said 14 had been dismissed.", None),
    ("Some 14 boys were on the bus, the school's head teacher told parents in an email.", "school's head teacher"),
    ("Clinic director Ana Lima said they had admitted 14 patients and that nine were children.", "Ana Lima"),
    ("A passenger aboard the ferry told the Echo 14 people jumped.", "passenger aboard the ferry"),
    ("Those inside the hospital said 14 patients had died.", None),
    # places are no speakers
    ("Reports from Dorna said 14 people had died.", None),
    ("First reports from the scene said 14 people had died.", None),
    ("Reports from UNHCR said 14 people had died.", "UNHCR"),
    ("Reports from the ministry said 14 people had died.", "ministry"),
    ("Figures from Orlo showed 14 people had died.", "Orlo"),
    ("The Echo's Rui Costa in Dorna says 14 people died.", "Rui Costa"),
    ("“14 died,” Ana Lima in Dorna said.", "Ana Lima"),
    ("A raid by Omania in Dorna said to have killed 14 was a hoax.", None),
    # two who come together
    ("Prime Minister Ana Lima and Army Chief Rui Costa came. The prime minister said 14 had died.", "Ana Lima"),
    ("Prime Minister Ana Lima and Army Chief Rui Costa came. The army chief said 14 had died.", "Rui Costa"),
    ("Prime Minister Ana Lima and Army Chief Rui Costa came. She said 14 had died.", None),
    ("Prime Minister Ana Lima and Army Chief Rui Costa said 14 had died.", "Ana Lima and Rui Costa"),
]


@pytest.mark.parametrize(("text", "speaker"), SAID)
def test_whoever_tells_it_is_the_speaker(text: str, speaker: str | None) -> None:
    assert speaker_of(text, "14") == speaker
