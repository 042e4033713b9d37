import pytest

from store.extraction.figures import find_figures
from store.model.quantity import Quantity

Interval = tuple[float | None, float | None]


def found(sentence: str) -> list[tuple[str, Interval, str | None]]:
    """Words, interval and unit of each figure."""
    figures = find_figures(sentence, 0, len(sentence))
    return [
        (sentence[slice(*figure.span)], (figure.quantity.low, figure.quantity.high), figure.quantity.unit)
        for figure in figures
    ]


def words(sentence: str) -> list[str]:
    return [figure[0] for figure in found(sentence)]


@pytest.mark.parametrize(
    ("sentence", "figure", "interval"),
    [
        ("They held 850 men.", "850", (850, 850)),
        ("They downed all drones over seven regions.", "seven", (7, 7)),
        ("The jets flew over nine provinces.", "nine", (9, 9)),
        ("Troops took over nine provinces.", "over nine", (9, None)),
        ("Drones hit over 40 houses.", "over 40", (40, None)),
        ("The turnout is much larger than 900.", "much larger than 900", (900, None)),
        ("More than1,000 fled.", "More than1,000", (1000, None)),
        ("In Brena10 pickets were held.", "10", (10, 10)),
        ("On the square, 1,845 were held.", "1,845", (1845, 1845)),
        ("The toll rose to 1640.", "1640", (1640, 1640)),
        ("Lay-offs are down to 1600 for now.", "1600", (1600, 1600)),
        ("No Peruvians were on board.", "No", (0, 0)),
        ("They held about 850 men.", "about 850", (807, 893)),
        ("They held nearly 850 men.", "nearly 850", (765, 850)),
        ("They held some two dozen men.", "some two dozen", (22, 26)),
        ("At least three fell.", "At least three", (3, None)),
        ("More than 100 fell.", "More than 100", (100, None)),
        ("Up to 200 fled.", "Up to 200", (0, 200)),
        ("No more than 200 fled.", "No more than 200", (0, 200)),
        ("Fewer than 300 stayed.", "Fewer than 300", (0, 300)),
        ("Up to about 500 came.", "Up to about 500", (0, 500)),
        ("Only 30 came.", "Only 30", (30, 30)),
        ("20 or more are lost.", "20 or more", (20, None)),
        ("There were 300-plus hurt.", "300-plus", (300, None)),
        ("They sent 100 to 200 men.", "100 to 200", (100, 200)),
        ("They sent between 3 and 5 million men.", "between 3 and 5 million", (3_000_000, 5_000_000)),
        ("They sent 30-40 men.", "30-40", (30, 40)),
        ("They sent 20,000-100 ,000 men .", "20,000-100 ,000", (20_000, 100_000)),
        ("Two or three men came.", "Two or three", (2, 3)),
        ("Dozens fled.", "Dozens", (24, 99)),
        ("Scores of men fled.", "Scores", (40, 199)),
        ("Several hundred fled.", "Several hundred", (200, 999)),
        ("They said “scores” of guards were hurt.", "scores", (40, 199)),
        ('They said "scores" were hurt.', "scores", (40, 199)),
        ("It spoke of killing “scores”.", "scores", (40, 199)),
        ("They said “not a single” villager had died.", "not a single", (0, 0)),
        ("Scores detained in the raids were freed.", "Scores", (40, 199)),
        ("The “hundreds” of bodies lay in a hall.", "hundreds", (200, 999)),
        ('"Dozens" died, he said.', "Dozens", (24, 99)),
        ("They pulled ‘dozens’ from the mud.", "dozens", (24, 99)),
        ("Tens of thousands fled.", "Tens of thousands", (20_000, 99_999)),
        ("Hundreds of thousands fled.", "Hundreds of thousands", (200_000, 999_999)),
        ("A couple of hundred fled.", "A couple of hundred", (150, 250)),
        ("Two hundred and fifty fled.", "Two hundred and fifty", (250, 250)),
        ("Twenty-three fled.", "Twenty-three", (23, 23)),
        ("A half-dozen fled.", "A half-dozen", (6, 6)),
        ("Half a million fled.", "Half a million", (500_000, 500_000)),
        ("Over a hundred fled.", "Over a hundred", (100, None)),
        ("2.5m people fled.", "2.5m", (2_500_000, 2_500_000)),
        ("45\u00a0000 people fled.", "45\u00a0000", (45_000, 45_000)),
        ("2000 people fled.", "2000", (2000, 2000)),
        ("A 12-member crew fled.", "12", (12, 12)),
        ("No inmates escaped.", "No", (0, 0)),
        ("None of the crew was hurt.", "None", (0, 0)),
        ("No villager was killed.", "No", (0, 0)),
        ("One of its members was shot.", "One", (1, 1)),
        ("Killing one, they fled.", "one", (1, 1)),
        ("They fled, killing a guard.", "a", (1, 1)),
        ("A nurse was hurt.", "A", (1, 1)),
        ("Another was hurt.", "Another", (1, 1)),
        ("A nurse was badly hurt.", "A", (1, 1)),
        ("They shot one and wounded another.", "another", (1, 1)),
        ("Fever cases are expected to top 9,000.", "top 9,000", (9000, None)),
        ("A body was found in the creek.", "A", (1, 1)),
        ("There had never been more than 12 men.", "more than 12", (0, 12)),
        ("It never drew fewer than 300 guests.", "fewer than 300", (0, 300)),
        ("It has never had fewer than 300 guests.", "fewer than 300", (300, None)),
        ("The number was closer to 400.", "closer to 400", (350, 450)),
        ("The boat was carrying from 700 to 800 men.", "700 to 800", (700, 800)),
        ("Police said from 12,000 to 15,000 men came.", "12,000 to 15,000", (12_000, 15_000)),
        ("In the regions 12 men came.", "12", (12, 12)),
        ("Men of the 3 regions came.", "3", (3, 3)),
        ("About 3,87,000 men came.", "About 3,87,000", (367_650, 406_350)),
        ("At least 12,34,567 men came.", "At least 12,34,567", (1_234_567, None)),
        ("Some 3 lakhs men came.", "Some 3 lakhs", (250_000, 350_000)),
    ],
)
def test_a_count_is_an_interval(sentence: str, figure: str, interval: Interval) -> None:
    assert found(sentence) == [(figure, interval, None)]


@pytest.mark.parametrize(
    ("sentence", "figure", "value", "unit"),
    [
        ("It cost $8bn.", "$8bn", 8_000_000_000, "USD"),
        ("He said Rs1.2bn was paid.", "Rs1.2bn", 1_200_000_000, "INR"),
        ("It cost $ 32.2 bn so far .", "$ 32.2 bn", 32_200_000_000, "USD"),
        ("He got ¬ # 600,000 a year .", "¬ # 600,000", 600_000, "GBP"),
        ("It cost €20m.", "€20m", 20_000_000, "EUR"),
        ("It cost A$3.8m.", "A$3.8m", 3_800_000, "AUD"),
        ("It cost $US470 million.", "$US470 million", 470_000_000, "USD"),
        ("It cost $NZ30m.", "$NZ30m", 30_000_000, "NZD"),
        ("It cost Rs 2.5 crore.", "Rs 2.5 crore", 25_000_000, "INR"),
        ("It cost Rs 40 crores.", "Rs 40 crores", 400_000_000, "INR"),
        ("It cost Sh508 million.", "Sh508 million", 508_000_000, "KES"),
        ("It cost KSh 3bn.", "KSh 3bn", 3_000_000_000, "KES"),
        ("It lay about a half a mile off.", "about a half a mile", 0.5, "mile"),
        ("They marked one year since the flood.", "one year", 1, "year"),
        ("It cost 12 million euros.", "12 million euros", 12_000_000, "EUR"),
        ("It rose 28 percent.", "28 percent", 28, "%"),
        ("It rose 0.1 %.", "0.1 %", 0.1, "%"),
        ("Half of them left.", "Half", 0.5, "share"),
        ("Only a fifth of it burnt.", "Only a fifth", 0.2, "share"),
        ("Three-quarters of it burnt.", "Three-quarters", 0.75, "share"),
        ("One in four schools shut.", "One in four", 0.25, "share"),
        ("Six out of ten schools shut.", "Six out of ten", 0.6, "share"),
        ("It spilt 206m gallons of oil.", "206m gallons", 206_000_000, "gallon"),
        ("It lay 5,000 ft down.", "5,000 ft", 5000, "foot"),
        ("It burnt for 36 hours.", "36 hours", 36, "hour"),
        ("A six-month ban began.", "six-month", 6, "month"),
        ("It weighed 300-ton.", "300-ton", 300, "ton"),
        ("It fell to -12C.", "-12C", -12, "degree"),
        ("A 500-pound bomb fell.", "500-pound", 500, "lb"),
        ("A magnitude 6.4 quake struck.", "6.4", 6.4, "magnitude"),
        ("It is five times bigger.", "five times", 5, "times"),
        ("It ran 100m from the wall.", "100m", 100, "metre"),
        ("It went on for almost a week.", "almost a week", 1, "week"),
        ("It took two and a half years.", "two and a half years", 2.5, "year"),
    ],
)
def test_what_is_measured_has_a_unit(sentence: str, figure: str, value: float, unit: str) -> None:
    first = find_figures(sentence, 0, len(sentence))[0]

    assert (sentence[slice(*first.span)], first.quantity.value, first.quantity.unit) == (figure, value, unit)


@pytest.mark.parametrize(
    "sentence",
    [
        "The boy, aged 12, ran.",
        "THE BOY WAS AGED 12.",
        "It opened at 5PM in İzmir and shut at 21:30 GMT.",
        "In İzmir he lives at 12 Mill Lane.",
        "İlkay Duman, 31, drove a 737-800ER.",
        "A neighbour called 911.",
        "Residents dialled 999 after the blast.",
        "At seven the sides came out.",
        "The meeting began at ten.",
        "Doors open at nine on Friday.",
        "At 30, he became the youngest mayor.",
        "The keep of 1640 burned.",
        "It grew from 1990 to 2010.",
        "A 53-year old man ran.",
        "Some as young as 12 ran.",
        "Jane Roe, 34, ran.",
        "Children under five ran.",
        "He ran in 2019 and in the 1990s.",
        "The 2010 spill was worse.",
        "It began at 5:30pm on 26 January 2022.",
        "It began at 1830 GMT on Jan. 6.",
        "It left three days later, two weeks ago.",
        "Within the next 72 hours it will end.",
        "Flight 370 and resolution 2254 are on page 12.",
        "The MV Tasman Express 7 sank off Orvel on Friday.",
        "The rules hold in Regions 1, 2, 3 and the north.",
        "Schools in Districts 5 and 6 closed.",
        "Units 3 and 4 of the plant leaked.",
        "Articles 5 to 7 were changed.",
        "He lives in Region 7.",
        "A C-130, two-way radios and COVID-19.",
        "He is the 3rd of the 21st.",
        "They won 3-1 at home.",
        "The vote was 52-48.",
        "Air Force One landed on Day One.",
        "He settled old “scores” with the guild.",
        "The film “Hundreds” opened on a coast.",
        "The song 'Millions' was played.",
        "Locals call the ridge the “Thousands”.",
        "It was one of the worst attacks.",
        "One another, no one, this one.",
        "A nurse said a guard ran.",
        "The sons of a Danish guard were hurt.",
        "He counted in tens.",
        "She turned 40 last week and moved back.",
        "A Dane and a Swede were among the guests.",
        "A German was held, an Indian paper said.",
        "Another nurse said she was hurt.",
        "They shot the guard and wounded another's pride.",
        "He was killed by a gunman.",
        "They wounded a police dog.",
        "A body of rules was written.",
        "There was no comment and no doubt.",
        "They live at 54 Elm Road.",
        "Call 555-123-4567 now.",
        "A third attack came.",
        "Some ran, many did not.",
        "Between 2003 and 2010 it grew.",
        "His 9mm pistol jammed.",
        "2) The second point.",
        "It was the deadliest raid in 20 years.",
        "The worst flood in more than two decades.",
        "The salt had been stored there for six years.",
        "The rain fell in 24 hours.",
        "It was equivalent to a 3.3 quake.",
        "The retirement age rises from 62 to 64.",
        "Half of them under five.".replace("Half", "Many"),
        "They were one short of a majority.",
        "The dead were named as Marko Denn (34), Lena Orr (29) and Pia Toll (7).",
        "Goals came from Ronal (12) and Petro (45).",
        "The jet hit a wall in front of runway 28L.",
        "They left from gate 14B.",
        "The girls' ages range from 11 to 19 years.",
        "One angry customer in Orsa told the paper so.",
        "The guards searched cell 12.",
        "One estimate, based on prices, puts it higher.",
    ],
)
def test_what_counts_nothing_gives_no_figure(sentence: str) -> None:
    assert words(sentence) == []


def test_a_change_is_two_figures() -> None:
    assert words("It revised the leak from 1,000 to 5,000 barrels.") == ["1,000", "5,000 barrels"]
    assert words("It rose 2% to 12%.") == ["2%", "12%"]


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("Cases fell by 300 to 1,200.", [300, 1200]),
        ("Prices rose by 3 to 5 percent.", [None]),
        ("Turnout fell by 10 to 15 points.", [None]),
    ],
)
def test_a_step_and_what_it_led_to_are_two_figures(sentence: str, values: list[float | None]) -> None:
    assert [figure.quantity.value for figure in find_figures(sentence, 0, len(sentence))] == values


@pytest.mark.parametrize(
    "sentence", ["Police called 112 witnesses.", "The strike began at ten sites.", "The toll stood at ten."]
)
def test_numbers_of_telephones_and_clocks_leave_counts_alone(sentence: str) -> None:
    assert len(words(sentence)) == 1


def test_a_change_and_a_sum_keep_their_own_units() -> None:
    sentence = "Sales rose 1% to 90 billion euros, pay 6 percent to £12 an hour."

    assert [(figure.quantity.value, figure.quantity.unit) for figure in find_figures(sentence, 0, len(sentence))] == [
        (1, "%"),
        (90_000_000_000, "EUR"),
        (6, "%"),
        (12, "GBP"),
    ]


def test_how_long_somebody_is_jailed_is_a_figure() -> None:
    assert words("He was jailed for 22 years.") == ["22 years"]


def test_an_amount_told_again_in_another_unit_is_left_out() -> None:
    assert words("It cost $ 8bn -LRB- ¬ # 5.2 bn -RRB- .") == ["$ 8bn"]
    assert words("It lay 52 miles (84km) off the coast.") == ["52 miles"]


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("On May 12 428 cars burned.", [428]),
        ("Of the crews 5 12 428 stayed.", [5, 12, 428]),
        ("Flight 12 428 people missed was late.", [428]),
    ],
)
def test_two_numbers_side_by_side_stay_two(sentence: str, values: list[float]) -> None:
    assert [figure.quantity.value for figure in find_figures(sentence, 0, len(sentence))] == values


def test_one_of_the_three_is_one() -> None:
    assert words("One of the three leaks was shut.") == ["One"]


def test_another_twelve_come_on_top() -> None:
    sentence = "Another 12 came, then 3 more and 5."
    figures = find_figures(sentence, 0, len(sentence))

    assert [figure.additional for figure in figures] == [True, True, False]


def test_a_rate_has_its_denominator() -> None:
    sentence = "It leaks 5,000 barrels of oil a day, not 20 people a day after."

    assert [figure.rate for figure in find_figures(sentence, 0, len(sentence))] == ["day", None]


def test_a_strict_bound_leaves_the_number_out() -> None:
    sentence = "More than 100 fell."

    assert find_figures(sentence, 0, len(sentence))[0].quantity == Quantity(
        value=100, low=100, strict=True, qualifier="at_least"
    )


@pytest.mark.parametrize(
    ("sentence", "value", "unit"),
    [
        ("They added a $1,250 fee.", 1250, "USD"),
        ("It lost a £3 million deal.", 3_000_000, "GBP"),
        ("It paid RM5 million.", 5_000_000, "MYR"),
        ("A ticket is Rs.500.", 500, "INR"),
        ("They raised 6 trillion won.", 6_000_000_000_000, "KRW"),
        ("It cost 300 Hong Kong dollars.", 300, "HKD"),
        ("A roll went up 11p.", 11, "penny"),
        ("The lamp draws 30W.", 30, "watt"),
        ("Growth was -0.5%.", -0.5, "%"),
        ("It was minus 0.5 percent.", -0.5, "%"),
        ("The margin is plus or minus 3 percent.", 3, "%"),
        ("It runs at 120Hz.", 120, "hertz"),
        ("The engine makes 400 lb-ft.", 400, "lb-ft"),
        ("It emits 129g/km.", 129, "g/km"),
        ("The spread widened 3bp.", 3, "basis point"),
        ("They met for an hour and a half.", 1.5, "hour"),
        ("They ran a quarter of a mile.", 0.25, "mile"),
        ("He won by two-tenths of a second.", 0.2, "second"),
        ("It costs 2.3x earnings.", 2.3, "times"),
        ("The gene is found in one child in 10,000.", 0.0001, "share"),
        ("They sold an eighth of the firm.", 0.125, "share"),
        ("They built a 3 million-square-foot shed.", 3_000_000, "square foot"),
        ("She won the 100m final.", 100, "metre"),
        ("It serves 100m homes.", 100_000_000, None),
        ("She bats a .295 average.", 0.295, None),
        ("It rose .5 percent.", 0.5, "%"),
        ("They won by one vote.", 1, None),
        ("It bought 15 737 Max jets.", 15, None),
        ("The fire burned 12 428 cars.", 12_428, None),
        ("The toll stands at 141 493.", 141_493, None),
        ("The ministry said 1 969 – most of them guards – left.", 1969, None),
        ("It has 1.5B users.", 1_500_000_000, None),
        ("The firm lost -$3.2 million.", -3_200_000, "USD"),
        ("Sales (+12%) were fine.", 12, "%"),
        ("It was minus 38 Fahrenheit.", -38, "degree"),
        ("The pump ran 9.5 hours on diesel.", 9.5, "hour"),
        ("They are one point above the rest.", 1, None),
        ("The truck can tow 9,000 pounds.", 9000, "lb"),
        ("Marchers 400 strong blocked Main Street.", 400, None),
        ("The S&P 500 slipped 2%.", 2, "%"),
    ],
)
def test_a_measure_or_a_sum_is_read_in_any_usual_form(sentence: str, value: float, unit: str | None) -> None:
    figures = find_figures(sentence, 0, len(sentence))

    assert [(figure.quantity.value, figure.quantity.unit) for figure in figures] == [(value, unit)]


def test_a_height_is_feet_and_inches() -> None:
    for sentence in ("The 6-foot-4 guard fell.", "He is 6ft 4in.", "He is 6'4\"."):
        figures = find_figures(sentence, 0, len(sentence))

        assert [(figure.quantity.value, figure.quantity.unit) for figure in figures] == [(6, "foot"), (4, "inch")]


def test_a_lone_article_counts_a_time_that_something_lasted() -> None:
    assert found("They questioned him for an hour before noon.") == [("an hour", (1, 1), "hour")]
    assert words("He waited a day for the pay of an hour worker.") == []


def test_a_range_may_be_told_of_with_is() -> None:
    assert found("The range was from 2 mg to 9 mg.") == [("2 mg to 9 mg", (2, 9), "mg")]
