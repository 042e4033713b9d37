"""Whom the text credits with a figure: each row is a text, words in it, and the speaker."""

import pytest

from tests.extraction.attribution.said import speaker_of

NAMED = [
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
    # in front
    ("The ministry said 14 people had been killed.", "14", "ministry"),
    ("Police said that at least 14 people had been killed.", "14", "police"),
    ("Rescue workers said on Monday that 30 bodies had been recovered.", "30", "rescue workers"),
    ("The Harbour Authority said in a statement that 112 passengers were on board.", "112", "Harbour Authority"),
    ("Health Minister Leila Haddad said 320 patients were in intensive care.", "320", "Leila Haddad"),
    ("Governor Tomas Reyes told reporters that 2,000 houses had been lost.", "2,000", "Tomas Reyes"),
    ("Mayor Ana Lopez told local television 40 shops had been looted.", "40", "Ana Lopez"),
    (
        "A spokesman for the railway company told the BBC that 60 trains were cancelled.",
        "60",
        "spokesman for the railway company",
    ),
    ("The regional governor, Igor Petrov, said 75 people were still missing.", "75", "Igor Petrov"),
    ("Igor Petrov, the regional governor, said 75 people were still missing.", "75", "Igor Petrov"),
    ("Igor Petrov, who heads the rescue operation, said 75 people were still missing.", "75", "Igor Petrov"),
    (
        "Officials with the fire department said six buildings had collapsed.",
        "six",
        "officials with the fire department",
    ),
    ("The head of the hospital in Karsha said it had received 50 wounded.", "50", "head of the hospital"),
    ("Two officials said 19 soldiers had been captured.", "19", "two officials"),
    ("The army on Tuesday said 19 soldiers had been captured.", "19", "army"),
    ("The army also said 19 soldiers had been captured.", "19", "army"),
    ("The army has repeatedly said 19 soldiers were captured.", "19", "army"),
    ("On Tuesday, the army said 19 soldiers had been captured.", "19", "army"),
    ("In a statement the army said 19 soldiers had been captured.", "19", "army"),
    ("But the opposition claimed that 400 people had been arrested.", "400", "opposition"),
    ("Although the strike has ended, unions said 300 workers were still out.", "300", "unions"),
    ("Researchers who studied the site estimate that 900 tonnes leaked.", "900", "researchers"),
    ("Experts working at the site estimate that 900 tonnes leaked.", "900", "experts"),
    ("U.S. and Iraqi officials said 12 drones were shot down.", "12", "U.S. and Iraqi officials"),
    ("The Norwegian Refugee Council (NRC) said 8,000 families had fled.", "8,000", "NRC"),
    ("The NRC warned that 8,000 families could flee.", "8,000", "NRC"),
    ("The company's figures show that 41 workers were injured.", "41", "company"),
    ("A police report said 22 shots were fired.", "22", "police"),
    ("A study published in a medical journal says 7 percent fell ill.", "7 percent", "study"),
    ("Official data showed that 7 percent fell ill.", "7 percent", "official data"),
    ("The interior ministry put the number of marchers at 80,000.", "80,000", "interior ministry"),
    ("Analysts put the cost of the outage at $3 billion.", "$3 billion", "analysts"),
    ("The coast guard revised the toll from 31 to 28.", "28", "coast guard"),
    ("The ministry raised the death toll to 88.", "88", "ministry"),
    ("The observatory documented 61 deaths in the camp.", "61", "observatory"),
    ("The ministry recorded 3,400 new cases.", "3,400", "ministry"),
    ("The airline confirmed the deaths of 9 crew members.", "9", "airline"),
    ("Organisers estimated the crowd at 200,000.", "200,000", "organisers"),
    ("The government announced a fund of $40 million for the victims.", "$40 million", "government"),
    ("The lender agreed to pay $2.5 billion.", "$2.5 billion", None),
    ("Transocean agreed to pay $2.5 billion.", "$2.5 billion", "Transocean"),
    ("The council approved a plan for 3 shelters.", "3", "council"),
    ("The rebels claimed to have seized 14 tanks.", "14", "rebels"),
    ("Islamic State claimed to have killed 40 soldiers.", "40", "Islamic State"),
    ("The union insists 500 jobs are at risk.", "500", "union"),
    ("A witness, who asked not to be named, said he had counted 16 bodies.", "16", "witness"),
    ("The ferry operator warned: 200 life jackets were unusable.", "200", "ferry operator"),
    ("Residents said by telephone that 12 houses were burned.", "12", "residents"),
    ("The minister said late on Thursday night 25 people were detained.", "25", "minister"),
    ("The minister told state TV on Friday that 25 people were detained.", "25", "minister"),
    ("Theresa May said 40 factories had closed.", "40", "Theresa May"),
    ("LISBON -- Ana Lima, opening the harbour on Sunday, said 40 boats had sunk.", "40", "Ana Lima"),
    ("Ana Lima, senior fellow at a think tank in Lisbon, said 40 boats had sunk.", "40", "Ana Lima"),
    ("Federal and state officials said 40 boats had sunk.", "40", "Federal and state officials"),
    ("US officials said 40 boats had sunk.", "40", "US officials"),
    ("The WHO said 40 people had died.", "40", "WHO"),
    ("In its latest update, the ministry listed 31 dead.", "31", "ministry"),
    ("The ministry's latest bulletin gives 31 dead.", "31", "ministry"),
    ("The agency's count stands at 412 dead.", "412", "agency"),
    ("The union's own tally has reached 120 closed mines.", "120", "union"),
    ("The count by the Red Cross stands at 40 dead.", "40", "Red Cross"),
    ("The government's latest figures are 300 dead and 40 missing.", "40", "government"),
    ("A Reuters tally stands at 40 dead.", "40", "Reuters"),
    ("Police: 40 dead in crash", "40", "police"),
    ("Mr. Nassar warned of floods. He said 40 boats had sunk.", "40", "Nassar"),
    # after
    ("In 2010, Ana Lima said, the flood killed 40 people.", "40", "Ana Lima"),
    ("At least 40 dead in crash: police", "40", "police"),
    ("The flood, the mayor said, killed 30 people.", "30", "mayor"),
    ("At least 14 people were killed, police said.", "14", "police"),
    ("At least 14 people were killed, police said on Sunday.", "14", "police"),
    ("At least 14 people were killed, the state news agency reported.", "14", "state news agency"),
    ("Some 45,000 people have fled, according to the United Nations.", "45,000", "United Nations"),
    ("Some 45,000 people have fled, according to the U.N. refugee agency UNHCR.", "45,000", "UNHCR"),
    ("Some 45,000 people have fled, according to figures from the health ministry.", "45,000", "health ministry"),
    ("Some 45,000 people have fled according to local officials.", "45,000", "local officials"),
    ("According to the provincial governor, 45,000 people have fled.", "45,000", "provincial governor"),
    ("According to Marta Ruiz, a nurse at the clinic, 30 patients died.", "30", "Marta Ruiz"),
    ("But according to the union, 900 drivers stayed at home.", "900", "union"),
    ("About 20 attackers were killed, said Karim Nassar, a spokesman for the guards.", "20", "Karim Nassar"),
    ("About 20 attackers were killed, said a spokesman for the guards.", "20", "spokesman for the guards"),
    ("''We lost 20 men that night,'' said Karim Nassar.", "20", "Karim Nassar"),
    ("About 20 attackers were killed, said Karim R. Nassar.", "20", "Karim R. Nassar"),
    ("About 20 attackers were killed, according to a 52-page report by the police.", "20", "police"),
    ("“We lost 20 men that night,” said Karim Nassar.", "20", "Karim Nassar"),
    ("“We lost 20 men that night,” Karim Nassar said.", "20", "Karim Nassar"),
    ('"We lost 20 men that night," Karim Nassar told reporters.', "20", "Karim Nassar"),
    ("`` We lost 20 men that night , '' Nassar said .", "20", "Nassar"),
    (
        "As many as 200 troops are in the city, defense officials said, in the largest deployment in years.",
        "200",
        "defense officials",
    ),
    ("The cost has risen to $8bn, the firm says - a rise of $2bn in a month.", "$2bn", "firm"),
    ("The bridge fell, officials said, and 12 cars dropped into the river.", "12", "officials"),
    ("Seven were hurt, the clinic said in a statement.", "Seven", "clinic"),
    ("The ship carried 80 cars, according to its owner, and 300 people.", "300", "owner"),
    ("Thirty deaths were confirmed by the health ministry.", "Thirty", "health ministry"),
    ("The storm killed 12 people the ministry said.", "12", "ministry"),
    ("The storm killed 12 people police said.", "12", "police"),
    ("Rescuers pulled out 12 people, Mr Tanaka said.", "12", "Tanaka"),
    # carried within the sentence
    ("The army said it had lost ground and added that 15 soldiers were wounded.", "15", "army"),
    ("The army said 3 men died, adding that 15 soldiers were wounded.", "15", "army"),
    ("The company issued a statement saying 15 workers were safe.", "15", "company"),
    ("The coalition issued a statement confirming the raid and said 15 planes took part.", "15", "coalition"),
    ("A study confirms the finding, but says it applies to 15 percent.", "15", "study"),
    ("Police said 5 people died and the hospital said 15 were treated.", "15", "hospital"),
    ("Police said 5 people died and the hospital said 15 were treated.", "5", "police"),
    ("Police said 5 people died, while organisers said there were 15.", "15", "organisers"),
    ("He denied the charge. Police said 5 people died, but 15 others survived, the hospital said.", "15", "hospital"),
    # relayed
    (
        "The mayor confirmed a statement by the port police that one of its officers had been killed and four wounded.",
        "four",
        "port police",
    ),
    ("State television quoted the governor as saying that 70 people had died.", "70", "governor"),
    (
        "The agency reported power cuts, quoting the head of the utility who said 4 lines were down.",
        "4",
        "head of the utility",
    ),
    ("The Daily Echo reported, citing two officials, that 70 people had died.", "70", "two officials"),
    ("Seventy people had died, the Daily Echo reported, citing two officials.", "Seventy", "two officials"),
    # carried over
    ("Governor Tomas Reyes visited the town. He said 90 houses were gone.", "90", "Tomas Reyes"),
    ("“It was terrible,” said Governor Tomas Reyes. He said 90 houses were gone.", "90", "Tomas Reyes"),
    ("The SDF said it held the north gate. It added that 89 inmates were back.", "89", "SDF"),
    ("The Red Crescent said it was overwhelmed. The group said 89 people were treated.", "89", "Red Crescent"),
    ("The Justice Ministry said it would act. The ministry said 89 people were freed.", "89", "Justice Ministry"),
    ("Northline said trains would resume. The company said 89 carriages were lost.", "89", "Northline"),
    ("Dr Amira Khalil said the ward was full. Khalil said 89 people were treated.", "89", "Amira Khalil"),
    ("“Our ward is full,” said Amira Khalil, a doctor. “We have 89 patients and 30 beds.”", "89", "Amira Khalil"),
    ("“Our ward is full,” said Amira Khalil, a doctor.\n“We have 89 patients and 30 beds.”", "89", "Amira Khalil"),
    ("“Our ward is full. We have 89 patients and 30 beds,” said Amira Khalil, a doctor.", "89", "Amira Khalil"),
    ("“Our ward is full. We have 89 patients and 30 beds. It cannot go on,” Khalil said.", "89", "Khalil"),
    ("The mayor said: “The bridge is gone. We have lost 89 houses.”", "89", "mayor"),
    ("Officials said the depot had burned down. They said 89 trucks were destroyed.", "89", "officials"),
    ("The refinery said the spill was contained. The total includes 89 barrels on land.", "89", "refinery"),
    (
        "Northline announced losses of $9 million. The figure also includes $2 million in fines.",
        "$2 million",
        "Northline",
    ),
]

NAMED += [
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
    # commas lost
    ("The fire killed 14 behind a locked gate fire officials said on Friday.", "14", "fire officials"),
    ("Ana Vidal deputy director of the Fire Service said 14 had been saved.", "14", "Ana Vidal"),
    ("The coast guard said port officials reported 80 tickets were sold.", "80", "port officials"),
    ("But the captain said as many as 1,500 people were aboard.", "1,500", "captain"),
    ("Omar Zahir, a spokesman, said three men stormed the house by the gate.", "three", "Omar Zahir"),
    ("“We found 3 boats,” another officer, Ali Hassan, told dpa.", "3", "Ali Hassan"),
    ("“We have 300 people here,” Fall told journalists in Maiduguri on Saturday after a visit.", "300", "Fall"),
    (
        "The U.N. Office for the Coordination of Relief in Pakistan estimates four million are cut off.",
        "four",
        "U.N. Office for the Coordination of Relief",
    ),
    ("The United Nations reports about 1.5 million people were cut off.", "1.5", "United Nations"),
    ("“About 2 boats are lost,” added Mr. Regan.", "2", "Regan"),
    ("Lee Tan, a teacher, told Channel Nine, its Asian arm, that 12 pupils had fled.", "12", "Lee Tan"),
]

NAMED += [
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
    # between the reporting word and its clause
    ("Ana Vidal told the Daily Echo from her kitchen that 14 boats had gone.", "14", "Ana Vidal"),
    ("The board noted, however, that 14 boats had gone.", "14", "board"),
    ("Wardens would confirm only 14 arrests.", "14", "wardens"),
    ("A ranger who was present counted 14 deer.", "14", "ranger"),
    ("The navy which at first said two boats had sunk now says 14.", "14", "navy"),
    # writings
    ("According to the commission’s situation report, 14 dams are full.", "14", "commission"),
    (
        "Sales fell, the shops association said, while a poll by Orbis of 900 buyers found 14 per cent stayed away.",
        "14",
        "Orbis",
    ),
    ("A survey of 900 adults by Orbis suggests 14 per cent stayed away.", "14", "Orbis"),
    ("Letters seen by the Daily Echo, one of them from May, list 14 cracks.", "14", "letters"),
    ("Documents obtained by the Daily Echo show that 14 cracks were found.", "14", "documents"),
    # figures given, charges made
    ("The health ministry gave a first toll of 14 dead.", "14", "health ministry"),
    ("The fund's chief, Ana Vidal, cited a figure of 14; the valley had opened 9 camps.", "14", "Ana Vidal"),
    ("The mayor accused the mine of hiding 14 letters.", "14", "mayor"),
    ("The mayor gave the number of the missing as 14.", "14", "mayor"),
    # relayed
    ("State radio quoted the harbour chief, Adm. Ali Hassan, as saying that 14 had drowned.", "14", "Ali Hassan"),
    ("A ranger was quoted by the news agency as saying that 14 deer had drowned.", "14", "ranger"),
    ("The loss according to the diocese is 14 roofs.", "14", "diocese"),
    # persons kept in mind
    ("Ana Vidal, 41, lost her shop.\n“We had 14 tables,” she said.", "14", "Ana Vidal"),
    ("The guild's head, Dr. Ana Vidal, called that a lie. She said 14 had left.", "14", "Ana Vidal"),
    (
        "Transport Minister Ana Vidal said the line was shut. Snow fell. The minister said 14 trains stood.",
        "14",
        "Ana Vidal",
    ),
    ("Mrs Vidal said all was well. Mr Hassan said it was not. She said 14 had left.", "14", "Vidal"),
]
NAMED += [
    # who made it, who described it
    ("Figures released by the harbour board on Friday showed 14 ships waiting.", "14", "harbour board"),
    ("Data compiled by Orbis show 14 ships waiting.", "14", "Orbis"),
    ("The navy's spokesman, Col. Ali Hassan, said 14 had died.", "14", "Ali Hassan"),
    ("A warden, who once worked in Porto, said 14 had died.", "14", "warden"),
    ("The rebels admit to losing 14 boats.", "14", "rebels"),
    # the count goes on
    ("The mayor said 40 boats had sunk. Three of them were new.", "Three", "mayor"),
    ("The mayor said 40 boats had sunk. At least nine were new.", "nine", "mayor"),
]

NAMED += [
    # where it was said; by whom it was given
    ("Fourteen boats sank, the harbour board said in a notice on its website.", "Fourteen", "harbour board"),
    ("Police said 9 marched, fewer than the 14 claimed by organisers.", "14", "organisers"),
    ("Police said 9 marched, fewer than the 14 claimed by organisers.", "9", "police"),
    ("The 14 boats reported by the coast guard were found.", "14", "coast guard"),
    ("By the union's count, 14 mines are closed.", "14", "union"),
    ("Some 14 mines are closed, by the union's own count.", "14", "union"),
]

NAMED += [
    # two who are named, one for each figure
    ("The mayor put the dead at 9, the clinic at 14.", "14", "clinic"),
    ("The mayor put the dead at 9 and the clinic at 14.", "9", "mayor"),
    ("Rain killed 9, according to the mayor, and 14, according to the clinic.", "9", "mayor"),
    ("Rain killed 9, according to the mayor, and 14, according to the clinic.", "14", "clinic"),
    ("The rain, which the mayor says killed 14, went on.", "14", "mayor"),
    # to whom, where, how
    ("The bank said in a note to clients that 14 pits were shut.", "14", "bank"),
    ("A letter to lawmakers said 14 pits were shut.", "14", "letter"),
    ("The loss rose to 14, the club said on its Telegram channel.", "14", "club"),
    ("People familiar with the matter said 14 posts would go.", "14", "People familiar with the matter"),
    ("The army boasted of killing 14 rebels.", "14", "army"),
    ("Rain kills 14 - mayor", "14", "mayor"),
]

NAMED += [
    # words between, names behind, places in front
    ("Ana Vidal met guests. She put the toll from slides and squalls since the spring rains at 14.", "14", "Ana Vidal"),
    ("One of his aides, Ana Vidal, told the Echo 14 had gone.", "14", "Ana Vidal"),
    ("Dorna: Premier Ana Vidal on Monday toured the coast and announced a grant of $14 million.", "$14", "Ana Vidal"),
    ("Two boats sank, the harbour board said as it closed the quay.", "Two", "harbour board"),
    ("Two boats sank, the Echo said when it was asked.", "Two", "Echo"),
    # by whom a figure was given
    ("Rain fell on less than the 14 per cent rise predicted by the institute.", "14", "institute"),
    ("The Rs 14 crore grant announced by Ana Vidal is late.", "Rs 14", "Ana Vidal"),
    ("Half of the 14 thousand clerks expected by the guild to walk out did so.", "14", "guild"),
    ("The Red Cross's report of 14 missing herders contrasts with the 9 counted by police.", "14", "Red Cross"),
    ("The Red Cross's report of 14 missing herders contrasts with the 9 counted by police.", "9", "police"),
    ("The guild's claim of 14 closed mines was in all papers.", "14", "guild"),
    ("The mayor repeated the guild's contention that 14 mines had shut.", "14", "guild"),
    # what is asked for, and why
    ("Northline shut a plant, citing losses of $14 million.", "$14", "Northline"),
    ("The mayor attributed the delay to 14 broken pumps.", "14", "mayor"),
    # who disputes it gives another
    (
        "The guild claims that 9 mines shut, but the mayor disputes this, putting the number closer to 14.",
        "14",
        "mayor",
    ),
    # the count goes on
    ("The ministry's figures show that half of the schools shut. 14 per cent were open.", "14", "ministry"),
    ("Pirates claim 14 sailors were freed.", "14", "pirates"),
]
NAMED += [
    # headlines, and lines that go on with those before
    ("14 missing after storm: Red Cross", "14", "Red Cross"),
    ("14 missing after storm: WHO", "14", "WHO"),
    ("14 held in mine: rebels", "14", "rebels"),
    ("* Mayor says siege over, gang beaten\n* Says 14 gunmen dead, 11 held", "14", "Mayor"),
    ("The mayor told reporters:\n“We lost 14 boats.”", "14", "mayor"),
    ("According to the council the losses were:\n9% of all schools.\nThe loss of 14 beds.", "14", "council"),
    ("According to the council the losses were:\n• 9% of all schools\n• 14 beds were lost", "14", "council"),
]

NAMED += [
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
    # marks the wrong way round, quotations behind a colon, sources in brackets
    ("”We have lost 14 boats. It is bad,” Ana Vidal said.", "14", "Ana Vidal"),
    ("Ana Vidal was blunt: “We have lost 14 boats.”", "14", "Ana Vidal"),
    ("The mayor put it simply: “We have lost 14 boats.”", "14", "mayor"),
    ("Between 9 (police) and 14 (organisers) walked.", "14", "organisers"),
    ("Walkers on Monday: 9 thousand (source: police) to 14 thousand (source: unions)", "14", "unions"),
]

NAMED += [
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
    # at the end, in the middle
    ("Around 14 clerks were let go, the guild said on Monday as talks went on.", "14", "guild"),
    ("The toll is 14, the news agency cited an official as saying on Sunday.", "14", "official"),
    ("The toll is 14, Col. Ali Hassan was quoted as saying by the agency.", "14", "Ali Hassan"),
    ("As of 6 p.m. Monday, police said, 14 bodies had been found.", "14", "police"),
    ("Some 14 men were hurt, said a statement issued by the navy.", "14", "navy"),
    ("The rebels took the port and then, according to fishermen, burned 14 boats.", "14", "fishermen"),
    # writings
    ("An unofficial list drawn up by clerks and posted in the hall showed 14 missing.", "14", "unofficial list"),
    ("A tally of losses from nine of the towns in Dorna county showed 14 dead.", "14", "tally"),
    ("The latest figures from the Board of Ports (BP) of Omania have confirmed 14 losses.", "14", "BP"),
    ("The report on the flood in Dorna said 14 had died.", "14", "report"),
    ("Fourteen had died, the same tally showed.", "Fourteen", "same tally"),
    ("According to the data compiled by the labour ministry, 14 mines shut.", "14", "labour ministry"),
    ("Some 14 men were hurt, according to official government figures.", "14", "government"),
    ("The U.N. office said initial reports show that 14 had died.", "14", "U.N. office"),
    ("Ana Vidal said an early report of 14 deaths by the Echo was wrong.", "14", "Echo"),
    # who puts it, with whom
    ("Nine were found, police said, after previously putting the number at 14.", "14", "police"),
    ("The railways said nine had died. However, it issued a clarification, putting the toll at 14.", "14", "railways"),
    ("The board gave new figures, with Magistrate Ana Vidal saying 14 were hurt.", "14", "Ana Vidal"),
    ("However, Canto put the figure lower, saying that 14 schools were shut.", "14", "Canto"),
    (
        "The Department for Schools disputed it, saying its figures suggested only 14 were shut.",
        "14",
        "Department for Schools",
    ),
    ("Vidal said it was bad. Some 14 tests will follow, he added.", "14", "Vidal"),
    ("Ana Vidal rejected the 14 figure as stated by the Echo.", "14", "Echo"),
    # the count goes on
    ("In 2013, nine families came, the mayor said. In 2014, it was about 14.", "about 14", "mayor"),
    ("The board said it was bad. The losses were as follows:\n• In mines 14 shafts\n• 9 boats", "9", "board"),
]

NAMED += [
    # names with words for times, persons from somewhere, titles
    ("The fire took 14 homes, according to Good Morning Minho.", "14", "Good Morning Minho"),
    ("Minho Today said 14 had left.", "14", "Minho Today"),
    ("“Some 14 were hurt,” Ana Vidal from the council for Dorna Refugees told the Echo.", "14", "Ana Vidal"),
    ("Lt. Ana Vidal Costa of Omania's navy said 14 had left.", "14", "Ana Vidal Costa"),
    # what is found to be so, what is said in passing
    ("A researcher went to Dorna — a town hit on Monday — and found 14 people had died.", "14", "researcher"),
    ("The army insists nine died, not 14 as claimed by rights groups.", "14", "rights groups"),
    ("Vidal said her list won 30%, and not 14% as claimed by the board.", "14%", "board"),
    ("Vidal said her list won 30%, and not 14% as claimed by the board.", "30%", "Vidal"),
    ("Her list was said by the board to have won 14 of the seats.", "14", "board"),
    ("According to a passenger manifest, 14 were on board.", "14", "passenger manifest"),
    ("Omania disputed a U.N. report saying 14 had died.", "14", "U.N."),
    ("Omania issued a report saying 14 had died.", "14", "Omania"),
    ("The health board has issued a clarification stating that the toll stands at 14.", "14", "health board"),
    ("As reported by the navy, 14 boats were lost.", "14", "navy"),
]

NAMED += [("The charity Orbis says its team has counted 14 wells.", "14", "Orbis")]


NAMED += [
    # when it was said
    ("The guild said early Tuesday (May. 7) that the toll had risen to 14.", "14", "guild"),
    ("The board said on Monday (March 4) that 14 had left.", "14", "board"),
    ("The House will have 14 members, the board announced in a news conference late August.", "14", "board"),
    # what goes on, who is quoted without "as"
    ("Omania's state broadcaster is now reporting that 14 were freed.", "14", "Omania's state broadcaster"),
    ("The agency is quoting an Omanian official saying that 14 had fled.", "14", "Omanian official"),
    ("The Echo quoted Ana Vidal saying 14 had fled.", "14", "Ana Vidal"),
    ("Dozens fled, with Police Chief Ana Vidal telling reporters that 14 were missing.", "14", "Ana Vidal"),
    ("Days after minister Ana Vidal stirred anger by announcing that 14 docks would shut.", "14", "Ana Vidal"),
    ("Vidal surprised the market by saying 14 mines would close.", "14", "Vidal"),
    ("Some 14 houses have been classified by the council as unsafe.", "14", "council"),
    ("Rescuers identified 14 bodies.", "14", None),
    ("Some 14 bodies were identified by their clothes.", "14", None),
    # names with brackets, ages, initials
    ("The High Ports Committee (HPC) head Ana Vidal said 14 had left.", "14", "Ana Vidal"),
    ("“Some 14 were lost,” said Special DG (coast operation) A B Vidal.", "14", "A B Vidal"),
    ("“Some 14 were lost,” said a 54-year-old man whose wife was hurt.", "14", "54-year-old man"),
    ("The navy (which has 9 boats) said 14 had left.", "14", "navy"),
    ("Some 14 left, according to the United Nations World Harbour Organization (WHO).", "14", "WHO"),
    # those who do something somewhere
    ("According to the doctors treating the injured in Dorna, 14 had burns.", "14", "doctors"),
    ("According to those leading the search, 14 were lost.", "14", None),
    ("Envoys attending the summit said 14 had come.", "14", "envoys"),
    ("Residents two miles from the plant said they heard 14 blasts.", "14", "residents"),
    ("A man from the plant said he heard 14 blasts.", "14", "man from the plant"),
    ("A spokesman for Norte AG in Omania said 14 had gone.", "14", "spokesman for Norte AG"),
    ("The mayor of Dorna in Omania said 14 had gone.", "14", "mayor of Dorna"),
    ("Shelter partners estimate that 14 are children.", "14", "Shelter partners"),
    # behind a quotation anybody speaks
    ("“Some 14 were hurt,” a passer-by recalled.", "14", "passer-by"),
    ("“We have 14 men at the gate,” Ana Vidal, a guard in Dorna told the Echo.", "14", "Ana Vidal"),
    # "it" is what the sentence before tells of
    (
        "The Echo said all was well. On May 6 the Omanian government opened a camp. It said it had 14.",
        "14",
        "Omanian government",
    ),
    ("The council fired two clerks. It said 14 others would go.", "14", "council"),
    ("Northline has announced cuts. “We shed 14 units,” the utility said.", "14", "Northline"),
]


NAMED += [
    # cited first, by whom it was reported
    ("Citing hospital sources, the channel said 14 had died.", "14", "hospital sources"),
    ("Citing losses, the firm said 14 would go.", "14", "firm"),
    ("It was reported by the Echo that 14 were hurt.", "14", "Echo"),
    # one of them, how they looked, both and neither
    ("“We lost 14 men,” said one of the miners.", "14", "miner"),
    ("“We lost 14 men,” said a tearful Ana Vidal.", "14", "Ana Vidal"),
    ("Both the army and the rebels said 14 had died.", "14", "army and the rebels"),
    ("Neither the army nor the rebels said 14 had died.", "14", None),
    ("The two sides said 14 had died.", "14", "two sides"),
    ("The plan would cost 14 million, the treasury has calculated.", "14", "treasury"),
]


NAMED += [
    # figures that are told, beside those a verb acts on
    ("The clinic recorded 14 deaths.", "14", "clinic"),
    ("Vidal wrote 14 men had fled.", "14", "Vidal"),
    ("Vidal admitted to 14 thefts.", "14", "Vidal"),
    ("The bank raised its forecast to 14%.", "14%", "bank"),
    ("When asked, Vidal said 14 had fled.", "14", "Vidal"),
    ("As Vidal said, 14 had fled.", "14", "Vidal"),
    ("Some 14 men have been confirmed dead by the board.", "14", "board"),
    ("Ninety fell ill, said Vidal, one of them gravely, and 14 left.", "Ninety", "Vidal"),
]


@pytest.mark.parametrize(("text", "words", "speaker"), NAMED)
def test_the_text_credits_the_figure_to_its_speaker(text: str, words: str, speaker: str | None) -> None:
    assert speaker_of(text, words) == speaker
