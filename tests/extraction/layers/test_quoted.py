"""The layer of attributions: whole spans, and what is held, wanted or done with words besides what is said."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from store.extraction.layers import Layers, read_layers
from store.model.noun import Span
from store.model.source import Source
from tests.extraction.attribution.said import passages_of
from tests.extraction.attribution.test_laws import WORDS


def layers_of(text: str) -> Layers:
    return read_layers(Source(id=0, title="", text=text), passages_of(text))


def marked(text: str) -> list[tuple[str, str, str]]:
    """Return source, cue and content of each attribution."""
    return [
        (_words(text, each.source_spans), _words(text, each.cue_spans), _words(text, each.content_spans))
        for each in layers_of(text).attributions
    ]


def _words(text: str, spans: tuple[Span, ...]) -> str:
    return " .. ".join(text[start:end] for start, end in spans)


WHOLE = [
    (
        "Ana Lima, the mayor of Porto Novo, has also said that the bridge was closed.",
        ("Ana Lima, the mayor of Porto Novo,", "has also said", "that the bridge was closed"),
    ),
    (
        "“The bridge is closed,” said Ana R. Lima, who runs the harbour.",
        ("Ana R. Lima, who runs the harbour", "said", "“The bridge is closed,”"),
    ),
    (
        "However, the bridge was closed, the ministry said.",
        ("the ministry", "said", "the bridge was closed"),
    ),
    (
        "The letter went on: “We were never asked,” the union wrote.",
        ("the union", "wrote", "“We were never asked,”"),
    ),
    ("The mayor told the forum she was tired.", ("The mayor", "told", "she was tired")),
    ("The army denied that it had fired.", ("The army", "denied", "that it had fired")),
    ("Mr. Olsen said the ferry was late.", ("Mr. Olsen", "said", "the ferry was late")),
    ("Norvane, for example, has said it will sail.", ("Norvane", "has said", "it will sail")),
    ("“We will sail,” said Ana Lima at a news conference.", ("Ana Lima", "said", "“We will sail,”")),
    ("“We will sail,” Ana Lima tweeted, after meeting the crew.", ("Ana Lima", "tweeted", "“We will sail,”")),
    ("“We will sail,” the pilot went on to say.", ("the pilot", "went on to say", "“We will sail,”")),
    ("“Shall we sail?” Ana Lima asked on Monday.", ("Ana Lima", "asked", "“Shall we sail?”")),
    ("“I am tired,” says the 30-year-old.", ("the 30-year-old", "says", "“I am tired,”")),
    ("He accused Norvane of hiding a leak.", ("He", "accused", "Norvane of hiding a leak")),
    ("Ana Lima said Friday, Jan. 3, that it leaks.", ("Ana Lima", "said", "that it leaks")),
    ("Ana Lima Sunday told reporters that it leaks.", ("Ana Lima", "told", "that it leaks")),
    ("The pilot has told aides and friends he is tired.", ("The pilot", "has told", "he is tired")),
    (
        "Norvane promised that it would sail after the storm.",
        ("Norvane", "promised", "that it would sail after the storm"),
    ),
    ("Ana Lima tweeted her anger, but the crew was gone.", ("Ana Lima", "tweeted", "her anger")),
    ("Ana Lima forecast that it would sink, as she took the floor.", ("Ana Lima", "forecast", "that it would sink")),
    (
        "Ana Lima says the boat, and its crew, remain at sea.",
        ("Ana Lima", "says", "the boat, and its crew, remain at sea"),
    ),
    ("Norvane said it will sail and quickly booked a pilot.", ("Norvane", "said", "it will sail")),
    (
        "Norvane said it will sail and quickly book a pilot.",
        ("Norvane", "said", "it will sail and quickly book a pilot"),
    ),
    ("Ana Lima reportedly told the crew it leaks.", ("Ana Lima", "reportedly told", "it leaks")),
    (
        "Rep. Ana Lima (Dorna), another member, said it leaks.",
        ("Rep. Ana Lima (Dorna), another member,", "said", "it leaks"),
    ),
    (
        "“It leaks,” said Ana Lima, 54, a docker who lives here.",
        ("Ana Lima, 54, a docker who lives here", "said", "“It leaks,”"),
    ),
    ("Ana Lima on Thursday rejected all of the claims, but it sank.", ("Ana Lima", "rejected", "all of the claims")),
    ("The firm said it was safe, a claim the crew has often heard.", ("The firm", "said", "it was safe")),
    ("Even Ana Lima said it leaks.", ("Ana Lima", "said", "it leaks")),
    (
        "The pilot, according to the Echo, told the crew to leave.",
        ("the Echo", "according to", "The pilot .. told the crew to leave"),
    ),
    (
        "The boat leaks, according to people with knowledge of it.",
        ("people with knowledge of it", "according to", "The boat leaks"),
    ),
    (
        "Unlike the plans of the Port administration, Ana Lima said it leaks.",
        ("Ana Lima", "said", "it leaks"),
    ),
    ("Ana Lima denied a report that it leaks.", ("Ana Lima", "denied", "a report that it leaks")),
    (
        "Ana Lima should call Rui and tell him to leave, the pilot said.",
        ("the pilot", "said", "Ana Lima should call Rui and tell him to leave"),
    ),
    (
        "The pilot said Rui should call her and tell her to leave.",
        ("The pilot", "said", "Rui should call her and tell her to leave"),
    ),
]

STANDS = [
    ("The dockers' union endorsed the plan on Monday.", ("The dockers' union", "endorsed", "the plan")),
    (
        "Critics of the port, like Ana Lima, see the plan as a mistake.",
        ("Critics of the port, like Ana Lima,", "see", "the plan as a mistake"),
    ),
    (
        "The minister cited trouble in Oslo, Bergen and elsewhere, officials being few.",
        ("The minister", "cited", "trouble in Oslo, Bergen and elsewhere"),
    ),
    ("The minister called for new rules.", ("The minister", "called for", "new rules")),
    ("The minister called Friday for new rules.", ("The minister", "called Friday for", "new rules")),
    ("The ministry has not said when the bridge opens.", ("The ministry", "has not said", "when the bridge opens")),
    ("The company could not explain the delay.", ("The company", "could not explain", "the delay")),
    ("The plan was sharply criticised by fishermen.", ("fishermen", "was sharply criticised by", "The plan")),
    ("Dockers are attempting to highlight the toll.", ("Dockers", "are attempting to highlight", "the toll")),
    ("The mayor expressed deep concern that it leaks.", ("The mayor", "expressed deep concern", "that it leaks")),
    ("The mayor made clear Friday that it leaks.", ("The mayor", "made clear", "that it leaks")),
    ("Ana Lima hopes one day to return to Porto.", ("Ana Lima", "hopes", "one day to return to Porto")),
    ("Ana Lima remembers nearly losing the boat.", ("Ana Lima", "remembers", "nearly losing the boat")),
    ("The forum also stressed that it leaks.", ("The forum", "also stressed", "that it leaks")),
    ("Critics were quick to point out the cost.", ("Critics", "were quick to point out", "the cost")),
    ("Some seasoned dockers, however, oppose the plan.", ("Some seasoned dockers", "oppose", "the plan")),
    ("Many see as folly the plan for a port.", ("Many", "see as", "folly the plan for a port")),
    ("As Ana Lima put it, “This is war.”", ("Ana Lima", "put it", "“This is war.”")),
    ("Dockers have long opposed the plan.", ("Dockers", "have long opposed", "the plan")),
    ("The mayor called it a “farce” during a hearing.", ("The mayor", "called", "it a “farce”")),
    ("The mayor asked Rui Costa whether it leaks.", ("The mayor", "asked", "whether it leaks")),
    ("The mayor praised him warmly.", ("The mayor", "praised", "him")),
    ("The mayor took issue with the plan.", ("The mayor", "took issue with", "the plan")),
    ("The pilot is claiming — without proof — that it leaks.", ("The pilot", "is claiming", "that it leaks")),
    ("His running mate claims that it leaks.", ("His running mate", "claims", "that it leaks")),
    ("A storm was coming, the people said.", ("the people", "said", "A storm was coming")),
    ("The union wants a vote but the mayor is away.", ("The union", "wants", "a vote")),
    (
        "Few people close to Ana Lima are predicting trouble, the port being quiet.",
        ("Few people close to Ana Lima", "are predicting", "trouble"),
    ),
    ("“Open the gates!” the prisoners yelled.", ("the prisoners", "yelled", "“Open the gates!”")),
    ("Farmers tried to convince the court.", ("Farmers", "tried to convince", "the court")),
    ("The mayor is confident that the bridge will hold.", ("The mayor", "is confident", "that the bridge will hold")),
    ("Some believe the tunnel leaks.", ("Some", "believe", "the tunnel leaks")),
    ("Others in the fishing town have opposed the plan.", ("Others in the fishing town", "have opposed", "the plan")),
    ("The tunnel is safe, as the engineer put it.", ("the engineer", "put it", "The tunnel is safe")),
]

LEFT_OUT = [
    (
        "The judge rejected the request, saying the papers were private.",
        [
            ("The judge", "rejected", "the request"),
            ("The judge", "saying", "the papers were private"),
        ],
    ),
    (
        "The mayor praised the crews and called for calm.",
        [("The mayor", "praised", "the crews"), ("The mayor", "called for", "calm")],
    ),
]

NOTHING = [
    "The pump proved to be too small.",
    "It is unclear whether the boat leaks.",
    "Ana Lima continued building the boat.",
    "Ana Lima recorded her best time.",
    "Ana Lima took 40 boats.",
    "The dockers' last attempt to convince the court failed.",
    "Ana Lima learned to swim.",
    "The boat was built and not intended to sail.",
    "The mayor's attempts to keep the port failed.",
    "The demand for steel fell.",
    "The calls ended at noon.",
    "The mayor may reject the plan.",
    "Sales rose three percentage points to a record.",
    "The rules changed in May.",
    "The bridge was criticised.",
]


@pytest.mark.parametrize(("text", "wanted"), [*WHOLE, *STANDS])
def test_an_attribution_has_whole_spans(text: str, wanted: tuple[str, str, str]) -> None:
    assert marked(text) == [wanted]


@pytest.mark.parametrize(("text", "wanted"), LEFT_OUT)
def test_a_subject_that_is_left_out_is_the_one_before(text: str, wanted: list[tuple[str, str, str]]) -> None:
    assert marked(text) == wanted


@pytest.mark.parametrize("text", NOTHING)
def test_nouns_and_what_may_come_are_no_attributions(text: str) -> None:
    assert marked(text) == []


GOING_ON = [
    (
        "They said, “the so-called “safe boat” is none. It leaks.”",
        [("They", "said", "“the so-called “safe boat” is none. It leaks.”")],
    ),
    (
        "“It leaks,” Ana Lima said.\n\n“Is it late? Is it lost?” Rui Costa said in a note.",
        [("Ana Lima", "said", "“It leaks,”"), ("Rui Costa", "said", "“Is it late? Is it lost?”")],
    ),
    (
        "She admits “it is hard to live here”.\n\n“I suppose it is. We came, and we stay.”",
        [("She", "admits", "“it is hard to live here” .. “I suppose it is. We came, and we stay.”")],
    ),
    (
        "“They told us, ‘Why not leave?’ ” said Ana Lima.",
        [("Ana Lima", "said", "“They told us, ‘Why not leave?’ ”")],
    ),
]
GOING_ON += [
    ("“It leaks,” Ana Lima wrote in a note. “Now.”", [("Ana Lima", "wrote", "“It leaks,” .. “Now.”")]),
    (
        "Ana Lima, who calls it a “boat,” said Friday that it leaks.",
        [("who", "calls", "it a “boat,”"), ("Ana Lima", "said", "that it leaks")],
    ),
]
LEFT_INSIDE = [
    (
        "Ana Lima said the pilot had told her that it leaks.",
        ("Ana Lima", "said", "the pilot had told her that it leaks"),
    ),
    (
        "The crew knew the pilot had asked Rui to leave, the report said.",
        ("the report", "said", "The crew knew the pilot had asked Rui to leave"),
    ),
]


@pytest.mark.parametrize(("text", "wanted"), GOING_ON)
def test_a_quotation_goes_on_with_whoever_it_began_with(text: str, wanted: list[tuple[str, str, str]]) -> None:
    assert marked(text) == wanted


@pytest.mark.parametrize(("text", "wanted"), LEFT_INSIDE)
def test_what_is_told_inside_the_words_of_another_is_part_of_them(text: str, wanted: tuple[str, str, str]) -> None:
    assert marked(text) == [wanted]


def test_a_denial_inside_the_words_of_another_is_told_apart() -> None:
    denied = [
        each
        for each in layers_of("The ministry said the army denied killing 30 people.").attributions
        if each.stance == "denies"
    ]
    assert len(denied) == 1


def test_what_is_wanted_inside_what_is_said_is_not_told_apart() -> None:
    assert marked("The mayor said she opposed the plan.") == [("The mayor", "said", "she opposed the plan")]


@given(
    st.one_of(
        st.text(max_size=200),
        st.lists(st.sampled_from([*WORDS, "rejected", "calls", "try"]), max_size=60).map(" ".join),
    )
)
@example("0;0:AA")
def test_every_span_of_a_layer_cuts_words_of_the_text(text: str) -> None:
    for each in layers_of(text).attributions:
        for start, end in (*each.source_spans, *each.cue_spans, *each.content_spans):
            assert 0 <= start < end <= len(text)
